// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// From queue to queue and from host to host.
inline constexpr Story kRelayStories[] = {
    {"two sendmails, a second host, an alias and maildrop",
     R"(
Nov 14 12:51:59 faro sendmail25[31820]: kAEApxYb031820: from=<rita.9@norte.example>, size=555, class=0, nrcpts=1, msgid=<20261114115158.7790.qmail@web9.norte.example>, proto=SMTP, daemon=MTA, relay=web9.norte.example [198.51.100.128]
Nov 14 12:52:00 faro sendmail25[31828]: kAEApxYb031820: to=<admin.correo@aula.example>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30398, relay=localhost.aula.example. [127.0.0.1], dsn=2.0.0, stat=Sent (2.0.0 kAEApxg6031829 Message accepted for delivery)
Nov 14 12:52:00 faro sendmail19000[31829]: kAEApxg6031829: from=<rita.9@norte.example>, size=916, class=0, nrcpts=1, msgid=<20261114115158.7790.qmail@web9.norte.example>, proto=ESMTP, daemon=Daemon0, relay=localhost.localdomain [127.0.0.1]
Nov 14 12:52:00 faro sendmail19000[31833]: kAEApxg6031829: to=<admin.correo@aula.example>, delay=00:00:01, xdelay=00:00:00, mailer=esmtp, pri=30759, relay=aula.example. [192.0.2.23], dsn=2.0.0, stat=Sent (Ok: queued as 404CC636A5)
Nov 14 12:52:00 puerto postfix/smtpd[20662]: connect from pc5.aula.example[10.103.103.5]
Nov 14 12:52:00 puerto postfix/smtpd[20662]: 404CC636A5: client=pc5.aula.example[10.103.103.5]
Nov 14 12:52:00 puerto postfix/cleanup[18502]: 404CC636A5: message-id=<20261114115158.7790.qmail@web9.norte.example>
Nov 14 12:52:00 puerto postfix/qmgr[31460]: 404CC636A5: from=<rita.9@norte.example>, size=1343, nrcpt=1 (queue active)
Nov 14 12:52:00 puerto postfix/pipe[16585]: 404CC636A5: to=<c0000000@puerto.aula.example>, orig_to=<admin.correo@aula.example>, relay=maildrop, delay=0, status=sent (puerto.aula.example)
)",
     R"(
message <20261114115158.7790.qmail@web9.norte.example> from rita.9@norte.example
leg faro kAEApxYb031820
leg faro kAEApxg6031829
leg puerto 404CC636A5
edge filter faro kAEApxYb031820 - faro kAEApxg6031829 proven
edge handoff faro kAEApxg6031829 - puerto 404CC636A5 proven
to admin.correo@aula.example delivered_mailbox
  alias c0000000@puerto.aula.example delivered_mailbox
)"},
    {"to the next host, whose clock is 37 seconds late",
     R"(
2026-11-14T10:00:40.100000+00:00 mx1 postfix/smtpd[1101]: 4AAA000001: client=mail.norte.example[198.51.100.7]
2026-11-14T10:00:40.200000+00:00 mx1 postfix/cleanup[1102]: 4AAA000001: message-id=<skew.1@norte.example>
2026-11-14T10:00:40.300000+00:00 mx1 postfix/qmgr[1103]: 4AAA000001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
2026-11-14T10:00:03.500000+00:00 mx2 postfix/smtpd[2101]: 5AAA000001: client=mx1.aula.example[192.0.2.25]
2026-11-14T10:00:03.600000+00:00 mx2 postfix/cleanup[2102]: 5AAA000001: message-id=<skew.1@norte.example>
2026-11-14T10:00:03.700000+00:00 mx2 postfix/qmgr[2103]: 5AAA000001: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
2026-11-14T10:00:40.900000+00:00 mx1 postfix/smtp[1104]: 4AAA000001: to=<bob@aula.example>, relay=mx2.aula.example[192.0.2.26]:25, delay=0.8, delays=0.2/0/0.1/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5AAA000001)
2026-11-14T10:00:40.910000+00:00 mx1 postfix/qmgr[1103]: 4AAA000001: removed
2026-11-14T10:00:04.100000+00:00 mx2 postfix/virtual[2104]: 5AAA000001: to=<bob@aula.example>, relay=virtual, delay=0.6, delays=0.5/0/0/0.1, dsn=2.0.0, status=sent (delivered to maildir)
2026-11-14T10:00:04.110000+00:00 mx2 postfix/qmgr[2103]: 5AAA000001: removed
)",
     R"(
message <skew.1@norte.example> from ana@norte.example
leg mx1 4AAA000001 closed
leg mx2 5AAA000001 closed
edge handoff mx1 4AAA000001 - mx2 5AAA000001 proven
to bob@aula.example delivered_mailbox
)"},
    {"an alias for two, one of them on another host",
     R"(
Nov 14 10:05:00 mx1 postfix/smtpd[1111]: 4AAA000002: client=mail.norte.example[198.51.100.7]
Nov 14 10:05:00 mx1 postfix/cleanup[1112]: 4AAA000002: message-id=<alias.1@norte.example>
Nov 14 10:05:00 mx1 postfix/qmgr[1113]: 4AAA000002: from=<ana@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 14 10:05:01 mx1 postfix/local[1114]: 4AAA000002: to=<eva@mx1.aula.example>, orig_to=<direccion@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 10:05:01 mx1 postfix/smtp[1115]: 4AAA000002: to=<ivo@lejos.example>, orig_to=<direccion@aula.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1.2, delays=0.2/0/0.5/0.5, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:05:01 mx1 postfix/qmgr[1113]: 4AAA000002: removed
)",
     R"(
message <alias.1@norte.example> from ana@norte.example
leg mx1 4AAA000002 closed
to direccion@aula.example delivered_remote
  alias eva@mx1.aula.example delivered_mailbox
  alias ivo@lejos.example delivered_remote
)"},
    {"no Message-ID: joined by the ids that the lines print",
     R"(
Nov 14 10:12:00 mx1 postfix/smtpd[1171]: 4AAA000008: client=caja.aula.example[192.0.2.90]
Nov 14 10:12:00 mx1 postfix/cleanup[1172]: 4AAA000008: message-id=<>
Nov 14 10:12:00 mx1 postfix/qmgr[1173]: 4AAA000008: from=<caja@aula.example>, size=700, nrcpt=1 (queue active)
Nov 14 10:12:00 mx2 postfix/smtpd[2171]: 5AAA000008: client=mx1.aula.example[192.0.2.25]
Nov 14 10:12:00 mx2 postfix/cleanup[2172]: 5AAA000008: message-id=<>
Nov 14 10:12:00 mx2 postfix/qmgr[2173]: 5AAA000008: from=<caja@aula.example>, size=900, nrcpt=1 (queue active)
Nov 14 10:12:01 mx1 postfix/smtp[1174]: 4AAA000008: to=<bob@aula.example>, relay=mx2.aula.example[192.0.2.26]:25, delay=0.8, delays=0.2/0/0.1/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5AAA000008)
Nov 14 10:12:01 mx1 postfix/qmgr[1173]: 4AAA000008: removed
Nov 14 10:12:02 mx2 postfix/virtual[2174]: 5AAA000008: to=<bob@aula.example>, relay=virtual, delay=1, delays=0.5/0/0/0.5, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 10:12:02 mx2 postfix/qmgr[2173]: 5AAA000008: removed
)",
     R"(
message without id from caja@aula.example
leg mx1 4AAA000008 closed
leg mx2 5AAA000008 closed
edge handoff mx1 4AAA000008 - mx2 5AAA000008 proven
to bob@aula.example delivered_mailbox
)"},
    {"a .forward file: local hands it to a new queue entry",
     R"(
Nov 14 10:13:00 mx1 postfix/smtpd[1181]: 4AAA000009: client=mail.norte.example[198.51.100.7]
Nov 14 10:13:00 mx1 postfix/cleanup[1182]: 4AAA000009: message-id=<forward.1@norte.example>
Nov 14 10:13:00 mx1 postfix/qmgr[1183]: 4AAA000009: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:13:01 mx1 postfix/cleanup[1182]: 4AAA00F009: message-id=<forward.1@norte.example>
Nov 14 10:13:01 mx1 postfix/local[1184]: 4AAA000009: to=<viajera@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (forwarded as 4AAA00F009)
Nov 14 10:13:01 mx1 postfix/qmgr[1183]: 4AAA00F009: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 14 10:13:01 mx1 postfix/qmgr[1183]: 4AAA000009: removed
Nov 14 10:13:02 mx1 postfix/smtp[1185]: 4AAA00F009: to=<viajera@lejos.example>, orig_to=<viajera@aula.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 10:13:02 mx1 postfix/qmgr[1183]: 4AAA00F009: removed
)",
     R"(
message <forward.1@norte.example> from ana@norte.example
leg mx1 4AAA000009 closed
leg mx1 4AAA00F009 closed
edge forward mx1 4AAA000009 - mx1 4AAA00F009 proven
to viajera@aula.example delivered_remote
  forward viajera@lejos.example delivered_remote
)"},
    {"a pipe to maildrop is a mailbox and no filter, even when the message comes by twice",
     R"(
Nov 14 10:14:00 mx2 postfix/smtpd[2191]: 5AAA000010: client=mx1.aula.example[192.0.2.25]
Nov 14 10:14:00 mx2 postfix/cleanup[2192]: 5AAA000010: message-id=<circle.1@norte.example>
Nov 14 10:14:00 mx2 postfix/qmgr[2193]: 5AAA000010: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:14:00 mx2 postfix/smtpd[2194]: 5AAA00C010: client=mx1.aula.example[192.0.2.25]
Nov 14 10:14:00 mx2 postfix/cleanup[2192]: 5AAA00C010: message-id=<circle.1@norte.example>
Nov 14 10:14:00 mx2 postfix/qmgr[2193]: 5AAA00C010: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 10:14:01 mx2 postfix/pipe[2195]: 5AAA000010: to=<eva@aula.example>, relay=maildrop, delay=1, delays=0.5/0/0/0.5, dsn=2.0.0, status=sent (delivered via maildrop service)
Nov 14 10:14:01 mx2 postfix/qmgr[2193]: 5AAA000010: removed
Nov 14 10:14:01 mx2 postfix/pipe[2196]: 5AAA00C010: to=<eva@aula.example>, relay=maildrop, delay=1, delays=0.5/0/0/0.5, dsn=2.0.0, status=sent (delivered via maildrop service)
Nov 14 10:14:01 mx2 postfix/qmgr[2193]: 5AAA00C010: removed
)",
     R"(
message <circle.1@norte.example> from ana@norte.example
leg mx2 5AAA000010 closed
to eva@aula.example delivered_mailbox

message <circle.1@norte.example> from ana@norte.example
leg mx2 5AAA00C010 closed
to eva@aula.example delivered_mailbox
)"},
};

} // namespace Estafeta
