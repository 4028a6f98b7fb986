// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collectconfig.h"
#include "app/collect/collecthosts.h"
#include "app/collect/statusfile.h"

#include "store/storelocation.h"

#include <QTest>

#include <optional>

using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

class TestCollectConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItIsTold();
    void namesAServer();
    void keeps_data();
    void keeps();
    void refuses_data();
    void refuses();
    void refusesAFileThatIsNotThere();
    void theSampleIsGood();
    void saysWhyTheStatusIsNotWritten();
};

void TestCollectConfig::readsWhatItIsTold()
{
    const auto config = parseCollectConfig(R"(# the site
store = /var/lib/estafeta/store
hosts=hosts.json
  status = ../run/status.json
known-hosts = known hosts
ssh-config = none/ssh
formats = formats
follow = mx1, correo ñ
kilobytes-per-second = 2048
retry-seconds = 60
key = site-key

[mx1]
passphrase = mx-words
[correo ñ]
password = other=word
)",
                                           u"/etc/estafeta/collect.conf"_s);
    QVERIFY2(config.ok(), qPrintable(config.problem));
    QCOMPARE(config.value.store, u"/var/lib/estafeta/store"_s);
    QCOMPARE(config.value.hosts, u"/etc/estafeta/hosts.json"_s);
    QCOMPARE(config.value.status, u"/etc/run/status.json"_s);
    QCOMPARE(config.value.knownHosts, u"/etc/estafeta/known hosts"_s);
    QCOMPARE(config.value.sshConfig, u"/etc/estafeta/none/ssh"_s);
    QCOMPARE(config.value.formats, u"/etc/estafeta/formats"_s);
    QCOMPARE(config.value.follow, QStringList({u"mx1"_s, u"correo ñ"_s}));
    QCOMPARE(config.value.kilobytesPerSecond, 2048U);
    QCOMPARE(config.value.retry, std::chrono::seconds(60));
    QCOMPARE(config.value.credentials.key, u"site-key"_s);
    QCOMPARE(config.value.of.size(), 2U);
    QCOMPARE(config.value.of.at(u"mx1"_s).passphrase, u"mx-words"_s);
    QVERIFY(config.value.of.at(u"mx1"_s).key.isEmpty());
    QCOMPARE(config.value.of.at(u"correo ñ"_s).password, u"other=word"_s);
}

void TestCollectConfig::namesAServer()
{
    const QByteArray address = "mariadb://collect@db.example/mail";
    const auto plain = parseCollectConfig("hosts = h\nstore = " + address + "\n", u"/e/c"_s);
    QVERIFY2(plain.ok(), qPrintable(plain.problem));
    QCOMPARE(plain.value.store.toUtf8(), address);
    qputenv("CREDENTIALS_DIRECTORY", "/run/credentials/e c");
    const auto secret = parseCollectConfig(
        "hosts = h\nstore = " + address + "?tls=on\nstore-password = db\n", u"/e/c"_s);
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY2(secret.ok(), qPrintable(secret.problem));
    const auto location = Estafeta::StoreLocation::parse(secret.value.store.toStdString());
    QVERIFY(location.ok());
    QCOMPARE(location->server()->passwordFile, "/run/credentials/e c/db");
}

void TestCollectConfig::keeps_data()
{
    using Estafeta::Retention;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Retention>>("rule");
    const auto row = [](const char *name, const char *text, std::optional<Retention> rule) {
        QTest::newRow(name) << QByteArray(text) << rule;
    };
    row("nothing said", "", std::nullopt);
    row("days of both", "keep-days = 30\n", Retention{30, 30, 0});
    row("days and lines", "keep-days = 30\nkeep-lines = 10\n", Retention{30, 10, 0});
    row("lines and days", "keep-lines = 10\nkeep-days = 30\n", Retention{30, 10, 0});
    row("a size", "keep-size = 20G\n", Retention{15, 15, uint64_t{20} << 30});
    row("a smaller one", "keep-size = 1.5g\n", Retention{15, 15, uint64_t{3} << 29});
}

void TestCollectConfig::keeps()
{
    QFETCH(QByteArray, text);
    const auto config = parseCollectConfig("store = s\nhosts = h\n" + text, u"c"_s);
    QVERIFY2(config.ok(), qPrintable(config.problem));
    QTEST(config.value.keep, "rule");
}

void TestCollectConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = "store = s\nhosts = h\n";
    QTest::newRow("nothing") << QByteArray() << u"c: it says no store; that is needed."_s;
    QTest::newRow("no hosts") << QByteArray("store = s\n")
                              << u"c: it says no hosts; that is needed."_s;
    QTest::newRow("no value") << QByteArray("store =\n") << u"c, line 1: store has no value."_s;
    QTest::newRow("no equals sign")
        << QByteArray("\nstore s\n")
        << u"c, line 2: \"store s\" is not written as \"name = value\"."_s;
    QTest::newRow("a size that is none")
        << good + "keep-size = much\n"
        << u"c, line 3: \"much\" is no size; write it like 800M, 20G or 1T."_s;
    QTest::newRow("a size of nothing")
        << good + "keep-size = 0G\n"
        << u"c, line 3: \"0G\" is no size; write it like 800M, 20G or 1T."_s;
    QTest::newRow("no days") << good + "keep-days = 0\n"
                             << u"c, line 3: \"0\" is no whole number from 1 to 3660."_s;
    QTest::newRow("too few lines")
        << good + "keep-lines = 3\n"
        << u"c: Lines are kept for as long as traces, or for 7 to 3660 days: what is still under way is followed by them."_s;
    QTest::newRow("twice") << good + "store = t\n" << u"c, line 3: store is given twice."_s;
    QTest::newRow("unknown") << good + "stroe = t\n" << u"c, line 3: \"stroe\" is no setting; "_s;
    QTest::newRow("server") << QByteArray("store = mysql://db.example/mail\n")
                            << u"c, line 1: \"mysql://\" is no address of a store."_s;
    QTest::newRow("another server") << QByteArray("store = http://db.example/mail\n")
                                    << u"c, line 1: \"http://db.example/mail\" is neither "_s;
    QTest::newRow("password in the address")
        << QByteArray("store = mariadb://ana:geheim@db.example/mail\n")
        << u"c, line 1: The address of the store holds a password (of ana), "_s;
    QTest::newRow("password of a folder") << good + "store-password = db\n"
                                          << u"c: store-password is of a store on a server, "_s;
    QTest::newRow("rate") << good + "kilobytes-per-second = 0\n"
                          << u"c, line 3: \"0\" is no whole number from 1 to 4294967295."_s;
    QTest::newRow("pause") << good + "retry-seconds = 5 min\n"
                           << u"c, line 3: \"5 min\" is no whole number from 1 to 86400."_s;
    QTest::newRow("list") << good + "follow = mx1,,mx2\n"
                          << u"c, line 3: \"mx1,,mx2\" is no list of hosts; "_s;
    QTest::newRow("file as credential")
        << good + "[mx1]\npassword = /etc/secret\n"
        << u"c, line 4: \"/etc/secret\" is not the name of a credential, "_s;
    QTest::newRow("setting of all") << good + "[mx1]\nstore = t\n"
                                    << u"c, line 4: \"store\" is no setting of a host; "_s;
    QTest::newRow("section twice") << good + "[mx1]\n[mx1]\n"
                                   << u"c, line 4: [mx1] is there twice."_s;
    QTest::newRow("nobody's section") << good + "[]\n" << u"c, line 3: [] names no host."_s;
}

void TestCollectConfig::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const auto config = parseCollectConfig(text, u"c"_s);
    QVERIFY2(config.problem.startsWith(sentence), qPrintable(config.problem));
}

void TestCollectConfig::refusesAFileThatIsNotThere()
{
    const auto config = loadCollectConfig(u"/nowhere/collect.conf"_s);
    QVERIFY2(config.problem.startsWith(u"/nowhere/collect.conf cannot be read ("_s),
             qPrintable(config.problem));
}

void TestCollectConfig::theSampleIsGood()
{
    const auto config =
        loadCollectConfig(QStringLiteral(ESTAFETA_SOURCE_DIR "/resources/systemd/collect.conf"));
    QVERIFY2(config.ok(), qPrintable(config.problem));
    QCOMPARE(config.value.store, u"/var/lib/estafeta/store"_s);
    const auto hosts = hostsToCollect(config.value);
    QVERIFY2(hosts.ok(), qPrintable(hosts.problem));
    QCOMPARE(hosts.value.size(), 2U);
    QCOMPARE(hosts.value[1].config.port, 2222);
    QVERIFY(
        QByteArray::fromStdString(hosts.value[0].config.identityFiles.at(0)).endsWith("/mx-key"));
}

void TestCollectConfig::saysWhyTheStatusIsNotWritten()
{
    const QString problem = writeStatus(u"/proc/none/status.json"_s, "{}");
    QVERIFY2(problem.contains(u"No such file"_s), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestCollectConfig)
#include "tst_collectconfig.moc"
