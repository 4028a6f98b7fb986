// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "trace/terms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace std::string_literals;

namespace {

constexpr int kBlocks = 20;

/// A day with traces and lines; most of its room is lines that do not shrink.
void addDay(StoreWriter &writer, int32_t day)
{
    Commit commit;
    const Time midnight = at(int64_t{day - kDay} * 86'400);
    std::minstd_rand random(static_cast<unsigned>(day));
    BlockBuilder builder;
    for (int i = 0; i < kBlocks; ++i) {
        std::string line(100'000, ' ');
        for (char &c : line)
            c = static_cast<char>(32 + random() % 95);
        builder.add(line, midnight);
    }
    auto blocks = builder.finish();
    const uint32_t first = writer.takeBlockIds(day, static_cast<uint32_t>(blocks.size()));
    for (uint32_t i = 0; i < blocks.size(); ++i)
        commit.blocks.push_back({day, first + i, 0, std::move(blocks[i])});
    for (int i = 0; i < 50; ++i) {
        const Message message{.id = "of" + std::to_string(day),
                              .first = midnight + i * 60 * Time::kSecond};
        commit.bundles.push_back(makeBundle(writer.takeBundleId(day), message));
    }
    commit.lineSums[hourOf(midnight)].programs[{0, "postfix/qmgr"}] = {150, 100, 0};
    take(writer.commit(commit));
}

std::vector<TimedSums> allDays(const StoreFolderFixture &fixture)
{
    return take(take(StoreReader::open(fixture.folder()))->daySums({}, {}));
}

/// By a block that a reader did not unpack before.
bool hasLines(StoreReader &reader, int32_t day, uint32_t block = 1)
{
    const LineRef ref{day, block, 0};
    return !take(reader.lines(std::span(&ref, 1)))[0].empty();
}

} // namespace

class TestStoreRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsCountsOfDaysThatWent();
    void dropsLines();
    void dropsTraces();
    void dropsBothAlikeInAnyOrder();
    void finishesAfterACrash_data();
    void finishesAfterACrash();
    void makesRoomOnAFullDisk();
    void blocksNoReader();
};

void TestStoreRetention::keepsCountsOfDaysThatWent()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    for (int32_t day = kDay; day < kDay + 3; ++day)
        addDay(*writer, day);
    const auto before = allDays(fixture);
    QCOMPARE(before.size(), size_t{3});
    take(writer->dropDay(kDay));
    QVERIFY(allDays(fixture) == before);
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(take(reader->hourSums({}, at(86'400))).size(), size_t{0});
    const Coverage coverage = take(reader->coverage());
    QVERIFY(coverage.tracesSince == at(86'400) && coverage.linesSince == at(86'400));
    // Its lines come again: what is counted of them adds up.
    addDay(*writer, kDay);
    take(writer->dropDay(kDay));
    const auto twice = allDays(fixture);
    QCOMPARE(twice.size(), size_t{3});
    Sums doubled = before[0].sums;
    doubled.add(before[0].sums);
    QVERIFY(twice[0].sums == doubled);
}

void TestStoreRetention::dropsLines()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    addDay(*writer, kDay);
    addDay(*writer, kDay + 1);
    const auto before = allDays(fixture);
    const auto reader = take(StoreReader::open(fixture.folder()));
    QVERIFY(hasLines(*reader, kDay));
    const uint64_t bytes = writer->daysOnDisk()[0].bytes;
    take(writer->dropLines(kDay));
    QVERIFY(!writer->daysOnDisk()[0].linesKept && writer->daysOnDisk()[0].tracesKept);
    QVERIFY(!hasLines(*reader, kDay, 2) && hasLines(*reader, kDay + 1));
    QCOMPARE(found(*reader, {.messageId = "of" + std::to_string(kDay)}).size(), 50);
    QVERIFY(allDays(fixture) == before);
    QVERIFY(take(reader->coverage()).linesSince == at(86'400));
    QVERIFY(!take(reader->coverage()).tracesSince.isSet());
    // The room is the disk's again.
    const uint64_t rest = writer->daysOnDisk()[0].bytes;
    QVERIFY2(rest < bytes / 4, qPrintable(QString::number(rest)));
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("lines-2026-11-21.db"))));
    // A line that comes late is kept.
    BlockBuilder builder;
    builder.add("late", {});
    Commit commit;
    commit.blocks = {{kDay, writer->takeBlockIds(kDay, 1), 0, builder.finish()[0]}};
    take(writer->commit(commit));
    QVERIFY(writer->daysOnDisk()[0].linesKept);
    const LineRef late{kDay, commit.blocks[0].id, 0};
    QCOMPARE(take(reader->lines(std::span(&late, 1)))[0], "late"s);
}

void TestStoreRetention::dropsTraces()
{
    StoreFolderFixture fixture;
    auto writer = take(StoreWriter::open(fixture.folder()));
    addDay(*writer, kDay);
    const auto before = allDays(fixture);
    take(writer->dropTraces(kDay));
    QVERIFY(allDays(fixture) == before);
    const auto reader = take(StoreReader::open(fixture.folder()));
    QVERIFY(hasLines(*reader, kDay));
    QVERIFY(found(*reader, {}).isEmpty());
    QCOMPARE(take(reader->load(makeBundleId(kDay, 1)).ok() ? Result<int>(1) : Result<int>(0)), 0);
    const std::vector keys{termKey(TermKind::MessageId, "of" + std::to_string(kDay))};
    QVERIFY(take(writer->findByTerms(keys, {}, {})).empty());
    // A trace that comes late counts beside those that went.
    Commit commit;
    const BundleId id = writer->takeBundleId(kDay);
    QCOMPARE(id, makeBundleId(kDay, 51));
    commit.bundles = {makeBundle(id, {})};
    take(writer->commit(commit));
    writer = nullptr;
    writer = take(StoreWriter::open(fixture.folder()));
    QCOMPARE(found(*reader, {}).size(), 1);
    int64_t messages = 0;
    for (const auto &[key, counts] : allDays(fixture)[0].sums.messages)
        messages += counts.messages;
    QCOMPARE(messages, 51);
}

void TestStoreRetention::dropsBothAlikeInAnyOrder()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    for (int32_t day = kDay; day < kDay + 3; ++day)
        addDay(*writer, day);
    const auto before = allDays(fixture);
    take(writer->dropLines(kDay));
    take(writer->dropTraces(kDay));
    take(writer->dropTraces(kDay + 1));
    take(writer->dropDay(kDay + 1));
    QCOMPARE(writer->days(), std::vector{kDay + 2});
    QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("day-2026-11-21.db"))));
    QVERIFY(allDays(fixture) == before);
}

void TestStoreRetention::finishesAfterACrash_data()
{
    QTest::addColumn<bool>("lines");
    QTest::newRow("lines") << true;
    QTest::newRow("traces") << false;
}

/// main.db says that they went, and their file is still there.
void TestStoreRetention::finishesAfterACrash()
{
    QFETCH(bool, lines);
    StoreFolderFixture fixture;
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        addDay(*writer, kDay);
    }
    const auto before = allDays(fixture);
    const auto file =
        QString::fromStdString(fixture.file(lines ? "lines-2026-11-21.db" : "day-2026-11-21.db"));
    const QString copy = file + QStringLiteral("-copy");
    QVERIFY(QFile::copy(file, copy));
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        take(lines ? writer->dropLines(kDay) : writer->dropTraces(kDay));
    }
    QVERIFY(!QFile::exists(file) && QFile::rename(copy, file));
    QVERIFY(allDays(fixture) == before);
    take(StoreWriter::open(fixture.folder())).reset();
    QVERIFY(!QFile::exists(file));
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(hasLines(*reader, kDay), !lines);
    QCOMPARE(found(*reader, {}).size(), lines ? 50 : 0);
    QVERIFY(allDays(fixture) == before);
}

/// Neither main.db nor a day takes more, and a day goes all the same.
void TestStoreRetention::makesRoomOnAFullDisk()
{
    StoreFolderFixture fixture;
    {
        const auto writer = take(StoreWriter::open(fixture.folder()));
        addDay(*writer, kDay);
        addDay(*writer, kDay + 1);
    }
    const auto pages = static_cast<uint32_t>(
        QFileInfo(QString::fromStdString(fixture.file("main.db"))).size() / 8192);
    {
        const auto writer = take(StoreWriter::open(fixture.folder(), {.maxPages = pages}));
        Commit commit;
        commit.state = {{"much", std::string(20'000, 'x')}};
        QCOMPARE(writer->commit(commit).error().code, ErrorCode::DiskFull);
        const auto done = writer->dropDay(kDay);
        QVERIFY(done.ok() || done.error().code == ErrorCode::DiskFull);
        QVERIFY(!QFile::exists(QString::fromStdString(fixture.file("day-2026-11-21.db"))));
        QCOMPARE(writer->days(), std::vector{kDay + 1});
    }
    const auto writer = take(StoreWriter::open(fixture.folder()));
    QCOMPARE(writer->days(), std::vector{kDay + 1});
    const auto reader = take(StoreReader::open(fixture.folder()));
    QCOMPARE(found(*reader, {}).size(), 50);
}

/// A search that began before a day goes ends as it began.
void TestStoreRetention::blocksNoReader()
{
    StoreFolderFixture fixture;
    const auto writer = take(StoreWriter::open(fixture.folder()));
    addDay(*writer, kDay);
    addDay(*writer, kDay + 1);
    const auto reader = take(StoreReader::open(fixture.folder()));
    int rows = 0;
    const auto sink = [&](std::vector<ResultRow> &&some) {
        if (rows == 0) {
            take(writer->dropTraces(kDay));
            take(writer->dropLines(kDay));
        }
        rows += static_cast<int>(some.size());
        return true;
    };
    take(reader->search({.to = "@elsewhere.example"}, sink));
    QVERIFY(rows >= 50);
    QCOMPARE(found(*reader, {}).size(), 50);
}

QTEST_GUILESS_MAIN(TestStoreRetention)
#include "tst_storeretention.moc"
