// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// From host to host where one of them is qmail's: it answers with a process number.
inline constexpr Story kQmailRelayStories[] = {
    {"from qmail to qmail",
     R"(
Nov 14 11:30:00 faro qmail: 1794655800.100000 new msg 910031
Nov 14 11:30:00 faro qmail: 1794655800.100100 info msg 910031: bytes 1904 from <eva@faro.example> qp 30131 uid 89
Nov 14 11:30:00 faro qmail: 1794655800.100200 starting delivery 131: msg 910031 to remote ida@boya.example
Nov 14 11:30:02 boya qmail: 1794655802.100000 new msg 910032
Nov 14 11:30:02 boya qmail: 1794655802.100100 info msg 910032: bytes 2100 from <eva@faro.example> qp 30132 uid 89
Nov 14 11:30:02 boya qmail: 1794655802.100200 starting delivery 132: msg 910032 to local boya.example-ida@boya.example
Nov 14 11:30:02 boya qmail: 1794655802.100300 delivery 132: success: did_0+0+1/
Nov 14 11:30:02 boya qmail: 1794655802.100400 end msg 910032
Nov 14 11:30:02 faro qmail: 1794655802.200000 delivery 131: success: 192.0.2.40_accepted_message./Remote_host_said:_250_ok_1794655802_qp_30132/
Nov 14 11:30:02 faro qmail: 1794655802.200100 end msg 910031
)",
     R"(
message without id from eva@faro.example
leg faro 910031 closed
leg boya 910032 closed
edge handoff faro 910031 - boya 910032 proven
to ida@boya.example delivered_program
)"},
    {"two hosts have such a process: the sender tells which",
     R"(
Nov 14 11:32:00 faro qmail: 1794655920.100000 new msg 910041
Nov 14 11:32:00 faro qmail: 1794655920.100100 info msg 910041: bytes 1904 from <eva@faro.example> qp 30141 uid 89
Nov 14 11:32:00 faro qmail: 1794655920.100200 starting delivery 141: msg 910041 to remote ida@boya.example
Nov 14 11:32:00 isla qmail: 1794655920.100000 new msg 910043
Nov 14 11:32:00 isla qmail: 1794655920.100100 info msg 910043: bytes 800 from <otra@este.example> qp 30142 uid 89
Nov 14 11:32:00 isla qmail: 1794655920.100200 starting delivery 143: msg 910043 to local ugo@isla.example
Nov 14 11:32:00 isla qmail: 1794655920.100300 delivery 143: success: did_1+0+0/
Nov 14 11:32:00 isla qmail: 1794655920.100400 end msg 910043
Nov 14 11:32:30 boya qmail: 1794655950.100000 new msg 910042
Nov 14 11:32:30 boya qmail: 1794655950.100100 info msg 910042: bytes 2100 from <eva@faro.example> qp 30142 uid 89
Nov 14 11:32:30 boya qmail: 1794655950.100200 starting delivery 142: msg 910042 to local ida@boya.example
Nov 14 11:32:30 boya qmail: 1794655950.100300 delivery 142: success: did_1+0+0/
Nov 14 11:32:30 boya qmail: 1794655950.100400 end msg 910042
Nov 14 11:32:31 faro qmail: 1794655951.200000 delivery 141: success: 192.0.2.40_accepted_message./Remote_host_said:_250_ok_1794655920_qp_30142/
Nov 14 11:32:31 faro qmail: 1794655951.200100 end msg 910041
)",
     R"(
message without id from eva@faro.example
leg faro 910041 closed
leg boya 910042 closed
edge handoff faro 910041 - boya 910042 inferred
to ida@boya.example delivered_mailbox but inferred

message without id from otra@este.example
leg isla 910043 closed
to ugo@isla.example delivered_mailbox
)"},
    {"from Postfix to qmail and back",
     R"(
Nov 14 11:34:00 mx1 postfix/smtpd[5341]: 4FAA090001: client=mail.norte.example[198.51.100.7]
Nov 14 11:34:00 mx1 postfix/cleanup[5342]: 4FAA090001: message-id=<qmail.1@norte.example>
Nov 14 11:34:00 mx1 postfix/qmgr[5343]: 4FAA090001: from=<ana@norte.example>, size=2000, nrcpt=1 (queue active)
Nov 14 11:34:01 faro qmail: 1794656041.100000 new msg 910051
Nov 14 11:34:01 faro qmail: 1794656041.100100 info msg 910051: bytes 2200 from <ana@norte.example> qp 30151 uid 89
Nov 14 11:34:01 mx1 postfix/smtp[5344]: 4FAA090001: to=<eva@faro.example>, relay=faro.aula.example[192.0.2.41]:25, delay=1, delays=0.2/0/0.4/0.4, dsn=2.0.0, status=sent (250 ok 1794656041 qp 30151)
Nov 14 11:34:01 mx1 postfix/qmgr[5343]: 4FAA090001: removed
Nov 14 11:34:01 faro qmail: 1794656041.100200 starting delivery 151: msg 910051 to remote eva@mx2.aula.example
Nov 14 11:34:02 mx2 postfix/smtpd[5345]: 4FBA090001: client=faro.aula.example[192.0.2.41]
Nov 14 11:34:02 mx2 postfix/cleanup[5346]: 4FBA090001: message-id=<qmail.1@norte.example>
Nov 14 11:34:02 mx2 postfix/qmgr[5347]: 4FBA090001: from=<ana@norte.example>, size=2500, nrcpt=1 (queue active)
Nov 14 11:34:02 faro qmail: 1794656042.100000 delivery 151: success: 192.0.2.42_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4FBA090001/
Nov 14 11:34:02 faro qmail: 1794656042.100100 end msg 910051
Nov 14 11:34:03 mx2 postfix/local[5348]: 4FBA090001: to=<eva@mx2.aula.example>, relay=local, delay=0.4, delays=0.2/0/0/0.2, dsn=2.0.0, status=sent (delivered to mailbox)
Nov 14 11:34:03 mx2 postfix/qmgr[5347]: 4FBA090001: removed
)",
     R"(
message <qmail.1@norte.example> from ana@norte.example
leg mx1 4FAA090001 closed
leg faro 910051 closed
leg mx2 4FBA090001 closed
edge handoff mx1 4FAA090001 - faro 910051 proven
edge handoff faro 910051 - mx2 4FBA090001 proven
to eva@faro.example delivered_mailbox but inferred
)"},
};

} // namespace Estafeta
