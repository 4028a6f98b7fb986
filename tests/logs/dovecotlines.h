// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Dovecot: what came into mailboxes, and who logged in.
inline constexpr LineRow kDovecotLines[] = {
    {"Dovecot stores", "dovecot",
     "lmtp(eva15@aula.example)<3580><hK/dXmVtNsm2FVRHN+GtRc>: msgid=<1177@aula.example>: saved "
     "mail to INBOX",
     "store action=stored messageId=<1177@aula.example> session=hK/dXmVtNsm2FVRHN+GtRc "
     "user=eva15@aula.example mailbox=INBOX"},
    {"Dovecot stores for the second recipient", "dovecot",
     "lmtp(eva16@aula.example)<3580><hK/dXmVtNsm2FVRHN+GtRc:R2>: msgid=<1177@aula.example>: "
     "saved mail to INBOX",
     "store action=stored messageId=<1177@aula.example> session=hK/dXmVtNsm2FVRHN+GtRc:R2 "
     "user=eva16@aula.example mailbox=INBOX"},
    {"Dovecot stores a message without an id", "dovecot",
     "lmtp(al4@aula.example)<3649><D/wzXnNpYtxSDdLTD+CmXs>: msgid=unspecified: saved mail to "
     "INBOX",
     "store action=stored session=D/wzXnNpYtxSDdLTD+CmXs user=al4@aula.example mailbox=INBOX"},
    {"Dovecot Sieve files into a folder", "dovecot",
     "lmtp(ana@aula.example)<15><5qPbs6hY2TcJMg4qQ8dHSq>: sieve: msgid=<Kt7@b.example>: stored "
     "mail into mailbox 'Junk'",
     "store action=filed-into messageId=<Kt7@b.example> session=5qPbs6hY2TcJMg4qQ8dHSq "
     "user=ana@aula.example mailbox=Junk"},
    {"Dovecot Sieve of today files into a folder", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: fileinto action: stored mail "
     "into mailbox 'Junk'",
     "store action=filed-into messageId=<Kt7@b.example> session=1sRg user=ana@aula.example "
     "mailbox=Junk"},
    {"Dovecot Sieve files by the folder's use", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: fileinto action: stored mail "
     "into mailbox [SPECIAL-USE \\Junk]",
     "store action=filed-into messageId=<Kt7@b.example> session=1sRg user=ana@aula.example "
     "mailbox=\\Junk"},
    {"Dovecot Sieve has an id that looks like an action", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<x: fileinto action>: stored mail into "
     "mailbox "
     "'INBOX'",
     "store action=stored messageId=<x: fileinto action> session=1sRg user=ana@aula.example "
     "mailbox=INBOX"},
    {"Dovecot's agent stores", "dovecot",
     "lda(ana@aula.example)<15><1sRg>: msgid=<Kt7@b.example>: saved mail to INBOX",
     "store action=stored messageId=<Kt7@b.example> session=1sRg user=ana@aula.example "
     "mailbox=INBOX"},
    {"Dovecot's agent stored by itself before 2.0", "deliver(ana)",
     "msgid=<Kt7@b.example>: saved mail to INBOX",
     "store action=stored messageId=<Kt7@b.example> user=ana mailbox=INBOX"},
    {"Dovecot refuses for quota", "dovecot",
     "lda(ana): msgid=<Kt7@b.example>: rejected: Quota exceeded (mailbox for user is full)",
     "store action=over-quota messageId=<Kt7@b.example> reply=rejected: Quota exceeded (mailbox "
     "for "
     "user is full) user=ana"},
    {"Dovecot Sieve finds no room", "dovecot",
     "lmtp(ana)<15><1sRg>: Error: sieve: msgid=<Kt7@b.example>: failed to store into mailbox "
     "'INBOX': Quota exceeded (mailbox for user is full)",
     "store action=over-quota messageId=<Kt7@b.example> reply=Quota exceeded (mailbox for user is "
     "full) session=1sRg user=ana mailbox=INBOX"},
    {"Dovecot Sieve keeps", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: stored mail into mailbox "
     "'INBOX'",
     "store action=stored messageId=<Kt7@b.example> session=1sRg user=ana@aula.example "
     "mailbox=INBOX"},
    {"Dovecot Sieve forwards", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: forwarded to "
     "<ana@otro.example>",
     "store action=redirected messageId=<Kt7@b.example> to=ana@otro.example session=1sRg "
     "user=ana@aula.example"},
    {"Dovecot Sieve discards", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: marked message to be "
     "discarded if not explicitly delivered (discard action)",
     "store action=dropped-by-sieve messageId=<Kt7@b.example> session=1sRg "
     "user=ana@aula.example"},
    {"Dovecot Sieve rejects", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: rejected message from "
     "<a@b.example> (no more)",
     "store action=rejected-by-sieve messageId=<Kt7@b.example> reply=rejected message from "
     "<a@b.example> (no more) session=1sRg user=ana@aula.example"},
    {"Dovecot Sieve answers", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: sent vacation response "
     "to <a@b.example>",
     "store action=vacation messageId=<Kt7@b.example> to=a@b.example session=1sRg "
     "user=ana@aula.example"},
    {"Dovecot Sieve answered before", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: discarded duplicate "
     "vacation response to <a@b.example>",
     "noise"},
    {"Dovecot has no room", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: msgid=<Kt7@b.example>: save failed to INBOX: Quota "
     "exceeded (mailbox for user is full)",
     "store action=over-quota messageId=<Kt7@b.example> reply=Quota exceeded (mailbox for user "
     "is full) session=1sRg user=ana@aula.example mailbox=INBOX"},
    {"Dovecot Sieve has no room", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: sieve: msgid=<Kt7@b.example>: failed to store into "
     "mailbox 'Junk': Quota exceeded",
     "store action=over-quota messageId=<Kt7@b.example> reply=Quota exceeded session=1sRg "
     "user=ana@aula.example mailbox=Junk"},
    {"Dovecot message id that looks like an action", "dovecot",
     "lmtp(ana@aula.example)<15><1sRg>: msgid=<x>: discarded message: y@b.example>: saved mail "
     "to INBOX",
     "store action=stored messageId=<x>: discarded message: y@b.example> session=1sRg "
     "user=ana@aula.example mailbox=INBOX"},
    {"Dovecot 2.2 over LMTP", "dovecot",
     "lmtp(4711, ana): k3Z+ABCDEF: msgid=<Kt7@b.example>: saved mail to INBOX",
     "store action=stored messageId=<Kt7@b.example> session=k3Z+ABCDEF user=ana mailbox=INBOX"},
    {"Dovecot as local delivery agent", "dovecot",
     "lda(ana): msgid=<Kt7@b.example>: saved mail to Trabajo",
     "store action=stored messageId=<Kt7@b.example> user=ana mailbox=Trabajo"},
    {"Dovecot connection", "dovecot", "lmtp(3580): Connect from 192.0.2.11", "noise"},
    {"Dovecot login", "dovecot",
     "imap-login: Logged in: user=<al5@aula.example>, method=PLAIN, rip=192.0.2.36, "
     "lip=192.0.2.22, mpid=3576, TLS, session=<9lgRzwLrP7KGDH3k>",
     "login action=ok clientIp=192.0.2.36 session=9lgRzwLrP7KGDH3k user=al5@aula.example "
     "service=imap"},
    {"Dovecot login before 2.4", "dovecot",
     "pop3-login: Login: user=<al5>, method=PLAIN, rip=192.0.2.36, lip=192.0.2.22, mpid=3576, "
     "session=<3acU>",
     "login action=ok clientIp=192.0.2.36 session=3acU user=al5 service=pop3"},
    {"Dovecot bad login", "dovecot",
     "imap-login: Login aborted: Logged out (auth failed, 1 attempts in 1 secs) (auth_failed): "
     "user=<al42@aula.example>, method=PLAIN, rip=192.0.2.26, lip=192.0.2.22, "
     "session=<KBtz0xHlmb0GRW6y>",
     "login action=failed clientIp=192.0.2.26 session=KBtz0xHlmb0GRW6y user=al42@aula.example "
     "service=imap"},
    {"Dovecot bad login before 2.4", "dovecot",
     "imap-login: Disconnected (auth failed, 7 attempts in 111 secs): user=<root>, "
     "method=PLAIN, rip=198.51.100.201, lip=192.0.2.22, session=<+xng9ycSWQQqqftQ>",
     "login action=failed clientIp=198.51.100.201 session=+xng9ycSWQQqqftQ user=root "
     "service=imap"},
    {"Dovecot visitor without a try", "dovecot",
     "imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=198.51.100.201, "
     "lip=192.0.2.22",
     "noise"},
    {"Dovecot session ends", "dovecot",
     "imap(al5@aula.example)<3576><3acU>: Disconnected: Logged out in=51 out=918", "noise"},
    {"Dovecot starts", "dovecot",
     "master: Dovecot v2.4.1-4 (1b2b0d3261) starting up for imap, pop3, lmtp",
     "service action=started text=Dovecot v2.4.1-4 (1b2b0d3261) starting up for imap, pop3, "
     "lmtp"},
    {"Dovecot reloads", "dovecot", "master: Warning: SIGHUP received - reloading configuration",
     "service action=reloaded text=SIGHUP received - reloading configuration"},
    {"Dovecot login of 1.x refused", "dovecot",
     "pop3-login: Aborted login (1 authentication attempts): user=<eva>, method=PLAIN, "
     "rip=198.51.100.66, lip=192.0.2.25",
     "login action=failed clientIp=198.51.100.66 user=eva service=pop3"},
    {"Dovecot login refused in 2.3", "dovecot",
     "imap-login: Disconnected: Inactivity (auth failed, 1 attempts in 178 secs): user=<eva>, "
     "method=PLAIN, rip=198.51.100.66, lip=192.0.2.25, session=<6brQWt>",
     "login action=failed clientIp=198.51.100.66 session=6brQWt user=eva service=imap"},
    {"Dovecot submission refused", "dovecot",
     "submission-login: Client has quit the connection (auth failed, 1 attempts in 2 secs): "
     "user=<eva>, method=LOGIN, rip=198.51.100.66, lip=192.0.2.25",
     "login action=failed clientIp=198.51.100.66 user=eva service=submission"},
    {"Dovecot client that never tried", "dovecot",
     "imap-login: Disconnected (no auth attempts in 10 secs): user=<>, rip=198.51.100.66, "
     "lip=192.0.2.25, TLS handshaking",
     "noise"},
    {"Dovecot's auth process", "dovecot",
     "auth: Error: sql(eva@aula.example,198.51.100.66): Password query failed: Connection refused",
     "noise"},
    {"Dovecot session", "dovecot",
     "imap(eva)<15><1sRg>: Disconnected: Logged out in=59 out=566 deleted=0 expunged=0", "noise"},
};

} // namespace Estafeta
