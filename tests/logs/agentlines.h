// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// procmail, maildrop and mail.local: what came into mailboxes without Cyrus or Dovecot.
inline constexpr LineRow kAgentLines[] = {
    {"procmail files", "procmail", "  Folder: /home/eva/mail/tablon\t\t\t\t\t   2345",
     "store action=stored size=2345 mailbox=/home/eva/mail/tablon"},
    {"procmail drops", "procmail", "  Folder: /dev/null\t\t\t\t\t   2345",
     "store action=dropped-by-sieve size=2345 mailbox=/dev/null"},
    {"procmail is cut", "procmail", "  Folder: /home/eva",
     "store action=stored truncated=yes mailbox=/home/eva"},
    {"procmail begins a record", "procmail", "From ana@norte.example  Mon Nov  2 06:25:01 2026",
     "noise"},
    {"procmail names the subject", "procmail", " Subject: Hola", "noise"},
    {"procmail finds no room", "procmail", "Quota exceeded while writing \"/var/mail/eva\"",
     "store action=over-quota reply=Quota exceeded while writing \"/var/mail/eva\""},
    {"procmail cannot write", "procmail", "procmail: Error while writing to \"/var/mail/eva\"",
     "store action=failed reply=Error while writing to \"/var/mail/eva\""},
    {"procmail explains itself", "procmail", "procmail: Match on \"^Subject:.*oferta\"", "noise"},
    {"procmail says what nobody knows", "procmail", "wombat", "unparsed"},
    {"maildrop files", "maildrop", "File: /home/eva/Maildir/.Tablon/  (2345)",
     "store action=stored size=2345 mailbox=/home/eva/Maildir/.Tablon/"},
    {"maildrop fails", "maildrop", "!Err: |/usr/local/bin/tareas  (2345)",
     "store action=failed size=2345 mailbox=|/usr/local/bin/tareas"},
    {"maildrop names the subject", "maildrop", "Subj: Hola", "noise"},
    {"maildrop finds no room", "maildrop", "maildir over quota.",
     "store action=over-quota reply=maildir over quota."},
    {"maildrop takes too long", "maildrop", "Timeout quota exceeded.",
     "store action=failed reply=Timeout quota exceeded."},
    {"maildrop cannot ask", "maildrop", "ERR: authdaemon: s_connect() failed: No such file",
     "store action=failed reply=ERR: authdaemon: s_connect() failed: No such file"},
    {"maildrop says what nobody knows", "maildrop", "wombat", "unparsed"},
    {"mail.local cannot lock", "mail.local", "lockmailbox /var/mail/eva failed; error code 75 eva",
     "store action=failed reply=lockmailbox /var/mail/eva failed; error code 75 eva"},
    {"mail.local finds no room", "mail.local", "/var/mail/eva: Disk quota exceeded",
     "store action=over-quota reply=/var/mail/eva: Disk quota exceeded"},
    {"mail.local says what nobody knows", "mail.local", "wombat", "unparsed"},
};

} // namespace Estafeta
