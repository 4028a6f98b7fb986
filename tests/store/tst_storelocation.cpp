// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storelocation.h"

#include <QTest>

using namespace Estafeta;
using namespace std::string_literals;

class TestStoreLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFolders_data();
    void keepsFolders();
    void readsServers_data();
    void readsServers();
    void readsNodes();
    void refuses_data();
    void refuses();
};

void TestStoreLocation::keepsFolders_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("absolute") << "/var/lib/estafeta/store"s;
    QTest::newRow("relative") << "store"s;
    QTest::newRow("with signs") << "a:b@c/d?e"s;
    QTest::newRow("bytes") << "caf\xe9"s;
}

void TestStoreLocation::keepsFolders()
{
    QFETCH(std::string, text);
    const auto location = StoreLocation::parse(text);
    QVERIFY(location.ok());
    QVERIFY(!location->server());
    QCOMPARE(location->text(), text);
}

void TestStoreLocation::readsServers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<StoreServer>("expected");
    const auto row = [](const char *name, std::string text, StoreServer server) {
        QTest::newRow(name) << std::move(text) << std::move(server);
    };
    row("plain", "mariadb://ana@db.uni.example/mail",
        {.nodes = {{"db.uni.example"}}, .user = "ana", .database = "mail", .tls = true});
    row("another name of it", "mysql://ana@db.uni.example:3307/mail",
        {.nodes = {{"db.uni.example", 3307}}, .user = "ana", .database = "mail", .tls = true});
    row("a cluster", "mariadb://ana@a.example,b.example:1,[2001:db8::1]:2/mail",
        {.nodes = {{"a.example"}, {"b.example", 1}, {"2001:db8::1", 2}},
         .user = "ana",
         .database = "mail",
         .tls = true});
    row("this machine", "mariadb://ana@127.0.0.1,localhost,[::1]/mail",
        {.nodes = {{"127.0.0.1"}, {"localhost"}, {"::1"}},
         .user = "ana",
         .database = "mail",
         .tls = false});
    row("one that is not", "mariadb://ana@127.0.0.1,db.example/mail",
        {.nodes = {{"127.0.0.1"}, {"db.example"}}, .user = "ana", .database = "mail", .tls = true});
    row("a socket", "mariadb://ana@/mail?socket=/run/mysqld/mysqld.sock",
        {.nodes = {},
         .socket = "/run/mysqld/mysqld.sock",
         .user = "ana",
         .database = "mail",
         .tls = false});
    row("files", "mariadb://ana%40x@db.example/mail?ca=/etc/a%20b.pem&password-file=/run/p",
        {.nodes = {{"db.example"}},
         .user = "ana@x",
         .database = "mail",
         .passwordFile = "/run/p",
         .caFile = "/etc/a b.pem",
         .tls = true});
    row("without encryption, as asked for", "mariadb://ana@db.example/mail?tls=off",
        {.nodes = {{"db.example"}}, .user = "ana", .database = "mail", .tls = false});
    row("with it on this machine", "mariadb://ana@127.0.0.1/mail?tls=on",
        {.nodes = {{"127.0.0.1"}}, .user = "ana", .database = "mail", .tls = true});
}

void TestStoreLocation::readsServers()
{
    QFETCH(std::string, text);
    QFETCH(StoreServer, expected);
    const auto location = StoreLocation::parse(text);
    QVERIFY2(location.ok(), location.ok() ? "" : location.error().detail.c_str());
    QVERIFY(location->server() == expected);
    QCOMPARE(location->text(), text);
    // An address that is made of it means the same.
    const auto again = StoreLocation::parse(StoreLocation::addressOf(expected));
    QVERIFY(again.ok());
    QVERIFY(again->server() == expected);
}

void TestStoreLocation::readsNodes()
{
    using Nodes = std::vector<ServerNode>;
    QVERIFY(StoreLocation::parseNodes(" db1.example, db2.example:3307 ")
            == (Nodes{{"db1.example"}, {"db2.example", 3307}}));
    QVERIFY(StoreLocation::parseNodes("[2001:db8::1]:1") == (Nodes{{"2001:db8::1", 1}}));
    QVERIFY(StoreLocation::parseNodes("  ") == Nodes());
    for (const char *text : {"db1:port", "db1;ssl_enforce=0", "[2001:db8::1", "db1:0"})
        QVERIFY2(!StoreLocation::parseNodes(text), text);
}

void TestStoreLocation::refuses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("detail");
    const auto row = [](const char *name, std::string text, std::string_view detail) {
        QTest::newRow(name) << std::move(text) << std::string(detail);
    };
    row("a password", "mariadb://ana:geheim@db.example/mail", kPasswordInAddress);
    row("a password with signs", "mariadb://ana:ge@heim/geheim@db.example/mail",
        kPasswordInAddress);
    row("a password as an option", "mariadb://ana@db.example/mail?password=geheim",
        kPasswordInAddress);
    row("nobody", "mariadb://db.example/mail", kBadStoreAddress);
    row("no host", "mariadb://ana@/mail", kBadStoreAddress);
    row("host and socket", "mariadb://ana@db.example/mail?socket=/s", kBadStoreAddress);
    row("no database", "mariadb://ana@db.example", kBadStoreAddress);
    row("a path", "mariadb://ana@db.example/mail/box", kBadStoreAddress);
    row("a port that is none", "mariadb://ana@db.example:x/mail", kBadStoreAddress);
    row("a port too large", "mariadb://ana@db.example:70000/mail", kBadStoreAddress);
    row("settings in a host", "mariadb://ana@db.example;ssl_verify_server_cert=0/mail",
        kBadStoreAddress);
    row("settings in a file", "mariadb://ana@db.example/mail?ca=/a;ssl_enforce=0", kBadStoreOption);
    row("an option that is none", "mariadb://ana@db.example/mail?tsl=on", kBadStoreOption);
    row("a value that is none", "mariadb://ana@db.example/mail?tls=perhaps", kBadStoreOption);
    row("no value", "mariadb://ana@db.example/mail?ca=", kBadStoreOption);
}

void TestStoreLocation::refuses()
{
    QFETCH(std::string, text);
    QFETCH(std::string, detail);
    const auto location = StoreLocation::parse(text);
    QVERIFY(!location.ok());
    QCOMPARE(location.error().code, ErrorCode::BadInput);
    QCOMPARE(location.error().detail, detail);
    QVERIFY(location.error().context.find("geheim") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestStoreLocation)
#include "tst_storelocation.moc"
