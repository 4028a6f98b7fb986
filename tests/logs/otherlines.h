// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// OpenSMTPD, spamd, clamd, Mailman, the loggers, and programs of no concern.
inline constexpr LineRow kOtherLines[] = {
    {"OpenSMTPD takes an envelope", "smtpd",
     "21392c1abed3560e smtp envelope evpid=cd2a088dd5ab26f5 from=<gema@aula.example> "
     "to=<entrada@puerto.example>",
     "queued id=cd2a088d from=gema@aula.example to=entrada@puerto.example "
     "session=21392c1abed3560e"},
    {"OpenSMTPD takes a message", "smtpd",
     "21392c1abed3560e smtp message msgid=df3e014e size=1948 nrcpt=1 proto=ESMTP",
     "accepted recipients=1 size=1948 id=df3e014e session=21392c1abed3560e"},
    {"OpenSMTPD delivers to a mailbox", "smtpd",
     "63919c2f59c0bc49 mda delivery evpid=cd2a088dd5ab26f5 from=<gema@aula.example> "
     "to=<entrada@puerto.example> rcpt=<salida@puerto.example> user=nobody delay=1m3s "
     "result=Ok stat=Delivered",
     "delivery status=sent delay=63000 id=cd2a088d from=gema@aula.example "
     "to=entrada@puerto.example originalTo=salida@puerto.example relay=mda reply=Delivered "
     "user=nobody"},
    {"OpenSMTPD delivers to another host", "smtpd",
     "63919c2f59c0bc49 mta delivery evpid=cd2a088dd5ab26f5 from=<gema@puerto.example> "
     "to=<ana@aula.example> rcpt=<-> source=\"192.0.2.200\" relay=\"192.0.2.25 "
     "(mx1.aula.example)\" delay=2s result=\"Ok\" stat=\"250 2.0.0 Ok: queued as 4A1B2C3D4E\"",
     "delivery status=sent code=250 delay=2000 id=cd2a088d from=gema@puerto.example "
     "to=ana@aula.example relay=mx1.aula.example relayIp=192.0.2.25 dsn=2.0.0 reply=250 2.0.0 "
     "Ok: queued as 4A1B2C3D4E nextId=4A1B2C3D4E"},
    {"OpenSMTPD puts off", "smtpd",
     "63919c2f59c0bc49 mda delivery evpid=cd2a088dd5ab26f5 from=<a@b.example> "
     "to=<c@puerto.example> rcpt=<c@puerto.example> user=c delay=0s result=TempFail stat=Error",
     "delivery status=deferred delay=0 id=cd2a088d from=a@b.example to=c@puerto.example "
     "relay=mda reply=Error user=c"},
    {"OpenSMTPD refuses a recipient", "smtpd",
     "99644b70f449d611 smtp failed-command command=\"RCPT TO:<ninguno@puerto.example> "
     "ORCPT=rfc822;ninguno@puerto.example\" result=\"550 Invalid recipient: "
     "<ninguno@puerto.example>\"",
     "rejected code=550 to=ninguno@puerto.example reply=550 Invalid recipient: "
     "<ninguno@puerto.example> session=99644b70f449d611 stage=RCPT"},
    {"OpenSMTPD does not know a command", "smtpd",
     "99644b70f449d611 smtp failed-command command=\"HOLA\" result=\"500 5.5.1 Invalid "
     "command\"",
     "noise"},
    {"OpenSMTPD connection", "smtpd",
     "21392c1abed3560e smtp connected address=192.0.2.51 host=out.aula.example", "noise"},
    {"OpenSMTPD starts", "smtpd", "info: OpenSMTPD 7.6.0-portable starting",
     "service action=started text=info: OpenSMTPD 7.6.0-portable starting"},
    {"OpenSMTPD 5 takes a message", "smtpd",
     "smtp-in: Accepted message 5854f680 on session 66a424d464d18f6f: "
     "from=<root@faro.example>, to=<nico@faro.example>, size=1746, ndest=1, proto=ESMTP",
     "queued recipients=1 size=1746 id=5854f680 from=root@faro.example to=nico@faro.example "
     "session=66a424d464d18f6f"},
    {"OpenSMTPD 5 refuses", "smtpd",
     "smtp-in: Failed command on session 2f27fbdbd62f78d2: \"MAIL FROM:<root@cruce.example>  "
     "\" => 421 4.3.0: Temporary Error",
     "rejected code=421 from=root@cruce.example dsn=4.3.0 reply=421 4.3.0: Temporary Error "
     "session=2f27fbdbd62f78d2 stage=MAIL"},
    {"OpenSMTPD 5 delivers", "smtpd",
     "delivery: Ok for 5b07c1de1a2b3c4d: from=<root@faro.example>, to=<nico@faro.example>, "
     "user=ddp, method=maildir, delay=1s, stat=Delivered",
     "delivery status=sent delay=1000 id=5b07c1de from=root@faro.example to=nico@faro.example "
     "relay=mda reply=Delivered user=ddp"},
    {"OpenSMTPD 5 relays", "smtpd",
     "relay: TempFail for 5b07c1de1a2b3c4d: session=08d856b172f69c5d, "
     "from=<root@faro.example>, to=<x@b.example>, rcpt=<->, source=-, relay=192.0.2.25 "
     "(mx1.b.example), delay=3s, stat=Network error",
     "delivery status=deferred delay=3000 id=5b07c1de from=root@faro.example to=x@b.example "
     "relay=mx1.b.example relayIp=192.0.2.25 reply=Network error"},
    {"spamd finds spam", "spamd",
     "spamd: result: Y 36 - BAYES_99,URIBL_BLACK "
     "scantime=1.2,size=9507,user=filtro,uid=115,required_score=5.0,rhost=localhost,raddr=127.0"
     ".0.1,rport=33031,mid=<Rm2w@b.example>,bayes=1.300000,autolearn=spam autolearn_force=no",
     "scan action=passed contents=spam size=9507 score=36000 messageId=<Rm2w@b.example> "
     "user=filtro"},
    {"spamd finds nothing", "spamd",
     "spamd: result: .  1 - RCVD_ILLEGAL_IP "
     "scantime=0.1,size=2046,user=filtro,uid=65534,required_score=5.0,rhost=localhost,raddr=127"
     ".0.0.1,rport=83863,mid=<6402@b.example>,autolearn=disabled",
     "scan action=passed contents=clean size=2046 score=1000 messageId=<6402@b.example> "
     "user=filtro"},
    {"spamd with a score below nought and no id", "spamd",
     "spamd: result: . -3 - BAYES_00 "
     "scantime=1.5,size=4321,user=filtro,uid=115,required_score=5.0,rhost=localhost,raddr=127.0"
     ".0.1,rport=99311,mid=(unknown),bayes=0.300000,autolearn=ham",
     "scan action=passed contents=clean size=4321 score=-3000 user=filtro"},
    {"spamd talks of the same again", "spamd",
     "spamd: clean message (1.3/5.0) for filtro:65534 in 0.1 seconds, 2046 bytes.", "noise"},
    {"spamd starts", "spamd",
     "spamd: server started on IO::Socket::IP [127.0.0.1]:783 (running version 4.0.1)",
     "service action=started text=server started on IO::Socket::IP [127.0.0.1]:783 (running "
     "version 4.0.1)"},
    {"clamd finds a virus", "clamd",
     "/var/lib/amavis/tmp/amavis-29374415T459465-97316-wH8caqtr/parts/p979: "
     "Eicar-Test-Signature FOUND",
     "scan contents=infected virus=Eicar-Test-Signature "
     "text=/var/lib/amavis/tmp/amavis-29374415T459465-97316-wH8caqtr/parts/p979"},
    {"clamd finds a virus in a stream", "clamd",
     "instream(127.0.0.1@41234): Eicar-Test-Signature(44d88612fea8a8f36de82e1278abb02f:68) FOUND",
     "scan contents=infected virus=Eicar-Test-Signature(44d88612fea8a8f36de82e1278abb02f:68) "
     "text=instream(127.0.0.1@41234)"},
    {"clamd checks itself", "clamd", "SelfCheck: Database status OK.", "noise"},
    {"clamd finds nothing", "clamd",
     "/var/lib/amavis/tmp/amavis-20270103T101500-00812-Bc4Dk7Xq/parts/p001: OK", "noise"},
    {"clamd starts", "clamd", "+++ Started at Sun Nov 22 00:20:09 2026",
     "service action=started text=+++ Started at Sun Nov 22 00:20:09 2026"},
    {"clamd stops", "clamd", "--- Stopped at Sun Nov 22 00:34:06 2026",
     "service action=stopped text=--- Stopped at Sun Nov 22 00:34:06 2026"},
    {"Mailman accepts", "mailman", "ACCEPT: <m1@b.example>",
     "list action=accepted messageId=<m1@b.example>"},
    {"Mailman holds", "mailman",
     "HOLD: junta@listas.example post from rita@b.example held, message-id=<CA+JmV@b.example>: "
     "The message is not from a list member",
     "list action=held-for-moderation messageId=<CA+JmV@b.example> from=rita@b.example "
     "to=junta@listas.example reply=The message is not from a list member"},
    {"Mailman discards", "mailman", "DISCARD: <m1@b.example>; ['The sender is banned']",
     "list action=discarded messageId=<m1@b.example> reply=['The sender is banned']"},
    {"Mailman rejects", "mailman", "REJECT: <m1@b.example>",
     "list action=rejected messageId=<m1@b.example>"},
    {"Mailman hands to the MTA", "mailman",
     "<m1@b.example> smtp to paseos@listas.example for 20 recips, completed in 0.089 seconds",
     "list action=sent recipients=20 messageId=<m1@b.example> to=paseos@listas.example"},
    {"Mailman posts", "mailman",
     "<m1@b.example> post to paseos@listas.example from x@b.example, 1406 bytes",
     "list action=sent size=1406 messageId=<m1@b.example> from=x@b.example "
     "to=paseos@listas.example"},
    {"Mailman talks LMTP", "mailman", "('127.0.0.1', 39309) >> b'RCPT TO:<paseos@listas.example>'",
     "noise"},
    {"Mailman starts", "mailman", "Master started", "service action=started text=Master started"},
    {"old syslog repeats", "", "last message repeated 3 times", "repeated recipients=3"},
    {"rsyslog repeats", "postfix/smtpd",
     "message repeated 2 times: [ connect from unknown[198.51.100.1]]",
     "repeated recipients=2 text=connect from unknown[198.51.100.1]"},
    {"rsyslog drops lines", "rsyslogd",
     "imuxsock begins to drop messages from pid 4711 due to rate-limiting",
     "dropped text=imuxsock begins to drop messages from pid 4711 due to rate-limiting"},
    {"rsyslog dropped lines", "rsyslogd",
     "imuxsock lost 12 messages from pid 4711 due to rate-limiting",
     "dropped recipients=12 text=imuxsock lost 12 messages from pid 4711 due to rate-limiting"},
    {"rsyslog of today", "rsyslogd",
     "imuxsock[pid 57]: 48814 messages lost due to rate-limiting (20000 allowed within 300 "
     "seconds)",
     "dropped recipients=48814 text=imuxsock[pid 57]: 48814 messages lost due to rate-limiting "
     "(20000 allowed within 300 seconds)"},
    {"journald dropped lines", "systemd-journald", "Suppressed 42 messages from postfix.service",
     "dropped recipients=42 text=Suppressed 42 messages from postfix.service"},
    {"rsyslog starts", "rsyslogd", "[origin software=\"rsyslogd\" swVersion=\"8.2504.0\"] start",
     "foreign"},
    {"shell login", "sshd",
     "Failed password for invalid user ana from 198.51.100.82 port 91831 ssh2", "foreign"},
    {"nothing at all", "postfix/smtpd", "", "noise"},
};

} // namespace Estafeta
