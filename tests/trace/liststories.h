// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Mailman's posts, and sendmail's lists of recipients.
inline constexpr Story kListStories[] = {
    {"Mailman sends a post to its members in two chunks",
     R"(
Nov 14 11:30:00 lists postfix/smtpd[7101]: 4DDD000001: client=mx1.aula.example[192.0.2.25]
Nov 14 11:30:00 lists postfix/cleanup[7102]: 4DDD000001: message-id=<post.1@aula.example>
Nov 14 11:30:00 lists postfix/qmgr[7103]: 4DDD000001: from=<ana@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:30:01 lists postfix/lmtp[7104]: 4DDD000001: to=<paseos@listas.example>, relay=127.0.0.1[127.0.0.1]:8024, delay=0.5, delays=0.2/0/0.1/0.2, dsn=2.0.0, status=sent (250 Ok)
Nov 14 11:30:01 lists postfix/qmgr[7103]: 4DDD000001: removed
Nov 14 11:30:02 lists mailman[7110]: ACCEPT: <post.1@aula.example>
Nov 14 11:30:03 lists postfix/smtpd[7105]: 4DDD00A001: client=localhost[127.0.0.1]
Nov 14 11:30:03 lists postfix/cleanup[7102]: 4DDD00A001: message-id=<post.1@aula.example>
Nov 14 11:30:03 lists postfix/qmgr[7103]: 4DDD00A001: from=<paseos-bounces@listas.example>, size=2500, nrcpt=2 (queue active)
Nov 14 11:30:03 lists postfix/smtpd[7105]: 4DDD00B001: client=localhost[127.0.0.1]
Nov 14 11:30:03 lists postfix/cleanup[7102]: 4DDD00B001: message-id=<post.1@aula.example>
Nov 14 11:30:03 lists postfix/qmgr[7103]: 4DDD00B001: from=<paseos-bounces@listas.example>, size=2500, nrcpt=1 (queue active)
Nov 14 11:30:03 lists mailman[7110]: <post.1@aula.example> smtp to paseos@listas.example for 3 recips, completed in 0.089 seconds
Nov 14 11:30:04 lists postfix/smtp[7106]: 4DDD00A001: to=<uno@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 11:30:04 lists postfix/smtp[7106]: 4DDD00A001: to=<dos@lejos.example>, relay=mx.lejos.example[203.0.113.5]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=5.1.1, status=bounced (host mx.lejos.example[203.0.113.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
Nov 14 11:30:04 lists postfix/qmgr[7103]: 4DDD00A001: removed
Nov 14 11:30:04 lists postfix/smtp[7107]: 4DDD00B001: to=<tres@este.example>, relay=mx.este.example[203.0.113.12]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=2.0.0, status=sent (250 2.0.0 OK)
Nov 14 11:30:04 lists postfix/qmgr[7103]: 4DDD00B001: removed
)",
     R"(
message <post.1@aula.example> from ana@aula.example
leg lists 4DDD000001 closed
leg lists 4DDD00A001 closed
leg lists 4DDD00B001 closed
list lists -
edge fanout lists 4DDD000001 - lists 4DDD00A001 inferred
edge fanout lists 4DDD000001 - lists 4DDD00B001 inferred
to paseos@listas.example bounced for user_unknown but inferred
  member uno@lejos.example delivered_remote but inferred
  member dos@lejos.example bounced for user_unknown but inferred
  member tres@este.example delivered_remote but inferred
)"},
    {"Mailman 2, which knows its lists without their domain, holds a post",
     R"(
Nov 14 11:36:00 lists postfix/smtpd[7161]: 4DDD000006: client=mx1.aula.example[192.0.2.25]
Nov 14 11:36:00 lists postfix/cleanup[7162]: 4DDD000006: message-id=<post.6@norte.example>
Nov 14 11:36:00 lists postfix/qmgr[7163]: 4DDD000006: from=<rita@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:36:01 lists postfix/local[7164]: 4DDD000006: to=<consejo@listas.example>, relay=local, delay=0.5, delays=0.2/0/0.1/0.2, dsn=2.0.0, status=sent (delivered to command: /usr/lib/mailman/mail/mailman post consejo)
Nov 14 11:36:01 lists postfix/qmgr[7163]: 4DDD000006: removed
Nov 14 11:36:02 lists mailman[7165]: consejo post from rita@norte.example held, message-id=<post.6@norte.example>: Post by non-member to a members-only list
)",
     R"(
message <post.6@norte.example> from rita@norte.example
leg lists 4DDD000006 closed
list lists -
to consejo@listas.example held for moderation
)"},
    {"Mailman holds a post for its moderator",
     R"(
Nov 14 11:31:00 lists postfix/smtpd[7111]: 4DDD000002: client=mx1.aula.example[192.0.2.25]
Nov 14 11:31:00 lists postfix/cleanup[7112]: 4DDD000002: message-id=<post.2@norte.example>
Nov 14 11:31:00 lists postfix/qmgr[7113]: 4DDD000002: from=<rita@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:31:01 lists postfix/lmtp[7114]: 4DDD000002: to=<junta@listas.example>, relay=127.0.0.1[127.0.0.1]:8024, delay=0.5, delays=0.2/0/0.1/0.2, dsn=2.0.0, status=sent (250 Ok)
Nov 14 11:31:01 lists postfix/qmgr[7113]: 4DDD000002: removed
Nov 14 11:31:02 lists mailman[7120]: HOLD: junta@listas.example post from rita@norte.example held, message-id=<post.2@norte.example>: The message is not from a list member
)",
     R"(
message <post.2@norte.example> from rita@norte.example
leg lists 4DDD000002 closed
list lists -
to junta@listas.example held for moderation
)"},
    {"sendmail: one line for two recipients, and a notice for the third",
     R"(
Nov 14 11:32:00 faro sm-mta[7201]: kAEBW0dd007201: from=<ana@aula.example>, size=735, class=0, nrcpts=3, msgid=<sm.1@aula.example>, proto=ESMTP, daemon=MTA-v4, relay=pc1.aula.example [192.0.2.11]
Nov 14 11:32:02 faro sm-mta[7202]: kAEBW0dd007201: to=<uno@lejos.example>,<dos@lejos.example>, delay=00:00:02, xdelay=00:00:02, mailer=esmtp, pri=120735, relay=mx.lejos.example. [203.0.113.5], dsn=2.0.0, stat=Sent (OK 1799000000 qp)
Nov 14 11:32:03 faro sm-mta[7202]: kAEBW0dd007201: to=<tres@sur.example>, delay=00:00:03, xdelay=00:00:01, mailer=esmtp, pri=120735, relay=mx.sur.example. [203.0.113.9], dsn=5.1.1, stat=User unknown
Nov 14 11:32:03 faro sm-mta[7202]: kAEBW0dd007201: kAEBW3dd007202: DSN: User unknown
Nov 14 11:32:03 faro sm-mta[7202]: kAEBW3dd007202: to=<ana@aula.example>, delay=00:00:00, xdelay=00:00:00, mailer=local, pri=31024, dsn=2.0.0, stat=Sent
)",
     R"(
message <sm.1@aula.example> from ana@aula.example notice kAEBW3dd007202
leg faro kAEBW0dd007201
to uno@lejos.example delivered_remote
to dos@lejos.example delivered_remote
to tres@sur.example bounced for user_unknown

message without id from <> bounce of kAEBW0dd007201
leg faro kAEBW3dd007202
to ana@aula.example delivered_mailbox
)"},
};

} // namespace Estafeta
