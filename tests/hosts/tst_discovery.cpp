// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehost.h"
#include "hosts/discovery.h"

#include <QTest>

using namespace Estafeta;

/// What a host's files tell of its mail system.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPostfix();
    void findsOthers_data();
    void findsOthers();
    void offersOneOfTheSameLogs();
    void findsNothingWhereNothingIs();
    void tellsThatTheConnectionIsLost();
};

void TestDiscovery::findsAPostfix()
{
    FakeHost host;
    host.append("/var/log/mail.log", "x\n");
    host.append("/etc/timezone", "Europe/Madrid\n");
    host.append("/etc/postfix/main.cf",
                "# syslog_name = no\nsyslog_name = postfix-in\nmulti_instance_directories =\n"
                "  /etc/postfix-out,\n # /etc/no\n  /etc/postfix-lists /etc/postfix-raw\n"
                "inet_interfaces = all\n");
    host.append("/etc/postfix-out/main.cf",
                "multi_instance_name=postfix-out\n"
                "syslog_name = ${multi_instance_name}\n");
    host.append("/etc/postfix-lists/main.cf", "syslog_name = lists");
    const auto found = discover(host);
    QVERIFY(found.ok());
    QVERIFY((*found
             == HostFindings{"Postfix",
                             {"/var/log/mail.log"},
                             "Europe/Madrid",
                             {"postfix-in", "postfix-out", "lists"}}));
}

void TestDiscovery::findsOthers_data()
{
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("mta");
    QTest::newRow("Exim of Debian") << QByteArray("/etc/exim4/exim4.conf.template")
                                    << QByteArray("/var/log/exim4/mainlog") << QByteArray("Exim");
    QTest::newRow("qmail") << QByteArray("/var/qmail/control/me")
                           << QByteArray("/var/log/qmail/send/current") << QByteArray("qmail");
    QTest::newRow("sendmail") << QByteArray("/etc/mail/sendmail.cf")
                              << QByteArray("/var/log/maillog") << QByteArray("sendmail");
}

void TestDiscovery::findsOthers()
{
    QFETCH(const QByteArray, sign);
    QFETCH(const QByteArray, log);
    QFETCH(const QByteArray, mta);
    FakeHost host;
    host.append(sign.toStdString(), "x");
    host.append(log.toStdString(), "x\n");
    host.append("/etc/timezone", "Mars/Olympus\n");
    const auto found = discover(host);
    QVERIFY(found.ok());
    QVERIFY((*found == HostFindings{mta.toStdString(), {log.toStdString()}, {}, {}}));
}

void TestDiscovery::offersOneOfTheSameLogs()
{
    FakeHost host;
    host.append("/var/log/mail.info", "x\n");
    host.append("/var/log/maillog", "x\n");
    const auto found = discover(host);
    QVERIFY(found.ok());
    QVERIFY((found->logs == std::vector<std::string>{"/var/log/maillog"}));
}

void TestDiscovery::findsNothingWhereNothingIs()
{
    FakeHost host;
    const auto found = discover(host);
    QVERIFY(found.ok());
    QVERIFY(*found == HostFindings());
}

void TestDiscovery::tellsThatTheConnectionIsLost()
{
    FakeHost host;
    host.connected = false;
    QCOMPARE(discover(host).error().code, ErrorCode::ConnectionLost);
}

QTEST_APPLESS_MAIN(TestDiscovery)

#include "tst_discovery.moc"
