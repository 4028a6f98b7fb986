// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/trace/story.h"

namespace Estafeta {

/// qmail: ids that are used again at once, and ends of tries that name no message.
inline constexpr Story kQmailStories[] = {
    {"qmail delivers to a mailbox",
     R"(
Nov 14 11:00:00 faro qmail: 1794654000.100000 new msg 910001
Nov 14 11:00:00 faro qmail: 1794654000.100100 info msg 910001: bytes 1904 from <gema@aula.example> qp 30101 uid 89
Nov 14 11:00:00 faro qmail: 1794654000.100200 starting delivery 101: msg 910001 to local eva@faro.example
Nov 14 11:00:00 faro qmail: 1794654000.100300 delivery 101: success: did_1+0+0/
Nov 14 11:00:00 faro qmail: 1794654000.100400 end msg 910001
)",
     R"(
message without id from gema@aula.example
leg faro 910001 closed
to eva@faro.example delivered_mailbox
)"},
    {"qmail puts off, then delivers; another one's try ends in between",
     R"(
Nov 14 11:01:00 faro qmail: 1794654060.100000 new msg 910011
Nov 14 11:01:00 faro qmail: 1794654060.100100 info msg 910011: bytes 1904 from <eva@faro.example> qp 30111 uid 89
Nov 14 11:01:00 faro qmail: 1794654060.100200 starting delivery 111: msg 910011 to remote ana@norte.example
Nov 14 11:01:01 faro qmail: 1794654061.100000 new msg 910012
Nov 14 11:01:01 faro qmail: 1794654061.100100 info msg 910012: bytes 700 from <luis@faro.example> qp 30112 uid 89
Nov 14 11:01:01 faro qmail: 1794654061.100200 starting delivery 112: msg 910012 to remote ivo@sur.example
Nov 14 11:01:03 faro qmail: 1794654063.100000 delivery 112: success: 203.0.113.9_accepted_message./Remote_host_said:_250_2.0.0_OK/
Nov 14 11:01:03 faro qmail: 1794654063.100100 end msg 910012
Nov 14 11:01:30 faro qmail: 1794654090.100000 delivery 111: deferral: 203.0.113.7_does_not_like_recipient./Remote_host_said:_451_4.7.1_Greylisted/Giving_up_on_203.0.113.7./
Nov 14 11:08:20 faro qmail: 1794654500.100000 starting delivery 113: msg 910011 to remote ana@norte.example
Nov 14 11:08:22 faro qmail: 1794654502.100000 delivery 113: success: 203.0.113.7_accepted_message./Remote_host_said:_250_2.0.0_OK/
Nov 14 11:08:22 faro qmail: 1794654502.100100 end msg 910011
)",
     R"(
message without id from eva@faro.example
leg faro 910011 closed
to ana@norte.example delivered_remote after 2

message without id from luis@faro.example
leg faro 910012 closed
to ivo@sur.example delivered_remote
)"},
    {"qmail's notice is linked, and its message had the inode before",
     R"(
Nov 14 11:20:00 faro qmail: 1794655200.100000 new msg 910021
Nov 14 11:20:00 faro qmail: 1794655200.100100 info msg 910021: bytes 1904 from <gema@aula.example> qp 30121 uid 89
Nov 14 11:20:00 faro qmail: 1794655200.100200 starting delivery 121: msg 910021 to local nadie@faro.example
Nov 14 11:20:00 faro qmail: 1794655200.100300 delivery 121: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
Nov 14 11:20:00 faro qmail: 1794655200.100400 bounce msg 910021 qp 30122
Nov 14 11:20:00 faro qmail: 1794655200.100500 end msg 910021
Nov 14 11:20:00 faro qmail: 1794655200.100600 new msg 910022
Nov 14 11:20:00 faro qmail: 1794655200.100700 info msg 910022: bytes 2500 from <> qp 30122 uid 91
Nov 14 11:20:00 faro qmail: 1794655200.100800 starting delivery 122: msg 910022 to remote gema@aula.example
Nov 14 11:20:02 faro qmail: 1794655202.100000 delivery 122: success: 203.0.113.8_accepted_message./Remote_host_said:_250_OK/
Nov 14 11:20:02 faro qmail: 1794655202.100100 end msg 910022
)",
     R"(
message without id from gema@aula.example notice 910022
leg faro 910021 closed
to nadie@faro.example bounced for user_unknown

message without id from <> bounce of 910021
leg faro 910022 closed
to gema@aula.example delivered_remote
)"},
    {"an inode used again within the second",
     R"(
Nov 14 11:36:00 faro qmail: 1794656160.100000 new msg 910061
Nov 14 11:36:00 faro qmail: 1794656160.100100 info msg 910061: bytes 1904 from <gema@aula.example> qp 30161 uid 89
Nov 14 11:36:00 faro qmail: 1794656160.100200 starting delivery 161: msg 910061 to local eva@faro.example
Nov 14 11:36:00 faro qmail: 1794656160.100300 delivery 161: success: did_1+0+0/
Nov 14 11:36:00 faro qmail: 1794656160.100400 end msg 910061
Nov 14 11:36:00 faro qmail: 1794656160.100500 new msg 910061
Nov 14 11:36:00 faro qmail: 1794656160.100600 info msg 910061: bytes 700 from <ivo@sur.example> qp 30162 uid 89
Nov 14 11:36:01 faro qmail: 1794656161.100700 starting delivery 162: msg 910061 to local luis@faro.example
Nov 14 11:36:01 faro qmail: 1794656161.100800 delivery 162: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
Nov 14 11:36:01 faro qmail: 1794656161.100900 bounce msg 910061 qp 30163
Nov 14 11:36:01 faro qmail: 1794656161.101000 end msg 910061
Nov 14 11:36:01 faro qmail: 1794656161.101100 new msg 910061
Nov 14 11:36:01 faro qmail: 1794656161.101200 info msg 910061: bytes 2500 from <> qp 30163 uid 91
Nov 14 11:36:01 faro qmail: 1794656161.101300 starting delivery 163: msg 910061 to remote ivo@sur.example
Nov 14 11:36:02 faro qmail: 1794656162.100000 delivery 163: success: 203.0.113.9_accepted_message./Remote_host_said:_250_OK/
Nov 14 11:36:02 faro qmail: 1794656162.100100 end msg 910061
)",
     R"(
message without id from gema@aula.example
leg faro 910061 closed
to eva@faro.example delivered_mailbox

message without id from ivo@sur.example notice 910061
leg faro 910061 closed
to luis@faro.example bounced for user_unknown

message without id from <> bounce of 910061
leg faro 910061 closed
to ivo@sur.example delivered_remote
)"},
    {"delivery numbers that begin again",
     R"(
Nov 14 11:40:00 faro qmail: 1794656400.100000 new msg 910071
Nov 14 11:40:00 faro qmail: 1794656400.100100 info msg 910071: bytes 1904 from <eva@faro.example> qp 30171 uid 89
Nov 14 11:40:00 faro qmail: 1794656400.100200 starting delivery 1: msg 910071 to remote ana@norte.example
Nov 14 11:41:00 faro qmail: 1794656460.100000 new msg 910072
Nov 14 11:41:00 faro qmail: 1794656460.100100 info msg 910072: bytes 700 from <luis@faro.example> qp 30172 uid 89
Nov 14 11:41:00 faro qmail: 1794656460.100200 starting delivery 1: msg 910072 to local eva@faro.example
Nov 14 11:41:01 faro qmail: 1794656461.100000 delivery 1: success: did_1+0+0/
Nov 14 11:41:01 faro qmail: 1794656461.100100 end msg 910072
Nov 14 11:41:02 faro qmail: 1794656462.100000 starting delivery 2: msg 910071 to remote ana@norte.example
Nov 14 11:41:04 faro qmail: 1794656464.100000 delivery 2: success: 203.0.113.7_accepted_message./Remote_host_said:_250_OK/
Nov 14 11:41:04 faro qmail: 1794656464.100100 end msg 910071
)",
     R"(
message without id from eva@faro.example
leg faro 910071 closed
to ana@norte.example delivered_remote

message without id from luis@faro.example
leg faro 910072 closed
to eva@faro.example delivered_mailbox
)"},
    {"two qmails of one host that count alike",
     R"(
Nov 14 11:43:00 faro qmail-in: 1794656580.100000 new msg 910081
Nov 14 11:43:00 faro qmail-out: 1794656580.100000 new msg 910081
Nov 14 11:43:00 faro qmail-in: 1794656580.100100 info msg 910081: bytes 1904 from <gema@aula.example> qp 30181 uid 89
Nov 14 11:43:00 faro qmail-out: 1794656580.100100 info msg 910081: bytes 1904 from <eva@faro.example> qp 30182 uid 89
Nov 14 11:43:00 faro qmail-in: 1794656580.100200 starting delivery 181: msg 910081 to local eva@faro.example
Nov 14 11:43:00 faro qmail-out: 1794656580.100200 starting delivery 181: msg 910081 to remote ana@norte.example
Nov 14 11:43:00 faro qmail-in: 1794656580.100300 delivery 181: success: did_1+0+0/
Nov 14 11:43:01 faro qmail-in: 1794656581.100300 end msg 910081
Nov 14 11:43:02 faro qmail-out: 1794656582.100300 delivery 181: success: 203.0.113.7_accepted_message./Remote_host_said:_250_OK/
Nov 14 11:43:02 faro qmail-out: 1794656582.100400 end msg 910081
)",
     R"(
message without id from gema@aula.example
leg faro 910081 closed
to eva@faro.example delivered_mailbox

message without id from eva@faro.example
leg faro 910081 closed
to ana@norte.example delivered_remote
)"},
    {"qmail forwards to two",
     R"(
Nov 14 11:45:00 faro qmail: 1794656700.100000 new msg 910091
Nov 14 11:45:00 faro qmail: 1794656700.100100 info msg 910091: bytes 1904 from <gema@aula.example> qp 30191 uid 89
Nov 14 11:45:00 faro qmail: 1794656700.100200 starting delivery 191: msg 910091 to local ayuda@faro.example
Nov 14 11:45:00 faro qmail: 1794656700.100300 new msg 910092
Nov 14 11:45:00 faro qmail: 1794656700.100400 info msg 910092: bytes 2000 from <gema@aula.example> qp 30192 uid 1001
Nov 14 11:45:00 faro qmail: 1794656700.100500 starting delivery 192: msg 910092 to local eva@faro.example
Nov 14 11:45:00 faro qmail: 1794656700.100600 starting delivery 193: msg 910092 to remote ana@norte.example
Nov 14 11:45:00 faro qmail: 1794656700.100700 delivery 191: success: did_0+1+0/qp_30192/
Nov 14 11:45:00 faro qmail: 1794656700.100800 end msg 910091
Nov 14 11:45:00 faro qmail: 1794656700.100900 delivery 192: success: did_1+0+0/
Nov 14 11:45:03 faro qmail: 1794656703.100000 delivery 193: failure: 203.0.113.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_203.0.113.7./
Nov 14 11:45:03 faro qmail: 1794656703.100100 bounce msg 910092 qp 30193
Nov 14 11:45:03 faro qmail: 1794656703.100200 end msg 910092
Nov 14 11:45:03 faro qmail: 1794656703.100300 new msg 910093
Nov 14 11:45:03 faro qmail: 1794656703.100400 info msg 910093: bytes 2700 from <> qp 30193 uid 91
Nov 14 11:45:03 faro qmail: 1794656703.100500 starting delivery 194: msg 910093 to remote gema@aula.example
)",
     R"(
message without id from gema@aula.example notice 910093
leg faro 910091 closed
leg faro 910092 closed
edge forward faro 910091 - faro 910092 proven
to ayuda@faro.example bounced for user_unknown
  forward eva@faro.example delivered_mailbox
  forward ana@norte.example bounced for user_unknown

message without id from <> bounce of 910092
leg faro 910093
to gema@aula.example in_transit
)"},
    {"what the filters before qmail's queue said of a message",
     R"(
Nov 14 11:47:00 faro qmail: 1794656820.000000 simscan:[30100]:CLEAN (2.50/9.00):0.8000s:Acta:198.51.100.9:gema@aula.example:lia@faro.example,teo@faro.example
Nov 14 11:47:00 faro qmail-scanner[30101]: Clear:RC:0(198.51.100.9):SA:0(1.0/5.0): 0.5 1900 gema@aula.example lia@faro.example Acta <acta.7@aula.example> 1794656820.30101-0.faro:1900
Nov 14 11:47:00 faro qmail: 1794656820.100000 new msg 910095
Nov 14 11:47:00 faro qmail: 1794656820.100100 info msg 910095: bytes 1904 from <gema@aula.example> qp 30105 uid 89
Nov 14 11:47:00 faro qmail: 1794656820.100200 starting delivery 195: msg 910095 to local lia@faro.example
Nov 14 11:47:00 faro qmail: 1794656820.100300 delivery 195: success: did_1+0+0/
Nov 14 11:47:00 faro qmail: 1794656820.100400 end msg 910095
Nov 14 11:47:04 faro qmail: 1794656824.100000 new msg 910096
Nov 14 11:47:04 faro qmail: 1794656824.100100 info msg 910096: bytes 700 from <luis@faro.example> qp 30106 uid 1001
Nov 14 11:47:04 faro qmail: 1794656824.100200 starting delivery 196: msg 910096 to local lia@faro.example
Nov 14 11:47:04 faro qmail: 1794656824.100300 delivery 196: success: did_1+0+0/
Nov 14 11:47:04 faro qmail: 1794656824.100400 end msg 910096
)",
     R"(
message <acta.7@aula.example> from gema@aula.example spam clean
leg faro 910095 closed
scan faro -
scan faro -
to lia@faro.example delivered_mailbox

message without id from luis@faro.example
leg faro 910096 closed
to lia@faro.example delivered_mailbox
)"},
    {"a filter before qmail's queue lets nothing in",
     R"(
Nov 14 11:48:00 faro qmail: 1794656880.100000 simscan:[30200]:SPAM REJECT (15.00/9.00):0.8000s:Gana ya:198.51.100.9:rita@sur.example:eva@faro.example
)",
     R"(
message without id from rita@sur.example spam spam
noqueue faro -
to eva@faro.example rejected for spam
)"},
};

} // namespace Estafeta
