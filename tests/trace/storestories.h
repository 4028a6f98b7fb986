// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Into mailboxes: what the store itself says.
inline constexpr Story kStoreStories[] = {
    {"Cyrus files a message into Junk, on another host",
     R"(
Nov 14 10:30:00 mx1 postfix/smtpd[5101]: 4CCC000001: client=mail.norte.example[198.51.100.7]
Nov 14 10:30:00 mx1 postfix/cleanup[5102]: 4CCC000001: message-id=<junk.1@norte.example>
Nov 14 10:30:00 mx1 postfix/qmgr[5103]: 4CCC000001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:30:01 store1 cyrus/lmtp[6101]: Delivered: sessionid=<cyrus-1794652201-6101-1-17> action=<fileinto> target=<Junk> messageid=<junk.1@norte.example> userid=<eva> mailbox=<user.eva.Junk> uniqueid=<r6hi2j07>
Nov 14 10:30:01 mx1 postfix/lmtp[5104]: 4CCC000001: to=<eva@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652201-6101-1-17>)
Nov 14 10:30:01 mx1 postfix/qmgr[5103]: 4CCC000001: removed
)",
     R"(
message <junk.1@norte.example> from ana@norte.example
leg mx1 4CCC000001 closed
store store1 cyrus-1794652201-6101-1-17
edge mailbox mx1 4CCC000001 - store1 cyrus-1794652201-6101-1-17 proven
to eva@aula.example delivered_mailbox at Junk, store says so
)"},
    {"Cyrus audits a delivery and says it in its old words: one session, one copy",
     R"(
Nov 14 10:36:00 mx1 postfix/smtpd[5161]: 4CCC0000A1: client=mail.norte.example[198.51.100.7]
Nov 14 10:36:00 mx1 postfix/cleanup[5162]: 4CCC0000A1: message-id=<audit.1@norte.example>
Nov 14 10:36:00 mx1 postfix/qmgr[5163]: 4CCC0000A1: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:36:01 store1 cyrus/lmtpunix[6161]: auditlog: append sessionid=<cyrus-1794652561-6161-1-17> mailbox=<user.eva.Junk> uniqueid=<r6hi2j07> uid=<9> modseq=<40> sysflags=<> guid=<0a1b2c> cid=<0c1d2e> messageid=<audit.1@norte.example> size=<2048>
Nov 14 10:36:01 store1 cyrus/lmtpunix[6161]: Delivered: <audit.1@norte.example> to mailbox: user.eva.Junk
Nov 14 10:36:01 mx1 postfix/lmtp[5164]: 4CCC0000A1: to=<eva@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652561-6161-1-17>)
Nov 14 10:36:01 mx1 postfix/qmgr[5163]: 4CCC0000A1: removed
)",
     R"(
message <audit.1@norte.example> from ana@norte.example
leg mx1 4CCC0000A1 closed
store store1 cyrus-1794652561-6161-1-17
edge mailbox mx1 4CCC0000A1 - store1 cyrus-1794652561-6161-1-17 proven
to eva@aula.example delivered_mailbox at Junk, store says so
)"},
    {"Cyrus audits a delivery and names the rule's folder: its own words count",
     R"(
Nov 14 10:37:00 mx1 postfix/smtpd[5171]: 4CCC0000A2: client=mail.norte.example[198.51.100.7]
Nov 14 10:37:00 mx1 postfix/cleanup[5172]: 4CCC0000A2: message-id=<audit.2@norte.example>
Nov 14 10:37:00 mx1 postfix/qmgr[5173]: 4CCC0000A2: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:37:01 store1 cyrus/lmtp[6171]: auditlog: append sessionid=<cyrus-1794652621-6171-1-17> mailbox=<user.eva.Junk> uniqueid=<r6hi2j07> uid=<10> modseq=<41> sysflags=<> guid=<0a1b2d> cid=<0c1d2f> messageid=<audit.2@norte.example> size=<2048>
Nov 14 10:37:01 store1 cyrus/lmtp[6171]: Delivered: sessionid=<cyrus-1794652621-6171-1-17> action=<fileinto> target=<Junk> messageid=<audit.2@norte.example> userid=<eva> mailbox=<user.eva.Junk> uniqueid=<r6hi2j07>
Nov 14 10:37:01 mx1 postfix/lmtp[5174]: 4CCC0000A2: to=<eva@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652621-6171-1-17>)
Nov 14 10:37:01 mx1 postfix/qmgr[5173]: 4CCC0000A2: removed
)",
     R"(
message <audit.2@norte.example> from ana@norte.example
leg mx1 4CCC0000A2 closed
store store1 cyrus-1794652621-6171-1-17
edge mailbox mx1 4CCC0000A2 - store1 cyrus-1794652621-6171-1-17 proven
to eva@aula.example delivered_mailbox at Junk, store says so
)"},
    {"Cyrus' audit alone, where syslog keeps notices and not what is less",
     R"(
Nov 14 10:38:00 mx1 postfix/smtpd[5181]: 4CCC0000A3: client=mail.norte.example[198.51.100.7]
Nov 14 10:38:00 mx1 postfix/cleanup[5182]: 4CCC0000A3: message-id=<audit.3@norte.example>
Nov 14 10:38:00 mx1 postfix/qmgr[5183]: 4CCC0000A3: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:38:01 store1 cyrus/lmtp[6181]: auditlog: append sessionid=<cyrus-1794652681-6181-1-17> mailbox=<user.luis> uniqueid=<v8dlz722> uid=<11> modseq=<42> sysflags=<> guid=<0a1b2e> cid=<0c1d3f> messageid=<audit.3@norte.example> size=<2048>
Nov 14 10:38:01 mx1 postfix/lmtp[5184]: 4CCC0000A3: to=<luis@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652681-6181-1-17>)
Nov 14 10:38:01 mx1 postfix/qmgr[5183]: 4CCC0000A3: removed
)",
     R"(
message <audit.3@norte.example> from ana@norte.example
leg mx1 4CCC0000A3 closed
store store1 cyrus-1794652681-6181-1-17
edge mailbox mx1 4CCC0000A3 - store1 cyrus-1794652681-6181-1-17 proven
to luis@aula.example delivered_mailbox at INBOX, store says so
)"},
    {"Cyrus keeps the first copy and drops the second",
     R"(
Nov 14 10:31:00 mx1 postfix/smtpd[5111]: 4CCC000002: client=mail.norte.example[198.51.100.7]
Nov 14 10:31:00 mx1 postfix/cleanup[5112]: 4CCC000002: message-id=<dup.1@norte.example>
Nov 14 10:31:00 mx1 postfix/qmgr[5113]: 4CCC000002: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:31:01 store1 cyrus/lmtp[6111]: Delivered: sessionid=<cyrus-1794652261-6111-1-17> action=<no-sieve> target=<default> messageid=<dup.1@norte.example> userid=<luis> mailbox=<user.luis> uniqueid=<v8dlz722>
Nov 14 10:31:01 mx1 postfix/lmtp[5114]: 4CCC000002: to=<luis@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652261-6111-1-17>)
Nov 14 10:31:01 mx1 postfix/qmgr[5113]: 4CCC000002: removed
Nov 14 10:41:00 mx1 postfix/smtpd[5111]: 4CCC00D002: client=mail.norte.example[198.51.100.7]
Nov 14 10:41:00 mx1 postfix/cleanup[5112]: 4CCC00D002: message-id=<dup.1@norte.example>
Nov 14 10:41:00 mx1 postfix/qmgr[5113]: 4CCC00D002: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:41:01 store1 cyrus/lmtp[6112]: dupelim: eliminated duplicate message to v8dlz722 id <dup.1@norte.example> date Sat, 14 Nov 2026 10:31:00 +0000 (delivery)
Nov 14 10:41:01 mx1 postfix/lmtp[5114]: 4CCC00D002: to=<luis@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794652861-6112-1-17>)
Nov 14 10:41:01 mx1 postfix/qmgr[5113]: 4CCC00D002: removed
)",
     R"(
message <dup.1@norte.example> from ana@norte.example
leg mx1 4CCC000002 closed
store store1 cyrus-1794652261-6111-1-17
edge mailbox mx1 4CCC000002 - store1 cyrus-1794652261-6111-1-17 proven
to luis@aula.example delivered_mailbox at INBOX, store says so

message <dup.1@norte.example> from ana@norte.example
leg mx1 4CCC00D002 closed
store store1 -
edge mailbox mx1 4CCC00D002 - store1 - proven
to luis@aula.example duplicate for duplicate_message, store says so
)"},
    {"Cyrus over quota: refused for now",
     R"(
Nov 14 10:32:00 mx1 postfix/smtpd[5121]: 4CCC000003: client=mail.norte.example[198.51.100.7]
Nov 14 10:32:00 mx1 postfix/cleanup[5122]: 4CCC000003: message-id=<full.1@norte.example>
Nov 14 10:32:00 mx1 postfix/qmgr[5123]: 4CCC000003: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:32:01 mx1 postfix/lmtp[5124]: 4CCC000003: to=<gorda@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=4.2.2, status=deferred (host store1.aula.example[192.0.2.41] said: 452 4.2.2 Over quota SESSIONID=<cyrus-1794652321-6121-1-17> (in reply to RCPT TO command))
)",
     R"(
message <full.1@norte.example> from ana@norte.example
leg mx1 4CCC000003
to gorda@aula.example deferred for mailbox_full
)"},
    {"Cyrus Sieve discards for one recipient of two",
     R"(
Nov 14 10:50:00 mx1 postfix/smtpd[5191]: 4CCC000091: client=mail.norte.example[198.51.100.7]
Nov 14 10:50:00 mx1 postfix/cleanup[5192]: 4CCC000091: message-id=<sieve.1@norte.example>
Nov 14 10:50:00 mx1 postfix/qmgr[5193]: 4CCC000091: from=<ana@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 14 10:50:01 store1 cyrus/lmtp[6191]: sieve discarded: <sieve.1@norte.example>
Nov 14 10:50:01 store1 cyrus/lmtp[6191]: Delivered: sessionid=<cyrus-1794653401-6191-1-17> action=<no-sieve> target=<default> messageid=<sieve.1@norte.example> userid=<eva> mailbox=<user.eva> uniqueid=<r6hi2j08>
Nov 14 10:50:01 mx1 postfix/lmtp[5194]: 4CCC000091: to=<luis@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794653401-6191-1-17>)
Nov 14 10:50:01 mx1 postfix/lmtp[5194]: 4CCC000091: to=<eva@aula.example>, relay=store1.aula.example[192.0.2.41]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-1794653401-6191-1-17>)
Nov 14 10:50:01 mx1 postfix/qmgr[5193]: 4CCC000091: removed
)",
     R"(
message <sieve.1@norte.example> from ana@norte.example
leg mx1 4CCC000091 closed
store store1 -
store store1 cyrus-1794653401-6191-1-17
edge mailbox mx1 4CCC000091 - store1 - proven
edge mailbox mx1 4CCC000091 - store1 cyrus-1794653401-6191-1-17 proven
to luis@aula.example discarded for policy, store says so
to eva@aula.example delivered_mailbox at INBOX, store says so
)"},
    {"Dovecot stores for two in one session",
     R"(
Nov 14 10:33:00 mx1 postfix/smtpd[5131]: 4CCC000004: client=mail.norte.example[198.51.100.7]
Nov 14 10:33:00 mx1 postfix/cleanup[5132]: 4CCC000004: message-id=<dove.1@norte.example>
Nov 14 10:33:00 mx1 postfix/qmgr[5133]: 4CCC000004: from=<ana@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 14 10:33:01 store2 dovecot: lmtp(eva@aula.example)<3580><hKdXmVtNsm2FVRHN>: msgid=<dove.1@norte.example>: saved mail to INBOX
Nov 14 10:33:01 store2 dovecot: lmtp(ivo@aula.example)<3580><hKdXmVtNsm2FVRHN:R2>: sieve: msgid=<dove.1@norte.example>: stored mail into mailbox 'Listas'
Nov 14 10:33:01 mx1 postfix/lmtp[5134]: 4CCC000004: to=<eva@aula.example>, relay=store2.aula.example[192.0.2.42]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.0.0, status=sent (250 2.0.0 <eva@aula.example> hKdXmVtNsm2FVRHN Saved)
Nov 14 10:33:01 mx1 postfix/lmtp[5134]: 4CCC000004: to=<ivo@aula.example>, relay=store2.aula.example[192.0.2.42]:24, delay=1, delays=0.2/0/0.1/0.7, dsn=2.0.0, status=sent (250 2.0.0 <ivo@aula.example> hKdXmVtNsm2FVRHN:R2 Saved)
Nov 14 10:33:01 mx1 postfix/qmgr[5133]: 4CCC000004: removed
)",
     R"(
message <dove.1@norte.example> from ana@norte.example
leg mx1 4CCC000004 closed
store store2 hKdXmVtNsm2FVRHN
store store2 hKdXmVtNsm2FVRHN:R2
edge mailbox mx1 4CCC000004 - store2 hKdXmVtNsm2FVRHN proven
edge mailbox mx1 4CCC000004 - store2 hKdXmVtNsm2FVRHN:R2 proven
to eva@aula.example delivered_mailbox at INBOX, store says so
to ivo@aula.example delivered_mailbox at Listas, store says so
)"},
    {"Dovecot Sieve sends it on",
     R"(
Nov 14 10:34:00 store2 postfix/smtpd[5141]: 4CCC000005: client=mx1.aula.example[192.0.2.25]
Nov 14 10:34:00 store2 postfix/cleanup[5142]: 4CCC000005: message-id=<redirect.1@norte.example>
Nov 14 10:34:00 store2 postfix/qmgr[5143]: 4CCC000005: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:34:01 store2 dovecot: lmtp(ida@aula.example)<3590><zzKdXmVtNsm2FVRHN>: sieve: msgid=<redirect.1@norte.example>: forwarded to <ida@lejos.example>
Nov 14 10:34:01 store2 postfix/lmtp[5144]: 4CCC000005: to=<ida@aula.example>, relay=store2.aula.example[private/dovecot-lmtp], delay=1, delays=0.2/0/0.1/0.7, dsn=2.0.0, status=sent (250 2.0.0 <ida@aula.example> zzKdXmVtNsm2FVRHN Saved)
Nov 14 10:34:01 store2 postfix/qmgr[5143]: 4CCC000005: removed
Nov 14 10:34:01 store2 postfix/pickup[5145]: 4CCC00F005: uid=1000 from=<ida@aula.example>
Nov 14 10:34:01 store2 postfix/cleanup[5142]: 4CCC00F005: message-id=<redirect.1@norte.example>
Nov 14 10:34:01 store2 postfix/qmgr[5143]: 4CCC00F005: from=<ida@aula.example>, size=2200, nrcpt=1 (queue active)
Nov 14 10:34:02 store2 postfix/smtp[5146]: 4CCC00F005: to=<ida@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:34:02 store2 postfix/qmgr[5143]: 4CCC00F005: removed
)",
     R"(
message <redirect.1@norte.example> from ana@norte.example
leg store2 4CCC000005 closed
leg store2 4CCC00F005 closed
store store2 zzKdXmVtNsm2FVRHN
edge forward store2 zzKdXmVtNsm2FVRHN - store2 4CCC00F005 inferred
edge mailbox store2 4CCC000005 - store2 zzKdXmVtNsm2FVRHN proven
to ida@aula.example delivered_remote but inferred
  forward ida@lejos.example delivered_remote but inferred
)"},
    {"a store alone, its queue's host not read",
     R"(
Nov 14 10:35:01 store1 cyrus/lmtp[6151]: Delivered: sessionid=<cyrus-1794652501-6151-1-17> action=<no-sieve> target=<default> messageid=<alone.1@norte.example> userid=<eva> mailbox=<user.eva> uniqueid=<r6hi2j07>
)",
     R"(
message <alone.1@norte.example> from <>
store store1 cyrus-1794652501-6151-1-17
to eva delivered_mailbox at INBOX, store says so
)"},
};

} // namespace Estafeta
