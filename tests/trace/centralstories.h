// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// A log host's file that calls the hosts by their addresses.
inline constexpr Story kCentralStories[] = {
    {"a hand-off without an id: the relay's address is the host's",
     R"(
Nov 15 09:10:00 192.0.2.111 postfix/smtpd[4121]: 4CED000011: client=mail.norte.example[198.51.100.7]
Nov 15 09:10:00 192.0.2.111 postfix/cleanup[4122]: 4CED000011: message-id=<central.1@norte.example>
Nov 15 09:10:00 192.0.2.111 postfix/qmgr[4123]: 4CED000011: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 15 09:10:01 192.0.2.112 postfix/smtpd[5121]: 5CED000011: client=unknown[10.0.0.1]
Nov 15 09:10:01 192.0.2.112 postfix/cleanup[5122]: 5CED000011: message-id=<central.1@norte.example>
Nov 15 09:10:01 192.0.2.112 postfix/qmgr[5123]: 5CED000011: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 15 09:10:01 192.0.2.111 postfix/smtp[4124]: 4CED000011: to=<luis@aula.example>, relay=smtp.aula.example[192.0.2.112]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 15 09:10:01 192.0.2.111 postfix/qmgr[4123]: 4CED000011: removed
Nov 15 09:10:02 192.0.2.112 postfix/virtual[5124]: 5CED000011: to=<luis@aula.example>, relay=virtual, delay=1, delays=0.2/0/0/0.8, dsn=2.0.0, status=sent (delivered to maildir)
Nov 15 09:10:02 192.0.2.112 postfix/qmgr[5123]: 5CED000011: removed
)",
     R"(
message <central.1@norte.example> from ana@norte.example
leg 192.0.2.111 4CED000011 closed
leg 192.0.2.112 5CED000011 closed
edge handoff 192.0.2.111 4CED000011 - 192.0.2.112 5CED000011 inferred
to luis@aula.example delivered_mailbox but inferred
)"},
    {"two hosts gave one id: the relay's address tells them apart",
     R"(
Nov 15 09:20:00 192.0.2.113 postfix/smtpd[4131]: 4CED000021: client=mail.norte.example[198.51.100.7]
Nov 15 09:20:00 192.0.2.113 postfix/cleanup[4132]: 4CED000021: message-id=<central.2@norte.example>
Nov 15 09:20:00 192.0.2.113 postfix/qmgr[4133]: 4CED000021: from=<ana@norte.example>, size=2000, nrcpt=2 (queue active)
Nov 15 09:20:01 192.0.2.114 postfix/smtpd[5131]: 5CED000021: client=unknown[10.0.0.1]
Nov 15 09:20:01 192.0.2.114 postfix/cleanup[5132]: 5CED000021: message-id=<central.2@norte.example>
Nov 15 09:20:01 192.0.2.114 postfix/qmgr[5133]: 5CED000021: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 15 09:20:01 192.0.2.115 postfix/smtpd[6131]: 5CED000021: client=unknown[10.0.0.1]
Nov 15 09:20:01 192.0.2.115 postfix/cleanup[6132]: 5CED000021: message-id=<central.2@norte.example>
Nov 15 09:20:01 192.0.2.115 postfix/qmgr[6133]: 5CED000021: from=<ana@norte.example>, size=2200, nrcpt=1 (queue active)
Nov 15 09:20:01 192.0.2.113 postfix/smtp[4134]: 4CED000021: to=<luis@aula.example>, relay=a.aula.example[192.0.2.114]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5CED000021)
Nov 15 09:20:01 192.0.2.113 postfix/smtp[4135]: 4CED000021: to=<eva@sur.example>, relay=b.aula.example[192.0.2.115]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5CED000021)
Nov 15 09:20:01 192.0.2.113 postfix/qmgr[4133]: 4CED000021: removed
Nov 15 09:20:02 192.0.2.114 postfix/virtual[5134]: 5CED000021: to=<luis@aula.example>, relay=virtual, delay=1, delays=0.2/0/0/0.8, dsn=2.0.0, status=sent (delivered to maildir)
Nov 15 09:20:02 192.0.2.114 postfix/qmgr[5133]: 5CED000021: removed
Nov 15 09:20:02 192.0.2.115 postfix/virtual[6134]: 5CED000021: to=<eva@sur.example>, relay=virtual, delay=1, delays=0.2/0/0/0.8, dsn=2.0.0, status=sent (delivered to maildir)
Nov 15 09:20:02 192.0.2.115 postfix/qmgr[6133]: 5CED000021: removed
)",
     R"(
message <central.2@norte.example> from ana@norte.example
leg 192.0.2.113 4CED000021 closed
leg 192.0.2.114 5CED000021 closed
leg 192.0.2.115 5CED000021 closed
edge handoff 192.0.2.113 4CED000021 - 192.0.2.114 5CED000021 proven
edge handoff 192.0.2.113 4CED000021 - 192.0.2.115 5CED000021 proven
to luis@aula.example delivered_mailbox
to eva@sur.example delivered_mailbox
)"},
};

} // namespace Estafeta
