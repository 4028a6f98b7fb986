// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Through amavis: passed, split, dropped, kept.
inline constexpr Story kFilterStories[] = {
    {"postgrey lets a later recipient pass, and its word stands with the message",
     R"(
Nov 14 11:20:00 mx1 postfix/smtpd[4901]: 4BBB000091: client=mail.este.example[203.0.113.12]
Nov 14 11:20:00 mx1 postgrey[4902]: 4BBB000091: action=pass, reason=triplet found, delay=302, client_name=mail.este.example, client_address=203.0.113.12, sender=ivo@este.example, recipient=luis@aula.example
Nov 14 11:20:00 mx1 postfix/cleanup[4903]: 4BBB000091: message-id=<grey.1@este.example>
Nov 14 11:20:00 mx1 postfix/qmgr[4904]: 4BBB000091: from=<ivo@este.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:20:01 mx1 postfix/local[4905]: 4BBB000091: to=<luis@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 11:20:01 mx1 postfix/qmgr[4904]: 4BBB000091: removed
)",
     R"(
message <grey.1@este.example> from ivo@este.example
leg mx1 4BBB000091 closed
to luis@aula.example delivered_mailbox
)"},
    {"a milter of sendmail's finds a virus",
     R"(
Nov 14 11:21:00 gw sm-mta[4911]: 6AEBL0aa004911: from=<factura@norte.example>, size=900, class=0, nrcpts=1, msgid=<milter.1@norte.example>, proto=ESMTP, daemon=MTA, relay=mail.norte.example [198.51.100.7]
Nov 14 11:21:00 gw clamav-milter[4912]: Message 6AEBL0aa004911 from <factura@norte.example> to <eva@aula.example> with subject 'Factura' message-id '<milter.1@norte.example>' date 'Sat, 14 Nov 2026 11:20:59 +0100' infected by Eicar-Test-Signature
Nov 14 11:21:00 gw sm-mta[4911]: 6AEBL0aa004911: Milter: data, reject=550 5.7.1 virus Eicar-Test-Signature detected by ClamAV
)",
     R"(
message <milter.1@norte.example> from factura@norte.example virus Eicar-Test-Signature
leg gw 6AEBL0aa004911
to eva@aula.example rejected for virus
)"},
    {"amavis gives it back: the new entry names the old one, all three lines agree",
     R"(
Nov 14 11:00:00 mx1 postfix/smtpd[3101]: 4BBB000001: client=mail.norte.example[198.51.100.7]
Nov 14 11:00:00 mx1 postfix/cleanup[3102]: 4BBB000001: message-id=<clean.1@norte.example>
Nov 14 11:00:00 mx1 postfix/qmgr[3103]: 4BBB000001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:00:02 mx1 postfix/smtpd[3104]: 4BBB00A001: client=localhost[127.0.0.1], orig_queue_id=4BBB000001, orig_client=mail.norte.example[198.51.100.7]
Nov 14 11:00:02 mx1 postfix/cleanup[3105]: 4BBB00A001: message-id=<clean.1@norte.example>
Nov 14 11:00:02 mx1 postfix/qmgr[3103]: 4BBB00A001: from=<ana@norte.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:00:02 mx1 amavis[4001]: (04001-01) Passed CLEAN {RelayedInbound}, [198.51.100.7]:31279 [198.51.100.7] <ana@norte.example> -> <eva@aula.example>, Queue-ID: 4BBB000001, Message-ID: <clean.1@norte.example>, mail_id: Mk1, Hits: -1.5, size: 1990, queued_as: 4BBB00A001, 1603 ms
Nov 14 11:00:02 mx1 postfix/lmtp[3106]: 4BBB000001: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBB00A001)
Nov 14 11:00:02 mx1 postfix/qmgr[3103]: 4BBB000001: removed
Nov 14 11:00:03 mx1 postfix/virtual[3107]: 4BBB00A001: to=<eva@aula.example>, relay=virtual, delay=0.6, delays=0.5/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:00:03 mx1 postfix/qmgr[3103]: 4BBB00A001: removed
)",
     R"(
message <clean.1@norte.example> from ana@norte.example spam clean
leg mx1 4BBB000001 closed
leg mx1 4BBB00A001 closed
edge filter mx1 4BBB000001 - mx1 4BBB00A001 proven
to eva@aula.example delivered_mailbox
)"},
    {"an old amavis without XFORWARD: queued_as joins, in a line of two parts",
     R"(
Nov 14 11:01:00 mx1 postfix/smtpd[3111]: 4BBB000002: client=mail.norte.example[198.51.100.7]
Nov 14 11:01:00 mx1 postfix/cleanup[3112]: 4BBB000002: message-id=<old.1@norte.example>
Nov 14 11:01:00 mx1 postfix/qmgr[3113]: 4BBB000002: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:01:02 mx1 postfix/smtpd[3114]: 4BBB00A002: client=localhost[127.0.0.1]
Nov 14 11:01:02 mx1 postfix/cleanup[3115]: 4BBB00A002: message-id=<old.1@norte.example>
Nov 14 11:01:02 mx1 postfix/qmgr[3113]: 4BBB00A002: from=<ana@norte.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:01:02 mx1 amavis[4002]: (04002-02) Passed SPAMMY, [198.51.100.7] [198.51.100.7] <ana@norte.example> -> <eva@aula.example>, Message-ID: <old.1@norte.example>, mail_id: Mk2, Hits: 4.2, size: 1990, queued_as: 4BBB00A002, 2664 ms
Nov 14 11:01:02 mx1 postfix/smtp[3116]: 4BBB000002: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.6.0, status=sent (250 2.6.0 Ok, id=04002-02, from MTA([127.0.0.1]:10025): 250 Ok: queued as 4BBB00A002)
Nov 14 11:01:02 mx1 postfix/qmgr[3113]: 4BBB000002: removed
Nov 14 11:01:03 mx1 postfix/virtual[3117]: 4BBB00A002: to=<eva@aula.example>, relay=virtual, delay=0.6, delays=0.5/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:01:03 mx1 postfix/qmgr[3113]: 4BBB00A002: removed
)",
     R"(
message <old.1@norte.example> from ana@norte.example spam spammy
leg mx1 4BBB000002 closed
leg mx1 4BBB00A002 closed
scan mx1 04002-02
edge filter mx1 4BBB000002 - mx1 4BBB00A002 proven
to eva@aula.example delivered_mailbox
)"},
    {"amavis splits by policy, but answers with the first new id for both",
     R"(
Nov 14 11:02:00 mx1 postfix/smtpd[3121]: 4BBB000003: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 11:02:00 mx1 postfix/cleanup[3122]: 4BBB000003: message-id=<split.1@aula.example>
Nov 14 11:02:00 mx1 postfix/qmgr[3123]: 4BBB000003: from=<nerea@aula.example>, size=2000, nrcpt=2 (queue active)
Nov 14 11:02:02 mx1 postfix/smtpd[3124]: 4BBB00A003: client=localhost[127.0.0.1], orig_queue_id=4BBB000003, orig_client=pc7.aula.example[192.0.2.70]
Nov 14 11:02:02 mx1 postfix/cleanup[3125]: 4BBB00A003: message-id=<split.1@aula.example>
Nov 14 11:02:02 mx1 postfix/qmgr[3123]: 4BBB00A003: from=<nerea@aula.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:02:02 mx1 postfix/smtpd[3124]: 4BBB00B003: client=localhost[127.0.0.1], orig_queue_id=4BBB000003, orig_client=pc7.aula.example[192.0.2.70]
Nov 14 11:02:02 mx1 postfix/cleanup[3125]: 4BBB00B003: message-id=<split.1@aula.example>
Nov 14 11:02:02 mx1 postfix/qmgr[3123]: 4BBB00B003: from=<nerea@aula.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:02:02 mx1 amavis[4003]: (04003-03) Passed CLEAN {RelayedInternal,RelayedOutbound}, ORIGINATING LOCAL [192.0.2.70]:29037 <nerea@aula.example> -> <eva@aula.example>,<ivo@lejos.example>, Queue-ID: 4BBB000003, Message-ID: <split.1@aula.example>, mail_id: Mk3, Hits: -1, size: 1990, queued_as: 4BBB00A003/4BBB00B003, 623 ms
Nov 14 11:02:02 mx1 postfix/lmtp[3126]: 4BBB000003: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBB00A003)
Nov 14 11:02:02 mx1 postfix/lmtp[3126]: 4BBB000003: to=<ivo@lejos.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBB00A003)
Nov 14 11:02:02 mx1 postfix/qmgr[3123]: 4BBB000003: removed
Nov 14 11:02:03 mx1 postfix/virtual[3127]: 4BBB00A003: to=<eva@aula.example>, relay=virtual, delay=0.6, delays=0.5/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:02:03 mx1 postfix/qmgr[3123]: 4BBB00A003: removed
Nov 14 11:02:33 mx1 postfix/smtp[3128]: 4BBB00B003: to=<ivo@lejos.example>, relay=none, delay=31, delays=0.5/0/30/0, dsn=4.4.1, status=deferred (connect to mx.lejos.example[203.0.113.5]:25: Connection timed out)
)",
     R"(
message <split.1@aula.example> from nerea@aula.example spam clean
leg mx1 4BBB000003 closed
leg mx1 4BBB00A003 closed
leg mx1 4BBB00B003
edge filter mx1 4BBB000003 - mx1 4BBB00A003 proven
edge filter mx1 4BBB000003 - mx1 4BBB00B003 proven
to eva@aula.example delivered_mailbox
to ivo@lejos.example deferred for connection_failed
)"},
    {"spam discarded behind a 250",
     R"(
Nov 14 11:03:00 mx1 postfix/smtpd[3131]: 4BBB000004: client=mail.norte.example[198.51.100.7]
Nov 14 11:03:00 mx1 postfix/cleanup[3132]: 4BBB000004: message-id=<spam.1@norte.example>
Nov 14 11:03:00 mx1 postfix/qmgr[3133]: 4BBB000004: from=<oferta@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:03:02 mx1 amavis[4004]: (04004-04) Blocked SPAM {DiscardedInbound}, [198.51.100.7]:31279 [198.51.100.7] <oferta@norte.example> -> <eva@aula.example>, Queue-ID: 4BBB000004, Message-ID: <spam.1@norte.example>, mail_id: Mk4, Hits: 18.2, size: 1990, 1603 ms
Nov 14 11:03:02 mx1 postfix/lmtp[3134]: 4BBB000004: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=04004-04 - spam)
Nov 14 11:03:02 mx1 postfix/qmgr[3133]: 4BBB000004: removed
)",
     R"(
message <spam.1@norte.example> from oferta@norte.example spam spam
leg mx1 4BBB000004 closed
to eva@aula.example discarded for spam
)"},
    {"a virus put into quarantine",
     R"(
Nov 14 11:04:00 mx1 postfix/smtpd[3141]: 4BBB000005: client=mail.norte.example[198.51.100.7]
Nov 14 11:04:00 mx1 postfix/cleanup[3142]: 4BBB000005: message-id=<virus.1@norte.example>
Nov 14 11:04:00 mx1 postfix/qmgr[3143]: 4BBB000005: from=<factura@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 14 11:04:02 mx1 amavis[4005]: (04005-05) Blocked INFECTED (Eicar-Test-Signature) {DiscardedInbound,Quarantined}, [198.51.100.7]:31279 [198.51.100.7] <factura@norte.example> -> <eva@aula.example>,<luis@aula.example>, quarantine: virus-Mk5, Queue-ID: 4BBB000005, Message-ID: <virus.1@norte.example>, mail_id: Mk5, Hits: -, size: 1990, 1603 ms
Nov 14 11:04:02 mx1 postfix/lmtp[3144]: 4BBB000005: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=04005-05 - INFECTED: Eicar-Test-Signature)
Nov 14 11:04:02 mx1 postfix/lmtp[3144]: 4BBB000005: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=04005-05 - INFECTED: Eicar-Test-Signature)
Nov 14 11:04:02 mx1 postfix/qmgr[3143]: 4BBB000005: removed
)",
     R"(
message <virus.1@norte.example> from factura@norte.example virus Eicar-Test-Signature
leg mx1 4BBB000005 closed
to eva@aula.example quarantined for virus
to luis@aula.example quarantined for virus
)"},
    {"a banned attachment refused by the filter: bounced",
     R"(
Nov 14 11:05:00 mx1 postfix/smtpd[3151]: 4BBB000006: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 11:05:00 mx1 postfix/cleanup[3152]: 4BBB000006: message-id=<banned.1@aula.example>
Nov 14 11:05:00 mx1 postfix/qmgr[3153]: 4BBB000006: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:05:02 mx1 amavis[4006]: (04006-06) Blocked BANNED (.exe,juego.exe) {RejectedInternal}, ORIGINATING LOCAL [192.0.2.70]:29037 <nerea@aula.example> -> <eva@aula.example>, Queue-ID: 4BBB000006, Message-ID: <banned.1@aula.example>, mail_id: Mk6, Hits: -, size: 1990, 300 ms
Nov 14 11:05:02 mx1 postfix/lmtp[3154]: 4BBB000006: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.2/0/0/1.8, dsn=5.7.0, status=bounced (host 127.0.0.1[127.0.0.1] said: 554 5.7.0 Reject, id=04006-06 - BANNED: .exe,juego.exe (in reply to end of DATA command))
Nov 14 11:05:02 mx1 postfix/cleanup[3152]: 4BBB00B006: message-id=<20261114110502.4BBB00B006@mx1.aula.example>
Nov 14 11:05:02 mx1 postfix/bounce[3155]: 4BBB000006: sender non-delivery notification: 4BBB00B006
Nov 14 11:05:02 mx1 postfix/qmgr[3153]: 4BBB00B006: from=<>, size=4000, nrcpt=1 (queue active)
Nov 14 11:05:02 mx1 postfix/qmgr[3153]: 4BBB000006: removed
Nov 14 11:05:03 mx1 postfix/virtual[3156]: 4BBB00B006: to=<nerea@aula.example>, relay=virtual, delay=0.1, delays=0/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:05:03 mx1 postfix/qmgr[3153]: 4BBB00B006: removed
)",
     R"(
message <banned.1@aula.example> from nerea@aula.example notice 4BBB00B006
leg mx1 4BBB000006 closed
to eva@aula.example bounced for banned

message <20261114110502.4BBB00B006@mx1.aula.example> from <> bounce of 4BBB000006
leg mx1 4BBB00B006 closed
to nerea@aula.example delivered_mailbox
)"},
    {"amavis at work, its answer not seen yet",
     R"(
Nov 14 11:06:00 mx1 postfix/smtpd[3161]: 4BBB000007: client=mail.norte.example[198.51.100.7]
Nov 14 11:06:00 mx1 postfix/cleanup[3162]: 4BBB000007: message-id=<waiting.1@norte.example>
Nov 14 11:06:00 mx1 postfix/qmgr[3163]: 4BBB000007: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:06:02 mx1 amavis[4007]: (04007-07) Passed CLEAN {RelayedInbound}, [198.51.100.7]:31279 [198.51.100.7] <ana@norte.example> -> <eva@aula.example>, Queue-ID: 4BBB000007, Message-ID: <waiting.1@norte.example>, mail_id: Mk7, Hits: -1.5, size: 1990, queued_as: 4BBB00A007, 1603 ms
)",
     R"(
message <waiting.1@norte.example> from ana@norte.example spam clean
leg mx1 4BBB000007
to eva@aula.example in_transit
)"},
    {"a filter's new entry has an id that another message had a quarter of an hour ago",
     R"(
Nov 14 11:30:00 mx1 postfix/smtpd[5001]: 4BBB000101: client=pc1.aula.example[10.0.0.11]
Nov 14 11:30:00 mx1 postfix/cleanup[5002]: 4BBB000101: message-id=<again.1@aula.example>
Nov 14 11:30:00 mx1 postfix/qmgr[5003]: 4BBB000101: from=<rosa@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:30:01 mx1 postfix/smtpd[5004]: 4BBB00A101: client=localhost[127.0.0.1], orig_queue_id=4BBB000101, orig_client=pc1.aula.example[10.0.0.11]
Nov 14 11:30:01 mx1 postfix/cleanup[5002]: 4BBB00A101: message-id=<again.1@aula.example>
Nov 14 11:30:01 mx1 postfix/qmgr[5003]: 4BBB00A101: from=<rosa@aula.example>, size=2500, nrcpt=1 (queue active)
Nov 14 11:30:01 mx1 amavis[4101]: (04101-01) Passed CLEAN {RelayedOutbound}, MYNETS LOCAL [10.0.0.11]:31279 [10.0.0.11] <rosa@aula.example> -> <ivo@este.example>, Queue-ID: 4BBB000101, Message-ID: <again.1@aula.example>, mail_id: Mk9, Hits: -1.5, size: 2000, queued_as: 4BBB00A101, 1003 ms
Nov 14 11:30:01 mx1 postfix/smtp[5005]: 4BBB000101: to=<ivo@este.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0.1/0/0/0.9, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBB00A101)
Nov 14 11:30:01 mx1 postfix/qmgr[5003]: 4BBB000101: removed
Nov 14 11:30:04 mx1 postfix/smtp[5006]: 4BBB00A101: to=<ivo@este.example>, relay=mail.este.example[203.0.113.12]:25, delay=3, delays=0.1/0/1/1.9, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 14 11:30:04 mx1 postfix/qmgr[5003]: 4BBB00A101: removed
Nov 14 11:45:00 mx1 postfix/smtpd[5007]: 4BBB000102: client=pc2.aula.example[10.0.0.12]
Nov 14 11:45:00 mx1 postfix/cleanup[5002]: 4BBB000102: message-id=<again.2@aula.example>
Nov 14 11:45:00 mx1 postfix/qmgr[5003]: 4BBB000102: from=<olga@aula.example>, size=2100, nrcpt=1 (queue active)
Nov 14 11:45:01 mx1 postfix/smtpd[5008]: 4BBB000101: client=localhost[127.0.0.1], orig_queue_id=4BBB000102, orig_client=pc2.aula.example[10.0.0.12]
Nov 14 11:45:01 mx1 postfix/cleanup[5002]: 4BBB000101: message-id=<again.2@aula.example>
Nov 14 11:45:01 mx1 postfix/qmgr[5003]: 4BBB000101: from=<olga@aula.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:45:01 mx1 amavis[4102]: (04102-01) Passed CLEAN {RelayedInternal}, MYNETS LOCAL [10.0.0.12]:26896 [10.0.0.12] <olga@aula.example> -> <eva@aula.example>, Queue-ID: 4BBB000102, Message-ID: <again.2@aula.example>, mail_id: Mk10, Hits: -2, size: 2100, queued_as: 4BBB000101, 874 ms
Nov 14 11:45:01 mx1 postfix/smtp[5009]: 4BBB000102: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=1.2, delays=0.3/0/0/0.9, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBB000101)
Nov 14 11:45:01 mx1 postfix/qmgr[5003]: 4BBB000102: removed
Nov 14 11:45:01 mx1 postfix/virtual[5010]: 4BBB000101: to=<eva@aula.example>, relay=virtual, delay=0.4, delays=0.3/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:45:01 mx1 postfix/qmgr[5003]: 4BBB000101: removed
)",
     R"(
message <again.1@aula.example> from rosa@aula.example spam clean
leg mx1 4BBB000101 closed
leg mx1 4BBB00A101 closed
edge filter mx1 4BBB000101 - mx1 4BBB00A101 proven
to ivo@este.example delivered_remote

message <again.2@aula.example> from olga@aula.example spam clean
leg mx1 4BBB000102 closed
leg mx1 4BBB000101 closed
edge filter mx1 4BBB000102 - mx1 4BBB000101 proven
to eva@aula.example delivered_mailbox
)"},
};

} // namespace Estafeta
