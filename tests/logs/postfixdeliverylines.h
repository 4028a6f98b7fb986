// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// smtp, lmtp, local, virtual, pipe, error: the tries.
inline constexpr LineRow kPostfixDeliveryLines[] = {
    {"sent to the next host", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=mx1.aula.example[192.0.2.25]:25, delay=0.02, "
     "delays=0.01/0/0/0.01, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5B2C3D4E5F)",
     "delivery status=sent code=250 delay=20 stages=10/0/0/10 id=4A1B2C3D4E "
     "to=ana@aula.example relay=mx1.aula.example relayIp=192.0.2.25 dsn=2.0.0 reply=250 2.0.0 "
     "Ok: queued as 5B2C3D4E5F nextId=5B2C3D4E5F"},
    {"handed to Mailman 3", "postfix/lmtp",
     "4A1B2C3D4E: to=<claustro@listas.aula.example>, relay=127.0.0.1[127.0.0.1]:8024, delay=0.05, "
     "delays=0.03/0/0/0.02, dsn=2.0.0, status=sent (250 Ok)",
     "delivery status=sent code=250 delay=50 stages=30/0/0/20 id=4A1B2C3D4E "
     "to=claustro@listas.aula.example relay=127.0.0.1 relayIp=127.0.0.1 dsn=2.0.0 reply=250 Ok "
     "service=mailman"},
    {"sent over a used connection", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=mx1.aula.example[192.0.2.25]:25, conn_use=2, "
     "delay=1.4, delays=0.31/0.01/0.02/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as "
     "5B2C3D4E5F)",
     "delivery status=sent code=250 delay=1400 stages=310/10/20/1000 id=4A1B2C3D4E "
     "to=ana@aula.example relay=mx1.aula.example relayIp=192.0.2.25 dsn=2.0.0 reply=250 2.0.0 "
     "Ok: queued as 5B2C3D4E5F nextId=5B2C3D4E5F"},
    {"sent after an alias", "postfix/smtp",
     "4A1B2C3D4E: to=<taller@norte.example>, orig_to=<talleres@aula.example>, "
     "relay=out.aula.example[192.0.2.51]:25, delay=0.02, delays=0.01/0.01/0.01/0, dsn=2.0.0, "
     "status=sent (250 2.0.0 Ok: queued as 2kR2jm2GPgz5gSk0)",
     "delivery status=sent code=250 delay=20 stages=10/10/10/0 id=4A1B2C3D4E "
     "to=taller@norte.example originalTo=talleres@aula.example relay=out.aula.example "
     "relayIp=192.0.2.51 dsn=2.0.0 reply=250 2.0.0 Ok: queued as 2kR2jm2GPgz5gSk0 "
     "nextId=2kR2jm2GPgz5gSk0"},
    {"sent over IPv6", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=mx1.aula.example[2001:db8::25]:25, delay=0.02, "
     "delays=0.01/0/0/0.01, dsn=2.0.0, status=sent (250 Ok)",
     "delivery status=sent code=250 delay=20 stages=10/0/0/10 id=4A1B2C3D4E "
     "to=ana@aula.example relay=mx1.aula.example relayIp=2001:db8::25 dsn=2.0.0 reply=250 Ok"},
    {"sent to the filter, with the new id", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=0.61, "
     "delays=0/0/0/0.61, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): "
     "250 2.0.0 Ok: queued as 5B2C3D4E5F)",
     "delivery status=sent code=250 delay=610 stages=0/0/0/610 id=4A1B2C3D4E "
     "to=ana@aula.example relay=127.0.0.1 relayIp=127.0.0.1 dsn=2.0.0 reply=250 2.0.0 from "
     "MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 5B2C3D4E5F nextId=5B2C3D4E5F"},
    {"discarded by the filter", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=0.18, "
     "delays=0.01/0/0.01/0.16, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=27834-03 - "
     "INFECTED: Eicar-Test-Signature)",
     "delivery status=sent code=250 delay=180 stages=10/0/10/160 id=4A1B2C3D4E "
     "to=ana@aula.example relay=127.0.0.1 relayIp=127.0.0.1 dsn=2.7.0 reply=250 2.7.0 Ok, "
     "discarded, id=27834-03 - INFECTED: Eicar-Test-Signature filterId=27834-03"},
    {"deferred by the filter", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=127.0.0.1[127.0.0.1]:10024, delay=123, "
     "delays=7/976/7.2/1.5, dsn=4.3.0, status=deferred (host 127.0.0.1[127.0.0.1] said: 451 "
     "4.3.0 id=46626-01 - Temporary MTA failure on relaying (in reply to end of DATA command))",
     "delivery status=deferred code=451 delay=123000 stages=7000/976000/7200/1500 "
     "id=4A1B2C3D4E to=ana@aula.example relay=127.0.0.1 relayIp=127.0.0.1 dsn=4.3.0 reply=host "
     "127.0.0.1[127.0.0.1] said: 451 4.3.0 id=46626-01 - Temporary MTA failure on relaying (in "
     "reply to end of DATA command) filterId=46626-01"},
    {"sent to sendmail", "postfix/smtp",
     "4A1B2C3D4E: to=<q1@taller.example>, relay=gw.taller.example[192.0.2.41]:25, delay=0.1, "
     "delays=0/0/0.05/0.05, dsn=2.0.0, status=sent (250 2.0.0 6WSSBqN9005922 Message accepted "
     "for delivery)",
     "delivery status=sent code=250 delay=100 stages=0/0/50/50 id=4A1B2C3D4E "
     "to=q1@taller.example relay=gw.taller.example relayIp=192.0.2.41 dsn=2.0.0 reply=250 "
     "2.0.0 6WSSBqN9005922 Message accepted for delivery nextId=6WSSBqN9005922"},
    {"sent to OpenSMTPD", "postfix/smtp",
     "4A1B2C3D4E: to=<r@puerto.example>, relay=mail.puerto.example[198.51.100.200]:25, "
     "delay=0.1, delays=0/0/0.05/0.05, dsn=2.0.0, status=sent (250 2.0.0 df3e014e Message "
     "accepted for delivery)",
     "delivery status=sent code=250 delay=100 stages=0/0/50/50 id=4A1B2C3D4E "
     "to=r@puerto.example relay=mail.puerto.example relayIp=198.51.100.200 dsn=2.0.0 reply=250 "
     "2.0.0 df3e014e Message accepted for delivery nextId=df3e014e"},
    {"sent to the Cyrus store", "postfix/lmtp",
     "5B2C3D4E5F: to=<ana@aula.example>, relay=store.aula.example[192.0.2.21]:24, delay=0.02, "
     "delays=0/0/0/0.01, dsn=2.1.5, status=sent (250 2.1.5 Success "
     "SESSIONID=<cyrus-4225513537-5739-9-8625137251252425281>)",
     "delivery status=sent code=250 delay=20 stages=0/0/0/10 id=5B2C3D4E5F to=ana@aula.example "
     "relay=store.aula.example relayIp=192.0.2.21 dsn=2.1.5 reply=250 2.1.5 Success "
     "SESSIONID=<cyrus-4225513537-5739-9-8625137251252425281> "
     "session=cyrus-4225513537-5739-9-8625137251252425281"},
    {"sent to the Dovecot store", "postfix/lmtp",
     "5B2C3D4E5F: to=<al1@aula.example>, relay=192.0.2.22[192.0.2.22]:24, delay=0.06, "
     "delays=0.01/0/0.04/0.01, dsn=2.0.0, status=sent (250 2.0.0 <al1@aula.example> "
     "hK/dXmVtNsm2FVRHN+GtRc Saved)",
     "delivery status=sent code=250 delay=60 stages=10/0/40/10 id=5B2C3D4E5F "
     "to=al1@aula.example relay=192.0.2.22 relayIp=192.0.2.22 dsn=2.0.0 reply=250 2.0.0 "
     "<al1@aula.example> hK/dXmVtNsm2FVRHN+GtRc Saved session=hK/dXmVtNsm2FVRHN+GtRc"},
    {"second recipient at the Dovecot store", "postfix/lmtp",
     "5B2C3D4E5F: to=<al2@aula.example>, relay=192.0.2.22[192.0.2.22]:24, delay=0.06, "
     "delays=0.01/0/0.04/0.01, dsn=2.0.0, status=sent (250 2.0.0 <al2@aula.example> "
     "hK/dXmVtNsm2FVRHN+GtRc:R2 Saved)",
     "delivery status=sent code=250 delay=60 stages=10/0/40/10 id=5B2C3D4E5F "
     "to=al2@aula.example relay=192.0.2.22 relayIp=192.0.2.22 dsn=2.0.0 reply=250 2.0.0 "
     "<al2@aula.example> hK/dXmVtNsm2FVRHN+GtRc:R2 Saved session=hK/dXmVtNsm2FVRHN+GtRc:R2"},
    {"over quota at the store", "postfix/lmtp",
     "5B2C3D4E5F: to=<ana@aula.example>, relay=192.0.2.21[192.0.2.21]:24, delay=379, "
     "delays=697/0/0/0, dsn=4.2.2, status=deferred (host 192.0.2.21[192.0.2.21] said: 452 "
     "4.2.2 Over quota SESSIONID=<cyrus-17-2797-1-10> (in reply to RCPT TO command))",
     "delivery status=deferred code=452 delay=379000 stages=697000/0/0/0 id=5B2C3D4E5F "
     "to=ana@aula.example relay=192.0.2.21 relayIp=192.0.2.21 dsn=4.2.2 reply=host "
     "192.0.2.21[192.0.2.21] said: 452 4.2.2 Over quota SESSIONID=<cyrus-17-2797-1-10> (in "
     "reply to RCPT TO command) session=cyrus-17-2797-1-10"},
    {"next host refused", "postfix/smtp",
     "4A1B2C3D4E: to=<y@cerrada.example>, relay=mx8.cerrada.example[198.51.100.31]:25, "
     "delay=0.01, delays=0/0/0/0.01, dsn=5.7.1, status=bounced (host "
     "mx8.cerrada.example[198.51.100.31] said: 550 5.7.1 Service unavailable; client "
     "[192.0.2.51] blocked (in reply to RCPT TO command))",
     "delivery status=bounced code=550 delay=10 stages=0/0/0/10 id=4A1B2C3D4E "
     "to=y@cerrada.example relay=mx8.cerrada.example relayIp=198.51.100.31 dsn=5.7.1 "
     "reply=host mx8.cerrada.example[198.51.100.31] said: 550 5.7.1 Service unavailable; "
     "client [192.0.2.51] blocked (in reply to RCPT TO command)"},
    {"next host did not talk", "postfix/smtp",
     "4A1B2C3D4E: to=<y@cerrada.example>, relay=mx8.cerrada.example[198.51.100.31]:25, "
     "delay=1, delays=0/0/1/0, dsn=5.0.0, status=undeliverable (host "
     "mx8.cerrada.example[198.51.100.31] refused to talk to me: 554 5.7.1 no)",
     "delivery status=undeliverable code=554 delay=1000 stages=0/0/1000/0 id=4A1B2C3D4E "
     "to=y@cerrada.example relay=mx8.cerrada.example relayIp=198.51.100.31 dsn=5.0.0 "
     "reply=host mx8.cerrada.example[198.51.100.31] refused to talk to me: 554 5.7.1 no"},
    {"domain not found", "postfix/smtp",
     "4A1B2C3D4E: to=<sara@nada.example>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, "
     "status=bounced (Host or domain name not found. Name service error for name=nada.example "
     "type=A: Host not found)",
     "delivery status=bounced delay=0 stages=0/0/0/0 id=4A1B2C3D4E to=sara@nada.example "
     "relay=none dsn=5.4.4 reply=Host or domain name not found. Name service error for "
     "name=nada.example type=A: Host not found"},
    {"connection refused", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=none, delay=186, delays=0.53/194/0/0, "
     "dsn=4.4.1, status=deferred (connect to 127.0.0.1[127.0.0.1]:10024: Connection refused)",
     "delivery status=deferred delay=186000 stages=530/194000/0/0 id=4A1B2C3D4E "
     "to=ana@aula.example relay=none dsn=4.4.1 reply=connect to 127.0.0.1[127.0.0.1]:10024: "
     "Connection refused"},
    {"suspended by the queue manager", "postfix/error",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=none, delay=91, delays=2/35/0/0, dsn=4.4.1, "
     "status=deferred (delivery temporarily suspended: connect to 127.0.0.1[127.0.0.1]:10026: "
     "Connection refused)",
     "delivery status=deferred delay=91000 stages=2000/35000/0/0 id=4A1B2C3D4E "
     "to=ana@aula.example relay=none dsn=4.4.1 reply=delivery temporarily suspended: connect "
     "to 127.0.0.1[127.0.0.1]:10026: Connection refused"},
    {"placeholder for a recipient that could not be resolved", "postfix/error",
     "4A1B2C3D4E: to=<\"NEXTRCPT NOT UPDATED\">, orig_to=<ex13@aula.example>, relay=none, "
     "delay=33, delays=33/0.01/0/0, dsn=4.3.0, status=deferred (address resolver failure)",
     "delivery status=deferred delay=33000 stages=33000/10/0/0 id=4A1B2C3D4E "
     "originalTo=ex13@aula.example relay=none dsn=4.3.0 reply=address resolver failure"},
    {"recipient that looks like fields", "postfix/smtp",
     "4A1B2C3D4E: to=<\"a>, b\"@aula.example>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, "
     "status=bounced (no)",
     "delivery status=bounced delay=0 stages=0/0/0/0 id=4A1B2C3D4E to=\"a>, b\"@aula.example "
     "relay=none dsn=5.4.4 reply=no"},
    {"forwarded by local", "postfix/local",
     "1hJ5m945Svz3lPbL: to=<postmaster@aula.example>, orig_to=<postmaster>, relay=local, "
     "delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (forwarded as 1bB9w498ksz2rTwQ)",
     "delivery status=sent delay=0 stages=0/0/0/0 id=1hJ5m945Svz3lPbL "
     "to=postmaster@aula.example originalTo=postmaster relay=local dsn=2.0.0 reply=forwarded "
     "as 1bB9w498ksz2rTwQ nextId=1bB9w498ksz2rTwQ"},
    {"into a mailbox file", "postfix/local",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=local, delay=0.1, delays=0/0/0/0.1, dsn=2.0.0, "
     "status=sent (delivered to mailbox)",
     "delivery status=sent delay=100 stages=0/0/0/100 id=4A1B2C3D4E to=ana@aula.example "
     "relay=local dsn=2.0.0 reply=delivered to mailbox"},
    {"into a maildir", "postfix/virtual",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=virtual, delay=0.1, delays=0/0/0/0.1, "
     "dsn=2.0.0, status=sent (delivered to maildir)",
     "delivery status=sent delay=100 stages=0/0/0/100 id=4A1B2C3D4E to=ana@aula.example "
     "relay=virtual dsn=2.0.0 reply=delivered to maildir"},
    {"by maildrop", "postfix/pipe",
     "4A1B2C3D4E: to=<ex3@aula.example>, relay=maildrop, delay=0.02, delays=0/0/0/0.02, "
     "dsn=2.0.0, status=sent (delivered via maildrop service)",
     "delivery status=sent delay=20 stages=0/0/0/20 id=4A1B2C3D4E to=ex3@aula.example "
     "relay=maildrop dsn=2.0.0 reply=delivered via maildrop service"},
    {"by maildrop, put off", "postfix/pipe",
     "4A1B2C3D4E: to=<ex3@aula.example>, relay=maildrop, delay=101, delays=905/0/0/0, "
     "dsn=4.3.0, status=deferred (temporary failure. Command output: luego )",
     "delivery status=deferred delay=101000 stages=905000/0/0/0 id=4A1B2C3D4E "
     "to=ex3@aula.example relay=maildrop dsn=4.3.0 reply=temporary failure. Command output: "
     "luego "},
    {"bounce made soft", "postfix/local",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=local, delay=0.2, delays=0/0/0/0.2, dsn=4.1.1, "
     "status=SOFTBOUNCE (unknown user: \"ana\")",
     "delivery status=deferred delay=200 stages=0/0/0/200 id=4A1B2C3D4E to=ana@aula.example "
     "relay=local dsn=4.1.1 reply=unknown user: \"ana\""},
    {"address probe good", "postfix/virtual",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=virtual, delay=0.09, delays=0.44/0/0/0.06, "
     "dsn=2.0.0, status=deliverable (delivers to maildir)",
     "delivery status=deliverable delay=90 stages=440/0/0/60 id=4A1B2C3D4E to=ana@aula.example "
     "relay=virtual dsn=2.0.0 reply=delivers to maildir"},
    {"address probe bad and not remembered", "postfix/local",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=local, delay=0, delays=0/0/0/0, dsn=5.1.1, "
     "status=undeliverable-but-not-cached (unknown user: \"ana\")",
     "delivery status=undeliverable delay=0 stages=0/0/0/0 id=4A1B2C3D4E to=ana@aula.example "
     "relay=local dsn=5.1.1 reply=unknown user: \"ana\""},
    {"old version without delays and dsn", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=mx1.aula.example[192.0.2.25], delay=643706, "
     "status=deferred (connect to mx1.aula.example[192.0.2.25]: Connection refused)",
     "delivery status=deferred delay=643706000 id=4A1B2C3D4E to=ana@aula.example "
     "relay=mx1.aula.example relayIp=192.0.2.25 reply=connect to mx1.aula.example[192.0.2.25]: "
     "Connection refused"},
    {"cut in the address", "postfix/smtp", "4A1B2C3D4E: to=<ana@au",
     "delivery truncated=yes id=4A1B2C3D4E to=ana@au"},
    {"cut in the reply", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, "
     "status=bounced (Host or domain name not",
     "delivery status=bounced truncated=yes delay=0 stages=0/0/0/0 id=4A1B2C3D4E "
     "to=ana@aula.example relay=none dsn=5.4.4 reply=Host or domain name not"},
    {"no recipient", "postfix/smtp",
     "4A1B2C3D4E: to=<>, relay=none, delay=1, delays=1/0/0/0, dsn=5.4.6, status=bounced (mail "
     "for x.example loops back to myself)",
     "delivery status=bounced delay=1000 stages=1000/0/0/0 id=4A1B2C3D4E relay=none dsn=5.4.6 "
     "reply=mail for x.example loops back to myself"},
    {"another host will be tried", "postfix/smtp",
     "4A1B2C3D4E: host mx1.norte.example[198.51.100.41] said: 451 4.7.1 try again (in reply to "
     "RCPT TO command)",
     "noise"},
    {"connection lost on the way", "postfix/smtp",
     "4A1B2C3D4E: lost connection with mx1.norte.example[198.51.100.41] while sending RCPT TO",
     "noise"},
    {"cannot connect", "postfix/smtp",
     "connect to mx1.norte.example[198.51.100.41]:25: Connection timed out", "noise"},
    {"status nobody knows", "postfix/smtp",
     "4A1B2C3D4E: to=<ana@aula.example>, relay=none, delay=0, delays=0/0/0/0, dsn=5.4.4, "
     "status=perdido (no)",
     "unparsed"},
};

} // namespace Estafeta
