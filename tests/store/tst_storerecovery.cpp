// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "store/connection.h"
#include "trace/terms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>
#include <functional>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

void addBlock(StoreWriter &writer, Commit &commit)
{
    BlockBuilder builder;
    builder.add("line", at(0));
    commit.blocks.push_back({kDay, writer.takeBlockIds(kDay, 1), 0, builder.finish()[0]});
}

/// Two days with a message each, the first of them open and with a block of lines.
void makeStore(const std::string &folder)
{
    fill(folder, {{.id = "one", .open = true}, {.id = "two", .first = at(90'000)}});
    const auto writer = take(StoreWriter::open(folder));
    Commit commit;
    addBlock(*writer, commit);
    take(writer->commit(commit));
}

QStringList dumpAll(const std::string &folder)
{
    QStringList all;
    const QDir dir(QString::fromStdString(folder));
    for (const QString &name : dir.entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name))
        all += QStringList{name} + dump(dir.filePath(name).toStdString());
    return all;
}

/// Of a day: without the runs of terms that were merged into another, which the next commit
/// removes.
QStringList withoutMerged(const QStringList &dump)
{
    const QString none = QString::fromLatin1(QByteArray("0").toHex());
    QSet<QString> merged;
    for (const QString &line : dump) {
        const QStringList values = line.split(QLatin1Char(' '));
        if (values.first() == QLatin1String("term_run") && values.at(3) != none)
            merged.insert(values.at(1));
    }
    QStringList rest;
    for (const QString &line : dump) {
        const QStringList values = line.split(QLatin1Char(' '));
        const bool isRun = values.first() == QLatin1String("term_run");
        const bool isPage = values.first() == QLatin1String("term_page");
        if (!(isRun && merged.contains(values.at(1))) && !(isPage && merged.contains(values.at(2))))
            rest.append(line);
    }
    return rest;
}

/// The bytes of all files, by name.
QMap<QString, QByteArray> bytesOf(const std::string &folder)
{
    QMap<QString, QByteArray> bytes;
    const QDir dir(QString::fromStdString(folder));
    const QStringList names = dir.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        bytes[name] = file.readAll();
    }
    return bytes;
}

void overwrite(const std::string &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

constexpr unsigned kPerCommit = 50;
constexpr int kChildMs = 30'000;

/// What the child process of survivesBeingKilled() does: commits until it is killed, and says so
/// with a byte after each.
int writeForever(const std::string &folder)
{
    const auto writer = take(StoreWriter::open(folder));
    auto count = std::stoul(take(writer->state("count")).value_or("0"));
    for (;;) {
        Commit commit;
        for (unsigned i = 0; i < kPerCommit; ++i) {
            const int32_t day = kDay + static_cast<int32_t>(i % 3);
            Message message{.id = std::to_string(count + i), .first = at((i % 3) * 86'400)};
            message.recipients = {std::to_string(count + i) + "@x.example"};
            commit.bundles.push_back(makeBundle(writer->takeBundleId(day), message));
        }
        // An old one is written anew.
        commit.bundles.push_back(makeBundle(makeBundleId(kDay, 1), {.id = "rewritten"}));
        addBlock(*writer, commit);
        count += kPerCommit;
        commit.state = {{"count", std::to_string(count)}};
        take(writer->commit(commit));
        std::fputc('.', stdout);
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesACommitBack_data();
    void takesACommitBack();
    void takesMergedTermsBack();
    void takesNothingBackTwice();
    void survivesBeingKilled();
    void survivesAFullDisk();
    void leavesAlone_data();
    void leavesAlone();
    void refusesForeignDays();
    void survivesDamageAnywhere();
    void refusesASecondWriter();
    void sweepsUp();
};

void TestStoreRecovery::takesACommitBack_data()
{
    using Change = std::function<void(StoreWriter &, Commit &)>;
    QTest::addColumn<Change>("change");
    constexpr BundleId one = makeBundleId(kDay, 1);
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a new bundle", [](StoreWriter &writer, Commit &commit) {
        Message message{.id = "three", .sender = "new@sender.example"};
        commit.bundles = {makeBundle(writer.takeBundleId(kDay), message)};
    });
    row("bundles on both days", [](StoreWriter &writer, Commit &commit) {
        for (const int32_t day : {kDay, kDay + 1})
            commit.bundles.push_back(makeBundle(writer.takeBundleId(day), {.id = "three"}));
    });
    row("a new day", [](StoreWriter &writer, Commit &commit) {
        commit.bundles = {makeBundle(writer.takeBundleId(kDay + 5), {.first = at(5 * 86'400)})};
    });
    row("a replaced bundle", [](StoreWriter &, Commit &commit) {
        Message message{.id = "other", .recipients = {"a@x.example", "b@x.example"}};
        message.verdict = Verdict::Bounced;
        message.open = true;
        commit.bundles = {makeBundle(one, message)};
    });
    row("a finished bundle",
        [](StoreWriter &, Commit &commit) { commit.finished = {one, makeBundleId(kDay + 9, 1)}; });
    row("finished and replaced", [](StoreWriter &, Commit &commit) {
        commit.finished = {one};
        commit.bundles = {makeBundle(one, {.id = "other", .open = true})};
    });
    row("a removed bundle",
        [](StoreWriter &, Commit &commit) { commit.removed = {one, one + 50}; });
    row("removed and put", [](StoreWriter &, Commit &commit) {
        commit.removed = {one};
        commit.bundles = {makeBundle(one, {.id = "other"})};
    });
    row("blocks, state, hosts, coverage", [](StoreWriter &writer, Commit &commit) {
        addBlock(writer, commit);
        commit.blocks[0].host = writer.hostId("mx9");
        commit.state = {{"position", "9"}};
        commit.coverage = {{.host = "mx9", .path = "/x"}};
    });
    row("the first block of a day", [](StoreWriter &writer, Commit &commit) {
        addBlock(writer, commit);
        commit.blocks[0].day = kDay + 1;
    });
    row("a block and a bundle of a new day", [](StoreWriter &writer, Commit &commit) {
        addBlock(writer, commit);
        commit.blocks[0].day = kDay + 5;
        commit.bundles = {makeBundle(writer.takeBundleId(kDay + 5), {.first = at(5 * 86'400)})};
    });
    row("addresses that are not UTF-8", [](StoreWriter &writer, Commit &commit) {
        Message message{.recipients = {"caf\xe9\xff@x.example"}};
        commit.bundles = {makeBundle(writer.takeBundleId(kDay), message)};
    });
}

/// The day files have commit N+1 and main.db has N, as after a crash between them.
void TestStoreRecovery::takesACommitBack()
{
    using Change = std::function<void(StoreWriter &, Commit &)>;
    QFETCH(Change, change);
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    const QStringList before = dumpAll(fixture.folder());
    const auto mainFile = QString::fromStdString(fixture.file("main.db"));
    const QString copy = mainFile + QStringLiteral("-copy");
    QVERIFY(QFile::copy(mainFile, copy));
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        Commit commit;
        change(*writer, commit);
        take(writer->commit(commit));
    }
    QVERIFY(dumpAll(fixture.folder()) != before);
    QVERIFY(QFile::remove(mainFile) && QFile::rename(copy, mainFile));
    take(StoreWriter::open(fixture.folder())).reset();
    QCOMPARE(dumpAll(fixture.folder()), before);
    // And what was taken back can be done again, up to what only a search shows.
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        Commit commit;
        change(*writer, commit);
        take(writer->commit(commit));
    }
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(found(*reader, {.address = "sender.ex"}).size(),
             QTest::currentDataTag() == "a new bundle"s ? 1 : 0);
    QVERIFY(!found(*reader, {.address = "elsewhere"}).isEmpty());
}

/// Of so many small commits some merge the terms of those before.
void TestStoreRecovery::takesMergedTermsBack()
{
    constexpr int kCommits = 36;
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    const auto mainFile = QString::fromStdString(fixture.file("main.db"));
    const QString copy = mainFile + QStringLiteral("-copy");
    const std::string day = fixture.file("day-2026-11-21.db");
    const auto write = [&fixture](int number) {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        Commit commit;
        commit.bundles = {
            makeBundle(writer->takeBundleId(kDay), {.queueId = "Q" + std::to_string(number)})};
        take(writer->commit(commit));
    };
    for (int i = 0; i < kCommits; ++i) {
        const QStringList before = withoutMerged(dump(day));
        QVERIFY(QFile::copy(mainFile, copy));
        write(i);
        QVERIFY(QFile::remove(mainFile) && QFile::rename(copy, mainFile));
        take(StoreWriter::open(fixture.folder())).reset();
        QCOMPARE(withoutMerged(dump(day)), before);
        write(i);
    }
    const auto writer = take(StoreWriter::open(fixture.folder()));
    const auto reader = take(StoreReader::open(fixture.folder()));
    for (int i = 0; i < kCommits; ++i) {
        const std::string queueId = "Q" + std::to_string(i);
        QCOMPARE(found(*reader, {.queueId = queueId}).size(), 1);
        const std::vector keys{termKey(TermKind::QueueId, queueId)};
        QCOMPARE(take(writer->findByTerms(keys, {}, {})).size(), size_t{1});
    }
    QVERIFY2(withoutMerged(dump(day)).filter(QStringLiteral("term_run ")).size() < kCommits / 2,
             "nothing was merged");
}

void TestStoreRecovery::takesNothingBackTwice()
{
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    const QStringList before = dumpAll(fixture.folder());
    for (int i = 0; i < 3; ++i)
        take(StoreWriter::open(fixture.folder())).reset();
    QCOMPARE(dumpAll(fixture.folder()), before);
}

void TestStoreRecovery::survivesBeingKilled()
{
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    size_t last = 0;
    for (size_t round = 0; round < 8; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--write"), QString::fromStdString(fixture.folder())});
        QVERIFY(child.waitForStarted());
        // It writes without a pause, so the kill falls anywhere into what comes after these.
        size_t commits = 0;
        const auto told = [&] {
            commits += static_cast<size_t>(child.readAllStandardOutput().size());
            return commits;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told() > round, kChildMs);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const auto writer = take(StoreWriter::open(fixture.folder()));
        const auto count = std::stoul(take(writer->state("count")).value_or("0"));
        QVERIFY2(count >= last + commits * kPerCommit, "what it said it committed is lost");
        last = count;
        const auto reader = take(StoreReader::open(fixture.folder()));
        // The two of makeStore() are there, too.
        SearchOutcome outcome;
        (void)found(*reader, {.limit = 10}, &outcome);
        QCOMPARE(outcome.total, count + 2);
        int64_t counted = 0;
        for (const TimedSums &hour : take(reader->hourSums({}, {}))) {
            for (const auto &[key, counts] : hour.sums.messages)
                counted += counts.recipients;
        }
        QCOMPARE(counted, static_cast<int64_t>(count) + 2);
        QCOMPARE(take(reader->blocks(kDay)).size(), count / kPerCommit + 1);
    }
    QVERIFY(last > 0);
}

void TestStoreRecovery::survivesAFullDisk()
{
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    const QStringList before = dumpAll(fixture.folder());
    // main.db is filled by states, the days by bundles: each limit is hit somewhere else.
    for (const uint32_t pages : {26U, 40U, 60U}) {
        const auto writer = take(StoreWriter::open(fixture.folder(), {.maxPages = pages}));
        Commit commit;
        for (int i = 0; i < 400; ++i) {
            const int32_t day = kDay + i % 2;
            Message message{.id = std::to_string(i), .first = at(i % 2 * 86'400)};
            commit.bundles.push_back(makeBundle(writer->takeBundleId(day), message));
        }
        for (int i = 0; i < 60; ++i)
            commit.state.emplace_back(std::to_string(i), std::string(8000, 'x'));
        const auto done = writer->commit(commit);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        // Before the writer is closed, too, nothing of it is to be seen.
        const auto reader = take(StoreReader::open(fixture.folder()));
        QCOMPARE(found(*reader, {}).size(), 2);
    }
    take(StoreWriter::open(fixture.folder())).reset();
    QCOMPARE(dumpAll(fixture.folder()), before);
    fill(fixture.folder(), {{.id = "three"}});
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(found(*reader, {}).size(), 3);
}

void TestStoreRecovery::leavesAlone_data()
{
    using Spoil = std::function<void(const StoreFolderFixture &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, const Spoil &spoil) {
        QTest::newRow(name) << spoil << code;
    };
    constexpr qint64 kVersionAt = 60;
    constexpr qint64 kApplicationAt = 68;
    row("a newer main file", ErrorCode::NewerStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("main.db"), kVersionAt, QByteArray::fromHex("00000063"));
    });
    row("a newer day", ErrorCode::NewerStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("day-2026-11-22.db"), kVersionAt, QByteArray::fromHex("00000063"));
    });
    row("newer lines", ErrorCode::NewerStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("lines-2026-11-21.db"), kVersionAt, QByteArray::fromHex("00000063"));
    });
    row("a day in the place of its lines", ErrorCode::NotAStore,
        [](const StoreFolderFixture &fixture) {
            const auto lines = QString::fromStdString(fixture.file("lines-2026-11-21.db"));
            const auto day = QString::fromStdString(fixture.file("day-2026-11-21.db"));
            QVERIFY(QFile::remove(lines) && QFile::copy(day, lines));
        });
    row("an older day", ErrorCode::OlderStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("day-2026-11-22.db"), kVersionAt, QByteArray::fromHex("00000001"));
    });
    row("another program's database", ErrorCode::NotAStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("main.db"), kApplicationAt, QByteArray::fromHex("00000000"));
    });
    row("no database", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        overwrite(fixture.file("main.db"), 0, "Dear diary");
    });
    row("a main file cut short", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        QVERIFY(QFile::resize(QString::fromStdString(fixture.file("main.db")), 8192));
    });
    row("an empty day", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        QVERIFY(QFile::resize(QString::fromStdString(fixture.file("day-2026-11-21.db")), 0));
    });
    row("an empty main file", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        QVERIFY(QFile::resize(QString::fromStdString(fixture.file("main.db")), 0));
    });
    row("lines cut short", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        QVERIFY(QFile::resize(QString::fromStdString(fixture.file("lines-2026-11-21.db")), 8192));
    });
    row("a day cut short", ErrorCode::DamagedStore, [](const StoreFolderFixture &fixture) {
        QVERIFY(QFile::resize(QString::fromStdString(fixture.file("day-2026-11-22.db")), 30'000));
    });
    for (const char *name : {"main.db", "day-2026-11-21.db"}) {
        row(name == "main.db"s ? "a folder for a main file" : "a folder for a day",
            ErrorCode::DamagedStore, [name](const StoreFolderFixture &fixture) {
                const auto file = QString::fromStdString(fixture.file(name));
                QVERIFY(QFile::remove(file) && QDir().mkpath(file));
            });
    }
    row("other files and no store", ErrorCode::NotAStore, [](const StoreFolderFixture &fixture) {
        QDir dir(QString::fromStdString(fixture.folder()));
        const QStringList names = dir.entryList(QDir::Files);
        for (const QString &name : names)
            dir.remove(name);
        QFile file(dir.filePath(QStringLiteral("thesis.odt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
    });
}

void TestStoreRecovery::leavesAlone()
{
    using Spoil = std::function<void(const StoreFolderFixture &)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    spoil(fixture);
    const auto before = bytesOf(fixture.folder());
    const auto writer = StoreWriter::open(fixture.folder());
    QVERIFY(!writer.ok());
    QCOMPARE(writer.error().code, code);
    QVERIFY(!writer.error().context.empty());
    QVERIFY(bytesOf(fixture.folder()) == before);
    // SQLite makes files of its own beside a damaged one that it reads.
    if (code == ErrorCode::DamagedStore)
        return;
    QCOMPARE(StoreReader::open(fixture.folder()).error().code, code);
    QVERIFY(bytesOf(fixture.folder()) == before);
}

void TestStoreRecovery::refusesForeignDays()
{
    StoreFolderFixture ours;
    StoreFolderFixture theirs;
    makeStore(ours.folder());
    makeStore(theirs.folder());
    const auto day = QString::fromStdString(ours.file("day-2026-11-21.db"));
    QVERIFY(QFile::remove(day));
    QVERIFY(QFile::copy(QString::fromStdString(theirs.file("day-2026-11-21.db")), day));
    const auto before = bytesOf(ours.folder());
    QCOMPARE(StoreWriter::open(ours.folder()).error().code, ErrorCode::DamagedStore);
    QVERIFY(bytesOf(ours.folder()) == before);
    const auto reader = take(StoreReader::open(ours.folder()));
    const auto searched = reader->search({}, [](auto &&) { return true; });
    QCOMPARE(searched.error().code, ErrorCode::DamagedStore);
}

/// Everything that a store is asked for; the first failure.
static Result<void> readAll(const std::string &folder)
{
    const auto reader = StoreReader::open(folder);
    if (!reader)
        return reader.error();
    const auto found = (*reader)->search({.limit = 100}, [](auto &&) { return true; });
    if (!found)
        return found.error();
    const auto part = (*reader)->search({.address = "elsewhere"}, [](auto &&) { return true; });
    if (!part)
        return part.error();
    if (const auto sums = (*reader)->daySums({}, {}); !sums)
        return sums.error();
    if (const auto coverage = (*reader)->coverage(); !coverage)
        return coverage.error();
    return (*reader)->forEachBundle({}, {}, [](const StoredBundle &) { return true; });
}

/// Garbage at any place of any file: an answer, or a failure that names the damage; never more
/// damage, and no crash.
void TestStoreRecovery::survivesDamageAnywhere()
{
    StoreFolderFixture whole;
    makeStore(whole.folder());
    QRandomGenerator random(20'261'122);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        StoreFolderFixture fixture;
        QDir().mkpath(QString::fromStdString(fixture.folder()));
        for (const char *name :
             {"main.db", "day-2026-11-21.db", "day-2026-11-22.db", "lines-2026-11-21.db"})
            QVERIFY(QFile::copy(QString::fromStdString(whole.file(name)),
                                QString::fromStdString(fixture.file(name))));
        const std::string file = fixture.file(round % 2 == 0 ? "main.db" : "day-2026-11-22.db");
        const qint64 size = QFile(QString::fromStdString(file)).size();
        QByteArray garbage(5000, '\0');
        for (char &byte : garbage)
            byte = static_cast<char>(random.bounded(256));
        overwrite(file, 4096 + random.bounded(size - 4096 - garbage.size()), garbage);
        const auto before = bytesOf(fixture.folder());
        Result<void> done = readAll(fixture.folder());
        if (const auto writer = StoreWriter::open(fixture.folder()); !writer)
            done = writer.error();
        if (done)
            continue;
        ++refused;
        const ErrorCode code = done.error().code;
        QVERIFY2(code == ErrorCode::DamagedStore || code == ErrorCode::Corrupt
                     || code == ErrorCode::Internal,
                 qPrintable(QString::number(static_cast<int>(code))));
        const auto after = bytesOf(fixture.folder());
        for (auto entry = before.begin(); entry != before.end(); ++entry)
            QVERIFY2(after[entry.key()] == entry.value(), qPrintable(entry.key()));
    }
    QVERIFY2(refused > 5, qPrintable(QString::number(refused)));
}

void TestStoreRecovery::refusesASecondWriter()
{
    StoreFolderFixture fixture;
    QCOMPARE(StoreReader::open(fixture.folder()).error().code, ErrorCode::NotFound);
    auto writer = take(StoreWriter::open(fixture.folder()));
    QCOMPARE(StoreWriter::open(fixture.folder()).error().code, ErrorCode::StoreBusy);
    QVERIFY(StoreReader::open(fixture.folder()).ok());
    writer.reset();
    QVERIFY(StoreWriter::open(fixture.folder()).ok());
}

void TestStoreRecovery::sweepsUp()
{
    StoreFolderFixture fixture;
    makeStore(fixture.folder());
    // Left by a crash while a day was made.
    for (const char *name : {"day-2026-11-25.db.new", "day-2026-11-21.db-journal"}) {
        QFile file(QString::fromStdString(fixture.file(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // Left by a crash while a day was dropped.
    for (const char *kind : {"day", "lines"}) {
        QVERIFY(
            QFile::copy(QString::fromStdString(fixture.file((kind + "-2026-11-21.db"s).c_str())),
                        QString::fromStdString(fixture.file((kind + "-2026-11-26.db"s).c_str()))));
    }
    const auto writer = take(StoreWriter::open(fixture.folder()));
    QCOMPARE(writer->days(), (std::vector{kDay, kDay + 1}));
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("day-2026-11-26.db"))));
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("lines-2026-11-26.db"))));
    const int32_t new25 = kDay + 4;
    Commit commit;
    commit.bundles = {makeBundle(writer->takeBundleId(new25), {.first = at(4 * 86'400)})};
    take(writer->commit(commit));
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("day-2026-11-25.db.new"))));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--write"))
        return writeForever(arguments[2].toStdString());
    TestStoreRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storerecovery.moc"
