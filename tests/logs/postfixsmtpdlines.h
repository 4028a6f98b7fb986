// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// smtpd and postscreen: how mail comes in, and what is refused.
inline constexpr LineRow kPostfixSmtpdLines[] = {
    {"client without authentication", "postfix/smtpd",
     "4A1B2C3D4E: client=mail.ejemplo.example[192.0.2.10]",
     "accepted id=4A1B2C3D4E client=mail.ejemplo.example clientIp=192.0.2.10"},
    {"client without a name", "postfix/smtpd", "4A1B2C3D4E: client=unknown[192.0.2.11]",
     "accepted id=4A1B2C3D4E client=unknown clientIp=192.0.2.11"},
    {"client with an IPv6 address", "postfix/smtpd",
     "4A1B2C3D4E: client=mail.ejemplo.example[2001:db8::19]",
     "accepted id=4A1B2C3D4E client=mail.ejemplo.example clientIp=2001:db8::19"},
    {"client with its port", "postfix/smtpd",
     "4A1B2C3D4E: client=mail.ejemplo.example[192.0.2.10]:50312",
     "accepted id=4A1B2C3D4E client=mail.ejemplo.example clientIp=192.0.2.10"},
    {"client whose address is unknown", "postfix/smtpd", "4A1B2C3D4E: client=unknown[unknown]",
     "accepted id=4A1B2C3D4E client=unknown"},
    {"client of submission with SASL", "postfix/submission/smtpd",
     "4A1B2C3D4E: client=pc7.aula.example[192.0.2.70], sasl_method=PLAIN, "
     "sasl_username=nerea@aula.example",
     "accepted id=4A1B2C3D4E client=pc7.aula.example clientIp=192.0.2.70 "
     "user=nerea@aula.example"},
    {"client of submission with a SASL sender", "postfix/smtps/smtpd",
     "4A1B2C3D4E: client=pc7.aula.example[192.0.2.70], sasl_method=LOGIN, sasl_username=nerea, "
     "sasl_sender=nerea@aula.example",
     "accepted id=4A1B2C3D4E client=pc7.aula.example clientIp=192.0.2.70 user=nerea"},
    {"re-injection with XFORWARD", "postfix/smtpd",
     "5B2C3D4E5F: client=localhost[127.0.0.1], orig_queue_id=4A1B2C3D4E, "
     "orig_client=mail.ejemplo.example[192.0.2.10]",
     "accepted id=5B2C3D4E5F client=localhost clientIp=127.0.0.1 originId=4A1B2C3D4E "
     "originClient=mail.ejemplo.example[192.0.2.10]"},
    {"re-injection at an instance named after its port", "postfix/10025/smtpd",
     "5B2C3D4E5F: client=localhost[127.0.0.1], orig_queue_id=4A1B2C3D4E",
     "accepted id=5B2C3D4E5F client=localhost clientIp=127.0.0.1 originId=4A1B2C3D4E"},
    {"long queue id", "postfix/smtpd", "6gQ1dW2pxCz9jCdR: client=mail.ejemplo.example[192.0.2.10]",
     "accepted id=6gQ1dW2pxCz9jCdR client=mail.ejemplo.example clientIp=192.0.2.10"},
    {"another instance's name", "postfix-salida/smtpd",
     "6gQ1dW2pxCz9jCdR: client=mail.ejemplo.example[192.0.2.10]",
     "accepted id=6gQ1dW2pxCz9jCdR client=mail.ejemplo.example clientIp=192.0.2.10"},
    {"recipient unknown", "postfix/smtpd",
     "NOQUEUE: reject: RCPT from casa9.red.example[198.51.100.5]: 550 5.1.1 "
     "<ninguno@aula.example>: Recipient address rejected: User unknown in virtual mailbox "
     "table; from=<hola@gaceta.example> to=<ninguno@aula.example> proto=ESMTP "
     "helo=<casa9.red.example>",
     "rejected code=550 from=hola@gaceta.example to=ninguno@aula.example "
     "client=casa9.red.example clientIp=198.51.100.5 dsn=5.1.1 reply=550 5.1.1 "
     "<ninguno@aula.example>: Recipient address rejected: User unknown in virtual mailbox "
     "table stage=RCPT helo=casa9.red.example"},
    {"recipient unknown in an open transaction", "postfix/smtpd",
     "4A1B2C3D4E: reject: RCPT from casa9.red.example[198.51.100.5]: 550 5.1.1 "
     "<ninguno@aula.example>: Recipient address rejected: User unknown in local recipient "
     "table; from=<hola@gaceta.example> to=<ninguno@aula.example> proto=ESMTP "
     "helo=<casa9.red.example>",
     "rejected code=550 id=4A1B2C3D4E from=hola@gaceta.example to=ninguno@aula.example "
     "client=casa9.red.example clientIp=198.51.100.5 dsn=5.1.1 reply=550 5.1.1 "
     "<ninguno@aula.example>: Recipient address rejected: User unknown in local recipient "
     "table stage=RCPT helo=casa9.red.example"},
    {"greylisted", "postfix/smtpd",
     "NOQUEUE: reject: RCPT from unknown[198.51.100.6]: 450 4.2.0 <ana@aula.example>: "
     "Recipient address rejected: Greylisted, see http://postgrey.example/help; from=<> "
     "to=<ana@aula.example> proto=ESMTP helo=<h6>",
     "rejected code=450 to=ana@aula.example client=unknown clientIp=198.51.100.6 dsn=4.2.0 "
     "reply=450 4.2.0 <ana@aula.example>: Recipient address rejected: Greylisted, see "
     "http://postgrey.example/help stage=RCPT helo=h6"},
    {"reject words with semicolons", "postfix/smtpd",
     "NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 Service unavailable; Client "
     "host [198.51.100.7] blocked using rbl.example; Listed; see "
     "http://rbl.example/?198.51.100.7; from=<a@b.example> to=<c@aula.example> proto=ESMTP "
     "helo=<x>",
     "rejected code=554 from=a@b.example to=c@aula.example client=unknown "
     "clientIp=198.51.100.7 dsn=5.7.1 reply=554 5.7.1 Service unavailable; Client host "
     "[198.51.100.7] blocked using rbl.example; Listed; see http://rbl.example/?198.51.100.7 "
     "stage=RCPT helo=x"},
    {"reject without an enhanced code", "postfix/smtpd",
     "NOQUEUE: reject: RCPT from relay.example[192.0.2.9]: 554 <d@otro.example>: Relay access "
     "denied; from=<a@b.example> to=<d@otro.example> proto=SMTP helo=<relay>",
     "rejected code=554 from=a@b.example to=d@otro.example client=relay.example "
     "clientIp=192.0.2.9 reply=554 <d@otro.example>: Relay access denied stage=RCPT helo=relay"},
    {"reject of the sender at MAIL", "postfix/smtpd",
     "NOQUEUE: reject: MAIL from unknown[198.51.100.8]: 552 5.3.4 Message size exceeds fixed "
     "limit; from=<a@b.example> proto=ESMTP helo=<mail.b.example>",
     "rejected code=552 from=a@b.example client=unknown clientIp=198.51.100.8 dsn=5.3.4 "
     "reply=552 5.3.4 Message size exceeds fixed limit stage=MAIL helo=mail.b.example"},
    {"reject at CONNECT", "postfix/smtpd",
     "NOQUEUE: reject: CONNECT from unknown[198.51.100.9]: 521 5.7.1 <unknown[198.51.100.9]>: "
     "Client host rejected: Access denied; proto=SMTP",
     "rejected code=521 client=unknown clientIp=198.51.100.9 dsn=5.7.1 reply=521 5.7.1 "
     "<unknown[198.51.100.9]>: Client host rejected: Access denied stage=CONNECT"},
    {"reject at EHLO", "postfix/smtpd",
     "NOQUEUE: reject: EHLO from h9.example[198.51.100.9]: 504 5.5.2 <User>: Helo command "
     "rejected: need fully-qualified hostname; proto=SMTP helo=<User>",
     "rejected code=504 client=h9.example clientIp=198.51.100.9 dsn=5.5.2 reply=504 5.5.2 "
     "<User>: Helo command rejected: need fully-qualified hostname stage=EHLO helo=User"},
    {"reject at VRFY", "postfix/smtpd",
     "NOQUEUE: reject: VRFY from h9.example[198.51.100.9]: 550 5.1.1 <root>: Recipient address "
     "rejected: User unknown in local recipient table; to=<root> proto=SMTP helo=<h9>",
     "rejected code=550 to=root client=h9.example clientIp=198.51.100.9 dsn=5.1.1 reply=550 "
     "5.1.1 <root>: Recipient address rejected: User unknown in local recipient table "
     "stage=VRFY helo=h9"},
    {"reject of an authenticated client", "postfix/submission/smtpd",
     "NOQUEUE: reject: RCPT from pc26.aula.example[192.0.2.36]: 451 4.3.0 "
     "<diego@otro.example>: Temporary lookup failure; from=<ana@aula.example> "
     "to=<diego@otro.example> proto=ESMTP helo=<pc26> sasl_method=PLAIN sasl_username=ana",
     "rejected code=451 from=ana@aula.example to=diego@otro.example client=pc26.aula.example "
     "clientIp=192.0.2.36 dsn=4.3.0 reply=451 4.3.0 <diego@otro.example>: Temporary lookup "
     "failure user=ana stage=RCPT helo=pc26"},
    {"reject of old versions without NOQUEUE", "postfix/smtpd",
     "reject: RCPT from relay.example[192.0.2.9]: 554 Service unavailable; from=<a@b.example> "
     "to=<c@d.example>",
     "rejected code=554 from=a@b.example to=c@d.example client=relay.example "
     "clientIp=192.0.2.9 reply=554 Service unavailable stage=RCPT"},
    {"reject with a hostile sender", "postfix/smtpd",
     "NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 550 5.1.1 <x@aula.example>: Recipient "
     "address rejected: no; from=<\"from=<root@x> to=\"@b.example> to=<x@aula.example> "
     "proto=ESMTP helo=<x>",
     "rejected code=550 from=\"from=<root@x> to=\"@b.example to=x@aula.example client=unknown "
     "clientIp=198.51.100.7 dsn=5.1.1 reply=550 5.1.1 <x@aula.example>: Recipient address "
     "rejected: no stage=RCPT helo=x"},
    {"reject by the filter behind the proxy", "postfix/smtpd",
     "NOQUEUE: proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=71241-07 - INFECTED: "
     "Eicar-Test-Signature; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b.example>",
     "rejected code=554 from=a@b.example to=c@aula.example dsn=5.7.0 reply=554 5.7.0 Reject, "
     "id=71241-07 - INFECTED: Eicar-Test-Signature filterId=71241-07 stage=END-OF-MESSAGE "
     "helo=b.example"},
    {"reject by a milter at a stage", "postfix/smtpd",
     "NOQUEUE: milter-reject: CONNECT from h9.example[198.51.100.9]: 451 4.7.1 Service "
     "unavailable - try again later; proto=SMTP",
     "rejected code=451 client=h9.example clientIp=198.51.100.9 dsn=4.7.1 reply=451 4.7.1 "
     "Service unavailable - try again later stage=CONNECT"},
    {"reject that is only a warning", "postfix/smtpd",
     "NOQUEUE: reject_warning: RCPT from h9.example[198.51.100.9]: 450 4.1.8 <a@b.example>: "
     "Sender address rejected: Domain not found; from=<a@b.example> to=<c@aula.example> "
     "proto=ESMTP helo=<b>",
     "noise"},
    {"discard by an access table", "postfix/smtpd",
     "NOQUEUE: discard: RCPT from h9.example[198.51.100.9]: <mudo@b.example>: Sender address "
     "triggers DISCARD action; from=<mudo@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "discarded from=mudo@b.example to=c@aula.example client=h9.example clientIp=198.51.100.9 "
     "reply=<mudo@b.example>: Sender address triggers DISCARD action stage=RCPT helo=b"},
    {"hold by an access table", "postfix/smtpd",
     "NOQUEUE: hold: RCPT from h9.example[198.51.100.9]: <c@aula.example>: Recipient address "
     "triggers HOLD action; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "held from=a@b.example to=c@aula.example client=h9.example clientIp=198.51.100.9 "
     "reply=<c@aula.example>: Recipient address triggers HOLD action stage=RCPT helo=b"},
    {"filter action", "postfix/smtpd",
     "NOQUEUE: filter: RCPT from h9.example[198.51.100.9]: <a@b.example>: Sender address "
     "triggers FILTER smtp:[127.0.0.1]:10026; from=<a@b.example> to=<c@aula.example> "
     "proto=ESMTP helo=<b>",
     "noise"},
    {"client gone in the middle of DATA", "postfix/smtpd",
     "4A1B2C3D4E: lost connection after DATA (448 bytes) from casa25.red.example[203.0.113.25]",
     "canceled id=4A1B2C3D4E client=casa25.red.example clientIp=203.0.113.25"},
    {"client silent after RCPT", "postfix/smtpd",
     "4A1B2C3D4E: timeout after RCPT from unknown[203.0.113.26]",
     "canceled id=4A1B2C3D4E client=unknown clientIp=203.0.113.26"},
    {"client gone after the message was taken", "postfix/smtpd",
     "4A1B2C3D4E: lost connection after END-OF-MESSAGE from unknown[203.0.113.26]", "noise"},
    {"client gone without a message", "postfix/smtpd",
     "NOQUEUE: lost connection after CONNECT from unknown[203.0.113.26]", "noise"},
    {"larger than announced", "postfix/smtpd",
     "warning: 4A1B2C3D4E: queue file size limit exceeded",
     "rejected code=552 id=4A1B2C3D4E reply=queue file size limit exceeded "
     "stage=END-OF-MESSAGE"},
    {"SASL login failed", "postfix/submission/smtpd",
     "warning: unknown[203.0.113.66]: SASL PLAIN authentication failed: (reason unavailable), "
     "sasl_username=robot@aula.example",
     "login action=failed client=unknown clientIp=203.0.113.66 user=robot@aula.example "
     "service=smtp"},
    {"SASL login failed without a name", "postfix/smtpd",
     "warning: unknown[203.0.113.66]: SASL LOGIN authentication failed: UGFzc3dvcmQ6",
     "login action=failed client=unknown clientIp=203.0.113.66 service=smtp"},
    {"SASL login failed with the server away", "postfix/smtpd",
     "warning: pc9.aula.example[192.0.2.39]: SASL PLAIN authentication failed: Connection lost "
     "to authentication server, sasl_username=(unavailable)",
     "login action=failed client=pc9.aula.example clientIp=192.0.2.39 service=smtp"},
    {"warning about names", "postfix/smtpd",
     "warning: hostname h9.example does not resolve to address 198.51.100.9", "noise"},
    {"connect", "postfix/smtpd", "connect from h9.example[198.51.100.9]", "noise"},
    {"disconnect", "postfix/smtpd",
     "disconnect from h9.example[198.51.100.9] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4",
     "noise"},
    {"TLS established", "postfix/smtpd",
     "Anonymous TLS connection established from h9.example[198.51.100.9]: TLSv1.3 with cipher "
     "TLS_AES_256_GCM_SHA384 (256/256 bits)",
     "noise"},
    {"words nobody knows", "postfix/smtpd", "la comida esta lista", "unparsed"},
    {"postscreen rejects", "postfix/postscreen",
     "NOQUEUE: reject: RCPT from [198.51.100.12]:14109: 550 5.7.1 Service unavailable; client "
     "[198.51.100.12] blocked using bl.example; from=<a@b.example>, to=<c@aula.example>, "
     "proto=ESMTP, helo=<x>",
     "rejected code=550 from=a@b.example to=c@aula.example clientIp=198.51.100.12 dsn=5.7.1 "
     "reply=550 5.7.1 Service unavailable; client [198.51.100.12] blocked using bl.example "
     "stage=RCPT helo=x"},
    {"postscreen asks to come back after its deep tests", "postfix/postscreen",
     "NOQUEUE: reject: RCPT from [203.0.113.12]:45263: 450 4.3.2 Service currently unavailable; "
     "from=<ivo@este.example>, to=<luis@aula.example>, proto=ESMTP, helo=<mail.este.example>",
     "rejected code=450 from=ivo@este.example to=luis@aula.example clientIp=203.0.113.12 dsn=4.3.2 "
     "reply=450 4.3.2 Service currently unavailable stage=RCPT helo=mail.este.example"},
    {"postscreen is busy", "postfix/postscreen",
     "NOQUEUE: reject: CONNECT from [203.0.113.12]:45263: all server ports busy",
     "rejected clientIp=203.0.113.12 reply=all server ports busy stage=CONNECT"},
    {"postscreen meets a client that talks first", "postfix/postscreen",
     "PREGREET 14 after 0.08 from [203.0.113.12]:59415: EHLO ylmf-pc\\r\\n", "noise"},
    {"postscreen meets a client that hangs up", "postfix/postscreen",
     "HANGUP after 1.6 from [203.0.113.12]:48119 in tests after SMTP handshake", "noise"},
    {"postscreen meets a client that cannot wait", "postfix/postscreen",
     "COMMAND PIPELINING from [203.0.113.12]:48119 after EHLO: MAIL FROM:<a@b.example>\\r\\n",
     "noise"},
    {"postscreen meets a client it knows", "postfix/postscreen", "PASS OLD [203.0.113.12]:48119",
     "noise"},
    {"postscreen's list", "postfix/dnsblog",
     "addr 203.0.113.12 listed by domain bl.example as 127.0.0.3", "noise"},
    {"postscreen passes", "postfix/postscreen", "PASS NEW [198.51.100.12]:14109", "noise"},
    {"postscreen counts", "postfix/postscreen", "DNSBL rank 6 for [198.51.100.12]:14109", "noise"},
};

} // namespace Estafeta
