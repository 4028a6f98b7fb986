#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Estafeta developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the logs of the demo site into logs/, the same ones each time.

    resources/demo/makedemo.py && ./dev test -R golden

The complaints they hold are told in complaints.md. hermes-uno and nerea-nueve are not made here: their
lines are those of a real site of 2004, as its operators explained them on a public page.
"""

import os

from demosite import DOMAIN, Message, Site, at

STAFF = ["marta.ruiz", "luis.ortega", "ana.soler", "pau.ferrer", "carmen.vidal", "jordi.puig", "elena.rey",
         "tomas.gil", "nuria.costa", "hugo.mora", "irene.sanz", "oscar.leon", "silvia.pons", "raul.cano"]
SENDERS = ["convocatorias@ministerio.example", "boletin@revista.example", "info@proveedor.example",
           "rosa@univ-lejana.example", "dekanat@hochschule.example", "sales@papeleria.example"]
SUBJECTS = ["Acta de la reunion", "Factura", "Invitacion al seminario", "Horario de tutorias", "Duda examen",
            "Informe trimestral", "Convocatoria", "Pedido de material", "Call for papers", "Viaje a Lyon"]


def campus(name):
    return "%s@%s" % (name, DOMAIN)


def prepare(site):
    site.aliases = {
        campus("decanato"): [campus("carmen.vidal"), campus("tomas.gil"), "decana@hochschule.example"],
        campus("becas"): ["becas@listas." + DOMAIN],
    }
    site.junk = {"luis.ortega", "marta.ruiz"}
    site.full = {"raul.cano"}
    site.lists = {"becas@listas." + DOMAIN:
                  [campus(name) for name in STAFF[:9]]
                  + ["alumna@univ-lejana.example", "se.fue@proveedor.example", "cerrado@papeleria.example"]}
    site.outside = {
        "profesr@univ-lejana.example":
            "550 5.1.1 <profesr@univ-lejana.example>: Recipient address rejected: User unknown",
        "se.fue@proveedor.example": "550 5.1.1 <se.fue@proveedor.example>: no such user here",
        "cerrado@papeleria.example": "550 5.2.1 <cerrado@papeleria.example>: This account is disabled",
    }


def everyday(site):
    """What nobody complains about."""
    rand = site.random
    # The recipient of the complaint that he has got nothing has indeed got nothing.
    readers = [name for name in STAFF if name not in ("raul.cano", "oscar.leon")]
    for number in range(210):
        t = at("07:00") + number * 205 + rand.uniform(0, 200)
        subject = "%s %d" % (rand.choice(SUBJECTS), 100 + number)
        size = rand.randint(900, 60000)
        client = ("host%d.isp.example" % rand.randint(2, 90), "198.51.100.%d" % rand.randint(20, 200))
        kind = rand.random()
        if kind < 0.55:
            recipients = [campus(r) for r in rand.sample(readers, rand.choice([1, 1, 1, 2, 3]))]
            site.from_outside(t, Message(rand.choice(SENDERS), recipients, subject, client, size,
                                         rand.uniform(-2, 4)))
        elif kind < 0.9:
            user = rand.choice(readers)
            to = rand.choice(SENDERS) if rand.random() < 0.5 else campus(rand.choice(readers))
            message = Message(campus(user), to, subject, ("pc%02d.campus.example" % rand.randint(1, 60),
                              "10.1.9.%d" % rand.randint(1, 60)), size, -1.0, user=user)
            end, queue_id = site.accept(t, message)
            site.filter(end, message, queue_id)
        else:
            client = ("unknown", "203.0.113.%d" % rand.randint(60, 90))
            site.reject(t, client, "offer%d@barato.example" % number, campus(rand.choice(readers)),
                        "554 5.7.1 Service unavailable; Client host [%s] blocked using rbl.example; "
                        "https://rbl.example/%s" % (client[1], client[1]))
    for minute in range(0, 13 * 60, 11):
        # The store and the list host have a sign of life even when nobody writes.
        t = at("07:00") + minute * 60 + rand.uniform(0, 50)
        user = rand.choice(STAFF)
        site.log(t, "buzon1", "cyrus/imaps", site.pid(),
                 "login: pc%02d.campus.example [10.1.9.%d] %s plaintext+TLS User logged in "
                 "SESSIONID=<cyrus-17731-%d-1-%d>" % ((minute % 60,) * 2 + (user, minute, minute + 7)))
        if minute % 22 == 0:
            site.log(t + 5, "listas", "postfix/anvil", site.pid(),
                     "statistics: max connection count 1 for (smtp:10.1.0.12) at Mar 10 07:00:00")
        if minute % 33 == 0:
            site.log(t + 9, "pasarela", "sm-mta", site.pid(), "STARTTLS=client, relay=mx1.campus.example., "
                     "version=TLSv1.3, verify=OK, cipher=TLS_AES_256_GCM_SHA384, bits=256/256")


# --- the complaints, in the order of complaints.md ----------------------------------------------------


def arrived(site):
    site.from_outside(at("10:02:11"), Message(
        "convocatorias@ministerio.example", campus("marta.ruiz"), "Resolucion de la ayuda 2026/114",
        ("correo.ministerio.example", "192.0.2.40"), 48211, -1.2,
        "<resolucion.114@ministerio.example>"))


def in_junk(site):
    site.from_outside(at("09:20:30"), Message(
        "pruebas@revista.example", campus("luis.ortega"), "Galeradas de su articulo",
        ("smtp3.envios.example", "203.0.113.140"), 90112, 6.4, "<galeradas.77@revista.example>"))


def by_alias(site):
    site.from_outside(at("11:15:02"), Message(
        "rector@univ-lejana.example", campus("decanato"), "Convenio de intercambio",
        ("mx.univ-lejana.example", "192.0.2.77"), 15310, -0.8, "<convenio.3@univ-lejana.example>"))


def greylisted(site):
    client = ("mail.imprenta.example", "192.0.2.115")
    words = ("450 4.2.0 <%s>: Recipient address rejected: Greylisted, see "
             "http://postgrey.example/help/campus.example.html" % campus("ana.soler"))
    sender = "taller@imprenta.example"
    for clock in ("08:31:10", "08:36:12"):
        site.reject(at(clock), client, sender, campus("ana.soler"), words)
    message = Message(sender, campus("ana.soler"), "Presupuesto de los carteles", client, 7300, 0.4,
                      "<carteles.9@imprenta.example>")
    end, queue_id = site.accept(at("08:46:20"), message)
    site.filter(end, message, queue_id)


def over_quota(site):
    message = Message("rosa@univ-lejana.example", campus("raul.cano"), "Fotos del congreso",
                      ("mx.univ-lejana.example", "192.0.2.77"), 9400220, 0.1, "<fotos.1@univ-lejana.example>")
    _, queue_id = site.from_outside(at("12:05:40"), message)
    for clock in ("12:11:03", "12:22:04", "12:44:07", "13:28:10", "14:36:12", "15:44:15", "16:52:19"):
        t = at(clock)
        site.active(t, "mx1", queue_id, message.sender, message.size + 980, 1)
        site.to_store(t + 0.1, message, queue_id, campus("raul.cano"), campus("raul.cano"), at("12:05:40"))


def bounced(site):
    message = Message(campus("elena.rey"), "profesr@univ-lejana.example", "Tribunal de tesis",
                      ("pc17.campus.example", "10.1.9.17"), 5120, -1.0, "<tesis.5@campus.example>",
                      user="elena.rey")
    end, queue_id = site.accept(at("13:02:44"), message)
    site.filter(end, message, queue_id)


def to_list(site):
    site.from_outside(at("09:45:00"), Message(
        "becas@ministerio.example", campus("becas"), "Plazo de becas de movilidad",
        ("correo.ministerio.example", "192.0.2.40"), 6120, -0.5, "<movilidad.26@ministerio.example>"))


def virus(site):
    message = Message("facturas@proveedor.example", campus("pau.ferrer"), "Factura pendiente",
                      ("host61.isp.example", "198.51.100.61"), 188020, 0, "<8812.f@proveedor.example>")
    end, queue_id = site.accept(at("10:40:05"), message)
    site.blocked(end, message, queue_id, "INFECTED (Win.Trojan.Example-77)",
                 "DiscardedInbound,Quarantined", "v/virus",
                 "250 2.7.0 Ok, discarded, id=%s - INFECTED: Win.Trojan.Example-77")


def quarantined_spam(site):
    message = Message("premio@loteria.example", campus("hugo.mora"), "Ha ganado usted",
                      ("unknown", "203.0.113.88"), 3400, 24.7, "<won.1@loteria.example>")
    end, queue_id = site.accept(at("11:50:12"), message)
    site.blocked(end, message, queue_id, "SPAM", "DiscardedInbound,Quarantined", "s/spam",
                 "250 2.7.0 Ok, discarded, id=%s - spam")


def refused(site):
    site.reject(at("12:30:09"), ("mail.asesoria.example", "203.0.113.71"), "gestor@asesoria.example",
                campus("silvia.pons"),
                "554 5.7.1 Service unavailable; Client host [203.0.113.71] blocked using rbl.example; "
                "https://rbl.example/203.0.113.71")
    site.relay_denied(at("12:58:21"), campus("jordi.puig"), "amigo@correo.example",
                      ("casa.isp.example", "198.51.100.33"))


def twice(site):
    for clock in ("14:10:00", "14:13:30"):
        site.from_outside(at(clock), Message(
            "dekanat@hochschule.example", campus("nuria.costa"), "Learning agreement",
            ("mx.hochschule.example", "192.0.2.90"), 22000, -0.7, "<la-2026@hochschule.example>"))


def held(site):
    message = Message(campus("irene.sanz"), "todos@" + DOMAIN, "Circular a todo el personal",
                      ("pc08.campus.example", "10.1.9.8"), 2400, -1.0, "<circular.1@campus.example>",
                      user="irene.sanz")
    t = at("15:20:33")
    queue_id = site.short_id()
    smtpd = site.pid()
    site.log(t, "mx1", "postfix/submission/smtpd", smtpd,
             "%s: client=pc08.campus.example[10.1.9.8], sasl_method=PLAIN, sasl_username=irene.sanz" % queue_id)
    site.log(t + 0.01, "mx1", "postfix/cleanup", 1811, "%s: message-id=%s" % (queue_id, message.mid))
    site.log(t + 0.02, "mx1", "postfix/cleanup", 1811,
             "%s: hold: header To: todos@campus.example from pc08.campus.example[10.1.9.8]; from=<%s> to=<%s> "
             "proto=ESMTP helo=<pc08.campus.example>: Las circulares las aprueba gerencia"
             % (queue_id, message.sender, message.recipients[0]))


def expired(site):
    """Sent five days ago, to a server that never answered."""
    queue_id = site.short_id()
    sender = campus("oscar.leon")
    for clock, tries in (("07:10:00", 430000), ("08:16:40", 434000)):
        t = at(clock)
        site.active(t, "mx1", queue_id, sender, 5210, 1)
        site.attempt(t + 30, "mx1", "smtp", queue_id, "socio@apagado.example", "none",
                     "connect to mx.apagado.example[203.0.113.201]:25: Connection timed out", "deferred",
                     "4.4.1", tries, took=30)
    t = at("09:23:20")
    site.log(t, "mx1", "postfix/qmgr", 1622, "%s: from=<%s>, status=expired, returned to sender"
             % (queue_id, sender))
    message = Message(sender, "socio@apagado.example", "")
    message.mid = "<>"
    site.bounce(t + 0.01, queue_id, message, ["socio@apagado.example"])
    site.removed(t + 0.1, "mx1", queue_id)


def main():
    site = Site(20260310)
    prepare(site)
    everyday(site)
    for complaint in (arrived, in_junk, by_alias, greylisted, over_quota, bounced, to_list, virus,
                      quarantined_spam, refused, twice, held, expired):
        complaint(site)
    logs = os.path.join(os.path.dirname(os.path.abspath(__file__)), "logs")
    files = {host + "/mail.log": lines for host, lines in site.lines.items()}
    files.update({"listas/mailman3/" + name: lines for name, lines in site.mailman.items()})
    for name, lines in files.items():
        path = os.path.join(logs, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for _, line in sorted(lines, key=lambda entry: entry[0]))


if __name__ == "__main__":
    main()
