// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ipnetwork.h"

#include <QTest>

using namespace Estafeta;

class TestIpNetwork : public QObject
{
    Q_OBJECT

private slots:
    void contains_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *network, const char *address, bool inside) {
            QTest::addRow("%s %s", network, address)
                << QByteArray(network) << QByteArray(address) << inside;
        };
        row("192.0.2.0/24", "192.0.2.77", true);
        row("192.0.2.0/24", "192.0.3.77", false);
        row("192.0.2.128/25", "192.0.2.127", false);
        row("192.0.2.128/25", "192.0.2.128", true);
        row("192.0.2.7/32", "192.0.2.7", true);
        row("192.0.2.7/32", "192.0.2.6", false);
        row("0.0.0.0/0", "203.0.113.9", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("192.0.2.", "192.0.2.77", true);
        row("192.0.2.", "192.0.20.7", false);
        row("192.", "192.168.0.1", true);
        row("2001:db8::/32", "2001:DB8:1::5", true);
        row("2001:db8::/32", "2001:db9::5", false);
        row("2001:db8::/33", "2001:db8:8000::5", false);
        row("192.0.2.0/24", "unknown", false);
        row("192.0.2.0/24", "", false);
    }

    void contains()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, address);
        const auto parsed = IpNetwork::parse(network.toStdString());
        QVERIFY(parsed);
        QTEST(parsed->contains(address.toStdString()), "inside");
    }

    void others()
    {
        for (const char *text :
             {"", "192.0.2.7", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2/24", "192.0.2.0/",
              "2001:db8::/129", "host/24", ".", "1.2.3.4.", "256.", "a."})
            QVERIFY2(!IpNetwork::parse(text), text);
    }

    void addresses()
    {
        for (const char *text : {"192.0.2.7", "2001:db8::7", "::", "[192.0.2.7]",
                                 "IPv6:2001:DB8::7", " [IPv6:2001:db8::7] "})
            QVERIFY2(IpNetwork::isAddress(normalIp(text)), text);
        for (const char *text : {"", "192.0.2", "192.0.2.300", "192.0.2.0/24", "mx1.uni.example"})
            QVERIFY2(!IpNetwork::isAddress(normalIp(text)), text);
        QCOMPARE(normalIp("[IPv6:2001:DB8::7]"), std::string("2001:db8::7"));
    }
};

QTEST_APPLESS_MAIN(TestIpNetwork)
#include "tst_ipnetwork.moc"
