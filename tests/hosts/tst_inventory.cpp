// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/inventory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaved();
    void readsWhatOlderVersionsWrote();
    void passesOverWhatNewerVersionsKnow();
    void namesTheFieldThatIsWrong();
    void knowsHostsByTheirAddresses();
    void isEmptyWithoutAFile();
    void refusesOtherContent_data();
    void refusesOtherContent();

private:
    /// A file with this content in the folder.
    [[nodiscard]] static QString write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(QStringLiteral("hosts.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning() << file.errorString();
        return file.fileName();
    }
};

void TestInventory::comesBackAsItWasSaved()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("hosts.json"));
    const std::vector<HostConfig> hosts{
        {"mx1",
         "mx1.uni.example",
         2222,
         "log",
         {"/home/ana/.ssh/mx"},
         "ana@bastion.uni.example:2200,inner",
         {"/var/log/mail.log", "/var/log/a b.log"},
         "Europe/Madrid",
         3,
         2'000,
         true,
         true,
         "/var/log/journal/remote",
         {MailRole::Mx, MailRole::ClusterNode},
         {"192.0.2.11", "2001:db8::11"},
         {"192.0.2.20"},
         {"postfix", "postfix-out"},
         {"campus", "faculty of arts"}},
        {"correo ñ", "192.0.2.7", 0, {}, {}, {}, {"/var/log/maillog"}, {}}};
    QVERIFY(saveInventory(file, hosts).ok());
    const Result<std::vector<HostConfig>> loaded = loadInventory(file);
    QVERIFY(loaded.ok());
    QVERIFY(*loaded == hosts);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/// As it was written before jump hosts, and before a port could be left open.
void TestInventory::readsWhatOlderVersionsWrote()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hosts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "hosts": [{"name": "mx1", "address": "mx1.uni.example",
        "port": 22, "user": "log", "identityFiles": ["/home/ana/.ssh/mx"],
        "logPaths": ["/var/log/mail.log"], "timezone": "Europe/Madrid"}]})");
    file.close();
    const Result<std::vector<HostConfig>> loaded = loadInventory(file.fileName());
    QVERIFY(loaded.ok());
    const HostConfig expected{"mx1",
                              "mx1.uni.example",
                              22,
                              "log",
                              {"/home/ana/.ssh/mx"},
                              {},
                              {"/var/log/mail.log"},
                              "Europe/Madrid"};
    QVERIFY(*loaded == std::vector{expected});
}

void TestInventory::passesOverWhatNewerVersionsKnow()
{
    const QTemporaryDir folder;
    const QString file = write(folder, R"({"hosts": [{"name": "a", "roles": ["mx", "oracle"],
        "colour": "red"}], "remarks": {}})");
    const Result<std::vector<HostConfig>> loaded = loadInventory(file);
    QVERIFY(loaded.ok());
    QVERIFY(loaded->front().roles == std::vector{MailRole::Mx});
}

void TestInventory::namesTheFieldThatIsWrong()
{
    const QTemporaryDir folder;
    const QString file = write(folder, R"({"hosts": [{"name": "a"},
        {"name": "b", "virtualAddresses": ["192.0.2.300"]}]})");
    const Result<std::vector<HostConfig>> loaded = loadInventory(file);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().context, std::string("b"));
    QCOMPARE(loaded.error().detail, std::string("virtualAddresses"));
}

void TestInventory::knowsHostsByTheirAddresses()
{
    HostConfig mx1;
    mx1.name = "mx1";
    mx1.address = "192.0.2.11";
    mx1.addresses = {"2001:DB8::11", "192.0.2.11"};
    mx1.virtualAddresses = {"192.0.2.10", "192.0.2.9"};
    HostConfig mx2;
    mx2.name = "mx2";
    mx2.address = "mx2.uni.example";
    mx2.addresses = {"192.0.2.12"};
    mx2.virtualAddresses = {"192.0.2.10"}; // of the pool
    const std::map<std::string, std::string, std::less<>> expected{{"192.0.2.11", "mx1"},
                                                                   {"192.0.2.12", "mx2"},
                                                                   {"192.0.2.9", "mx1"},
                                                                   {"2001:db8::11", "mx1"}};
    QVERIFY(hostsByAddress({mx1, mx2}) == expected);
}

void TestInventory::isEmptyWithoutAFile()
{
    const Result<std::vector<HostConfig>> loaded = loadInventory(QStringLiteral("/nowhere/hosts"));
    QVERIFY(loaded.ok());
    QVERIFY(loaded->empty());
}

void TestInventory::refusesOtherContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *content, ErrorCode code) {
        QTest::newRow(name) << QByteArray(content) << static_cast<int>(code);
    };
    row("not JSON", "hosts:", ErrorCode::Corrupt);
    row("newer", R"({"version": 9})", ErrorCode::NewerStore);
    row("no name", R"({"version": 1, "hosts": [{"address": "a"}]})", ErrorCode::Corrupt);
    row("a port that is none", R"({"hosts": [{"name": "a", "port": 70000}]})", ErrorCode::Corrupt);
    row("port 0", R"({"hosts": [{"name": "a", "port": 0}]})", ErrorCode::Corrupt);
    row("jump hosts that are no text", R"({"hosts": [{"name": "a", "jumpHosts": ["b"]}]})",
        ErrorCode::Corrupt);
    row("days back that are no number", R"({"hosts": [{"name": "a", "daysBack": "all"}]})",
        ErrorCode::Corrupt);
    row("a negative rate", R"({"hosts": [{"name": "a", "kilobytesPerSecond": -1}]})",
        ErrorCode::Corrupt);
    row("a journal that is neither", R"({"hosts": [{"name": "a", "journal": "yes"}]})",
        ErrorCode::Corrupt);
    row("sudo that is neither", R"({"hosts": [{"name": "a", "sudo": 1}]})", ErrorCode::Corrupt);
    row("an address that is none", R"({"hosts": [{"name": "a", "addresses": ["mx1"]}]})",
        ErrorCode::Corrupt);
    row("a list of numbers", R"({"hosts": [{"name": "a", "logPaths": [1]}]})", ErrorCode::Corrupt);
    row("a text for a list", R"({"hosts": [{"name": "a", "logPaths": "/x"}]})", ErrorCode::Corrupt);
    row("a host that is none", R"({"hosts": [7]})", ErrorCode::Corrupt);
}

void TestInventory::refusesOtherContent()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hosts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<std::vector<HostConfig>> loaded = loadInventory(file.fileName());
    QVERIFY(!loaded.ok());
    QCOMPARE(static_cast<int>(loaded.error().code), code);
}

QTEST_APPLESS_MAIN(TestInventory)
#include "tst_inventory.moc"
