// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sameclient.h"

#include <QTest>

using namespace Estafeta;

/// When a client that comes back is the one that was asked to.
class TestSameClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void whoSignedInIsOneMachine();
};

void TestSameClient::compares_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<QString>("otherIp");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *title, const char *name, const char *ip, const char *otherName,
                        const char *otherIp, bool same) {
        QTest::newRow(title) << name << ip << otherName << otherIp << same;
    };
    row("one machine", "unknown", "192.0.2.7", "unknown", "192.0.2.7", true);
    row("one /24", "unknown", "192.0.2.7", "unknown", "192.0.2.250", true);
    row("another /24", "unknown", "192.0.2.7", "unknown", "198.51.100.7", false);
    row("one /64", "", "2001:db8:1:2::7", "", "2001:DB8:1:2:ffff::9", true);
    row("another /64", "", "2001:db8:1:2::7", "", "2001:db8:1:3::7", false);
    row("IPv6 as a header writes it", "", "IPv6:2001:db8:1:2::7", "", "2001:db8:1:2::9", true);
    row("IPv4 by a socket for both", "", "::ffff:192.0.2.7", "", "192.0.2.9", true);
    row("two IPv4 by such sockets", "", "::ffff:192.0.2.7", "", "::ffff:198.51.100.7", false);
    row("one domain", "out1.far.example", "192.0.2.7", "OUT2.Pool.Far.Example.", "198.51.100.7",
        true);
    row("another domain", "out1.far.example", "192.0.2.7", "out1.near.example", "198.51.100.7",
        false);
    row("a domain's end is not the domain", "far.example", "192.0.2.7", "notfar.example",
        "198.51.100.7", false);
    row("name with its address", "out1.far.example[192.0.2.7]", "192.0.2.7", "out2.far.example",
        "198.51.100.7", true);
    row("one label tells nothing", "mail", "192.0.2.7", "mail", "198.51.100.7", false);
    row("unknown is no name", "unknown", "192.0.2.7", "unknown", "198.51.100.7", false);
    row("an address is no name", "192.0.2.7", "192.0.2.7", "198.51.2.7", "198.51.2.7", false);
    row("below a registry's own", "mx.one.co.uk", "192.0.2.7", "mx.two.co.uk", "198.51.100.7",
        false);
    row("one domain below a registry's own", "a.one.co.uk", "192.0.2.7", "b.one.co.uk",
        "198.51.100.7", true);
    row("a registry's own", "co.uk", "192.0.2.7", "co.uk", "198.51.100.7", false);
    row("nothing known", "", "", "", "", false);
    row("dots only", "..", "", "..", "", false);
}

void TestSameClient::compares()
{
    QFETCH(QString, name);
    QFETCH(QString, ip);
    QFETCH(QString, otherName);
    QFETCH(QString, otherIp);
    QFETCH(bool, same);
    Trace one;
    one.client = name.toStdString();
    one.clientIp = ip.toStdString();
    Trace other;
    other.client = otherName.toStdString();
    other.clientIp = otherIp.toStdString();
    QCOMPARE(isSameClient(one, other), same);
    QCOMPARE(isSameClient(other, one), same);
}

void TestSameClient::whoSignedInIsOneMachine()
{
    Trace person;
    person.client = "pc7.aula.example";
    person.clientIp = "192.0.2.70";
    person.user = "nerea";
    Trace relay;
    relay.client = "mx1.aula.example";
    relay.clientIp = "192.0.2.11";
    QVERIFY(!isSameClient(person, relay));
    QVERIFY(!isSameClient(relay, person));
    QVERIFY(isSameClient(person, person));
    person.user.clear();
    QVERIFY(isSameClient(person, relay));
}

QTEST_GUILESS_MAIN(TestSameClient)
#include "tst_sameclient.moc"
