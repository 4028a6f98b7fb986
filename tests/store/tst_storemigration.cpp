// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/connection.h"
#include "store/migration.h"
#include "store/serveraccess.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <optional>
#include <random>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kNow = kFolderSchemaVersion;
constexpr int64_t kBefore = kNow - 2;

const QStringList kFiles{u"main.db"_s, u"day-2026-11-21.db"_s, u"lines-2026-11-21.db"_s,
                         u"day-2026-11-22.db"_s};

void setVersion(const std::string &path, int64_t version)
{
    const std::string sql = "PRAGMA user_version = " + std::to_string(version);
    const Statement set{"set version", sql.c_str()};
    take(take(Connection::open(path, Connection::Access::Write))->run(set));
}

/// Two days and some lines, as a version before the last two would have left them.
void makeOldStore(const StoreFolderFixture &fixture)
{
    fill(fixture.folder(), {{.id = "one"}, {.id = "two", .first = at(90'000)}});
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        BlockBuilder builder;
        builder.add("line", at(0));
        Commit commit;
        commit.blocks = {{kDay, writer->takeBlockIds(kDay, 1), 0, builder.finish()[0]}};
        take(writer->commit(commit));
    }
    for (const QString &name : kFiles)
        setVersion(fixture.file(qPrintable(name)), kBefore);
}

/// Of the steps' own table; nothing: it is not there.
std::optional<int64_t> stepsOf(const std::string &path)
{
    const Statement sum{"sum up steps", "SELECT sum(number) FROM step"};
    const auto steps = take(Connection::open(path, Connection::Access::Read))->number(sum);
    return steps ? *steps : std::nullopt;
}

QList<QByteArray> bytesOf(const StoreFolderFixture &fixture)
{
    QList<QByteArray> bytes;
    for (const QString &name : kFiles) {
        QFile file(QString::fromStdString(fixture.file(qPrintable(name))));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        bytes.append(file.readAll());
    }
    return bytes;
}

/// The second needs the first. `rows`: how long the second takes.
class Scripts
{
public:
    explicit Scripts(int rows = 1)
        : m_first(script(u"first.sql"_s, "CREATE TABLE step (number INTEGER);\n"))
        , m_second(script(u"second.sql"_s,
                          "INSERT INTO step (number) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                          " SELECT i + 1 FROM n WHERE i < "
                              + QByteArray::number(rows) + ") SELECT 1 FROM n;\n"))
    {}

    [[nodiscard]] Migrations folder() const
    {
        Migrations all;
        for (const FileKind kind : {FileKind::Main, FileKind::Day, FileKind::Lines}) {
            all.steps.push_back({kind, kNow - 1, m_first});
            all.steps.push_back({kind, kNow, m_second});
        }
        return all;
    }
    [[nodiscard]] QString script(const QString &name, const QByteArray &sql) const
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
            qFatal("cannot write");
        return path;
    }

private:
    QTemporaryDir m_dir;
    QString m_first;
    QString m_second;
};

constexpr int kManyRows = 100'000;

/// What the child of goesOnAfterAKill() does.
int migrate(const std::string &folder)
{
    const Scripts scripts(kManyRows);
    const Migrations migrations = scripts.folder();
    return StoreWriter::open(folder, {.migrations = &migrations}) ? 0 : 1;
}

} // namespace

class TestStoreMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsScriptsInOrder();
    void leavesAlone_data();
    void leavesAlone();
    void goesOnAfterAFailure();
    void goesOnAfterAKill();
    void migratesAServer();
};

void TestStoreMigration::runsScriptsInOrder()
{
    StoreFolderFixture fixture;
    makeOldStore(fixture);
    QCOMPARE(StoreReader::open(fixture.folder()).error().code, ErrorCode::OlderStore);
    const Scripts scripts;
    const Migrations migrations = scripts.folder();
    {
        const auto writer = take(StoreWriter::open(fixture.folder(), {.migrations = &migrations}));
        // Beside a writer, too, they are what they say.
        QCOMPARE(found(*take(StoreReader::open(fixture.folder())), {}).size(), 2);
    }
    for (const QString &name : kFiles)
        QCOMPARE(stepsOf(fixture.file(qPrintable(name))), 1);
    take(StoreWriter::open(fixture.folder(), {.migrations = &migrations})).reset();
    QCOMPARE(stepsOf(fixture.file("main.db")), 1);
}

void TestStoreMigration::leavesAlone_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("ofDay");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("older than the first step")
        << int(kBefore - 1) << int(kBefore - 1) << ErrorCode::OlderStore;
    QTest::newRow("newer") << int(kNow + 1) << int(kNow + 1) << ErrorCode::NewerStore;
    QTest::newRow("a newer day") << int(kBefore) << int(kNow + 1) << ErrorCode::NewerStore;
}

void TestStoreMigration::leavesAlone()
{
    QFETCH(int, version);
    QFETCH(int, ofDay);
    QFETCH(ErrorCode, code);
    StoreFolderFixture fixture;
    makeOldStore(fixture);
    setVersion(fixture.file("main.db"), version);
    setVersion(fixture.file("day-2026-11-22.db"), ofDay);
    const auto before = bytesOf(fixture);
    const Scripts scripts;
    const Migrations migrations = scripts.folder();
    QCOMPARE(StoreWriter::open(fixture.folder(), {.migrations = &migrations}).error().code, code);
    QCOMPARE(bytesOf(fixture), before);
}

/// A script fails in the last of the files.
void TestStoreMigration::goesOnAfterAFailure()
{
    StoreFolderFixture fixture;
    makeOldStore(fixture);
    const Scripts scripts;
    Migrations bad = scripts.folder();
    bad.steps[1].script = scripts.script(u"bad.sql"_s, "INSERT INTO nowhere VALUES (1);\n");
    QVERIFY(!StoreWriter::open(fixture.folder(), {.migrations = &bad}));
    QCOMPARE(stepsOf(fixture.file("day-2026-11-22.db")), 1);
    QCOMPARE(stepsOf(fixture.file("main.db")), std::nullopt);
    QCOMPARE(StoreReader::open(fixture.folder()).error().code, ErrorCode::OlderStore);
    const Migrations good = scripts.folder();
    take(StoreWriter::open(fixture.folder(), {.migrations = &good})).reset();
    for (const QString &name : kFiles)
        QCOMPARE(stepsOf(fixture.file(qPrintable(name))), 1);
    QCOMPARE(found(*take(StoreReader::open(fixture.folder())), {}).size(), 2);
}

void TestStoreMigration::goesOnAfterAKill()
{
    constexpr int kRounds = 4;
    std::minstd_rand random(4);
    for (int round = 0; round < kRounds; ++round) {
        StoreFolderFixture fixture;
        makeOldStore(fixture);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--migrate"_s, QString::fromStdString(fixture.folder())});
        QVERIFY(child.waitForStarted());
        child.waitForFinished(static_cast<int>(10 + random() % 200));
        child.kill();
        child.waitForFinished();
        for (const QString &name : kFiles) {
            const auto steps = stepsOf(fixture.file(qPrintable(name)));
            QVERIFY(!steps || *steps == kManyRows);
        }
        const auto reader = StoreReader::open(fixture.folder());
        QVERIFY(reader || reader.error().code == ErrorCode::OlderStore);
        const Scripts scripts(kManyRows);
        const Migrations migrations = scripts.folder();
        take(StoreWriter::open(fixture.folder(), {.migrations = &migrations})).reset();
        for (const QString &name : kFiles)
            QCOMPARE(stepsOf(fixture.file(qPrintable(name))), kManyRows);
        QCOMPARE(found(*take(StoreReader::open(fixture.folder())), {}).size(), 2);
    }
}

void TestStoreMigration::migratesAServer()
{
    const std::string address = sharedServer().newDatabase();
    const auto database = QString::fromStdString(StoreLocation::parse(address)->server()->database);
    auto writer = take(StoreWriter::open(address));
    const auto setVersion = [&](int64_t version) {
        sharedServer().run(
            u"UPDATE %1.meta SET value = '%2' WHERE name = 'estafeta version'"_s.arg(database).arg(
                version));
    };
    setVersion(kServerSchemaVersion - 1);
    const Scripts scripts;
    const QString script =
        scripts.script(u"server.sql"_s,
                       "CREATE TABLE IF NOT EXISTS step (number INT PRIMARY KEY);\n"
                       "INSERT IGNORE INTO step (number) VALUES (1);\n");
    const Migrations migrations{{{{}, kServerSchemaVersion, script}}};
    QCOMPARE(StoreReader::open(address).error().code, ErrorCode::OlderStore);
    QCOMPARE(StoreWriter::open(address).error().code, ErrorCode::OlderStore);
    // Only the one writer may.
    QCOMPARE(StoreWriter::open(address, {.migrations = &migrations}).error().code,
             ErrorCode::StoreBusy);
    writer.reset();
    const Migrations bad{{{{}, kServerSchemaVersion, script},
                          {{}, kServerSchemaVersion, scripts.script(u"bad.sql"_s, "x;\n")}}};
    QVERIFY(!StoreWriter::open(address, {.migrations = &bad}));
    QCOMPARE(StoreReader::open(address).error().code, ErrorCode::OlderStore);
    take(StoreWriter::open(address, {.migrations = &migrations})).reset();
    QVERIFY(StoreReader::open(address).ok());
    QCOMPARE(sharedServer().run(u"SELECT count(*) FROM %1.step"_s.arg(database)).trimmed(), "1");
    setVersion(kServerSchemaVersion + 1);
    QCOMPARE(StoreWriter::open(address, {.migrations = &migrations}).error().code,
             ErrorCode::NewerStore);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--migrate"_s)
        return migrate(arguments[2].toStdString());
    TestStoreMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storemigration.moc"
