// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Refused, dropped or held, by a rule or by hand.
inline constexpr Story kRefusalStories[] = {
    {"refused before the queue",
     R"(
Nov 14 13:00:00 mx1 postfix/smtpd[8101]: NOQUEUE: reject: RCPT from unknown[198.51.100.66]: 554 5.7.1 Service unavailable; Client host [198.51.100.66] blocked using bl.example; from=<oferta@mala.example> to=<eva@aula.example> proto=ESMTP helo=<x>
)",
     R"(
message without id from oferta@mala.example
noqueue mx1 -
to eva@aula.example rejected for blocklisted
)"},
    {"asked to come back later, by our own greylist",
     R"(
Nov 14 13:00:10 mx1 postfix/smtpd[8102]: NOQUEUE: reject: RCPT from mail.este.example[203.0.113.12]: 450 4.2.0 <luis@aula.example>: Recipient address rejected: Greylisted, see http://postgrey.example/help; from=<ivo@este.example> to=<luis@aula.example> proto=ESMTP helo=<mail.este.example>
)",
     R"(
message without id from ivo@este.example
noqueue mx1 -
to luis@aula.example greylisted for greylisting
)"},
    {"asked to come back later, by postscreen's deep tests",
     R"(
Nov 14 13:00:20 mx1 postfix/postscreen[8103]: NOQUEUE: reject: RCPT from [203.0.113.12]:45263: 450 4.3.2 Service currently unavailable; from=<ivo@este.example>, to=<nora@aula.example>, proto=ESMTP, helo=<mail.este.example>
)",
     R"(
message without id from ivo@este.example
noqueue mx1 -
to nora@aula.example greylisted for greylisting
)"},
    {"one recipient refused inside a message that is taken",
     R"(
Nov 14 13:01:00 mx1 postfix/smtpd[8111]: 4EEE000001: client=mail.norte.example[198.51.100.7]
Nov 14 13:01:00 mx1 postfix/smtpd[8111]: 4EEE000001: reject: RCPT from mail.norte.example[198.51.100.7]: 550 5.1.1 <ninguno@aula.example>: Recipient address rejected: User unknown in local recipient table; from=<ana@norte.example> to=<ninguno@aula.example> proto=ESMTP helo=<mail.norte.example>
Nov 14 13:01:00 mx1 postfix/cleanup[8112]: 4EEE000001: message-id=<half.1@norte.example>
Nov 14 13:01:00 mx1 postfix/qmgr[8113]: 4EEE000001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 13:01:01 mx1 postfix/local[8114]: 4EEE000001: to=<eva@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 13:01:01 mx1 postfix/qmgr[8113]: 4EEE000001: removed
)",
     R"(
message <half.1@norte.example> from ana@norte.example
leg mx1 4EEE000001 closed
to ninguno@aula.example rejected for user_unknown
to eva@aula.example delivered_mailbox
)"},
    {"dropped by a rule that speaks before the queue id is known",
     R"(
Nov 14 13:02:00 mx1 postfix/smtpd[8121]: NOQUEUE: discard: RCPT from h9.este.example[203.0.113.99]: <mudo@este.example>: Sender address triggers DISCARD action; from=<mudo@este.example> to=<eva@aula.example> proto=ESMTP helo=<b>
Nov 14 13:02:00 mx1 postfix/smtpd[8121]: 4EEE000002: client=h9.este.example[203.0.113.99]
Nov 14 13:02:00 mx1 postfix/cleanup[8122]: 4EEE000002: message-id=<mute.1@este.example>
Nov 14 13:02:00 mx1 postfix/cleanup[8122]: 4EEE000002: removed (discarded)
)",
     R"(
message <mute.1@este.example> from mudo@este.example
leg mx1 4EEE000002 closed
to eva@aula.example discarded for policy
)"},
    {"a message refused at its end by a header check",
     R"(
Nov 14 13:03:00 mx1 postfix/smtpd[8131]: 4EEE000003: client=mail.norte.example[198.51.100.7]
Nov 14 13:03:00 mx1 postfix/cleanup[8132]: 4EEE000003: message-id=<casino.1@norte.example>
Nov 14 13:03:00 mx1 postfix/cleanup[8132]: 4EEE000003: reject: header Subject: Casino from mail.norte.example[198.51.100.7]; from=<ana@norte.example> to=<eva@aula.example> proto=ESMTP helo=<mail.norte.example>: 5.7.1 No casino here
)",
     R"(
message <casino.1@norte.example> from ana@norte.example
leg mx1 4EEE000003
to eva@aula.example rejected for policy
)"},
    {"held by hand, released, delivered",
     R"(
Nov 14 13:04:00 mx1 postfix/smtpd[8141]: 4EEE000004: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 13:04:00 mx1 postfix/cleanup[8142]: 4EEE000004: message-id=<hold.1@aula.example>
Nov 14 13:04:00 mx1 postfix/qmgr[8143]: 4EEE000004: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 13:04:30 mx1 postfix/smtp[8144]: 4EEE000004: to=<z@sur.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 13:05:00 mx1 postfix/postsuper[8145]: 4EEE000004: placed on hold
Nov 14 13:15:00 mx1 postfix/postsuper[8146]: 4EEE000004: released from hold
Nov 14 13:15:01 mx1 postfix/qmgr[8143]: 4EEE000004: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 13:15:02 mx1 postfix/smtp[8147]: 4EEE000004: to=<z@sur.example>, relay=mx.sur.example[203.0.113.9]:25, delay=662, delays=660/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 13:15:02 mx1 postfix/qmgr[8143]: 4EEE000004: removed
)",
     R"(
message <hold.1@aula.example> from nerea@aula.example
leg mx1 4EEE000004 closed
to z@sur.example delivered_remote after 2
)"},
    {"held by hand and still there",
     R"(
Nov 14 13:06:00 mx1 postfix/smtpd[8151]: 4EEE000005: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 13:06:00 mx1 postfix/cleanup[8152]: 4EEE000005: message-id=<hold.2@aula.example>
Nov 14 13:06:00 mx1 postfix/qmgr[8153]: 4EEE000005: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 13:06:30 mx1 postfix/smtp[8154]: 4EEE000005: to=<z@sur.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 13:07:00 mx1 postfix/postsuper[8155]: 4EEE000005: placed on hold
)",
     R"(
message <hold.2@aula.example> from nerea@aula.example
leg mx1 4EEE000005
to z@sur.example held for connection_failed
)"},
    {"deleted by hand",
     R"(
Nov 14 13:08:00 mx1 postfix/smtpd[8161]: 4EEE000006: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, sasl_username=nerea
Nov 14 13:08:00 mx1 postfix/cleanup[8162]: 4EEE000006: message-id=<deleted.1@aula.example>
Nov 14 13:08:00 mx1 postfix/qmgr[8163]: 4EEE000006: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 13:08:30 mx1 postfix/smtp[8164]: 4EEE000006: to=<z@sur.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.sur.example[203.0.113.9]:25: Connection timed out)
Nov 14 13:09:00 mx1 postfix/postsuper[8165]: 4EEE000006: removed
)",
     R"(
message <deleted.1@aula.example> from nerea@aula.example
leg mx1 4EEE000006 closed
to z@sur.example discarded for deleted_by_admin
)"},
    {"the client went away in the middle",
     R"(
Nov 14 13:10:00 mx1 postfix/smtpd[8171]: 4EEE000007: client=casa25.red.example[203.0.113.25]
Nov 14 13:10:00 mx1 postfix/cleanup[8172]: 4EEE000007: message-id=<gone.1@red.example>
Nov 14 13:10:09 mx1 postfix/smtpd[8171]: 4EEE000007: lost connection after DATA (448 bytes) from casa25.red.example[203.0.113.25]
)",
     R"(
message <gone.1@red.example> from <>
leg mx1 4EEE000007 closed
to  unknown for client_gave_up
)"},
};

} // namespace Estafeta
