// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Cyrus: what came into mailboxes, and who logged in.
inline constexpr LineRow kCyrusLines[] = {
    {"Cyrus stores", "cyrus/lmtp",
     "Delivered: sessionid=<cyrus-1793574063-2507390-1-917> action=<no-sieve> target=<default> "
     "messageid=<2027.F13A@b.example> userid=<amalia> mailbox=<user.amalia> "
     "uniqueid=<r6hi2j07sfwunil8nest26oj>",
     "store action=stored messageId=<2027.F13A@b.example> "
     "session=cyrus-1793574063-2507390-1-917 user=amalia mailbox=user.amalia "
     "text=r6hi2j07sfwunil8nest26oj"},
    {"Cyrus files into a folder", "cyrus/lmtpunix",
     "Delivered: sessionid=<cyrus-17-1512664-1-37> action=<fileinto> target=<Spam> "
     "messageid=<9be1@b.example> userid=<ana.ruiz> mailbox=<user.ana^ruiz.Spam> "
     "uniqueid=<v8dlz722>",
     "store action=filed-into messageId=<9be1@b.example> session=cyrus-17-1512664-1-37 "
     "user=ana.ruiz mailbox=user.ana^ruiz.Spam text=v8dlz722"},
    {"Cyrus stores a message without an id", "cyrus/lmtp",
     "Delivered: sessionid=<cyrus-17-2724-1-37> action=<no-sieve> target=<default> "
     "messageid=<> userid=<amalia> mailbox=<user.amalia> uniqueid=<b6xd>",
     "store action=stored session=cyrus-17-2724-1-37 user=amalia mailbox=user.amalia text=b6xd"},
    {"Cyrus stores an id with brackets and blanks", "cyrus/lmtp",
     "Delivered: sessionid=<cyrus-17-2724-1-37> action=<no-sieve> target=<default> "
     "messageid=<a userid=<b> c@b.example> userid=<amalia> mailbox=<user.amalia> "
     "uniqueid=<b6xd>",
     "store action=stored messageId=<a userid=<b> c@b.example> session=cyrus-17-2724-1-37 "
     "user=amalia mailbox=user.amalia text=b6xd"},
    {"Cyrus before 3.10 stores", "cyrus/lmtp",
     "Delivered: <Kt7x@b.example> to mailbox: user.amalia",
     "store action=stored messageId=<Kt7x@b.example> user=amalia mailbox=user.amalia"},
    {"Cyrus before 3.10 files into a folder", "cyrus/lmtp",
     "Delivered: <Kt7x@b.example> to mailbox: user.amalia.Spam",
     "store action=stored messageId=<Kt7x@b.example> mailbox=user.amalia.Spam"},
    {"Cyrus before 3.10 with slashes", "lmtpd",
     "Delivered: <Kt7x@b.example> to mailbox: user/ana.ruiz/Spam",
     "store action=stored messageId=<Kt7x@b.example> user=ana.ruiz mailbox=user/ana.ruiz/Spam"},
    {"Cyrus drops a duplicate", "cyrus/lmtp",
     "dupelim: eliminated duplicate message to gmr3wfx5whfxz0xjpfwdx1yj id <c7f2@b.example> "
     "date Sat, 21 Nov 2026 23:21:04 +0000 (delivery)",
     "store action=duplicate messageId=<c7f2@b.example> mailbox=gmr3wfx5whfxz0xjpfwdx1yj"},
    {"Cyrus knows no such mailbox", "cyrus/lmtp",
     "verify_user(user.al7) failed: Mailbox does not exist",
     "store action=mailbox-unknown reply=Mailbox does not exist user=al7 mailbox=user.al7"},
    {"Cyrus finds the mailbox full", "cyrus/lmtp", "verify_user(amalia) failed: Over quota",
     "store action=over-quota reply=Over quota user=amalia mailbox=amalia"},
    {"Cyrus cannot tell", "cyrus/lmtp", "verify_user(amalia) failed: System I/O error",
     "store action=failed reply=System I/O error user=amalia mailbox=amalia"},
    {"Cyrus Sieve redirects", "cyrus/lmtp",
     "sieve redirected: <m1@b.example> to: amalia@otro.example",
     "store action=redirected messageId=<m1@b.example> to=amalia@otro.example"},
    {"Cyrus Sieve discards", "cyrus/lmtp", "sieve discarded: <m1@b.example>",
     "store action=dropped-by-sieve messageId=<m1@b.example>"},
    {"Cyrus Sieve rejects", "cyrus/lmtp", "sieve rejected: <m1@b.example> to: a@b.example",
     "store action=rejected-by-sieve messageId=<m1@b.example> to=a@b.example"},
    {"Cyrus Sieve rejects in LMTP", "cyrus/lmtp", "sieve LMTP rejected: <m1@b.example>",
     "store action=rejected-by-sieve messageId=<m1@b.example>"},
    {"Cyrus Sieve fails", "cyrus/lmtp",
     "sieve runtime error for amalia id <m1@b.example>: Fileinto: Mailbox does not exist", "noise"},
    {"Cyrus counts", "cyrus/lmtp", "USAGE amalia user: 0.809768 sys: 0.800654", "noise"},
    {"Cyrus checks a database", "cyrus/lmtp",
     "skiplist: recovered /var/lib/cyrus/user/c/amalia.seen (0 records, 144 bytes) in 0 seconds",
     "noise"},
    {"Cyrus login", "cyrus/imaps",
     "login: pc1.aula.example [192.0.2.31] amalia plaintext+TLS User logged in "
     "SESSIONID=<cyrus-17-2507389-1-18>",
     "login action=ok client=pc1.aula.example clientIp=192.0.2.31 "
     "session=cyrus-17-2507389-1-18 user=amalia service=imap"},
    {"Cyrus login without a host name", "cyrus/pop3",
     "login: [198.51.100.112] amalia plaintext User logged in SESSIONID=<cyrus-17-2736-1-46>",
     "login action=ok clientIp=198.51.100.112 session=cyrus-17-2736-1-46 user=amalia "
     "service=pop3"},
    {"Cyrus bad login", "cyrus/imap",
     "badlogin: pc2.aula.example [192.0.2.39] plaintext (amalia) [SASL(-13): authentication "
     "failure: checkpass failed]",
     "login action=failed client=pc2.aula.example clientIp=192.0.2.39 user=amalia service=imap"},
    {"Cyrus bad login in old words", "imap",
     "badlogin: localhost [127.0.0.1] plaintext amalia@aula.example SASL(-13): authentication "
     "failure: checkpass failed",
     "login action=failed client=localhost clientIp=127.0.0.1 user=amalia@aula.example "
     "service=imap"},
    {"Cyrus bad login without a user", "cyrus/timsieved",
     "badlogin: h1.example[198.51.100.1] PLAIN authentication failure",
     "login action=failed client=h1.example clientIp=198.51.100.1 service=timsieved"},
    {"Cyrus stops", "cyrus/master", "attempting clean shutdown on signal",
     "service action=stopped text=attempting clean shutdown on signal"},
    {"Cyrus Sieve rejects where nobody can be told", "cyrus/lmtp",
     "sieve: discarded reject to <> for amalia id <m1@b.example>",
     "store action=dropped-by-sieve messageId=<m1@b.example> user=amalia"},
    {"Cyrus audits what Sieve did", "cyrus/lmtp",
     "auditlog: redirect sessionid=<cyrus-17-2724-1-37> message-id=<m1@b.example> "
     "target=<amalia@otro.example> userid=<amalia>",
     "noise"},
    {"Cyrus 2.5 audits: which message is not said", "cyrus/lmtp",
     "auditlog: append sessionid=<cyrus-17-2724-1-37> mailbox=<user.amalia> uniqueid=<b6xd> "
     "uid=<7> guid=<0a1b> cid=<NIL>",
     "noise"},
    {"Cyrus 3 audits", "cyrus/lmtp",
     "auditlog: append sessionid=<cyrus-17-2724-1-37> mailbox=<user.amalia> uniqueid=<b6xd> "
     "uid=<7> modseq=<19> sysflags=<> guid=<0a1b> cid=<0c1d> messageid=<m1@b.example> "
     "size=<2048>",
     "store action=stored messageId=<m1@b.example> session=cyrus-17-2724-1-37 user=amalia "
     "mailbox=user.amalia service=audit text=b6xd"},
    {"Cyrus 3 audits a Message-ID with a blank, without a size", "lmtpd",
     "auditlog: append sessionid=<s1> mailbox=<user.amalia.Junk> uniqueid=<b6xd> uid=<7> "
     "modseq=<19> sysflags=<> guid=<0a1b> cid=<0c1d> messageid=<m 1@b.example>",
     "store action=stored messageId=<m 1@b.example> session=s1 mailbox=user.amalia.Junk "
     "service=audit text=b6xd"},
    {"Cyrus 3.12 audits", "cyrus/lmtpunix",
     "auditlog: append sessionid=<s1> r.tid=<t9> mailbox=<user.amalia> uniqueid=<b6xd> "
     "mboxid=<P2> uid=<7> modseq=<19> sysflags=<> guid=<0a1b> emailid=<Sx> cid=<0c1d> "
     "message-id=<m1@b.example> size=<2048>",
     "store action=stored messageId=<m1@b.example> session=s1 user=amalia mailbox=user.amalia "
     "service=audit text=b6xd"},
    {"Cyrus audits a message without an id", "cyrus/lmtp",
     "auditlog: append sessionid=<s1> mailbox=<user.amalia> uniqueid=<b6xd> uid=<7> modseq=<19> "
     "sysflags=<> guid=<0a1b> cid=<0c1d> messageid=(null) size=<2048>",
     "noise"},
    {"Cyrus audits what a message brought to a calendar", "cyrus/lmtp",
     "auditlog: append sessionid=<s1> mailbox=<user.amalia.#calendars.Default> uniqueid=<b6xd> "
     "uid=<7> modseq=<19> sysflags=<> guid=<0a1b> cid=<0c1d> messageid=<m1@b.example> size=<99>",
     "noise"},
    {"Cyrus audits what a client put there", "cyrus/imap",
     "auditlog: append sessionid=<s1> mailbox=<user.amalia.Sent> uniqueid=<b6xd> uid=<7> "
     "modseq=<19> sysflags=<\\Seen> guid=<0a1b> cid=<0c1d> messageid=<m1@b.example> size=<99>",
     "noise"},
    {"Cyrus audits what became of it later", "cyrus/lmtp",
     "auditlog: expunge sessionid=<s1> mailbox=<user.amalia> uniqueid=<b6xd> uid=<7> modseq=<20> "
     "sysflags=<> guid=<0a1b> cid=<0c1d> size=<2048>",
     "noise"},
    {"Cyrus audits, torn", "cyrus/lmtp", "auditlog: append sessionid=<s1", "noise"},
    {"Cyrus warns of quota", "cyrus/imap", "USAGE amalia user: 0.004 sys: 0.002", "noise"},
    {"Cyrus bad login with a challenge", "imapd",
     "badlogin: h1.example [198.51.100.66] CRAM-MD5 [SASL(-13): authentication failure: incorrect "
     "digest response]",
     "login action=failed client=h1.example clientIp=198.51.100.66 service=imap"},
};

} // namespace Estafeta
