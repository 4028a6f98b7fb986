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
    void judgesKeys_data();
    void judgesKeys();
    void readsSeveralFiles();
    void findsItsOwnLines_data();
    void findsItsOwnLines();
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
    QCOMPARE(knownHostsFieldMatches(field.toStdString(),
                                    {host.toStdString(), static_cast<uint16_t>(port)}),
             matches);
}

void TestKnownHosts::judgesKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("standing");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *text, HostKeyStanding standing,
                        const char *place, int port = 22) {
        QTest::newRow(name) << QByteArray(text) << port << static_cast<int>(standing)
                            << QByteArray(place);
    };
    row("empty", "", HostKeyStanding::Unknown, "");
    row("known", "mx1 ssh-ed25519 KEY\n", HostKeyStanding::Known, "file:1");
    row("another host", "mx2 ssh-ed25519 KEY\n", HostKeyStanding::Unknown, "");
    row("changed", "# mine\n\nmx1 ssh-ed25519 OTHER\n", HostKeyStanding::Changed, "file:3");
    row("another kind of key", "mx1 ssh-rsa OTHER\n", HostKeyStanding::Changed, "file:1");
    row("two keys, one is it", "mx1 ssh-rsa OTHER\nmx1 ssh-ed25519 KEY", HostKeyStanding::Known,
        "file:2");
    row("revoked", "@revoked * ssh-ed25519 KEY\n", HostKeyStanding::Revoked, "file:1");
    row("revoked, with a comment", "@revoked\t mx1  ssh-ed25519 KEY me@home\r\n",
        HostKeyStanding::Revoked, "file:1");
    row("revoked, though known", "mx1 ssh-ed25519 KEY\n@revoked mx1 ssh-ed25519 KEY\n",
        HostKeyStanding::Revoked, "file:2");
    row("another key is revoked", "@revoked * ssh-ed25519 OTHER\n", HostKeyStanding::Unknown, "");
    row("another host's is revoked", "@revoked mx2 ssh-ed25519 KEY\n", HostKeyStanding::Unknown,
        "");
    row("authority", "@cert-authority mx* ssh-rsa CA", HostKeyStanding::Certified, "file:1");
    row("authority, and known", "@cert-authority mx* ssh-rsa CA\nmx1 ssh-ed25519 KEY",
        HostKeyStanding::Known, "file:2");
    row("revoked wins", "@cert-authority * ssh-rsa CA\n@revoked * ssh-ed25519 KEY",
        HostKeyStanding::Revoked, "file:2");
    row("a comment", "# @revoked * ssh-ed25519 KEY\n", HostKeyStanding::Unknown, "");
    row("torn", "@revoked\n@revoked *\n@\nmx1\nmx1 ssh-ed25519", HostKeyStanding::Unknown, "");
    row("a mark that nobody knows", "@later mx1 ssh-ed25519 KEY", HostKeyStanding::Unknown, "");
    row("port", "[mx1]:2222 ssh-ed25519 KEY", HostKeyStanding::Known, "file:1", 2222);
    row("another port", "[mx1]:2222 ssh-ed25519 KEY", HostKeyStanding::Unknown, "", 2223);
    row("known for the usual port", "mx1 ssh-ed25519 KEY", HostKeyStanding::Known, "file:1", 2222);
    row("another for the usual port", "mx1 ssh-ed25519 OTHER", HostKeyStanding::Unknown, "", 2222);
    row("changed on this port", "mx1 ssh-ed25519 KEY\n[mx1]:2222 ssh-ed25519 OTHER",
        HostKeyStanding::Changed, "file:2", 2222);
    row("revoked for the usual port", "@revoked mx1 ssh-ed25519 KEY", HostKeyStanding::Revoked,
        "file:1", 2222);
}

void TestKnownHosts::judgesKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(int, port);
    QFETCH(int, standing);
    QFETCH(QByteArray, place);
    KnownHosts known;
    known.add(text.toStdString(), "file");
    const KnownHosts::Finding found = known.find({"mx1", static_cast<uint16_t>(port)}, "KEY");
    QCOMPARE(static_cast<int>(found.standing), standing);
    QCOMPARE(QByteArray::fromStdString(found.place), place);
}

void TestKnownHosts::readsSeveralFiles()
{
    KnownHosts known;
    known.add("mx1 ssh-rsa OTHER\n", "user");
    known.add("# the site's\nmx1 ssh-ed25519 KEY\nmx2 ecdsa-sha2-nistp256 E\n", "site");
    QCOMPARE(known.find({"mx1"}, "KEY").standing, HostKeyStanding::Known);
    QCOMPARE(known.find({"mx1"}, "KEY").place, "site:2");
    QCOMPARE(known.keyTypes({"mx1"}), (std::vector<std::string>{"ssh-rsa", "ssh-ed25519"}));
    QVERIFY(known.keyTypes({"mx3"}).empty());
}

void TestKnownHosts::findsItsOwnLines_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("hashed");
    QTest::newRow("plain") << 22 << false;
    QTest::newRow("with a port") << 2222 << false;
    QTest::newRow("hashed") << 22 << true;
    QTest::newRow("hashed, with a port") << 2222 << true;
}

void TestKnownHosts::findsItsOwnLines()
{
    QFETCH(int, port);
    QFETCH(bool, hashed);
    const KnownHostsName name{"MX1.uni.example", static_cast<uint16_t>(port)};
    const std::string line = knownHostsLine(name, "ssh-ed25519", "KEY", hashed);
    QCOMPARE(line.find("mx1") == std::string::npos, hashed);
    QVERIFY(line.ends_with(" ssh-ed25519 KEY\n"));
    KnownHosts known;
    known.add(line, "file");
    QCOMPARE(known.find({"mx1.uni.example", name.port}, "KEY").standing, HostKeyStanding::Known);
    QCOMPARE(known.find({"mx2.uni.example", name.port}, "KEY").standing, HostKeyStanding::Unknown);
    if (hashed) // with a salt of its own each time
        QVERIFY(line != knownHostsLine(name, "ssh-ed25519", "KEY", hashed));
}

QTEST_APPLESS_MAIN(TestKnownHosts)
#include "tst_knownhosts.moc"
