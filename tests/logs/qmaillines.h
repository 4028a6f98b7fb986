// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// qmail-send, what runs before it, and the two filters in front of its queue.
inline constexpr LineRow kQmailLines[] = {
    {"a message comes", "qmail", "1794651784.622077 new msg 78833", "accepted inode=yes id=78833"},
    {"and from whom", "qmail",
     "1794651784.622156 info msg 78833: bytes 1904 from <gema@aula.example> qp 13750 uid 89",
     "queued inode=yes size=1904 id=78833 from=gema@aula.example user=89 queuedBy=13750"},
    {"a notice has no sender", "qmail",
     "1794651784.622156 info msg 78833: bytes 3100 from <> qp 13751 uid 7015",
     "queued inode=yes size=3100 id=78833 user=7015 queuedBy=13751"},
    {"a double bounce's sender", "qmail",
     "1794651784.622156 info msg 78833: bytes 3100 from <#@[]> qp 13751 uid 7015",
     "queued inode=yes size=3100 id=78833 from=#@[] user=7015 queuedBy=13751"},
    {"the line ends early", "qmail", "1794651784.622156 info msg 78833: bytes 1904 from <gema@au",
     "queued truncated=yes inode=yes size=1904 id=78833 from=gema@au"},
    {"a try begins, local", "qmail",
     "1794651784.622856 starting delivery 25: msg 78833 to local eva@faro.example",
     "started inode=yes id=78833 to=eva@faro.example relay=local delivery=25"},
    {"a virtual domain's user", "qmail",
     "1794651784.622856 starting delivery 26: msg 78833 to local faro.example-eva@faro.example",
     "started inode=yes id=78833 to=eva@faro.example relay=local delivery=26"},
    {"a user that only begins like a domain", "qmail",
     "1794651784.622856 starting delivery 26: msg 78833 to local faro.exampleeva@faro.example",
     "started inode=yes id=78833 to=faro.exampleeva@faro.example relay=local delivery=26"},
    {"a try begins, remote", "qmail-send",
     "starting delivery 759: msg 78833 to remote ana@norte.example",
     "started inode=yes id=78833 to=ana@norte.example relay=remote delivery=759"},
    {"into a mailbox", "qmail", "1794651784.684768 delivery 25: success: did_1+0+0/",
     "delivery status=sent reply=did_1+0+0 delivery=25"},
    {"forwarded", "qmail", "1794651784.684768 delivery 25: success: did_0+1+0/qp_13760/",
     "delivery status=sent process=yes reply=did_0+1+0/qp_13760 nextId=13760 delivery=25"},
    {"to another qmail", "qmail",
     "1794651784.684768 delivery 25: success: "
     "192.0.2.25_accepted_message./Remote_host_said:_250_ok_1794651785_qp_54945/",
     "delivery status=sent process=yes code=250 relayIp=192.0.2.25 "
     "reply=192.0.2.25_accepted_message./Remote_host_said:_250_ok_1794651785_qp_54945 "
     "nextId=54945 delivery=25"},
    {"to Postfix", "qmail",
     "1794651784.684768 delivery 25: success: "
     "192.0.2.25_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4A1B2C3D4E/",
     "delivery status=sent code=250 relayIp=192.0.2.25 dsn=2.0.0 "
     "reply=192.0.2.25_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4A1B2C3D4E "
     "nextId=4A1B2C3D4E delivery=25"},
    {"to sendmail", "qmail",
     "1794651784.684768 delivery 25: success: 2001:db8::25_accepted_message./Remote_host_said:"
     "_250_2.0.0_5Q3Kd7b1004127_Message_accepted_for_delivery/",
     "delivery status=sent code=250 relayIp=2001:db8::25 dsn=2.0.0 "
     "reply=2001:db8::25_accepted_message./Remote_host_said:_250_2.0.0_5Q3Kd7b1004127_Message_"
     "accepted_for_delivery nextId=5Q3Kd7b1004127 delivery=25"},
    {"to Exim", "qmail",
     "1794651784.684768 delivery 25: success: "
     "192.0.2.25_accepted_message./Remote_host_said:_250_OK_id=1rQm3x-0001Ab-2C/",
     "delivery status=sent code=250 relayIp=192.0.2.25 "
     "reply=192.0.2.25_accepted_message./Remote_host_said:_250_OK_id=1rQm3x-0001Ab-2C "
     "nextId=1rQm3x-0001Ab-2C delivery=25"},
    {"refused by the next server", "qmail",
     "1794651784.684768 delivery 25: failure: "
     "192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/"
     "Giving_up_on_192.0.2.25./",
     "delivery status=bounced code=550 relayIp=192.0.2.25 dsn=5.1.1 "
     "reply=192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/"
     "Giving_up_on_192.0.2.25. delivery=25"},
    {"no such mailbox here", "qmail",
     "1794651784.684768 delivery 25: failure: "
     "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
     "delivery status=bounced dsn=5.1.1 reply=Sorry,_no_mailbox_here_by_that_name._(#5.1.1) "
     "delivery=25"},
    {"no connection", "qmail",
     "1794651784.684768 delivery 25: deferral: "
     "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
     "delivery status=deferred dsn=4.4.1 "
     "reply=Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1) delivery=25"},
    {"the greeting failed", "qmail",
     "1794651784.684768 delivery 25: deferral: Connected_to_192.0.2.25_but_greeting_failed./"
     "Remote_host_said:_421_4.7.0_Try_again_later/",
     "delivery status=deferred code=421 relayIp=192.0.2.25 dsn=4.7.0 "
     "reply=Connected_to_192.0.2.25_but_greeting_failed./Remote_host_said:"
     "_421_4.7.0_Try_again_later delivery=25"},
    {"too long in the queue", "qmail",
     "1794651784.684768 delivery 25: failure: "
     "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;"
     "_this_message_has_been_in_the_queue_too_long./",
     "delivery status=expired dsn=4.4.1 "
     "reply=Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_"
     "again;_this_message_has_been_in_the_queue_too_long. delivery=25"},
    {"the helper died", "qmail", "1794651784.684768 delivery 25: report mangled, will defer",
     "delivery status=deferred reply=report mangled, will defer delivery=25"},
    {"a notice is sent", "qmail", "1794651784.684860 bounce msg 78833 qp 13755",
     "notification inode=yes process=yes id=78833 nextId=13755 text=non-delivery"},
    {"nobody wants the notice", "qmail", "1794651784.684860 triple bounce: discarding bounce/78833",
     "discarded inode=yes id=78833 reply=triple bounce: discarding bounce/78833"},
    {"a message ends", "qmail", "1794651784.684911 end msg 78833", "closed inode=yes id=78833"},
    {"how much is under way", "qmail", "1794651784.622892 status: local 1/10 remote 0/20", "noise"},
    {"qmail stops", "qmail", "1794651784.622892 status: exiting",
     "service action=stopped text=status: exiting"},
    {"qmail starts", "qmail", "1794651784.622892 running", "service action=started text=running"},
    {"trouble", "qmail",
     "1794651784.622892 warning: trouble injecting bounce message, will try later", "noise"},
    {"a name of the site's own", "correo-salida", "1794651784.622077 new msg 78833",
     "accepted inode=yes id=78833"},
    {"without splogger's time such a name is not ours", "correo-salida", "new msg 78833",
     "foreign"},
    {"no number", "qmail", "1794651784.622077 new msg siete", "unparsed"},
    {"no message", "qmail", "1794651784.622077 starting delivery 7: nothing", "unparsed"},
    {"unknown words", "qmail", "1794651784.622077 something else", "unparsed"},

    {"tcpserver turns one away", "qmail-smtpd",
     "tcpserver: deny 4711 mx1.faro.example:192.0.2.25:25 pc7.aula.example:198.51.100.7::56124",
     "rejected client=pc7.aula.example clientIp=198.51.100.7 stage=CONNECT"},
    {"tcpserver turns one away that has no name", "tcpserver",
     "deny 4711 mx1.faro.example:192.0.2.25:25 :198.51.100.7::56124",
     "rejected clientIp=198.51.100.7 stage=CONNECT"},
    {"tcpserver lets one in", "tcpserver",
     "ok 4711 mx1.faro.example:192.0.2.25:25 pc7.aula.example:198.51.100.7::56124", "noise"},
    {"tcpserver counts", "tcpserver", "status: 1/40", "noise"},
    {"a blocklist through splogger", "qmail",
     "1794651784.485077 rblsmtpd: 198.51.100.77 pid 19597 bl.vigia.example: 451 See "
     "http://vigia.example/198.51.100.77",
     "rejected code=451 clientIp=198.51.100.77 reply=451 See http://vigia.example/198.51.100.77 "
     "stage=CONNECT"},
    {"a blocklist", "rblsmtpd", "198.51.100.77 pid 19597: 553 Blocked",
     "rejected code=553 clientIp=198.51.100.77 reply=553 Blocked stage=CONNECT"},
    {"a blocklist, older", "rblsmtpd", "bl.vigia.example blocked 198.51.100.77 dyn7.sur.example -",
     "rejected clientIp=198.51.100.77 reply=bl.vigia.example blocked 198.51.100.77 "
     "dyn7.sur.example - stage=CONNECT"},
    {"a blocklist of qmail-smtpd's own", "qmail",
     "1794651784.633171 qmail-smtpd: 421 badiprbl: ip 198.51.100.54 rbl: bl.vigia.example",
     "rejected code=421 clientIp=198.51.100.54 reply=421 badiprbl: ip 198.51.100.54 rbl: "
     "bl.vigia.example stage=CONNECT"},
    {"a sender that is not wanted", "qmail-smtpd",
     "qmail-smtpd: badmailfrom: <rita@sur.example> at 198.51.100.54",
     "rejected from=rita@sur.example clientIp=198.51.100.54 reply=badmailfrom stage=MAIL"},
    {"a recipient that is not wanted", "qmail-smtpd",
     "qmail-smtpd: pid 4711 badrcptto: <trampa@faro.example> at 198.51.100.54",
     "rejected to=trampa@faro.example clientIp=198.51.100.54 reply=badrcptto stage=RCPT"},
    {"a name that is not wanted", "qmail-smtpd",
     "qmail-smtpd: badhelo: <faro.example> at 198.51.100.54 matches pattern: faro",
     "rejected clientIp=198.51.100.54 reply=badhelo stage=HELO helo=faro.example"},
    {"chkuser knows no such user", "qmail-smtpd",
     "CHKUSER rejected rcpt: from <rita@sur.example::> remote "
     "<pc7:dyn7.sur.example:198.51.100.54> rcpt <nadie@faro.example> : not existing recipient",
     "rejected from=rita@sur.example to=nadie@faro.example client=dyn7.sur.example "
     "clientIp=198.51.100.54 reply=not existing recipient stage=RCPT"},
    {"chkuser of today", "qmail-smtpd",
     "CHKUSER rejected rcpt: from <rita@sur.example|remoteinfo/auth:|chkuser-identify:> remote "
     "<helo:pc7|remotehostname:unknown|remotehostip:198.51.100.54> rcpt <nadie@faro.example> : "
     "not existing recipient",
     "rejected from=rita@sur.example to=nadie@faro.example clientIp=198.51.100.54 reply=not "
     "existing recipient stage=RCPT"},
    {"chkuser lets one in", "qmail",
     "1794651784.111443 CHKUSER accepted rcpt: from <rita@sur.example::> remote "
     "<pc7:unknown:198.51.100.54> rcpt <eva@faro.example> : found existing recipient",
     "noise"},
    {"a command", "qmail", "1794651784.111512 qmail-smtpd: pid 13748 RCPT TO: <eva@faro.example>",
     "noise"},

    {"simscan finds nothing", "simscan",
     "[25608]:CLEAN (-1.21/9.00):3.3608s:Re: acta: la buena:198.51.100.224:gema@aula.example:"
     "eva@faro.example,luis@faro.example",
     "scan action=passed contents=clean score=-1210 from=gema@aula.example "
     "to=eva@faro.example,luis@faro.example clientIp=198.51.100.224 text=Re: acta: la buena"},
    {"simscan, no subject, no client", "qmail",
     "1794651784.111512 simscan:[25608]:CLEAN (0.00/0.00):3.3011s:(null):(null):"
     "gema@aula.example:eva@faro.example",
     "scan action=passed contents=clean score=0 from=gema@aula.example to=eva@faro.example"},
    {"simscan does not let spam in", "simscan",
     "[25608]:SPAM REJECT (15.00/9.00):0.8000s:Gana ya:2001:db8::7:rita@sur.example:"
     "eva@faro.example",
     "rejected action=blocked contents=spam score=15000 from=rita@sur.example "
     "to=eva@faro.example clientIp=2001:db8::7 reply=SPAM REJECT stage=END-OF-MESSAGE "
     "text=Gana ya"},
    {"simscan drops a virus", "simscan",
     "[25608]:VIRUS DROPPED:0.0400s:Prueba.Nada-1:198.51.100.7:rita@sur.example:"
     "eva@faro.example",
     "discarded action=blocked contents=infected from=rita@sur.example to=eva@faro.example "
     "clientIp=198.51.100.7 reply=VIRUS DROPPED virus=Prueba.Nada-1 stage=END-OF-MESSAGE"},
    {"simscan lets spam through", "simscan",
     "[25608]:PASSTHRU (15.00/9.00):0.8000s:Gana ya:198.51.100.7:rita@sur.example:"
     "eva@faro.example",
     "scan action=passed contents=spam score=15000 from=rita@sur.example to=eva@faro.example "
     "clientIp=198.51.100.7 text=Gana ya"},
    {"simscan talks", "simscan", "[25608]: done, execing qmail-queue", "noise"},
    {"qmail-scanner finds nothing", "qmail-scanner",
     "Clear:RC:0(198.51.100.7):SA:0(0.3/5.0): 3.098767 4410 gema@aula.example eva@faro.example "
     "Acta_de_ayer <acta.1@aula.example> 1794651784.7892-0.faro:4410",
     "scan action=passed contents=clean size=4410 score=300 messageId=<acta.1@aula.example> "
     "from=gema@aula.example to=eva@faro.example clientIp=198.51.100.7 text=Acta_de_ayer"},
    {"qmail-scanner without SpamAssassin", "qmail-scanner",
     "Clear:RC:1(198.51.100.7): 0.5 4410 gema@aula.example eva@faro.example Hola "
     "<acta.1@aula.example>",
     "scan action=passed contents=clean size=4410 messageId=<acta.1@aula.example> "
     "from=gema@aula.example to=eva@faro.example clientIp=198.51.100.7 text=Hola"},
    {"qmail-scanner finds spam", "qmail-scanner",
     "Clear:RC:0(198.51.100.7):SA:1(12.3/5.0): 3.0 4410 rita@sur.example eva@faro.example Gana "
     "<g.1@sur.example>",
     "scan action=passed contents=spam size=4410 score=12300 messageId=<g.1@sur.example> "
     "from=rita@sur.example to=eva@faro.example clientIp=198.51.100.7 text=Gana"},
    {"qmail-scanner finds a virus", "qmail-scanner",
     "Prueba.Nada-1:RC:0(198.51.100.7): 0.093 41342 rita@sur.example eva@faro.example Hola "
     "<v.1@sur.example>",
     "discarded contents=infected size=41342 messageId=<v.1@sur.example> from=rita@sur.example "
     "to=eva@faro.example clientIp=198.51.100.7 reply=Prueba.Nada-1 virus=Prueba.Nada-1 "
     "text=Hola"},
    {"qmail-scanner talks", "qmail-scanner", "starting up", "noise"},
};

} // namespace Estafeta
