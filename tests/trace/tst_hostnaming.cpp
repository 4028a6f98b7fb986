// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/hostnaming.h"

#include "tests/support/tracebuilder.h"

#include <QTest>

using namespace Estafeta;

namespace {

/// A notice that a host makes itself: Postfix gives it a Message-ID of its queue id.
std::string ownNotice(const std::string &host, const std::string &id, const std::string &name)
{
    const std::string at = "2026-11-22T05:00:00Z " + host + " postfix/";
    return at + "cleanup[31]: " + id + ": message-id=<20261122050000." + id + "@" + name + ">\n"
        + at + "qmgr[32]: " + id + ": from=<>, size=900, nrcpt=1 (queue active)\n";
}

/// `from` hands a message over, to what it calls `relay`, from what `to` calls `client`.
std::string handoff(const std::string &from, const std::string &to, const std::string &number,
                    const std::string &relay, const std::string &client)
{
    const std::string stamp = "2026-11-22T05:00:00Z ";
    const std::string id = "4AAA0000" + number;
    const std::string next = "5BBB0000" + number;
    return stamp + from + " postfix/smtpd[11]: " + id + ": client=pc.norte.example[198.51.100.9]\n"
        + stamp + to + " postfix/smtpd[21]: " + next + ": client=" + client + "\n" + stamp + from
        + " postfix/smtp[12]: " + id + ": to=<b@aula.example>, relay=" + relay
        + ":25, delay=0.9, delays=0.2/0.1/0.1/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as "
        + next + ")\n";
}

/// "192.0.2.11 is mx1.aula.example, 192.0.2.12 is 192.0.2.12"
std::string textOf(const std::vector<std::string> &logged, const std::vector<std::string> &names)
{
    std::string text;
    for (size_t i = 0; i < logged.size(); ++i)
        text += (i == 0 ? "" : ", ") + logged[i] + " is " + names.at(i);
    return text;
}

} // namespace

/// What the hosts of a log host's file are called.
class TestHostNaming : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<std::string>("story");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char *name, const std::string &story, const char *expected) {
            QTest::newRow(name) << story << std::string(expected);
        };
        const std::string a = "192.0.2.11";
        const std::string b = "192.0.2.12";
        row("by the name in its own Message-ID", ownNotice(a, "4AAA000001", "Mx1.aula.example"),
            "192.0.2.11 is mx1.aula.example");
        row("by sendmail's own",
            "2026-11-22T05:00:00Z 192.0.2.11 sendmail[31]: 6AM500xx000031: from=root, size=80, "
            "class=0, nrcpts=1, msgid=<202611220500.6AM500xx000031@gate.aula.example>, "
            "relay=root@localhost\n",
            "192.0.2.11 is gate.aula.example");
        row("by a long id of Postfix",
            "2026-11-22T05:00:00Z 192.0.2.11 postfix/cleanup[31]: 4jX7W45W8gz1rHZG: "
            "message-id=<4jX7W45W8gz1rHZG@mx3.aula.example>\n",
            "192.0.2.11 is mx3.aula.example");
        row("by an id of Exim",
            "2026-11-22T05:00:00Z 192.0.2.11 exim[31]: 1tAbCd-0001Ef-2G <= root@mx4.aula.example "
            "U=root P=local S=400 id=E1tAbCd-0001Ef-2G@mx4.aula.example\n",
            "192.0.2.11 is mx4.aula.example");
        row("not by an id that ends like its own",
            "2026-11-22T05:00:00Z 192.0.2.11 postfix/cleanup[31]: 4AAA000001: "
            "message-id=<x4AAA000001@mx5.aula.example>\n",
            "192.0.2.11 is 192.0.2.11");
        row("not by a Message-ID that another made",
            "2026-11-22T05:00:00Z 192.0.2.11 postfix/cleanup[31]: 4AAA000001: "
            "message-id=<20261122050000.4AAA000099@mx9.aula.example>\n",
            "192.0.2.11 is 192.0.2.11");
        row("not after this machine", ownNotice(a, "4AAA000001", "localhost.localdomain"),
            "192.0.2.11 is 192.0.2.11");
        row("not when it has two names of its own: machines behind one address",
            ownNotice(a, "4AAA000001", "mx1.aula.example")
                + ownNotice(a, "4AAA000002", "mx2.aula.example"),
            "192.0.2.11 is 192.0.2.11");
        row("the long form of its name",
            ownNotice(a, "4AAA000001", "mx1") + ownNotice(a, "4AAA000002", "mx1.aula.example"),
            "192.0.2.11 is mx1.aula.example");
        row("not when two hosts call themselves the same",
            ownNotice(a, "4AAA000001", "mail.aula.example")
                + ownNotice(b, "4AAA000002", "mail.aula.example"),
            "192.0.2.11 is 192.0.2.11, 192.0.2.12 is 192.0.2.12");
        row("not when a host of that name logs, too",
            ownNotice(a, "4AAA000001", "mx1.aula.example")
                + ownNotice("mx1", "4AAA000002", "mx1.aula.example"),
            "192.0.2.11 is 192.0.2.11, mx1 is mx1");
        row("each by the other's line",
            handoff(a, b, "01", "mx2.aula.example[192.0.2.12]", "mx1.aula.example[192.0.2.11]"),
            "192.0.2.11 is mx1.aula.example, 192.0.2.12 is mx2.aula.example");
        row("not by an address of another network",
            handoff(a, b, "01", "mail.aula.example[192.0.2.99]", "nat.aula.example[192.0.2.98]"),
            "192.0.2.11 is 192.0.2.11, 192.0.2.12 is 192.0.2.12");
        row("not by a client without a name",
            handoff(a, b, "01", "192.0.2.12[192.0.2.12]", "unknown[192.0.2.11]"),
            "192.0.2.11 is 192.0.2.11, 192.0.2.12 is 192.0.2.12");
        row("not when others call it by two names",
            handoff(a, b, "01", "mx2.aula.example[192.0.2.12]", "unknown[192.0.2.11]")
                + handoff(a, b, "02", "smtp.aula.example[192.0.2.12]", "unknown[192.0.2.11]"),
            "192.0.2.11 is 192.0.2.11, 192.0.2.12 is 192.0.2.12");
        row("its own name before those of its services",
            handoff(a, b, "01", "lists.aula.example[192.0.2.12]", "unknown[192.0.2.11]")
                + handoff(a, b, "02", "smtp.aula.example[192.0.2.12]", "unknown[192.0.2.11]")
                + ownNotice(b, "4AAA000077", "mx2.aula.example"),
            "192.0.2.11 is 192.0.2.11, 192.0.2.12 is mx2.aula.example");
        row("an IPv6 address", ownNotice("2001:db8::25", "4AAA000001", "mx6.aula.example"),
            "2001:db8::25 is mx6.aula.example");
        row("never a host that has a name", ownNotice("loghost", "4AAA000001", "mx1.aula.example"),
            "loghost is loghost");
    }

    void names()
    {
        QFETCH(std::string, story);
        QFETCH(std::string, expected);
        const auto lines = storyLines(story);
        TraceBuilder builder(lines);
        builder.add(lines);
        builder.collect(lines.back().time, true);
        const HostNaming &naming = builder.correlator().naming();
        QCOMPARE(textOf(builder.hosts(), naming.names()), expected);

        // Kept, and taken up before and after the hosts are known.
        for (const bool hostsFirst : {true, false}) {
            HostNaming again;
            if (hostsFirst)
                again.setHosts(builder.hosts());
            again.resume(naming.encoded());
            if (!hostsFirst)
                again.setHosts(builder.hosts());
            QCOMPARE(textOf(builder.hosts(), again.names()), expected);
            QCOMPARE(again.encoded(), naming.encoded());
        }
    }

    void damagedBytes()
    {
        const auto lines = storyLines(ownNotice("192.0.2.11", "4AAA000001", "mx1.aula.example"));
        TraceBuilder builder(lines);
        builder.add(lines);
        builder.collect(lines.back().time, true);
        const std::string bytes = builder.correlator().naming().encoded();
        QVERIFY(!bytes.empty());
        for (size_t cut = 0; cut < bytes.size(); ++cut) {
            HostNaming naming;
            naming.setHosts({"192.0.2.11"});
            naming.resume(std::string_view(bytes).substr(0, cut));
            QCOMPARE(naming.names(), std::vector<std::string>{"192.0.2.11"});
        }
    }
};

QTEST_APPLESS_MAIN(TestHostNaming)
#include "tst_hostnaming.moc"
