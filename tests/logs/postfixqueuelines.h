// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linerow.h"

namespace Estafeta {

/// cleanup, qmgr, pickup, bounce, postsuper: the life of a queue entry.
inline constexpr LineRow kPostfixQueueLines[] = {
    {"message id", "postfix/cleanup", "4A1B2C3D4E: message-id=<20261121.1@ejemplo.example>",
     "message-id id=4A1B2C3D4E messageId=<20261121.1@ejemplo.example>"},
    {"message id empty", "postfix/cleanup", "4A1B2C3D4E: message-id=<>",
     "message-id id=4A1B2C3D4E"},
    {"message id without brackets", "postfix/cleanup",
     "4A1B2C3D4E: message-id=690ac8d3-3de0-4b72@ejemplo.example",
     "message-id id=4A1B2C3D4E messageId=690ac8d3-3de0-4b72@ejemplo.example"},
    {"message id with blanks and quotes", "postfix/cleanup",
     "4A1B2C3D4E: message-id=<\"un id\" con 'todo' @ejemplo.example>",
     "message-id id=4A1B2C3D4E messageId=<\"un id\" con 'todo' @ejemplo.example>"},
    {"message id resent", "postfix/cleanup", "4A1B2C3D4E: resent-message-id=<r1@ejemplo.example>",
     "noise"},
    {"subject", "postfix/cleanup",
     "4A1B2C3D4E: info: header Subject: Acta del viernes from pc1.aula.example[192.0.2.11]; "
     "from=<ana@aula.example> to=<ivo@otro.example> proto=ESMTP helo=<pc1>",
     "subject id=4A1B2C3D4E from=ana@aula.example to=ivo@otro.example helo=pc1 text=Acta del "
     "viernes"},
    {"subject that says from and to", "postfix/cleanup",
     "4A1B2C3D4E: info: header Subject: Letter from Spain; from=<x> to=<y> from "
     "h9.example[198.51.100.9]; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "subject id=4A1B2C3D4E from=a@b.example to=c@aula.example helo=b text=Letter from Spain; "
     "from=<x> to=<y>"},
    {"subject of local mail", "postfix/cleanup",
     "4A1B2C3D4E: info: header Subject: Cron <root> du from local; from=<root@aula.example>",
     "subject id=4A1B2C3D4E from=root@aula.example text=Cron <root> du"},
    {"subject that is empty", "postfix/cleanup",
     "4A1B2C3D4E: info: header Subject:  from local; from=<root@aula.example>",
     "subject id=4A1B2C3D4E from=root@aula.example"},
    {"subject logged by WARN with a text", "postfix/cleanup",
     "4A1B2C3D4E: warning: header Subject: Recibo from h9.example[198.51.100.9]; "
     "from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>: mirar",
     "subject id=4A1B2C3D4E from=a@b.example to=c@aula.example helo=b text=Recibo"},
    {"another header logged", "postfix/cleanup",
     "4A1B2C3D4E: info: header From: Ana <ana@b.example> from h9.example[198.51.100.9]; "
     "from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "noise"},
    {"rejected by a header check", "postfix/cleanup",
     "4A1B2C3D4E: reject: header Subject: PREMIO SEGURO from h9.example[198.51.100.9]; "
     "from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b.example>: 5.7.1 Premios no",
     "rejected id=4A1B2C3D4E from=a@b.example to=c@aula.example client=h9.example "
     "clientIp=198.51.100.9 dsn=5.7.1 reply=5.7.1 Premios no stage=header helo=b.example "
     "text=header Subject: PREMIO SEGURO"},
    {"rejected by a body check", "postfix/cleanup",
     "4A1B2C3D4E: reject: body manda dinero from unknown[2001:db8::14]; from=<a@b.example> "
     "to=<c@aula.example> proto=ESMTP helo=<b>: 5.7.1 see <http://reglas.example/>: 7",
     "rejected id=4A1B2C3D4E from=a@b.example to=c@aula.example client=unknown "
     "clientIp=2001:db8::14 dsn=5.7.1 reply=5.7.1 see <http://reglas.example/>: 7 stage=body "
     "helo=b text=body manda dinero"},
    {"discarded by a header check", "postfix/cleanup",
     "4A1B2C3D4E: discard: header X-Fuera: si from unknown[203.0.113.18]; from=<a@b.example> "
     "to=<c@aula.example> proto=ESMTP helo=<b>: regla 7",
     "discarded id=4A1B2C3D4E from=a@b.example to=c@aula.example client=unknown "
     "clientIp=203.0.113.18 reply=regla 7 stage=header helo=b text=header X-Fuera: si"},
    {"held by a header check", "postfix/cleanup",
     "4A1B2C3D4E: hold: header Subject: Espera from local; from=<a@b.example> "
     "to=<c@aula.example>: revisar",
     "held id=4A1B2C3D4E from=a@b.example to=c@aula.example client=local reply=revisar "
     "stage=header text=header Subject: Espera"},
    {"header replaced", "postfix/cleanup",
     "4A1B2C3D4E: replace: header Received: by h9.example from local; from=<a@b.example>: "
     "Received: by otro",
     "noise"},
    {"rejected by a milter", "postfix/cleanup",
     "4A1B2C3D4E: milter-reject: END-OF-MESSAGE from h9.example[198.51.100.9]: 5.7.1 black "
     "listed URL; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "rejected id=4A1B2C3D4E from=a@b.example to=c@aula.example client=h9.example "
     "clientIp=198.51.100.9 dsn=5.7.1 reply=5.7.1 black listed URL stage=END-OF-MESSAGE helo=b"},
    {"discarded by a milter", "postfix/cleanup",
     "4A1B2C3D4E: milter-discard: END-OF-MESSAGE from h9.example[198.51.100.9]: milter "
     "triggers DISCARD action; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "discarded id=4A1B2C3D4E from=a@b.example to=c@aula.example client=h9.example "
     "clientIp=198.51.100.9 reply=milter triggers DISCARD action stage=END-OF-MESSAGE helo=b"},
    {"held by a milter", "postfix/cleanup",
     "4A1B2C3D4E: milter-hold: END-OF-MESSAGE from h9.example[198.51.100.9]: milter triggers "
     "HOLD action; from=<a@b.example> to=<c@aula.example> proto=ESMTP helo=<b>",
     "held id=4A1B2C3D4E from=a@b.example to=c@aula.example client=h9.example "
     "clientIp=198.51.100.9 reply=milter triggers HOLD action stage=END-OF-MESSAGE helo=b"},
    {"header added by a milter", "postfix/cleanup",
     "4A1B2C3D4E: milter-header-add: header X-Spam: no from h9.example[198.51.100.9]; "
     "from=<a@b.example>",
     "noise"},
    {"dropped by an access rule", "postfix/cleanup", "4A1B2C3D4E: removed (discarded)",
     "discarded id=4A1B2C3D4E stage=access"},
    {"entry never completed", "postfix/cleanup", "4A1B2C3D4E: removed (canceled)",
     "canceled id=4A1B2C3D4E"},
    {"entry refused for a failed lookup", "postfix/cleanup",
     "warning: 4A1B2C3D4E: virtual_alias_maps map lookup problem for ana@aula.example -- "
     "message not accepted, try again later",
     "canceled id=4A1B2C3D4E reply=virtual_alias_maps map lookup problem for ana@aula.example "
     "-- message not accepted, try again later"},
    {"warning of a map", "postfix/cleanup",
     "warning: proxy:mysql:/etc/postfix/virtual.cf lookup error for \"ana@aula.example\"", "noise"},
    {"queued", "postfix/qmgr",
     "4A1B2C3D4E: from=<ana@aula.example>, size=1241, nrcpt=2 (queue active)",
     "queued recipients=2 size=1241 id=4A1B2C3D4E from=ana@aula.example"},
    {"queued from the null sender", "postfix/qmgr",
     "6gQ1dW2pxCz9jCdR: from=<>, size=3986, nrcpt=1 (queue active)",
     "queued recipients=1 size=3986 id=6gQ1dW2pxCz9jCdR"},
    {"queued in old versions", "postfix/nqmgr",
     "4A1B2C3D4E: from=ana@aula.example, size=270, nrcpt=1 (queue active)",
     "queued recipients=1 size=270 id=4A1B2C3D4E from=ana@aula.example"},
    {"queued with a comma in the sender", "postfix/qmgr",
     "4A1B2C3D4E: from=<\"a, b\"@aula.example>, size=270, nrcpt=1 (queue active)",
     "queued recipients=1 size=270 id=4A1B2C3D4E from=\"a, b\"@aula.example"},
    {"removed from the queue", "postfix/qmgr", "4A1B2C3D4E: removed", "closed id=4A1B2C3D4E"},
    {"expired", "postfix/qmgr",
     "4A1B2C3D4E: from=<ana@aula.example>, status=expired, returned to sender",
     "expired id=4A1B2C3D4E from=ana@aula.example"},
    {"expired by force", "postfix/qmgr",
     "4A1B2C3D4E: from=<ana@aula.example>, status=force-expired, returned to sender",
     "expired id=4A1B2C3D4E from=ana@aula.example"},
    {"still being delivered", "postfix/qmgr", "4A1B2C3D4E: skipped, still being delivered",
     "noise"},
    {"delay warning failed", "postfix/qmgr", "4A1B2C3D4E: status=deferred (delay warning failed)",
     "noise"},
    {"taken from the sendmail command", "postfix/pickup", "4A1B2C3D4E: uid=1000 from=<ana>",
     "accepted id=4A1B2C3D4E from=ana user=1000"},
    {"requeued entry taken again", "postfix/pickup",
     "3hG8yF9CNVz9wTF9: uid=100 from=<ana@aula.example> orig_id=1kJ5c29SWbz2sNYv",
     "accepted id=3hG8yF9CNVz9wTF9 from=ana@aula.example originId=1kJ5c29SWbz2sNYv user=100"},
    {"non-delivery notification", "postfix/bounce",
     "4A1B2C3D4E: sender non-delivery notification: 9A8B7C6D5E",
     "notification id=4A1B2C3D4E nextId=9A8B7C6D5E text=non-delivery"},
    {"delay notification", "postfix/bounce", "4A1B2C3D4E: sender delay notification: 9A8B7C6D5E",
     "notification id=4A1B2C3D4E nextId=9A8B7C6D5E text=delay"},
    {"success notification", "postfix/bounce",
     "4A1B2C3D4E: sender delivery status notification: 9A8B7C6D5E",
     "notification id=4A1B2C3D4E nextId=9A8B7C6D5E text=success"},
    {"notification to the postmaster", "postfix/bounce",
     "4A1B2C3D4E: postmaster non-delivery notification: 9A8B7C6D5E",
     "notification id=4A1B2C3D4E nextId=9A8B7C6D5E text=postmaster"},
    {"double bounce dropped", "postfix/bounce",
     "warning: 9A8B7C6D5E: undeliverable postmaster notification discarded",
     "discarded id=9A8B7C6D5E reply=undeliverable postmaster notification discarded "
     "stage=bounce"},
    {"template warning", "postfix/bounce", "warning: for instructions see the bounce(5) manual",
     "noise"},
    {"deleted by hand", "postfix/postsuper", "9jL8vW89kvz5wJsG: removed",
     "deleted id=9jL8vW89kvz5wJsG"},
    {"held by hand", "postfix/postsuper", "9jL8vW89kvz5wJsG: placed on hold",
     "held id=9jL8vW89kvz5wJsG"},
    {"released by hand", "postfix/postsuper", "9jL8vW89kvz5wJsG: released from hold",
     "released id=9jL8vW89kvz5wJsG"},
    {"requeued by hand", "postfix/postsuper", "9jL8vW89kvz5wJsG: requeued",
     "released id=9jL8vW89kvz5wJsG"},
    {"summary of postsuper", "postfix/postsuper", "Deleted: 1 message", "noise"},
    {"Postfix starts", "postfix/postfix-script", "starting the Postfix mail system",
     "service action=started text=starting the Postfix mail system"},
    {"Postfix stops", "postfix/postfix-script", "stopping the Postfix mail system",
     "service action=stopped text=stopping the Postfix mail system"},
    {"Postfix reloads", "postfix/postfix-script", "refreshing the Postfix mail system",
     "service action=reloaded text=refreshing the Postfix mail system"},
    {"master starts", "postfix/master",
     "daemon started -- version 3.10.1, configuration /etc/postfix",
     "service action=started text=daemon started -- version 3.10.1, configuration /etc/postfix"},
    {"master stops", "postfix/master", "terminating on signal 15",
     "service action=stopped text=terminating on signal 15"},
    {"statistics", "postfix/anvil",
     "statistics: max connection rate 40/60s for (submission:203.0.113.77) at Nov 22 00:30:07",
     "noise"},
};

} // namespace Estafeta
