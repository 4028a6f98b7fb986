// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// sendmail under its many names.
inline constexpr LineRow kSendmailLines[] = {
    {"seed: taken from the Internet", "sendmail25",
     "i6EApxYb031820: from=<u.n.e.d.@yahoo.es>, size=555, class=0, nrcpts=1, "
     "msgid=<20040714115158.7790.qmail@web51009.mail.yahoo.com>, proto=SMTP, daemon=MTA, "
     "relay=web51009.mail.yahoo.com [206.190.39.128]",
     "queued recipients=1 size=555 id=i6EApxYb031820 "
     "messageId=<20040714115158.7790.qmail@web51009.mail.yahoo.com> from=u.n.e.d.@yahoo.es "
     "client=web51009.mail.yahoo.com clientIp=206.190.39.128"},
    {"seed: to the second instance", "sendmail25",
     "i6EApxYb031820: to=<admin.correo@csi.uned.es>, delay=00:00:01, xdelay=00:00:01, "
     "mailer=esmtp, pri=30398, relay=localhost.uned.es. [127.0.0.1], dsn=2.0.0, stat=Sent "
     "(2.0.0 i6EApxg6031829 Message accepted for delivery)",
     "delivery status=sent delay=1000 id=i6EApxYb031820 to=admin.correo@csi.uned.es "
     "relay=localhost.uned.es relayIp=127.0.0.1 dsn=2.0.0 reply=2.0.0 i6EApxg6031829 Message "
     "accepted for delivery nextId=i6EApxg6031829 user=esmtp"},
    {"seed: to the Postfix host", "sendmail19000",
     "i6EApxg6031829: to=<admin.correo@csi.uned.es>, delay=00:00:01, xdelay=00:00:00, "
     "mailer=esmtp, pri=30759, relay=csi.uned.es. [62.204.192.23], dsn=2.0.0, stat=Sent (Ok: "
     "queued as 404CC636A5)",
     "delivery status=sent delay=1000 id=i6EApxg6031829 to=admin.correo@csi.uned.es "
     "relay=csi.uned.es relayIp=62.204.192.23 dsn=2.0.0 reply=Ok: queued as 404CC636A5 "
     "nextId=404CC636A5 user=esmtp"},
    {"from a client without a name", "sm-mta",
     "6WSSBqN9005922: from=<vuelta+7@norte.example>, size=735, class=0, nrcpts=2, "
     "msgid=<CA+Bcd5@mail.norte.example>, proto=ESMTP, daemon=MTA-v4, relay=[198.51.100.132]",
     "queued recipients=2 size=735 id=6WSSBqN9005922 messageId=<CA+Bcd5@mail.norte.example> "
     "from=vuelta+7@norte.example clientIp=198.51.100.132"},
    {"from a client that may be forged", "sm-mta",
     "6WSSBqN9005922: from=<a@b.example>, size=735, class=0, nrcpts=1, msgid=<m1@b.example>, "
     "bodytype=8BITMIME, proto=ESMTP, daemon=MTA-v4, relay=h9.example [198.51.100.9] (may be "
     "forged)",
     "queued recipients=1 size=735 id=6WSSBqN9005922 messageId=<m1@b.example> from=a@b.example "
     "client=h9.example clientIp=198.51.100.9"},
    {"from a client with IPv6", "sm-mta",
     "6WSSBqN9005922: from=<>, size=735, class=0, nrcpts=1, msgid=<m1@b.example>, proto=ESMTP, "
     "daemon=MTA-v6, relay=mx.b.example [IPv6:2001:db8:0:0:0:0:0:25]",
     "queued recipients=1 size=735 id=6WSSBqN9005922 messageId=<m1@b.example> "
     "client=mx.b.example clientIp=2001:db8:0:0:0:0:0:25"},
    {"from the command line", "sendmail",
     "5FYTYHKT007130: from=root, size=43, class=0, nrcpts=1, "
     "msgid=<701413711370.5FYTYHKT007130@gw.aula.example>, relay=root@localhost",
     "queued recipients=1 size=43 id=5FYTYHKT007130 "
     "messageId=<701413711370.5FYTYHKT007130@gw.aula.example> from=root client=root@localhost"},
    {"from a message without an id", "sm-mta",
     "8NFDH0nJ003981: from=<t@b.example>, size=1221, class=0, nrcpts=0, proto=ESMTP, "
     "daemon=MTA-v4, relay=casa49.red.example [203.0.113.49]",
     "queued size=1221 id=8NFDH0nJ003981 from=t@b.example client=casa49.red.example "
     "clientIp=203.0.113.49"},
    {"message id with a comma", "sm-mta",
     "8NFDH0nJ003981: from=<t@b.example>, size=1221, class=0, nrcpts=1, msgid=<a, "
     "b=c@b.example>, proto=ESMTP, daemon=MTA-v4, relay=casa49.red.example [203.0.113.49]",
     "queued recipients=1 size=1221 id=8NFDH0nJ003981 messageId=<a, b=c@b.example> "
     "from=t@b.example client=casa49.red.example clientIp=203.0.113.49"},
    {"sent to two recipients", "sm-mta",
     "6WSSBqN9005922: to=<taller@taller.example>,<q9@taller.example>, delay=00:00:00, "
     "xdelay=00:00:00, mailer=relay, pri=50766, relay=mx1.aula.example. "
     "[IPv6:2001:db8:a:0:0:0:0:25], dsn=2.0.0, stat=Sent (Ok: queued as 8B210A0CAC7)",
     "delivery status=sent delay=0 id=6WSSBqN9005922 "
     "to=<taller@taller.example>,<q9@taller.example> relay=mx1.aula.example "
     "relayIp=2001:db8:a:0:0:0:0:25 dsn=2.0.0 reply=Ok: queued as 8B210A0CAC7 "
     "nextId=8B210A0CAC7 user=relay"},
    {"sent for a local user", "sendmail",
     "5FYTYHKT007130: to=root, ctladdr=root (0/0), delay=00:00:00, xdelay=00:00:00, "
     "mailer=relay, pri=20094, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent "
     "(7PMRDC8j006984 Message accepted for delivery)",
     "delivery status=sent delay=0 id=5FYTYHKT007130 to=root originalTo=root relayIp=127.0.0.1 "
     "dsn=2.0.0 reply=7PMRDC8j006984 Message accepted for delivery nextId=7PMRDC8j006984 "
     "user=relay"},
    {"sent to the Cyrus store", "sm-mta",
     "6C801700471071: to=<ana@aula.example>, delay=00:00:02, xdelay=00:00:00, mailer=cyrusv2, "
     "pri=82154, relay=store1.aula.example [192.0.2.5], dsn=2.1.5, stat=Sent (Success "
     "SESSIONID=<cyrus-1793574366-1512664-1-21>)",
     "delivery status=sent delay=2000 id=6C801700471071 to=ana@aula.example "
     "relay=store1.aula.example relayIp=192.0.2.5 dsn=2.1.5 reply=Success "
     "SESSIONID=<cyrus-1793574366-1512664-1-21> session=cyrus-1793574366-1512664-1-21 "
     "user=cyrusv2"},
    {"sent without words", "sm-mta",
     "6C801700471071: to=<ana@aula.example>, delay=00:00:02, xdelay=00:00:00, mailer=local, "
     "pri=82154, dsn=2.0.0, stat=Sent",
     "delivery status=sent delay=2000 id=6C801700471071 to=ana@aula.example dsn=2.0.0 "
     "user=local"},
    {"deferred for days", "sm-mta",
     "6WSSBqN9005922: to=<x@tarde.example>, ctladdr=<ana@aula.example> (1000/1000), "
     "delay=2+03:04:05, xdelay=00:05:00, mailer=esmtp, pri=2130398, relay=mx.tarde.example. "
     "[198.51.100.60], dsn=4.0.0, stat=Deferred: Connection timed out with mx.tarde.example.",
     "delivery status=deferred delay=183845000 id=6WSSBqN9005922 to=x@tarde.example "
     "originalTo=ana@aula.example relay=mx.tarde.example relayIp=198.51.100.60 dsn=4.0.0 "
     "reply=Deferred: Connection timed out with mx.tarde.example. user=esmtp"},
    {"deferred with the remote's answer", "sm-mta",
     "2YNPLNY1005655: to=<d@taller.example>, delay=00:00:00, xdelay=00:00:00, mailer=relay, "
     "pri=12010, relay=mx1.aula.example. [192.0.2.25], dsn=4.3.0, reply=451 4.3.0 "
     "<p@b.example>: Temporary lookup failure, stat=Deferred: 451 4.3.0 <p@b.example>: "
     "Temporary lookup failure",
     "delivery status=deferred code=451 delay=0 id=2YNPLNY1005655 to=d@taller.example "
     "relay=mx1.aula.example relayIp=192.0.2.25 dsn=4.3.0 reply=451 4.3.0 <p@b.example>: "
     "Temporary lookup failure user=relay"},
    {"refused with the remote's answer", "sm-mta",
     "4FTSQLR8003830: to=<ninguno@taller.example>, delay=00:00:00, xdelay=00:00:00, "
     "mailer=relay, pri=15346, relay=mx1.aula.example. [192.0.2.25], dsn=5.1.1, reply=550 "
     "5.1.1 <ninguno@taller.example>: Recipient address rejected: User unknown, stat=User "
     "unknown",
     "delivery status=bounced code=550 delay=0 id=4FTSQLR8003830 to=ninguno@taller.example "
     "relay=mx1.aula.example relayIp=192.0.2.25 dsn=5.1.1 reply=550 5.1.1 "
     "<ninguno@taller.example>: Recipient address rejected: User unknown user=relay"},
    {"refused by an old version", "sendmail",
     "4FTSQLR8003830: to=<ninguno@taller.example>, delay=00:00:00, xdelay=00:00:00, "
     "mailer=local, pri=15346, dsn=5.1.1, stat=User unknown",
     "delivery status=bounced delay=0 id=4FTSQLR8003830 to=ninguno@taller.example dsn=5.1.1 "
     "reply=User unknown user=local"},
    {"only queued", "sm-msp-queue",
     "4FTSQLR8003830: to=ana, delay=00:00:00, mailer=relay, pri=15346, stat=queued", "noise"},
    {"refused by a milter, recipient's line", "sm-mta",
     "6D602E04734721: to=<al6@aula.example>, delay=00:00:02, pri=89963, stat=554 5.7.0 Reject, "
     "id=7225242-07",
     "delivery status=bounced code=554 delay=2000 id=6D602E04734721 to=al6@aula.example "
     "dsn=5.7.0 reply=554 5.7.0 Reject, id=7225242-07 filterId=7225242-07"},
    {"refused by a milter", "sm-mta",
     "6D602E04734721: milter=amavis, action=eom, reject=554 5.7.0 Reject, id=7225242-07 - spam",
     "rejected code=554 id=6D602E04734721 dsn=5.7.0 reply=554 5.7.0 Reject, id=7225242-07 - "
     "spam filterId=7225242-07 stage=milter"},
    {"refused by a milter in the older words", "sm-mta",
     "6D602E04734721: Milter: data, reject=451 4.3.2 Please try again later",
     "rejected code=451 id=6D602E04734721 dsn=4.3.2 reply=451 4.3.2 Please try again later "
     "stage=milter"},
    {"discarded by a milter", "sm-mta", "6D602E04734721: milter=clamav, action=eom, discard",
     "discarded id=6D602E04734721 stage=milter"},
    {"quarantined by a milter", "sm-mta", "6D602E04734721: milter=clamav, quarantine=virus",
     "held id=6D602E04734721 reply=virus stage=milter"},
    {"header added by a milter", "sm-mta", "6D602E04734721: Milter add: header: X-Spam: no",
     "noise"},
    {"cut in the middle", "sm-mta", "6WSSBqN9005922: to=<taller@taller.example>,<q9@quimica.exa",
     "delivery truncated=yes id=6WSSBqN9005922 to=<taller@taller.example>,<q9@quimica.exa"},
    {"bounce made", "sm-mta", "4FTSQLR8003830: 8SHKGRS4009255: DSN: User unknown",
     "notification id=4FTSQLR8003830 reply=User unknown nextId=8SHKGRS4009255 text=non-delivery"},
    {"bounce in old words", "sendmail",
     "i6EApxYb031820: i6EApxYc031820: return to sender: User unknown",
     "notification id=i6EApxYb031820 reply=User unknown nextId=i6EApxYc031820 text=non-delivery"},
    {"bounce to the postmaster", "sendmail",
     "i6EApxYb031820: i6EApxYc031820: postmaster notify: User unknown",
     "notification id=i6EApxYb031820 reply=User unknown nextId=i6EApxYc031820 text=postmaster"},
    {"delay warning", "sendmail",
     "i6EApxYb031820: i6EApxYc031820: sender notify: Warning: could not send message for past "
     "4 hours",
     "notification id=i6EApxYb031820 reply=Warning: could not send message for past 4 hours "
     "nextId=i6EApxYc031820 text=delay"},
    {"receipt for success", "sendmail", "i6EApxYb031820: i6EApxYc031820: DSN: Return receipt",
     "notification id=i6EApxYb031820 reply=Return receipt nextId=i6EApxYc031820 text=success"},
    {"clone for another list", "sendmail",
     "i6EApxYb031820: clone i6EApxYc031820, owner=owner-lista", "noise"},
    {"closed", "sm-mta", "6WSSBqN9005922: done; delay=00:00:01, ntries=1",
     "closed id=6WSSBqN9005922"},
    {"refused recipient", "sm-mta",
     "8NFDH0nJ003981: ruleset=check_rcpt, arg1=<viejo@taller.example>, "
     "relay=casa49.red.example [203.0.113.49], reject=550 5.1.6 <viejo@taller.example>... Ya "
     "no vive aqui",
     "rejected code=550 id=8NFDH0nJ003981 to=viejo@taller.example client=casa49.red.example "
     "clientIp=203.0.113.49 dsn=5.1.6 reply=550 5.1.6 <viejo@taller.example>... Ya no vive "
     "aqui stage=RCPT"},
    {"refused sender", "sm-mta",
     "8NFDH0nJ003981: ruleset=check_mail, arg1=<a@nada.example>, relay=[203.0.113.49], "
     "reject=553 5.1.8 <a@nada.example>... Domain of sender address a@nada.example does not "
     "exist",
     "rejected code=553 id=8NFDH0nJ003981 from=a@nada.example clientIp=203.0.113.49 dsn=5.1.8 "
     "reply=553 5.1.8 <a@nada.example>... Domain of sender address a@nada.example does not "
     "exist stage=MAIL"},
    {"refused client", "sm-mta",
     "ruleset=check_relay, arg1=h1.example, arg2=198.51.100.1, relay=h1.example "
     "[198.51.100.1], reject=421 4.3.2 Connection rate limit exceeded.",
     "rejected code=421 client=h1.example clientIp=198.51.100.1 dsn=4.3.2 reply=421 4.3.2 "
     "Connection rate limit exceeded. stage=CONNECT"},
    {"discarded by the access map", "sm-mta",
     "8NFDH0nJ003981: ruleset=check_mail, arg1=<a@nada.example>, relay=h1.example "
     "[198.51.100.1], discard",
     "discarded id=8NFDH0nJ003981 from=a@nada.example client=h1.example clientIp=198.51.100.1 "
     "stage=MAIL"},
    {"refused without a ruleset", "sm-mta",
     "8NFDH0nJ003981: <ninguno@taller.example>... User unknown",
     "rejected id=8NFDH0nJ003981 to=ninguno@taller.example reply=User unknown stage=RCPT"},
    {"client gone", "sm-mta",
     "8NFDH0nJ003981: lost input channel from h1.example [198.51.100.1] to MTA-v4 after data",
     "canceled id=8NFDH0nJ003981"},
    {"client gone in DATA", "sm-mta", "8NFDH0nJ003981: collect: premature EOM: unexpected close",
     "canceled id=8NFDH0nJ003981"},
    {"SASL login failed", "sm-mta",
     "8NFDH0nJ003981: AUTH failure (LOGIN): authentication failure (-13) SASL(-13): "
     "authentication failure: checkpass failed, user=ana, relay=h1.example [198.51.100.1]",
     "login action=failed id=8NFDH0nJ003981 client=h1.example clientIp=198.51.100.1 user=ana "
     "service=smtp"},
    {"TLS established", "sm-mta",
     "STARTTLS=client, relay=mx1.aula.example., version=TLSv1.3, verify=FAIL, "
     "cipher=TLS_AES_256_GCM_SHA384, bits=256/256",
     "noise"},
    {"nothing done by the client", "sm-mta",
     "8NFDH0nJ003981: h1.example [198.51.100.1] did not issue MAIL/EXPN/VRFY/ETRN during "
     "connection to MTA-v4",
     "noise"},
    {"daemon starts", "sm-mta", "starting daemon (8.18.1): SMTP+queueing@00:00:20",
     "service action=started text=starting daemon (8.18.1): SMTP+queueing@00:00:20"},
    {"program with a name of the site's own", "correo-entrada",
     "i6EApxYb031820: from=<a@b.example>, size=555, class=0, nrcpts=1, msgid=<m1@b.example>, "
     "proto=SMTP, daemon=MTA, relay=mx.b.example [198.51.100.2]",
     "queued recipients=1 size=555 id=i6EApxYb031820 messageId=<m1@b.example> from=a@b.example "
     "client=mx.b.example clientIp=198.51.100.2"},
    {"unknown words", "sm-mta", "8NFDH0nJ003981: la comida esta lista", "unparsed"},
    {"program that only resembles", "crond", "i6EApxYb031820: from=ana", "foreign"},
};

} // namespace Estafeta
