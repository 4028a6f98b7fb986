// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// What an entry of the queue lives through: tries, ends, notices, ids used again.
inline constexpr Story kQueueStories[] = {
    {"three recipients, three ends",
     R"(
Nov 14 10:06:00 mx1 postfix/smtpd[1121]: 4AAA000003: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:06:00 mx1 postfix/cleanup[1122]: 4AAA000003: message-id=<mixed.1@aula.example>
Nov 14 10:06:00 mx1 postfix/qmgr[1123]: 4AAA000003: from=<nerea@aula.example>, size=2000, nrcpt=3 (queue active)
Nov 14 10:06:01 mx1 postfix/smtp[1124]: 4AAA000003: to=<uno@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:06:01 mx1 postfix/smtp[1124]: 4AAA000003: to=<dos@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=5.1.1, status=bounced (host mx.lejos.example[203.0.113.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 14 10:06:31 mx1 postfix/smtp[1125]: 4AAA000003: to=<tres@sur.example>, relay=none, delay=31, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 10:06:31 mx1 postfix/bounce[1126]: 4AAA000003: sender non-delivery notification: 4AAA00B003
Nov 14 10:06:31 mx1 postfix/cleanup[1122]: 4AAA00B003: message-id=<20261114100631.4AAA00B003@mx1.aula.example>
Nov 14 10:06:31 mx1 postfix/qmgr[1123]: 4AAA00B003: from=<>, size=4000, nrcpt=1 (queue active)
Nov 14 10:06:31 mx1 postfix/local[1127]: 4AAA00B003: to=<nerea@aula.example>, relay=local, delay=0.1, delays=0/0/0/0.1, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 10:06:31 mx1 postfix/qmgr[1123]: 4AAA00B003: removed
)",
     R"(
message <mixed.1@aula.example> from nerea@aula.example notice 4AAA00B003
leg mx1 4AAA000003
to uno@lejos.example delivered_remote
to dos@lejos.example bounced for user_unknown
to tres@sur.example deferred for connection_failed

message <20261114100631.4AAA00B003@mx1.aula.example> from <> bounce of 4AAA000003
leg mx1 4AAA00B003 closed
to nerea@aula.example delivered_mailbox
)"},
    {"an alias whose worst member stands for all",
     R"(
Nov 14 10:07:00 mx1 postfix/smtpd[1131]: 4AAA000004: client=mail.norte.example[198.51.100.7]
Nov 14 10:07:00 mx1 postfix/cleanup[1132]: 4AAA000004: message-id=<worst.1@norte.example>
Nov 14 10:07:00 mx1 postfix/qmgr[1133]: 4AAA000004: from=<ana@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 14 10:07:01 mx1 postfix/local[1134]: 4AAA000004: to=<eva@mx1.aula.example>, orig_to=<secretaria@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 10:07:01 mx1 postfix/local[1134]: 4AAA000004: to=<baja@mx1.aula.example>, orig_to=<secretaria@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=5.1.1, status=bounced (unknown user: "baja")
Nov 14 10:07:01 mx1 postfix/qmgr[1133]: 4AAA000004: removed
)",
     R"(
message <worst.1@norte.example> from ana@norte.example
leg mx1 4AAA000004 closed
to secretaria@aula.example bounced for user_unknown
  alias eva@mx1.aula.example delivered_mailbox
  alias baja@mx1.aula.example bounced for user_unknown
)"},
    {"deferred twice, then delivered",
     R"(
Nov 14 10:08:00 mx1 postfix/smtpd[1141]: 4AAA000005: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:08:00 mx1 postfix/cleanup[1142]: 4AAA000005: message-id=<later.1@aula.example>
Nov 14 10:08:00 mx1 postfix/qmgr[1143]: 4AAA000005: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:08:30 mx1 postfix/smtp[1144]: 4AAA000005: to=<z@sur.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 10:18:00 mx1 postfix/qmgr[1143]: 4AAA000005: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:18:30 mx1 postfix/smtp[1145]: 4AAA000005: to=<z@sur.example>, relay=none, delay=630, delays=600/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 12:18:00 mx1 postfix/qmgr[1143]: 4AAA000005: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 12:18:03 mx1 postfix/smtp[1146]: 4AAA000005: to=<z@sur.example>, relay=mx.sur.example[203.0.113.9]:25, delay=7803, delays=7800/0/1/2, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 12:18:03 mx1 postfix/qmgr[1143]: 4AAA000005: removed
)",
     R"(
message <later.1@aula.example> from nerea@aula.example
leg mx1 4AAA000005 closed
to z@sur.example delivered_remote after 3
)"},
    {"greylisted by the next server, still waiting",
     R"(
Nov 14 10:09:00 mx1 postfix/smtpd[1151]: 4AAA000006: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:09:00 mx1 postfix/cleanup[1152]: 4AAA000006: message-id=<grey.1@aula.example>
Nov 14 10:09:00 mx1 postfix/qmgr[1153]: 4AAA000006: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:09:02 mx1 postfix/smtp[1154]: 4AAA000006: to=<y@este.example>, relay=mx.este.example[203.0.113.12]:25, delay=2, delays=0.1/0/1/1, dsn=4.2.0, status=deferred (host mx.este.example[203.0.113.12] said: 450 4.2.0 <y@este.example>: Recipient address rejected: Greylisted for 300 seconds (in reply to RCPT TO command))
)",
     R"(
message <grey.1@aula.example> from nerea@aula.example
leg mx1 4AAA000006
to y@este.example greylisted for greylisting
)"},
    {"expired after five days, with a notice",
     R"(
Nov 14 10:10:00 mx1 postfix/smtpd[1161]: 4AAA000007: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:10:00 mx1 postfix/cleanup[1162]: 4AAA000007: message-id=<never.1@aula.example>
Nov 14 10:10:00 mx1 postfix/qmgr[1163]: 4AAA000007: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:10:30 mx1 postfix/smtp[1164]: 4AAA000007: to=<x@muerto.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=muerto.example type=MX: Host not found, try again)
Nov 16 10:10:30 mx1 postfix/smtp[1165]: 4AAA000007: to=<x@muerto.example>, relay=none, delay=172830, delays=172800/0/30/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=muerto.example type=MX: Host not found, try again)
Nov 19 10:10:35 mx1 postfix/smtp[1166]: 4AAA000007: to=<x@muerto.example>, relay=none, delay=432035, delays=432000/0/30/0, dsn=4.4.3, status=deferred (Host or domain name not found. Name service error for name=muerto.example type=MX: Host not found, try again)
Nov 19 10:10:35 mx1 postfix/qmgr[1163]: 4AAA000007: from=<nerea@aula.example>, status=expired, returned to sender
Nov 19 10:10:35 mx1 postfix/cleanup[1162]: 4AAA00B007: message-id=<20261119101035.4AAA00B007@mx1.aula.example>
Nov 19 10:10:35 mx1 postfix/bounce[1167]: 4AAA000007: sender non-delivery notification: 4AAA00B007
Nov 19 10:10:35 mx1 postfix/qmgr[1163]: 4AAA00B007: from=<>, size=4000, nrcpt=1 (queue active)
Nov 19 10:10:35 mx1 postfix/qmgr[1163]: 4AAA000007: removed
Nov 19 10:10:36 mx1 postfix/local[1168]: 4AAA00B007: to=<nerea@aula.example>, relay=local, delay=0.1, delays=0/0/0/0.1, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 19 10:10:36 mx1 postfix/qmgr[1163]: 4AAA00B007: removed
)",
     R"(
message <never.1@aula.example> from nerea@aula.example notice 4AAA00B007
leg mx1 4AAA000007 closed
to x@muerto.example expired for host_not_found after 3

message <20261119101035.4AAA00B007@mx1.aula.example> from <> bounce of 4AAA000007
leg mx1 4AAA00B007 closed
to nerea@aula.example delivered_mailbox
)"},
    {"a queue id used again after it was removed",
     R"(
Nov 14 10:15:00 mx1 postfix/smtpd[1201]: 4AAA000011: client=mail.norte.example[198.51.100.7]
Nov 14 10:15:00 mx1 postfix/cleanup[1202]: 4AAA000011: message-id=<reuse.1@norte.example>
Nov 14 10:15:00 mx1 postfix/qmgr[1203]: 4AAA000011: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:15:01 mx1 postfix/local[1204]: 4AAA000011: to=<eva@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 10:15:01 mx1 postfix/qmgr[1203]: 4AAA000011: removed
Nov 14 10:15:09 mx1 postfix/smtpd[1205]: 4AAA000011: client=mail.este.example[203.0.113.12]
Nov 14 10:15:09 mx1 postfix/cleanup[1202]: 4AAA000011: message-id=<reuse.2@este.example>
Nov 14 10:15:09 mx1 postfix/qmgr[1203]: 4AAA000011: from=<ivo@este.example>, size=900, nrcpt=1 (queue active)
Nov 14 10:15:10 mx1 postfix/local[1204]: 4AAA000011: to=<luis@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=5.1.1, status=bounced (unknown user: "luis")
Nov 14 10:15:10 mx1 postfix/cleanup[1202]: 4AAA00B011: message-id=<20261114101510.4AAA00B011@mx1.aula.example>
Nov 14 10:15:10 mx1 postfix/bounce[1206]: 4AAA000011: sender non-delivery notification: 4AAA00B011
Nov 14 10:15:10 mx1 postfix/qmgr[1203]: 4AAA00B011: from=<>, size=2900, nrcpt=1 (queue active)
Nov 14 10:15:10 mx1 postfix/qmgr[1203]: 4AAA000011: removed
Nov 14 10:15:12 mx1 postfix/smtp[1207]: 4AAA00B011: to=<ivo@este.example>, relay=mx.este.example[203.0.113.12]:25, delay=2, delays=0.1/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:15:12 mx1 postfix/qmgr[1203]: 4AAA00B011: removed
)",
     R"(
message <reuse.1@norte.example> from ana@norte.example
leg mx1 4AAA000011 closed
to eva@aula.example delivered_mailbox

message <reuse.2@este.example> from ivo@este.example notice 4AAA00B011
leg mx1 4AAA000011 closed
to luis@aula.example bounced for user_unknown

message <20261114101510.4AAA00B011@mx1.aula.example> from <> bounce of 4AAA000011
leg mx1 4AAA00B011 closed
to ivo@este.example delivered_remote
)"},
    {"queue ids of two hosts that differ in one letter",
     R"(
Nov 14 10:17:00 mx1 postfix/smtpd[1221]: 4BAA000013: client=mail.norte.example[198.51.100.7]
Nov 14 10:17:00 mx1 postfix/cleanup[1222]: 4BAA000013: message-id=<letter.1@norte.example>
Nov 14 10:17:00 mx2 postfix/smtpd[1221]: 4CAA000013: client=mail.este.example[203.0.113.12]
Nov 14 10:17:00 mx2 postfix/cleanup[1222]: 4CAA000013: message-id=<letter.2@este.example>
Nov 14 10:17:01 mx1 postfix/local[1224]: 4BAA000013: to=<eva@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 10:17:01 mx2 postfix/local[1224]: 4CAA000013: to=<luis@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
)",
     R"(
message <letter.1@norte.example> from <>
leg mx1 4BAA000013
to eva@aula.example delivered_mailbox

message <letter.2@este.example> from <>
leg mx2 4CAA000013
to luis@aula.example delivered_mailbox
)"},
    {"one Message-ID sent twice: two submissions",
     R"(
Nov 14 10:16:00 mx1 postfix/smtpd[1211]: 4AAA000012: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:16:00 mx1 postfix/cleanup[1212]: 4AAA000012: message-id=<twice.1@aula.example>
Nov 14 10:16:00 mx1 postfix/qmgr[1213]: 4AAA000012: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:16:01 mx1 postfix/smtp[1214]: 4AAA000012: to=<uno@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:16:01 mx1 postfix/qmgr[1213]: 4AAA000012: removed
Nov 14 10:26:00 mx1 postfix/smtpd[1215]: 4AAA00D012: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 10:26:00 mx1 postfix/cleanup[1212]: 4AAA00D012: message-id=<twice.1@aula.example>
Nov 14 10:26:00 mx1 postfix/qmgr[1213]: 4AAA00D012: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:26:01 mx1 postfix/smtp[1216]: 4AAA00D012: to=<uno@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=5.7.1, status=bounced (host mx.lejos.example[203.0.113.5] said: 550 5.7.1 Message content rejected (in reply to end of DATA command))
Nov 14 10:26:01 mx1 postfix/qmgr[1213]: 4AAA00D012: removed
)",
     R"(
message <twice.1@aula.example> from nerea@aula.example
leg mx1 4AAA000012 closed
to uno@lejos.example delivered_remote

message <twice.1@aula.example> from nerea@aula.example
leg mx1 4AAA00D012 closed
to uno@lejos.example bounced for content_rejected
)"},
};

} // namespace Estafeta
