// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// Exim 4 through syslog: arrivals, deliveries, refusals.
inline constexpr LineRow kEximLines[] = {
    {"takes from another host", "exim",
     "1uAbC2-0001Fg-2H <= ana@norte.example H=mail.norte.example (helo.norte.example) "
     "[198.51.100.7]:41822 I=[192.0.2.25]:25 P=esmtps X=TLS1.3:ECDHE_SECP256R1:256 CV=no S=2048 "
     "id=Kt7.1@norte.example T=\"Re: \\\"turnos\\\" for May\" from <ana@norte.example> for "
     "eva@aula.example",
     "queued recipients=1 size=2048 id=1uAbC2-0001Fg-2H messageId=Kt7.1@norte.example "
     "from=ana@norte.example to=eva@aula.example client=mail.norte.example clientIp=198.51.100.7 "
     "helo=helo.norte.example text=Re: \\\"turnos\\\" for May"},
    {"takes with the long ids of 4.97, for many", "exim4",
     "1uAbC2-00000001Fgh-2HjK <= ana@norte.example H=([192.0.2.33]) [198.51.100.7] P=esmtp S=900 "
     "id=m2@norte.example for eva@aula.example luis@aula.example",
     "queued recipients=2 size=900 id=1uAbC2-00000001Fgh-2HjK messageId=m2@norte.example "
     "from=ana@norte.example clientIp=198.51.100.7 helo=[192.0.2.33]"},
    {"takes from a user who logged in", "exim",
     "1uAbC3-0001Fh-3J <= eva@aula.example H=(portatil) [203.0.113.50]:52811 P=esmtpsa "
     "X=TLS1.3:AES:256 CV=no A=plain_server:eva S=1200 id=m3@aula.example",
     "queued size=1200 id=1uAbC3-0001Fh-3J messageId=m3@aula.example from=eva@aula.example "
     "clientIp=203.0.113.50 user=eva helo=portatil"},
    {"takes from a program of its own machine", "exim",
     "1uAbC4-0001Fi-4K <= root@aula.example U=root P=local S=640 T=\"cron\"",
     "queued size=640 id=1uAbC4-0001Fi-4K from=root@aula.example user=root text=cron"},
    {"takes its own bounce", "exim",
     "1uAbC5-0001Fj-5L <= <> R=1uAbC2-0001Fg-2H U=Debian-exim P=local S=1730",
     "queued size=1730 id=1uAbC5-0001Fj-5L originId=1uAbC2-0001Fg-2H user=Debian-exim"},
    {"prints its own time although syslog has done so", "exim",
     "2026-11-02 06:25:01.250 +0100 [4711] 1uAbC2-0001Fg-2H Completed",
     "closed id=1uAbC2-0001Fg-2H"},
    {"has a long line cut by syslog", "exim",
     "[1/2] 1uAbC2-0001Fg-2H <= ana@norte.example H=mail.norte.example [198.51.100.7] P=esmtp",
     "queued truncated=yes id=1uAbC2-0001Fg-2H from=ana@norte.example client=mail.norte.example "
     "clientIp=198.51.100.7"},
    {"has the rest of a long line", "exim", "[2/2] S=2048 id=m1@norte.example", "noise"},
    {"logs a refusal with the message's header", "exim",
     "[1\\3] 2026-11-02 06:25:01 1uAbC7-0001Fl-7N H=mail.mala.example [198.51.100.66] "
     "F=<oferta@mala.example> rejected after DATA: spam",
     "rejected id=1uAbC7-0001Fl-7N from=oferta@mala.example client=mail.mala.example "
     "clientIp=198.51.100.66 reply=spam stage=END-OF-MESSAGE"},
    {"logs a refused message's header", "exim", "[2\\3] Envelope-from: <oferta@mala.example>",
     "noise"},
    {"delivers to another Exim", "exim",
     "1uAbC2-0001Fg-2H => zoe@sur.example R=dnslookup T=remote_smtp H=mx.sur.example "
     "[203.0.113.9]:25 X=TLS1.3:AES:256 CV=yes C=\"250 OK id=1uXyZ9-0009Ab-7Q\" QT=1m3s DT=1s",
     "delivery status=sent code=250 delay=63000 id=1uAbC2-0001Fg-2H to=zoe@sur.example "
     "relay=mx.sur.example relayIp=203.0.113.9 reply=250 OK id=1uXyZ9-0009Ab-7Q "
     "nextId=1uXyZ9-0009Ab-7Q user=remote_smtp"},
    {"delivers to a Postfix", "exim",
     "1uAbC2-0001Fg-2H -> yago@sur.example <grupo@aula.example> F=<ana@norte.example> R=dnslookup "
     "T=remote_smtp S=2101 H=mx.sur.example [2001:db8::9] C=\"250 2.0.0 Ok: queued as 4A1B2C3D4E\"",
     "delivery status=sent code=250 id=1uAbC2-0001Fg-2H to=yago@sur.example "
     "originalTo=grupo@aula.example relay=mx.sur.example relayIp=2001:db8::9 dsn=2.0.0 reply=250 "
     "2.0.0 Ok: queued as 4A1B2C3D4E nextId=4A1B2C3D4E user=remote_smtp"},
    {"delivers while the message still comes in", "exim",
     "1uAbC2-0001Fg-2H >> zoe@sur.example R=dnslookup T=remote_smtp H=mx.sur.example "
     "[203.0.113.9] C=\"250 OK\"",
     "delivery status=sent code=250 id=1uAbC2-0001Fg-2H to=zoe@sur.example relay=mx.sur.example "
     "relayIp=203.0.113.9 reply=250 OK user=remote_smtp"},
    {"delivers to a mailbox", "exim",
     "1uAbC2-0001Fg-2H => eva <eva@aula.example> R=local_user T=local_delivery",
     "delivery status=sent id=1uAbC2-0001Fg-2H to=eva@aula.example relay=local_delivery "
     "user=local_delivery"},
    {"delivers to the mailbox behind an alias", "exim",
     "1uAbC2-0001Fg-2H => eva <postmaster@aula.example> R=local_user T=mail_spool",
     "delivery status=sent id=1uAbC2-0001Fg-2H to=eva originalTo=postmaster@aula.example "
     "relay=mail_spool user=mail_spool"},
    {"delivers through two aliases", "exim",
     "1uAbC2-0001Fg-2H => zoe@sur.example (equipo@aula.example) <todos@aula.example> R=dnslookup "
     "T=remote_smtp H=mx.sur.example [203.0.113.9] C=\"250 OK\"",
     "delivery status=sent code=250 id=1uAbC2-0001Fg-2H to=zoe@sur.example "
     "originalTo=todos@aula.example relay=mx.sur.example relayIp=203.0.113.9 reply=250 OK "
     "user=remote_smtp"},
    {"hands to a program", "exim",
     "1uAbC2-0001Fg-2H => |/usr/local/bin/tareas -n 2 <tareas@aula.example> R=system_aliases "
     "T=address_pipe",
     "delivery status=sent id=1uAbC2-0001Fg-2H to=tareas@aula.example "
     "relay=|/usr/local/bin/tareas -n 2 user=address_pipe"},
    {"throws away by an alias", "exim",
     "1uAbC2-0001Fg-2H => :blackhole: <nadie@aula.example> R=system_aliases",
     "delivery status=sent id=1uAbC2-0001Fg-2H to=nadie@aula.example relay=:blackhole:"},
    {"throws away by an ACL", "exim",
     "1uAbC2-0001Fg-2H => blackhole (DATA ACL discarded recipients): virus found",
     "discarded id=1uAbC2-0001Fg-2H reply=blackhole (DATA ACL discarded recipients): virus found"},
    {"delivers to Dovecot over LMTP", "exim",
     "1uAbC2-0001Fg-2H => eva@aula.example R=virtual T=dovecot_lmtp C=\"250 2.0.0 "
     "<eva@aula.example> k7GdQxT2bMAAAB Saved\"",
     "delivery status=sent code=250 id=1uAbC2-0001Fg-2H to=eva@aula.example relay=dovecot_lmtp "
     "dsn=2.0.0 reply=250 2.0.0 <eva@aula.example> k7GdQxT2bMAAAB Saved session=k7GdQxT2bMAAAB "
     "user=dovecot_lmtp"},
    {"puts off after an answer", "exim",
     "1uAbC2-0001Fg-2H == zoe@sur.example R=dnslookup T=remote_smtp defer (-44): SMTP error from "
     "remote mail server after RCPT TO:<zoe@sur.example>: host mx.sur.example [203.0.113.9]: 450 "
     "4.2.0 greylisted, come back",
     "delivery status=deferred code=450 id=1uAbC2-0001Fg-2H to=zoe@sur.example "
     "relay=mx.sur.example relayIp=203.0.113.9 dsn=4.2.0 reply=SMTP error from remote mail server "
     "after RCPT TO:<zoe@sur.example>: host mx.sur.example [203.0.113.9]: 450 4.2.0 greylisted, "
     "come back user=remote_smtp"},
    {"puts off without an answer", "exim",
     "1uAbC2-0001Fg-2H == zoe@sur.example R=dnslookup T=remote_smtp H=mx.sur.example [203.0.113.9] "
     "defer (110): Connection timed out",
     "delivery status=deferred id=1uAbC2-0001Fg-2H to=zoe@sur.example relay=mx.sur.example "
     "relayIp=203.0.113.9 reply=Connection timed out user=remote_smtp"},
    {"puts off before it knows where to", "exim",
     "1uAbC2-0001Fg-2H == zoe@sur.example routing defer (-51): retry time not reached",
     "delivery status=deferred id=1uAbC2-0001Fg-2H to=zoe@sur.example reply=retry time not "
     "reached"},
    {"bounces after an answer", "exim",
     "1uAbC2-0001Fg-2H ** no@sur.example F=<ana@norte.example> R=dnslookup T=remote_smtp "
     "H=mx.sur.example [203.0.113.9] X=TLS1.3:AES:256: SMTP error from remote mail server after "
     "RCPT TO:<no@sur.example>: 550 5.1.1 no such user",
     "delivery status=bounced code=550 id=1uAbC2-0001Fg-2H to=no@sur.example relay=mx.sur.example "
     "relayIp=203.0.113.9 dsn=5.1.1 reply=SMTP error from remote mail server after RCPT "
     "TO:<no@sur.example>: 550 5.1.1 no such user user=remote_smtp"},
    {"bounces what it cannot route", "exim",
     "1uAbC2-0001Fg-2H ** no@aula.example <lista@aula.example>: Unrouteable address",
     "delivery status=bounced id=1uAbC2-0001Fg-2H to=no@aula.example "
     "originalTo=lista@aula.example reply=Unrouteable address"},
    {"gives up", "exim",
     "1uAbC2-0001Fg-2H ** zoe@sur.example R=dnslookup T=remote_smtp: retry timeout exceeded",
     "delivery status=expired id=1uAbC2-0001Fg-2H to=zoe@sur.example relay=remote_smtp "
     "reply=retry timeout exceeded user=remote_smtp"},
    {"has a delivery line cut", "exim", "1uAbC2-0001Fg-2H == zoe@sur.example R=dnslookup T=remo",
     "delivery status=deferred truncated=yes id=1uAbC2-0001Fg-2H to=zoe@sur.example relay=remo "
     "user=remo"},
    {"ends", "exim", "1uAbC2-0001Fg-2H Completed QT=2s", "closed id=1uAbC2-0001Fg-2H"},
    {"freezes", "exim", "1uAbC5-0001Fj-5L Frozen (delivery error message)",
     "held id=1uAbC5-0001Fj-5L reply=Frozen (delivery error message)"},
    {"is frozen by hand", "exim", "1uAbC5-0001Fj-5L frozen by eva",
     "held id=1uAbC5-0001Fj-5L reply=frozen by eva"},
    {"is still frozen", "exim", "1uAbC5-0001Fj-5L Message is frozen", "noise"},
    {"thaws", "exim", "1uAbC5-0001Fj-5L Unfrozen by errmsg timer",
     "released id=1uAbC5-0001Fj-5L reply=Unfrozen by errmsg timer"},
    {"is removed by hand", "exim", "1uAbC5-0001Fj-5L removed by root",
     "deleted id=1uAbC5-0001Fj-5L reply=removed by root"},
    {"loses its client", "exim",
     "1uAbC6-0001Fk-6M SMTP data timeout (message abandoned) on connection from (portatil) "
     "[203.0.113.50]:52811 F=<eva@aula.example>",
     "canceled id=1uAbC6-0001Fk-6M"},
    {"tells of one host's answer", "exim",
     "1uAbC2-0001Fg-2H H=mx.sur.example [203.0.113.9] Connection refused", "noise"},
    {"checks a signature", "exim",
     "1uAbC2-0001Fg-2H DKIM: d=norte.example s=s1 c=relaxed/relaxed a=rsa-sha256 b=2048 "
     "[verification succeeded]",
     "noise"},
    {"says of a message what nobody knows", "exim", "1uAbC2-0001Fg-2H Wombat overflow", "unparsed"},
    {"has the word of SA-Exim", "exim",
     "1uAbC2-0001Fg-2H SA: Action: flagged as Spam but accepted: score=8.2 required=5.0 (scanned "
     "in "
     "6/6 secs | Message-Id: m1@norte.example). From <ana@norte.example> (host=mail.norte.example "
     "[198.51.100.7]) for eva@aula.example",
     "scan action=passed contents=spam score=8200 id=1uAbC2-0001Fg-2H messageId=m1@norte.example "
     "from=ana@norte.example to=eva@aula.example clientIp=198.51.100.7"},
    {"refuses a recipient", "exim",
     "H=mail.mala.example (x) [198.51.100.66]:41822 I=[192.0.2.25]:25 X=TLS1.3:AES:256 CV=no "
     "F=<oferta@mala.example> rejected RCPT <no@aula.example>: Unknown user",
     "rejected from=oferta@mala.example to=no@aula.example client=mail.mala.example "
     "clientIp=198.51.100.66 reply=Unknown user stage=RCPT helo=x"},
    {"refuses a recipient for now", "exim",
     "H=mail.este.example [203.0.113.12] F=<ivo@este.example> temporarily rejected RCPT "
     "<luis@aula.example>: greylisted, please come back",
     "rejected code=451 from=ivo@este.example to=luis@aula.example client=mail.este.example "
     "clientIp=203.0.113.12 reply=greylisted, please come back stage=RCPT"},
    {"refuses a sender", "exim",
     "H=(x) [198.51.100.66] rejected MAIL <oferta@mala.example>: sender host is listed",
     "rejected from=oferta@mala.example clientIp=198.51.100.66 reply=sender host is listed "
     "stage=MAIL helo=x"},
    {"refuses the contents", "exim",
     "1uAbC7-0001Fl-7N H=mail.mala.example [198.51.100.66] F=<oferta@mala.example> rejected after "
     "DATA: This message contains a virus (Eicar-Test-Signature)",
     "rejected id=1uAbC7-0001Fl-7N from=oferta@mala.example client=mail.mala.example "
     "clientIp=198.51.100.66 reply=This message contains a virus (Eicar-Test-Signature) "
     "stage=END-OF-MESSAGE"},
    {"refuses a name", "exim",
     "H=(ylmf-pc) [198.51.100.66] rejected EHLO or HELO ylmf-pc: no such host",
     "rejected clientIp=198.51.100.66 reply=no such host stage=EHLO helo=ylmf-pc"},
    {"refuses a connection", "exim", "H=[198.51.100.66]:62839 dropped by 'connect' ACL: too fast",
     "rejected clientIp=198.51.100.66 reply=dropped by 'connect' ACL: too fast stage=CONNECT"},
    {"drops a recipient without a word", "exim",
     "H=mail.mala.example [198.51.100.66] F=<oferta@mala.example> RCPT <trampa@aula.example>: "
     "discarded by RCPT ACL",
     "discarded from=oferta@mala.example to=trampa@aula.example client=mail.mala.example "
     "clientIp=198.51.100.66 reply=discarded by RCPT ACL"},
    {"tests a sender", "exim",
     "H=(x) [198.51.100.66] sender verify fail for <a@mala.example>: Unrouteable address", "noise"},
    {"refuses a password", "exim",
     "plain_server authenticator failed for (portatil) [203.0.113.50]:41556: 535 Incorrect "
     "authentication data (set_id=eva)",
     "login action=failed clientIp=203.0.113.50 user=eva helo=portatil service=smtp"},
    {"runs its queue", "exim", "Start queue run: pid=4711", "noise"},
    {"has a client that came too early", "exim",
     "SMTP protocol synchronization error (input sent without waiting for greeting): rejected "
     "connection from H=[198.51.100.66] input=\"GET / HTTP/1.1\"",
     "noise"},
    {"starts", "exim",
     "exim 4.98 daemon started: pid=811, -q30m, listening for SMTP on port 25 (IPv6 and IPv4)",
     "service action=started text=exim 4.98 daemon started: pid=811, -q30m, listening for SMTP on "
     "port 25 (IPv6 and IPv4)"},
    {"reads its configuration again", "exim", "pid 811: SIGHUP received: re-exec daemon",
     "service action=reloaded text=pid 811: SIGHUP received: re-exec daemon"},
    {"stops", "exim", "pid 811: SIGTERM received: daemon stopped",
     "service action=stopped text=pid 811: SIGTERM received: daemon stopped"},
    {"says what nobody knows", "exim", "wombat overflow", "unparsed"},
};

} // namespace Estafeta
