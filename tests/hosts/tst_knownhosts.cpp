// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/knownhosts.h"

#include <QTest>

using namespace Estafeta;

class TestKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesHosts_data();
    void matchesHosts();
    void readsMarks_data();
    void readsMarks();
};

void TestKnownHosts::matchesHosts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *field, const char *host, int port,
                        bool matches) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(host) << port << matches;
    };
    row("plain", "mx1.example", "mx1.example", 22, true);
    row("another", "mx1.example", "mx2.example", 22, false);
    row("upper case", "MX1.example", "mx1.EXAMPLE", 22, true);
    row("in a list", "mx1,mx2,10.0.0.1", "10.0.0.1", 22, true);
    row("star", "*.example", "mx1.example", 22, true);
    row("star over all", "*", "[::1]", 22, true);
    row("two stars", "m*.*ple", "mx1.example", 22, true);
    row("question mark", "mx?", "mx1", 22, true);
    row("question mark needs one", "mx?", "mx", 22, false);
    row("negated", "*.example,!mx9.example", "mx9.example", 22, false);
    row("negated, another", "*.example,!mx9.example", "mx1.example", 22, true);
    row("port", "[mx1]:2222", "mx1", 2222, true);
    row("port missing", "mx1", "mx1", 2222, false);
    // ssh-keygen -H on "mx1.example"
    row("hashed", "|1|c2FsdHNhbHRzYWx0c2FsdHNhbHQ=|ejYC3z0yFVrArZEIcj7rRt+AN30=", "mx1.example", 22,
        true);
    row("hashed, another",
        "|1|c2FsdHNhbHRzYWx0c2FsdHNhbHQ=|ejYC3z0yFVrArZEIcj7rRt+AN30=", "mx2.example", 22, false);
    row("hashed, broken", "|1|", "mx1", 22, false);
    row("empty", "", "mx1", 22, false);
}

void TestKnownHosts::matchesHosts()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(bool, matches);
    QCOMPARE(knownHostsFieldMatches(field.toStdString(), host.toStdString(),
                                    static_cast<uint16_t>(port)),
             matches);
}

void TestKnownHosts::readsMarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, const char *text, KnownHostsMark mark) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(mark);
    };
    row("none", "mx1 ssh-ed25519 KEY\n", KnownHostsMark::None);
    row("revoked", "@revoked * ssh-ed25519 KEY\n", KnownHostsMark::Revoked);
    row("revoked, with a comment", "@revoked\t mx1  ssh-ed25519 KEY me@home\r\n",
        KnownHostsMark::Revoked);
    row("another key", "@revoked * ssh-ed25519 OTHER\n", KnownHostsMark::None);
    row("another host", "@revoked mx2 ssh-ed25519 KEY\n", KnownHostsMark::None);
    row("authority", "@cert-authority mx* ssh-rsa CA", KnownHostsMark::CertAuthority);
    row("revoked wins", "@cert-authority * ssh-rsa CA\n@revoked * ssh-ed25519 KEY",
        KnownHostsMark::Revoked);
    row("a comment", "# @revoked * ssh-ed25519 KEY\n", KnownHostsMark::None);
    row("torn", "@revoked\n@revoked *\n@", KnownHostsMark::None);
}

void TestKnownHosts::readsMarks()
{
    QFETCH(QByteArray, text);
    QFETCH(int, mark);
    QCOMPARE(static_cast<int>(knownHostsMark(text.toStdString(), "mx1", 22, "KEY")), mark);
}

QTEST_APPLESS_MAIN(TestKnownHosts)
#include "tst_knownhosts.moc"
