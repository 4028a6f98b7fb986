// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// Exim, alone and between others.
inline constexpr Story kEximStories[] = {
    {"Exim delivers to a mailbox and, through an alias, to another host",
     R"(
Nov 14 15:00:00 ex1 exim[9001]: 1uAbD1-0009Fa-2A <= ana@norte.example H=mail.norte.example [198.51.100.7]:41822 P=esmtps S=2048 id=ex.1@norte.example for eva@aula.example grupo@aula.example
Nov 14 15:00:01 ex1 exim[9002]: 1uAbD1-0009Fa-2A => eva <eva@aula.example> R=local_user T=local_delivery
Nov 14 15:00:02 ex1 exim[9002]: 1uAbD1-0009Fa-2A => zoe@sur.example <grupo@aula.example> R=dnslookup T=remote_smtp H=mx.sur.example [203.0.113.9] C="250 OK"
Nov 14 15:00:02 ex1 exim[9002]: 1uAbD1-0009Fa-2A Completed
)",
     R"(
message ex.1@norte.example from ana@norte.example
leg ex1 1uAbD1-0009Fa-2A closed
to eva@aula.example delivered_mailbox
to grupo@aula.example delivered_remote
  alias zoe@sur.example delivered_remote
)"},
    {"from Exim to a Postfix of ours, which prints the Message-ID with brackets",
     R"(
Nov 14 15:01:00 ex1 exim[9011]: 1uAbD2-0009Fb-2B <= ana@norte.example H=mail.norte.example [198.51.100.7] P=esmtp S=2048 id=ex.2@norte.example for eva@aula.example
Nov 14 15:01:01 store3 postfix/smtpd[9013]: 4FFF000001: client=ex1.aula.example[192.0.2.26]
Nov 14 15:01:01 store3 postfix/cleanup[9014]: 4FFF000001: message-id=<ex.2@norte.example>
Nov 14 15:01:01 store3 postfix/qmgr[9015]: 4FFF000001: from=<ana@norte.example>, size=2300, nrcpt=1 (queue active)
Nov 14 15:01:01 ex1 exim[9012]: 1uAbD2-0009Fb-2B => eva@aula.example R=smarthost T=remote_smtp H=store3.aula.example [192.0.2.27] C="250 2.0.0 Ok: queued as 4FFF000001"
Nov 14 15:01:01 ex1 exim[9012]: 1uAbD2-0009Fb-2B Completed
Nov 14 15:01:02 store3 postfix/local[9016]: 4FFF000001: to=<eva@aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 15:01:02 store3 postfix/qmgr[9015]: 4FFF000001: removed
)",
     R"(
message ex.2@norte.example from ana@norte.example
leg ex1 1uAbD2-0009Fb-2B closed
leg store3 4FFF000001 closed
edge handoff ex1 1uAbD2-0009Fb-2B - store3 4FFF000001 proven
to eva@aula.example delivered_mailbox
)"},
    {"from one Exim to the next, the Message-ID missing",
     R"(
Nov 14 15:02:00 ex1 exim[9021]: 1uAbD3-0009Fc-2C <= root@aula.example U=root P=local S=640
Nov 14 15:02:00 ex2 exim[9023]: 1uAbD4-0009Fd-2D <= root@aula.example H=ex1.aula.example [192.0.2.26] P=esmtp S=900
Nov 14 15:02:00 ex1 exim[9022]: 1uAbD3-0009Fc-2C => eva@aula.example R=smarthost T=remote_smtp H=ex2.aula.example [192.0.2.28] C="250 OK id=1uAbD4-0009Fd-2D"
Nov 14 15:02:00 ex1 exim[9022]: 1uAbD3-0009Fc-2C Completed
Nov 14 15:02:01 ex2 exim[9024]: 1uAbD4-0009Fd-2D => eva <eva@aula.example> R=local_user T=maildir_home
Nov 14 15:02:01 ex2 exim[9024]: 1uAbD4-0009Fd-2D Completed
)",
     R"(
message without id from root@aula.example
leg ex1 1uAbD3-0009Fc-2C closed
leg ex2 1uAbD4-0009Fd-2D closed
edge handoff ex1 1uAbD3-0009Fc-2C - ex2 1uAbD4-0009Fd-2D proven
to eva@aula.example delivered_mailbox
)"},
    {"Exim bounces, and its bounce goes back",
     R"(
Nov 14 15:03:00 ex1 exim[9031]: 1uAbD5-0009Fe-2E <= nerea@aula.example H=pc7.aula.example [192.0.2.70] P=esmtpsa A=plain:nerea S=1200 id=ex.5@aula.example
Nov 14 15:03:01 ex1 exim[9032]: 1uAbD5-0009Fe-2E ** no@sur.example R=dnslookup T=remote_smtp H=mx.sur.example [203.0.113.9]: SMTP error from remote mail server after RCPT TO:<no@sur.example>: 550 5.1.1 no such user
Nov 14 15:03:01 ex1 exim[9033]: 1uAbD6-0009Ff-2F <= <> R=1uAbD5-0009Fe-2E U=Debian-exim P=local S=2100
Nov 14 15:03:01 ex1 exim[9032]: 1uAbD5-0009Fe-2E Completed
Nov 14 15:03:01 ex1 exim[9034]: 1uAbD6-0009Ff-2F => nerea <nerea@aula.example> R=local_user T=local_delivery
Nov 14 15:03:01 ex1 exim[9034]: 1uAbD6-0009Ff-2F Completed
)",
     R"(
message ex.5@aula.example from nerea@aula.example notice 1uAbD6-0009Ff-2F
leg ex1 1uAbD5-0009Fe-2E closed
to no@sur.example bounced for user_unknown

message without id from <> bounce of 1uAbD5-0009Fe-2E
leg ex1 1uAbD6-0009Ff-2F closed
to nerea@aula.example delivered_mailbox
)"},
    {"Exim tries for hours and gives up",
     R"(
Nov 14 07:04:00 ex1 exim[9041]: 1uAbD7-0009Fg-2G <= nerea@aula.example H=pc7.aula.example [192.0.2.70] P=esmtpsa A=plain:nerea S=1200 id=ex.7@aula.example
Nov 14 07:04:30 ex1 exim[9042]: 1uAbD7-0009Fg-2G == z@sur.example R=dnslookup T=remote_smtp defer (110): Connection timed out
Nov 14 11:04:30 ex1 exim[9043]: 1uAbD7-0009Fg-2G == z@sur.example R=dnslookup T=remote_smtp defer (110): Connection timed out
Nov 14 15:04:30 ex1 exim[9044]: 1uAbD7-0009Fg-2G ** z@sur.example R=dnslookup T=remote_smtp: retry timeout exceeded
Nov 14 15:04:30 ex1 exim[9044]: 1uAbD7-0009Fg-2G Completed
)",
     R"(
message ex.7@aula.example from nerea@aula.example
leg ex1 1uAbD7-0009Fg-2G closed
to z@sur.example expired for other after 3
)"},
    {"Exim refuses what the message holds",
     R"(
Nov 14 15:05:00 ex1 exim[9051]: 1uAbD8-0009Fh-2H H=mail.mala.example [198.51.100.66] F=<oferta@mala.example> rejected after DATA: This message contains a virus (Eicar)
)",
     R"(
message without id from oferta@mala.example
leg ex1 1uAbD8-0009Fh-2H
to  rejected for virus
)"},
    {"Exim asks to come back later",
     R"(
Nov 14 15:06:00 ex1 exim[9061]: H=mail.este.example [203.0.113.12] F=<ivo@este.example> temporarily rejected RCPT <luis@aula.example>: greylisted
)",
     R"(
message without id from ivo@este.example
noqueue ex1 -
to luis@aula.example greylisted for greylisting
)"},
    {"Exim hands to Dovecot",
     R"(
Nov 14 15:07:00 ex1 exim[9071]: 1uAbD9-0009Fi-2J <= ana@norte.example H=mail.norte.example [198.51.100.7] P=esmtp S=2048 id=ex.9@norte.example for eva@aula.example
Nov 14 15:07:01 ex1 dovecot: lmtp(eva@aula.example)<9073><exLmTpSeSsIoN1>: sieve: msgid=<ex.9@norte.example>: fileinto action: stored mail into mailbox 'Junk'
Nov 14 15:07:01 ex1 exim[9072]: 1uAbD9-0009Fi-2J => eva@aula.example R=virtual T=dovecot_lmtp C="250 2.0.0 <eva@aula.example> exLmTpSeSsIoN1 Saved"
Nov 14 15:07:01 ex1 exim[9072]: 1uAbD9-0009Fi-2J Completed
)",
     R"(
message ex.9@norte.example from ana@norte.example
leg ex1 1uAbD9-0009Fi-2J closed
store ex1 exLmTpSeSsIoN1
edge mailbox ex1 1uAbD9-0009Fi-2J - ex1 exLmTpSeSsIoN1 proven
to eva@aula.example delivered_mailbox at Junk, store says so
)"},
    {"an alias of Exim's throws away",
     R"(
Nov 14 15:08:00 ex1 exim[9081]: 1uAbE1-0009Fj-2K <= ana@norte.example H=mail.norte.example [198.51.100.7] P=esmtp S=2048 id=ex.10@norte.example for nadie@aula.example
Nov 14 15:08:00 ex1 exim[9082]: 1uAbE1-0009Fj-2K => :blackhole: <nadie@aula.example> R=system_aliases
Nov 14 15:08:00 ex1 exim[9082]: 1uAbE1-0009Fj-2K Completed
)",
     R"(
message ex.10@norte.example from ana@norte.example
leg ex1 1uAbE1-0009Fj-2K closed
to nadie@aula.example discarded for policy
)"},
};

/// Apart, as the second of two equal lines cannot be told from another try when it is read so late
/// that the first has left memory.
inline constexpr Story kEximTwinStories[] = {
    {"Exim gives syslog a refusal twice",
     R"(
Nov 14 15:06:30 ex1 exim[9066]: H=(x) [198.51.100.66] F=<b@mala.example> rejected RCPT <nora@aula.example>: relay not permitted
Nov 14 15:06:30 ex1 exim[9066]: H=(x) [198.51.100.66] F=<b@mala.example> rejected RCPT <nora@aula.example>: relay not permitted
Nov 14 15:06:30 ex1 exim[9066]: H=(x) [198.51.100.66] F=<b@mala.example> rejected RCPT <iria@aula.example>: relay not permitted
)",
     R"(
message without id from b@mala.example
noqueue ex1 -
to nora@aula.example rejected for relay_denied

message without id from b@mala.example
noqueue ex1 -
to iria@aula.example rejected for relay_denied
)"},
};

} // namespace Estafeta
