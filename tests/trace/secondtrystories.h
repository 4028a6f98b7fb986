// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Messages that were made anew, came twice, or ended where we did not expect to read.
inline constexpr Story kSecondTryStories[] = {
    {"put into the queue again by the administrator",
     R"(
Nov 14 11:00:00 out1 postfix/smtpd[2101]: 4AAA000101: client=mx1.aula.example[192.0.2.11]
Nov 14 11:00:00 out1 postfix/cleanup[2102]: 4AAA000101: message-id=<again.1@aula.example>
Nov 14 11:00:00 out1 postfix/qmgr[2103]: 4AAA000101: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:00:01 out1 postfix/smtp[2104]: 4AAA000101: to=<z@gris.example>, relay=mx.gris.example[203.0.113.9]:25, delay=1, delays=0.1/0/0.5/0.4, dsn=4.2.0, status=deferred (host mx.gris.example[203.0.113.9] said: 450 4.2.0 <z@gris.example>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
Nov 14 11:00:20 out1 postfix/postsuper[2105]: 4AAA000101: requeued
Nov 14 11:01:00 out1 postfix/pickup[2106]: 4AAA000102: uid=100 from=<nerea@aula.example> orig_id=4AAA000101
Nov 14 11:01:00 out1 postfix/cleanup[2102]: 4AAA000102: message-id=<again.1@aula.example>
Nov 14 11:01:00 out1 postfix/qmgr[2103]: 4AAA000102: from=<nerea@aula.example>, size=2100, nrcpt=1 (queue active)
Nov 14 11:01:02 out1 postfix/smtp[2104]: 4AAA000102: to=<z@gris.example>, relay=mx.gris.example[203.0.113.9]:25, delay=62, delays=61/0/0.5/0.4, dsn=2.0.0, status=sent (250 2.0.0 accepted)
Nov 14 11:01:02 out1 postfix/qmgr[2103]: 4AAA000102: removed
)",
     R"(
message <again.1@aula.example> from nerea@aula.example
leg out1 4AAA000101
leg out1 4AAA000102 closed
edge filter out1 4AAA000101 - out1 4AAA000102 proven
to z@gris.example delivered_remote after 2
)"},
    {"passed on twice by a filter that was stopped between",
     R"(
Nov 14 11:10:00 mx1 postfix/smtpd[2111]: 4AAA000111: client=mail.norte.example[198.51.100.7]
Nov 14 11:10:00 mx1 postfix/cleanup[2112]: 4AAA000111: message-id=<twice.1@norte.example>
Nov 14 11:10:00 mx1 postfix/qmgr[2113]: 4AAA000111: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:10:02 mx1 postfix/smtpd[2114]: 4AAA000112: client=localhost[127.0.0.1], orig_queue_id=4AAA000111, orig_client=mail.norte.example[198.51.100.7]
Nov 14 11:10:02 mx1 postfix/cleanup[2112]: 4AAA000112: message-id=<twice.1@norte.example>
Nov 14 11:10:02 mx1 postfix/qmgr[2113]: 4AAA000112: from=<ana@norte.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:10:02 mx1 postfix/smtp[2115]: 4AAA000111: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.1/0/0/1.9, dsn=4.3.2, status=deferred (host 127.0.0.1[127.0.0.1] said: 421 4.3.2 Service shutting down, closing channel (in reply to end of DATA command))
Nov 14 11:10:03 mx1 postfix/lmtp[2116]: 4AAA000112: to=<luis@aula.example>, relay=store1[192.0.2.21]:24, delay=1, delays=0.1/0/0/0.9, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-6111-900-1-1>)
Nov 14 11:10:03 mx1 postfix/qmgr[2113]: 4AAA000112: removed
Nov 14 11:10:03 store1 cyrus/lmtp[6111]: Delivered: <twice.1@norte.example> to mailbox: user.luis
Nov 14 11:15:00 mx1 postfix/qmgr[2113]: 4AAA000111: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:15:01 mx1 postfix/smtpd[2114]: 4AAA000113: client=localhost[127.0.0.1], orig_queue_id=4AAA000111, orig_client=mail.norte.example[198.51.100.7]
Nov 14 11:15:01 mx1 postfix/cleanup[2112]: 4AAA000113: message-id=<twice.1@norte.example>
Nov 14 11:15:01 mx1 postfix/qmgr[2113]: 4AAA000113: from=<ana@norte.example>, size=2600, nrcpt=1 (queue active)
Nov 14 11:15:01 mx1 postfix/smtp[2115]: 4AAA000111: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=301, delays=300/0/0/0.9, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4AAA000113)
Nov 14 11:15:01 mx1 postfix/qmgr[2113]: 4AAA000111: removed
Nov 14 11:15:02 mx1 postfix/lmtp[2116]: 4AAA000113: to=<luis@aula.example>, relay=store1[192.0.2.21]:24, delay=1, delays=0.1/0/0/0.9, dsn=2.1.5, status=sent (250 2.1.5 Ok SESSIONID=<cyrus-6111-901-1-2>)
Nov 14 11:15:02 mx1 postfix/qmgr[2113]: 4AAA000113: removed
Nov 14 11:15:02 store1 cyrus/lmtp[6111]: dupelim: eliminated duplicate message to v8dlz722 id <twice.1@norte.example> date Sat, 14 Nov 2026 10:10:00 +0000 (delivery)
)",
     R"(
message <twice.1@norte.example> from ana@norte.example
leg mx1 4AAA000111 closed
leg mx1 4AAA000112 closed
leg mx1 4AAA000113 closed
store store1 -
edge filter mx1 4AAA000111 - mx1 4AAA000113 proven
edge filter mx1 4AAA000111 - mx1 4AAA000112 proven
edge mailbox mx1 4AAA000113 - store1 - proven
to luis@aula.example delivered_mailbox at INBOX after 2, store says so
)"},
    {"a mailbox of another site whose log we read",
     R"(
Nov 14 11:20:00 out1.aula.example postfix/smtpd[2121]: 4AAA000121: client=mx1.aula.example[192.0.2.11]
Nov 14 11:20:00 out1.aula.example postfix/cleanup[2122]: 4AAA000121: message-id=<away.1@aula.example>
Nov 14 11:20:00 out1.aula.example postfix/qmgr[2123]: 4AAA000121: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:20:01 mail.vecina.example postfix/smtpd[3121]: 5AAA000121: client=out1.aula.example[192.0.2.51]
Nov 14 11:20:01 mail.vecina.example postfix/cleanup[3122]: 5AAA000121: message-id=<away.1@aula.example>
Nov 14 11:20:01 mail.vecina.example postfix/qmgr[3123]: 5AAA000121: from=<nerea@aula.example>, size=2200, nrcpt=1 (queue active)
Nov 14 11:20:01 out1.aula.example postfix/smtp[2124]: 4AAA000121: to=<eva@vecina.example>, relay=mail.vecina.example[198.51.100.9]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5AAA000121)
Nov 14 11:20:01 out1.aula.example postfix/qmgr[2123]: 4AAA000121: removed
Nov 14 11:20:02 mail.vecina.example postfix/local[3124]: 5AAA000121: to=<eva@vecina.example>, relay=local, delay=1, delays=0.2/0/0/0.8, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 11:20:02 mail.vecina.example postfix/qmgr[3123]: 5AAA000121: removed
)",
     R"(
message <away.1@aula.example> from nerea@aula.example
leg out1.aula.example 4AAA000121 closed
leg mail.vecina.example 5AAA000121 closed
edge handoff out1.aula.example 4AAA000121 - mail.vecina.example 5AAA000121 proven
to eva@vecina.example delivered_remote
)"},
    {"a mailbox of another site, where a central log has the first label of each host only",
     R"(
Nov 14 11:21:00 mx1 postfix/smtpd[2121]: 4AAA000221: client=pc7.aula.example[192.0.2.77]
Nov 14 11:21:00 mx1 postfix/cleanup[2122]: 4AAA000221: message-id=<away.2@aula.example>
Nov 14 11:21:00 mx1 postfix/qmgr[2123]: 4AAA000221: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:21:00 out1 postfix/smtpd[2121]: 4AAA000222: client=unknown[192.0.2.11]
Nov 14 11:21:00 out1 postfix/cleanup[2122]: 4AAA000222: message-id=<away.2@aula.example>
Nov 14 11:21:00 out1 postfix/qmgr[2123]: 4AAA000222: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:21:00 mx1 postfix/smtp[2124]: 4AAA000221: to=<eva@vecina.example>, relay=out1.aula.example[192.0.2.51]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4AAA000222)
Nov 14 11:21:00 mx1 postfix/qmgr[2123]: 4AAA000221: removed
Nov 14 11:21:01 mail smtpd[3121]: 5c0ffee012345678 smtp message msgid=5aaa0222 size=2200 nrcpt=1 proto=ESMTP
Nov 14 11:21:01 mail smtpd[3121]: 5c0ffee012345678 smtp envelope evpid=5aaa022201234567 from=<nerea@aula.example> to=<eva@vecina.example>
Nov 14 11:21:01 out1 postfix/smtp[2124]: 4AAA000222: to=<eva@vecina.example>, relay=mail.vecina.example[198.51.100.9]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 5aaa0222 Message accepted for delivery)
Nov 14 11:21:01 out1 postfix/qmgr[2123]: 4AAA000222: removed
Nov 14 11:21:02 mail smtpd[3121]: 5c0ffee112345678 mda delivery evpid=5aaa022201234567 from=<nerea@aula.example> to=<eva@vecina.example> rcpt=<eva@vecina.example> user=eva delay=0s result=Ok stat=Delivered
)",
     R"(
message <away.2@aula.example> from nerea@aula.example
leg mx1 4AAA000221 closed
leg out1 4AAA000222 closed
leg mail 5aaa0222
edge handoff mx1 4AAA000221 - out1 4AAA000222 proven
edge handoff out1 4AAA000222 - mail 5aaa0222 proven
to eva@vecina.example delivered_remote
)"},
    {"two copies in one filter that prints no ids: each to its recipient",
     R"(
Nov 14 11:31:00 mx1 postfix/smtpd[2121]: 4AAA000241: client=mail.norte.example[198.51.100.7]
Nov 14 11:31:00 mx1 postfix/cleanup[2122]: 4AAA000241: message-id=<twice.4@norte.example>
Nov 14 11:31:00 mx1 postfix/qmgr[2123]: 4AAA000241: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:31:02 mx1 postfix/smtpd[2121]: 4AAA000242: client=mail.norte.example[198.51.100.7]
Nov 14 11:31:02 mx1 postfix/cleanup[2122]: 4AAA000242: message-id=<twice.4@norte.example>
Nov 14 11:31:02 mx1 postfix/qmgr[2123]: 4AAA000242: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:31:03 mx1 postfix/smtpd[2131]: 4AAA000243: client=localhost[127.0.0.1]
Nov 14 11:31:03 mx1 postfix/cleanup[2122]: 4AAA000243: message-id=<twice.4@norte.example>
Nov 14 11:31:03 mx1 postfix/qmgr[2123]: 4AAA000243: from=<ana@norte.example>, size=2300, nrcpt=1 (queue active)
Nov 14 11:31:03 mx1 postfix/smtp[2124]: 4AAA000241: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=3, delays=0.1/0/0.4/2.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 14 11:31:03 mx1 postfix/qmgr[2123]: 4AAA000241: removed
Nov 14 11:31:04 mx1 postfix/smtpd[2131]: 4AAA000244: client=localhost[127.0.0.1]
Nov 14 11:31:04 mx1 postfix/cleanup[2122]: 4AAA000244: message-id=<twice.4@norte.example>
Nov 14 11:31:04 mx1 postfix/qmgr[2123]: 4AAA000244: from=<ana@norte.example>, size=2300, nrcpt=1 (queue active)
Nov 14 11:31:04 mx1 postfix/smtp[2125]: 4AAA000242: to=<eva@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.1/0/0.4/1.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 14 11:31:04 mx1 postfix/qmgr[2123]: 4AAA000242: removed
Nov 14 11:31:05 mx1 postfix/virtual[2126]: 4AAA000243: to=<luis@aula.example>, relay=virtual, delay=2, delays=0.1/0/0/1.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:31:05 mx1 postfix/qmgr[2123]: 4AAA000243: removed
Nov 14 11:31:05 mx1 postfix/virtual[2126]: 4AAA000244: to=<eva@aula.example>, relay=virtual, delay=1, delays=0.1/0/0/0.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:31:05 mx1 postfix/qmgr[2123]: 4AAA000244: removed
)",
     R"(
message <twice.4@norte.example> from ana@norte.example
leg mx1 4AAA000241 closed
leg mx1 4AAA000243 closed
edge filter mx1 4AAA000241 - mx1 4AAA000243 inferred
to luis@aula.example delivered_mailbox but inferred

message <twice.4@norte.example> from ana@norte.example
leg mx1 4AAA000242 closed
leg mx1 4AAA000244 closed
edge filter mx1 4AAA000242 - mx1 4AAA000244 inferred
to eva@aula.example delivered_mailbox but inferred
)"},
    {"two copies in one filter that prints no ids, to one recipient: the nearer in time, and the "
     "other is named",
     R"(
Nov 14 11:33:00 mx1 postfix/smtpd[2121]: 4AAA000261: client=mail.norte.example[198.51.100.7]
Nov 14 11:33:00 mx1 postfix/cleanup[2122]: 4AAA000261: message-id=<twice.5@norte.example>
Nov 14 11:33:00 mx1 postfix/qmgr[2123]: 4AAA000261: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:33:02 mx1 postfix/smtpd[2121]: 4AAA000262: client=mail.norte.example[198.51.100.7]
Nov 14 11:33:02 mx1 postfix/cleanup[2122]: 4AAA000262: message-id=<twice.5@norte.example>
Nov 14 11:33:02 mx1 postfix/qmgr[2123]: 4AAA000262: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:33:03 mx1 postfix/smtpd[2131]: 4AAA000263: client=localhost[127.0.0.1]
Nov 14 11:33:03 mx1 postfix/cleanup[2122]: 4AAA000263: message-id=<twice.5@norte.example>
Nov 14 11:33:03 mx1 postfix/qmgr[2123]: 4AAA000263: from=<ana@norte.example>, size=2300, nrcpt=1 (queue active)
Nov 14 11:33:03 mx1 postfix/smtp[2124]: 4AAA000261: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=3, delays=0.1/0/0.4/2.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 14 11:33:03 mx1 postfix/qmgr[2123]: 4AAA000261: removed
Nov 14 11:33:04 mx1 postfix/smtpd[2131]: 4AAA000264: client=localhost[127.0.0.1]
Nov 14 11:33:04 mx1 postfix/cleanup[2122]: 4AAA000264: message-id=<twice.5@norte.example>
Nov 14 11:33:04 mx1 postfix/qmgr[2123]: 4AAA000264: from=<ana@norte.example>, size=2300, nrcpt=1 (queue active)
Nov 14 11:33:04 mx1 postfix/smtp[2125]: 4AAA000262: to=<luis@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=2, delays=0.1/0/0.4/1.5, dsn=2.0.0, status=sent (250 2.0.0 Ok)
Nov 14 11:33:04 mx1 postfix/qmgr[2123]: 4AAA000262: removed
Nov 14 11:33:05 mx1 postfix/virtual[2126]: 4AAA000263: to=<luis@aula.example>, relay=virtual, delay=2, delays=0.1/0/0/1.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:33:05 mx1 postfix/qmgr[2123]: 4AAA000263: removed
Nov 14 11:33:05 mx1 postfix/virtual[2126]: 4AAA000264: to=<luis@aula.example>, relay=virtual, delay=1, delays=0.1/0/0/0.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:33:05 mx1 postfix/qmgr[2123]: 4AAA000264: removed
)",
     R"(
message <twice.5@norte.example> from ana@norte.example
leg mx1 4AAA000261 closed
leg mx1 4AAA000263 closed
edge filter mx1 4AAA000261 - mx1 4AAA000263 possible or from mx1 4AAA000262
to luis@aula.example delivered_mailbox but possible

message <twice.5@norte.example> from ana@norte.example
leg mx1 4AAA000262 closed
leg mx1 4AAA000264 closed
edge filter mx1 4AAA000262 - mx1 4AAA000264 possible or from mx1 4AAA000261
to luis@aula.example delivered_mailbox but possible
)"},
    {"an id that two hosts of a pool gave at once",
     R"(
Nov 14 11:35:00 out1 postfix/smtpd[2121]: 4AAA000251: client=pc7.aula.example[192.0.2.77]
Nov 14 11:35:00 out1 postfix/qmgr[2123]: 4AAA000251: from=<nerea@aula.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:35:01 in1 postfix/smtpd[3121]: 5AAA000251: client=unknown[192.0.2.51]
Nov 14 11:35:01 in1 postfix/qmgr[3123]: 5AAA000251: from=<nerea@aula.example>, size=2200, nrcpt=1 (queue active)
Nov 14 11:35:04 in2 postfix/smtpd[3121]: 5AAA000251: client=unknown[192.0.2.51]
Nov 14 11:35:04 in2 postfix/qmgr[3123]: 5AAA000251: from=<nerea@aula.example>, size=2200, nrcpt=1 (queue active)
Nov 14 11:35:01 out1 postfix/smtp[2124]: 4AAA000251: to=<eva@aula.example>, relay=pool.aula.example[192.0.2.60]:25, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5AAA000251)
Nov 14 11:35:01 out1 postfix/qmgr[2123]: 4AAA000251: removed
Nov 14 11:35:02 in1 postfix/virtual[3126]: 5AAA000251: to=<eva@aula.example>, relay=virtual, delay=1, delays=0.1/0/0/0.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:35:02 in1 postfix/qmgr[3123]: 5AAA000251: removed
Nov 14 11:35:05 in2 postfix/virtual[3126]: 5AAA000251: to=<iris@aula.example>, relay=virtual, delay=1, delays=0.1/0/0/0.9, dsn=2.0.0, status=sent (delivered to maildir)
Nov 14 11:35:05 in2 postfix/qmgr[3123]: 5AAA000251: removed
)",
     R"(
message without id from nerea@aula.example
leg out1 4AAA000251 closed
leg in1 5AAA000251 closed
edge handoff out1 4AAA000251 - in1 5AAA000251 possible or into in2 5AAA000251
to eva@aula.example delivered_mailbox but possible

message without id from nerea@aula.example
leg in2 5AAA000251 closed
to iris@aula.example delivered_mailbox
)"},
    {"a list manager whose own logs are not read",
     R"(
Nov 14 11:25:00 lists postfix/smtpd[2121]: 4AAA000231: client=mx1.aula.example[192.0.2.11]
Nov 14 11:25:00 lists postfix/cleanup[2122]: 4AAA000231: message-id=<post.7@norte.example>
Nov 14 11:25:00 lists postfix/qmgr[2123]: 4AAA000231: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:25:01 lists postfix/lmtp[2124]: 4AAA000231: to=<claustro@lists.aula.example>, relay=127.0.0.1[127.0.0.1]:8024, delay=1, delays=0.1/0/0.4/0.5, dsn=2.0.0, status=sent (250 Ok)
Nov 14 11:25:01 lists postfix/qmgr[2123]: 4AAA000231: removed
)",
     R"(
message <post.7@norte.example> from ana@norte.example
leg lists 4AAA000231 closed
to claustro@lists.aula.example delivered_list
)"},
    {"a try whose address could not be resolved names nobody",
     R"(
Nov 14 11:30:00 mx1 postfix/smtpd[2131]: 4AAA000131: client=mail.norte.example[198.51.100.7]
Nov 14 11:30:00 mx1 postfix/cleanup[2132]: 4AAA000131: message-id=<unresolved.1@norte.example>
Nov 14 11:30:00 mx1 postfix/qmgr[2133]: 4AAA000131: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:30:01 mx1 postfix/error[2134]: 4AAA000131: to=<"NEXTRCPT NOT UPDATED">, orig_to=<info@aula.example>, relay=none, delay=1, delays=1/0.02/0/0, dsn=4.3.0, status=deferred (address resolver failure)
Nov 14 11:35:01 mx1 postfix/local[2135]: 4AAA000131: to=<eva@aula.example>, orig_to=<info@aula.example>, relay=local, delay=301, delays=300/0/0/0.8, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 11:35:01 mx1 postfix/qmgr[2133]: 4AAA000131: removed
)",
     R"(
message <unresolved.1@norte.example> from ana@norte.example
leg mx1 4AAA000131 closed
to info@aula.example delivered_mailbox
  alias eva@aula.example delivered_mailbox
)"},
};

} // namespace Estafeta
