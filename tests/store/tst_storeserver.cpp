// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/daystatements.h"
#include "store/linestatements.h"
#include "store/serveraccess.h"
#include "store/servergrants.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

Commit commitOf(StoreWriter &writer, const Message &message)
{
    Commit commit;
    commit.bundles = {makeBundle(writer.takeBundleId(message.first.day()), message)};
    return commit;
}

/// "store7" of its address.
QString databaseOf(const std::string &address)
{
    return QString::fromStdString(StoreLocation::parse(address)->server()->database);
}

/// The numbers of the connections that an account has open.
QList<QByteArray> connectionsOf(const QString &account)
{
    return sharedServer()
        .run(u"SELECT id FROM information_schema.PROCESSLIST WHERE user = '%1'"_s.arg(account))
        .simplified()
        .split(' ');
}

int killConnections(const QString &account, const QString &what)
{
    int killed = 0;
    for (const QByteArray &id : connectionsOf(account)) {
        // It may have ended by itself meanwhile.
        QByteArray ignored;
        if (!id.isEmpty()
            && sharedServer().tryToRun(what + u' ' + QString::fromLatin1(id), &ignored))
            ++killed;
    }
    return killed;
}

} // namespace

/// What is true of a store on a server alone.
class TestStoreServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByIndices();
    void refuses_data();
    void refuses();
    void refusesASecondWriter();
    void takesBackWhatItCouldNotGiveBack();
    void tellsWhoIsGone();
    void fencesAWriterThatLostIt();
    void keepsItsPlaceWhileItIsQuiet();
    void goesOnWhenConnectionsBreak_data();
    void goesOnWhenConnectionsBreak();
    void goesOnWhenTheServerIsBack();
    void needsNoMoreThanItsGrants();
    void asksForAFewRowsAtATime();
    void dropsPartitions();
    void letsTracesAndLinesGo();
};

void TestStoreServer::goesByIndices()
{
    const std::string address = sharedServer().newDatabase();
    std::vector<Message> messages(3000);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i] = {.id = std::to_string(i), .first = at(static_cast<int64_t>(i) * 50)};
    fill(address, messages);
    const auto connection =
        take(connectToServer(*StoreLocation::parse(address), ServerAccess::Read));
    const auto day = connection->ofDay(kDay);
    // Sessions know statements by their addresses: all must live until the end.
    std::list<std::pair<std::string, Statement>> explained;
    std::vector<const Statement *> statements(DaySql::kSearchStatements.begin(),
                                              DaySql::kSearchStatements.end());
    statements.push_back(&LineSql::kBlock);
    for (const Statement *statement : statements) {
        QVERIFY2(statement->mariadb, statement->name);
        auto &[sql, explain] = explained.emplace_back();
        sql = std::string("EXPLAIN PARTITIONS ") + statement->mariadb;
        explain = {statement->name, sql.c_str(), sql.c_str()};
        Query query(*day, explain);
        for (auto i = std::ranges::count(sql, '?'); i > 0; --i)
            query.bind(5);
        take(query.exec());
        bool any = false;
        while (query.next()) {
            any = true;
            const std::string partitions = query.bytes(3);
            const std::string type = query.bytes(4);
            const std::string extra = query.bytes(10);
            // NULL: answered by a look at the index, without the table.
            if (type.empty())
                continue;
            QCOMPARE(partitions, "d" + std::to_string(kDay));
            QVERIFY2(type != "ALL" && type != "index", (statement->name + ": "s + type).c_str());
            QVERIFY2(extra.find("filesort") == std::string::npos, statement->name);
        }
        QVERIFY2(any, statement->name);
    }
}

void TestStoreServer::refuses_data()
{
    using Spoil = std::function<std::string(const QString &database, std::string address)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("writer");
    QTest::addColumn<ErrorCode>("reader");
    const auto row = [](const char *name, ErrorCode writer, ErrorCode reader, const Spoil &spoil) {
        QTest::newRow(name) << spoil << writer << reader;
    };
    const auto same = [&row](const char *name, ErrorCode code, const Spoil &spoil) {
        row(name, code, code, spoil);
    };
    same("a newer store", ErrorCode::NewerStore, [](const QString &database, std::string address) {
        fill(address, {{}});
        sharedServer().run(
            u"UPDATE %1.meta SET value = '99' WHERE name = 'estafeta version'"_s.arg(database));
        return address;
    });
    same("tables of somebody else", ErrorCode::NotAStore,
         [](const QString &database, std::string address) {
             sharedServer().run(
                 u"CREATE TABLE %1.thesis (chapter INT PRIMARY KEY)"_s.arg(database));
             return address;
         });
    same("such tables with our names", ErrorCode::NotAStore,
         [](const QString &database, std::string address) {
             sharedServer().run(
                 u"CREATE TABLE %1.meta (name VARCHAR(9) PRIMARY KEY, value INT)"_s.arg(database));
             return address;
         });
    same("a database that is not there", ErrorCode::AuthenticationFailed,
         [](const QString &, std::string) {
             return sharedServer().address(u"no"_s, u"collector"_s);
         });
    same("a wrong password", ErrorCode::AuthenticationFailed,
         [](const QString &database, std::string) {
             sharedServer().addAccount(u"forgetful"_s);
             sharedServer().run(
                 u"GRANT ALL ON %1.* TO 'forgetful'@'%';"
                 "ALTER USER 'forgetful'@'%' IDENTIFIED BY 'another'"_s.arg(database));
             return sharedServer().address(database, u"forgetful"_s);
         });
    same("a password that others may read", ErrorCode::NotReadable,
         [](const QString &database, std::string) {
             sharedServer().addAccount(u"careless"_s);
             QFile::setPermissions(sharedServer().path(u"careless"_s),
                                   QFile::ReadOwner | QFile::ReadGroup);
             return sharedServer().address(database, u"careless"_s);
         });
    same("no server there", ErrorCode::HostUnreachable, [](const QString &, std::string) {
        const MariadbServer other;
        return "mariadb://ana@127.0.0.1:" + std::to_string(other.port()) + "/mail";
    });
    row("no right to make it", ErrorCode::NotWritable, ErrorCode::NotFound,
        [](const QString &database, std::string) {
            sharedServer().addAccount(u"reader"_s);
            sharedServer().run(u"GRANT SELECT ON %1.* TO 'reader'@'%'"_s.arg(database));
            return sharedServer().address(database, u"reader"_s);
        });
}

void TestStoreServer::refuses()
{
    using Spoil = std::function<std::string(const QString &database, std::string address)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, writer);
    QFETCH(ErrorCode, reader);
    const std::string address = sharedServer().newDatabase();
    const QString database = databaseOf(address);
    const std::string spoilt = spoil(database, address);
    const auto tables = [&database] {
        return sharedServer().run(u"SELECT table_name FROM information_schema.TABLES"
                                  " WHERE table_schema = '%1' ORDER BY 1"_s.arg(database));
    };
    const QByteArray before = tables();
    const auto read = StoreReader::open(spoilt);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, reader);
    QVERIFY(!read.error().context.empty());
    const auto written = StoreWriter::open(spoilt);
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, writer);
    QCOMPARE(tables(), before);
    for (const Error &error : {read.error(), written.error()})
        QVERIFY((error.context + error.detail).find("secret of") == std::string::npos);
}

void TestStoreServer::refusesASecondWriter()
{
    const std::string address = sharedServer().newDatabase();
    auto writer = take(StoreWriter::open(address));
    const auto second = StoreWriter::open(address);
    QCOMPARE(second.error().code, ErrorCode::StoreBusy);
    QVERIFY2(second.error().detail.find("process " + std::to_string(getpid())) != std::string::npos,
             second.error().detail.c_str());
    take(writer->commit(commitOf(*writer, {})));
    writer.reset();
    QVERIFY(StoreWriter::open(address).ok());
}

/// The server was gone when a writer closed: the next one of the process does not wait for it.
void TestStoreServer::takesBackWhatItCouldNotGiveBack()
{
    MariadbServer server;
    QCOMPARE(server.start(), QString());
    const std::string address = server.newDatabase();
    auto writer = take(StoreWriter::open(address));
    take(writer->commit(commitOf(*writer, {.id = "one"})));
    server.kill();
    writer.reset();
    QCOMPARE(server.start(), QString());
    writer = take(StoreWriter::open(address));
    take(writer->commit(commitOf(*writer, {.id = "two"})));
}

/// A process of this machine that has ended holds nothing; of one in another container, whose
/// number says nothing here, that cannot be told.
void TestStoreServer::tellsWhoIsGone()
{
    const std::string address = sharedServer().newDatabase();
    const auto rename = [lease = databaseOf(address) + u".lease"_s](const QString &from,
                                                                    const QString &to) {
        sharedServer().run(
            u"UPDATE %1 SET holder = REPLACE(holder, '%2', '%3')"_s.arg(lease, from, to));
    };
    const QString ours = u"process %1,"_s.arg(getpid());
    const QString nobody = u"process 99999999,"_s; // more than there are: proc(5), pid_max
    const auto first = take(StoreWriter::open(address));
    rename(ours, nobody);
    const auto second = take(StoreWriter::open(address));
    rename(ours, nobody);
    rename(u"pid:["_s, u"pid:[7"_s);
    QCOMPARE(StoreWriter::open(address).error().code, ErrorCode::StoreBusy);
}

void TestStoreServer::fencesAWriterThatLostIt()
{
    const std::string address = sharedServer().newDatabase();
    const auto first = take(StoreWriter::open(address));
    take(first->commit(commitOf(*first, {.id = "one"})));
    // As if it had been asleep for longer than its lease lasts.
    sharedServer().run(u"UPDATE %1.lease SET until_us = 0"_s.arg(databaseOf(address)));
    const auto second = take(StoreWriter::open(address));
    // The second has made room for a day, and not filled it yet.
    const QString database = databaseOf(address);
    sharedServer().run(
        u"ALTER TABLE %1.bundle ADD PARTITION (PARTITION d20800 VALUES IN (20800))"_s.arg(
            database));
    QCOMPARE(first->commit(commitOf(*first, {.id = "two"})).error().code, ErrorCode::StoreBusy);
    QVERIFY(sharedServer()
                .run(u"SELECT partition_name FROM information_schema.PARTITIONS"
                     " WHERE table_schema = '%1'"_s.arg(database))
                .contains("d20800"));
    take(second->commit(commitOf(*second, {.id = "three"})));
    QCOMPARE(first->commit(commitOf(*first, {.id = "four"})).error().code, ErrorCode::StoreBusy);
    const auto reader = take(StoreReader::open(address));
    QStringList rows = found(*reader, {});
    rows.sort();
    QCOMPARE(rows, (QStringList{u"one"_s, u"three"_s}));
}

/// A writer with nothing to commit stays the one writer for as long as it says that it is there.
void TestStoreServer::keepsItsPlaceWhileItIsQuiet()
{
    constexpr std::chrono::milliseconds kLasts{600};
    const std::string address = sharedServer().newDatabase();
    const auto quiet = take(StoreWriter::open(address, {.leaseLasts = kLasts}));
    for (const QDeadlineTimer end(4 * kLasts); !end.hasExpired();) {
        take(quiet->keepAlive());
        QCOMPARE(StoreWriter::open(address).error().code, ErrorCode::StoreBusy);
    }
    // It says so no longer.
    std::unique_ptr<StoreWriter> other;
    const auto isOpen = [&] {
        if (other)
            return true;
        auto opened = StoreWriter::open(address);
        if (opened)
            other = std::move(*opened);
        return opened.ok();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 10'000);
    const auto lost = [&] {
        const auto kept = quiet->keepAlive();
        return !kept && kept.error().code == ErrorCode::StoreBusy;
    };
    QTRY_VERIFY_WITH_TIMEOUT(lost(), 10'000);
    QCOMPARE(quiet->commit(commitOf(*quiet, {})).error().code, ErrorCode::StoreBusy);
    take(other->commit(commitOf(*other, {})));
}

void TestStoreServer::goesOnWhenConnectionsBreak_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("the connection") << u"KILL CONNECTION"_s;
    QTest::newRow("a statement") << u"KILL QUERY"_s;
}

/// Somebody ends connections or statements, in the middle of transactions as well, and again once a
/// commit has come through.
void TestStoreServer::goesOnWhenConnectionsBreak()
{
    QFETCH(QString, what);
    constexpr int kCommits = 60;
    constexpr int kInEach = 20;
    constexpr int kKills = 10;
    const std::string address = sharedServer().newDatabase();
    std::atomic<bool> done = false;
    std::atomic<int> killed = 0;
    std::atomic<int> progress = 0;
    int committed = 0;
    std::jthread killer([&] {
        for (int before = progress; !done; before = progress) {
            killed += killConnections(u"collector"_s, what);
            progress.wait(before);
        }
    });
    std::jthread writing([&] {
        auto writer = StoreWriter::open(address);
        int i = 0;
        while (i < kCommits || killed < kKills) {
            if (!writer) { // more often than it tries again
                writer = StoreWriter::open(address);
                continue;
            }
            Commit commit;
            for (int n = 0; n < kInEach; ++n) {
                const Message message{.id = std::to_string(i), .first = at(n % 2 * 86'400)};
                commit.bundles.push_back(
                    makeBundle((*writer)->takeBundleId(message.first.day()), message));
            }
            commit.state = {{"count", std::to_string(i)}};
            if ((*writer)->commit(commit).ok()) {
                ++i;
                ++progress;
                progress.notify_all();
                continue;
            }
            // As a feeder does it: what was committed is asked for anew.
            *writer = nullptr;
            writer = StoreWriter::open(address);
            const auto state = writer ? (*writer)->state("count")
                                      : Result<std::optional<std::string>>(writer.error());
            if (state)
                i = *state ? std::stoi(**state) + 1 : 0;
            else
                writer = state.error();
        }
        committed = i;
    });
    writing.join();
    done = true;
    ++progress;
    progress.notify_all();
    killer.join();
    const auto reader = take(StoreReader::open(address));
    SearchOutcome outcome;
    (void)found(*reader, {.limit = 10}, &outcome);
    QCOMPARE(outcome.total, static_cast<uint64_t>(committed) * kInEach);
    uint64_t counted = 0;
    for (const TimedSums &hour : take(reader->hourSums({}, {}))) {
        for (const auto &[key, counts] : hour.sums.messages)
            counted += static_cast<uint64_t>(counts.recipients);
    }
    QCOMPARE(counted, outcome.total);
}

void TestStoreServer::goesOnWhenTheServerIsBack()
{
    MariadbServer server;
    QCOMPARE(server.start(), QString());
    const std::string address = server.newDatabase();
    const auto writer = take(StoreWriter::open(address));
    take(writer->commit(commitOf(*writer, {.id = "one"})));
    const auto reader = take(StoreReader::open(address));
    QCOMPARE(found(*reader, {}).size(), 1);
    server.kill();
    const auto failed = writer->commit(commitOf(*writer, {.id = "two"}));
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().code, ErrorCode::ConnectionLost);
    const auto sink = [](std::vector<ResultRow> &&) { return true; };
    QCOMPARE(reader->search({}, sink).error().code, ErrorCode::ConnectionLost);
    QCOMPARE(server.start(), QString());
    QCOMPARE(found(*reader, {}).size(), 1);
    take(writer->commit(commitOf(*writer, {.id = "three"})));
    QCOMPARE(found(*reader, {}).size(), 2);
}

void TestStoreServer::needsNoMoreThanItsGrants()
{
    MariadbServer &server = sharedServer();
    server.addAccount(u"writes"_s);
    server.addAccount(u"reads"_s);
    // The accounts are there already, with their passwords.
    server.run(QString::fromStdString(take(serverGrants("granted", "writes", "reads"))));
    const std::string writes = server.address(u"granted"_s, u"writes"_s);
    const std::string reads = server.address(u"granted"_s, u"reads"_s);
    const auto writer = take(StoreWriter::open(writes));
    take(writer->commit(commitOf(*writer, {})));
    const auto reader = take(StoreReader::open(reads));
    QCOMPARE(found(*reader, {.to = "bob"}).size(), 1);
    take(writer->dropDay(kDay));
    QVERIFY(found(*reader, {}).isEmpty());
    QCOMPARE(StoreWriter::open(reads).error().code, ErrorCode::NotWritable);
    for (const std::string &name : {"a b"s, "x`y"s, "o'clock"s, ""s})
        QCOMPARE(serverGrants("mail", name, "reads").error().code, ErrorCode::BadInput);
}

/// Who wants the newest rows does not wait until the server has sent them all.
void TestStoreServer::asksForAFewRowsAtATime()
{
    constexpr int kMessages = 3000;
    MariadbServer &server = sharedServer();
    const std::string address = server.newDatabase();
    std::vector<Message> messages(kMessages);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i] = {.id = std::to_string(i), .first = at(static_cast<int64_t>(i))};
    fill(address, messages);
    const auto reader = take(StoreReader::open(address));
    const auto sent = [&server] {
        return server.run(u"SHOW GLOBAL STATUS LIKE 'Rows_sent'"_s)
            .simplified()
            .split(' ')[1]
            .toInt();
    };
    int rows = 0;
    const auto first = [&rows](std::vector<ResultRow> &&some) {
        rows += static_cast<int>(some.size());
        return false;
    };
    int before = sent();
    take(reader->search({}, first));
    QCOMPARE(rows, 50);
    // The places of a page, and the rows of a batch.
    QVERIFY2(sent() - before < 300, qPrintable(QString::number(sent() - before)));
    before = sent();
    QCOMPARE(found(*reader, {.limit = 10'000}).size(), kMessages);
    QVERIFY(sent() - before >= kMessages);
}

void TestStoreServer::dropsPartitions()
{
    const std::string address = sharedServer().newDatabase();
    const auto partitions = [database = databaseOf(address)] {
        return sharedServer()
            .run(u"SELECT DISTINCT partition_name FROM information_schema.PARTITIONS WHERE"
                 " table_schema = '%1' AND partition_name <> 'none' ORDER BY 1"_s.arg(database))
            .simplified();
    };
    fill(address, {{}, {.first = at(86'400)}, {.first = at(-86'400LL * (kDay + 2))}});
    QCOMPARE(partitions(), "d20778 d20779 d_2");
    {
        const auto writer = take(StoreWriter::open(address));
        take(writer->dropDay(kDay));
        QCOMPARE(partitions(), "d20779 d_2");
    }
    // Left by a crash while a day was dropped, or made.
    sharedServer().run(u"DELETE FROM %1.day_file WHERE day = -2"_s.arg(databaseOf(address)));
    const auto writer = take(StoreWriter::open(address));
    QCOMPARE(partitions(), "d20779");
    take(writer->commit(commitOf(*writer, {.id = "again"})));
    QCOMPARE(found(*take(StoreReader::open(address)), {}).size(), 2);
}

void TestStoreServer::letsTracesAndLinesGo()
{
    const std::string address = sharedServer().newDatabase();
    const auto tables = [database = databaseOf(address)] {
        return sharedServer()
            .run(u"SELECT table_name FROM information_schema.PARTITIONS WHERE table_schema = '%1'"
                 " AND partition_name = 'd20778' ORDER BY 1"_s.arg(database))
            .simplified();
    };
    fill(address, {{.id = "old"}, {.id = "new", .first = at(86'400)}});
    const auto writer = take(StoreWriter::open(address));
    const auto reader = take(StoreReader::open(address));
    QCOMPARE(take(reader->daySums({}, {})).size(), 2U);
    take(writer->dropTraces(kDay));
    QCOMPARE(tables(), "block");
    QCOMPARE(found(*reader, {}), QStringList{u"new"_s});
    // What was counted of it stays.
    QCOMPARE(take(reader->daySums({}, {})).size(), 2U);
    // Somebody sends it once more.
    take(writer->commit(commitOf(*writer, {.id = "again"})));
    QCOMPARE(found(*reader, {}), (QStringList{u"new"_s, u"again"_s}));
    take(writer->dropLines(kDay));
    QVERIFY(!tables().contains("block"));
    take(writer->dropTraces(kDay));
    QVERIFY(tables().isEmpty());
    QCOMPARE(writer->days(), std::vector<int32_t>{kDay + 1});
    QCOMPARE(take(reader->daySums({}, {})).size(), 2U);
    QVERIFY(take(reader->daysOnDisk()).front().bytes > 0);
}

QTEST_GUILESS_MAIN(TestStoreServer)
#include "tst_storeserver.moc"
