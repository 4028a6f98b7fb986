// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "store/storewriter.h"
#include "trace/figures.h"
#include "trace/terms.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <random>
#include <string>
#include <thread>

using namespace Estafeta;

namespace {

constexpr int32_t kFirst = 20'778;
constexpr int32_t kDays = 15;
constexpr size_t kPerCommit = 10'000;

/// Of each day; ESTAFETA_MESSAGES=200000 is a university's.
size_t messagesADay()
{
    bool given = false;
    const int messages = qEnvironmentVariableIntValue("ESTAFETA_MESSAGES", &given);
    return given ? static_cast<size_t>(messages) : 50'000;
}

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
    return std::move(result).value();
}

void take(Result<void> result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
}

/// Three of ten recipients are in one of 30,000 foreign domains.
std::string recipientOf(std::mt19937_64 &random)
{
    if (random() % 10 < 7)
        return "student" + std::to_string(random() % 50'000) + "@uni.example";
    const uint64_t domain = random() % (random() % 4 == 0 ? 30'000 : 300);
    return "a" + std::to_string(random() % 100) + "@host" + std::to_string(domain) + ".example";
}

BundleRecord messageOf(BundleId id, Time first, std::mt19937_64 &random)
{
    BundleRecord bundle;
    bundle.id = id;
    bundle.first = first;
    bundle.last = first + static_cast<int64_t>(random() % 9'000'000);
    bundle.legs = std::string(60, static_cast<char>(random()));
    ResultRow row;
    row.trace.bundle = id;
    row.first = bundle.first;
    row.last = bundle.last;
    row.sender = "sender" + std::to_string(random() % 30'000) + "@out.example";
    row.recipient = recipientOf(random);
    row.subject = "Re: number " + std::to_string(random() % 100'000);
    row.verdict = static_cast<Verdict>(random() % 10 == 0 ? random() % kVerdictCount : 0);
    row.host = static_cast<HostId>(random() % 5);
    row.size = static_cast<int64_t>(random() % 100'000);
    row.scoreMilli = static_cast<int32_t>(random() % 9000);
    bundle.figures = encodeFigures(
        {.legs = {{row.host, hourOf(first), 2}}, .origins = {static_cast<Origin>(random() % 3)}});
    for (const auto kind : {TermKind::MessageId, TermKind::QueueId, TermKind::Session})
        bundle.terms.push_back(termKey(kind, std::to_string(random())));
    bundle.terms.push_back(termKey(TermKind::Recipient, row.recipient));
    bundle.terms.push_back(termKey(TermKind::Sender, row.sender));
    bundle.texts = {{TextKind::Address, row.sender}, {TextKind::Address, row.recipient}};
    bundle.rows.push_back(std::move(row));
    return bundle;
}

/// As much room as the lines of so many messages: some 230 bytes each, packed.
void addBlocks(Commit &commit, StoreWriter &writer, int32_t day, size_t messages,
               std::mt19937_64 &random)
{
    const size_t count = messages * 230 / 20'000;
    const uint32_t first = writer.takeBlockIds(day, static_cast<uint32_t>(count));
    for (size_t i = 0; i < count; ++i) {
        ArchivedBlock &block = commit.blocks.emplace_back();
        block.day = day;
        block.id = first + static_cast<uint32_t>(i);
        block.host = 0;
        block.block.data.resize(20'000, static_cast<char>(random()));
    }
}

} // namespace

/// What goes by age, and what stays: against a store of many days.
class BenchRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens();
    void indicators();
    void drops_data();
    void drops();

private:
    [[nodiscard]] std::string folder() const
    {
        return m_dir.filePath(QStringLiteral("store")).toStdString();
    }
    void fillDay(StoreWriter &writer, int32_t day);

    QTemporaryDir m_dir;
};

void BenchRetention::fillDay(StoreWriter &writer, int32_t day)
{
    std::mt19937_64 random(static_cast<uint64_t>(day));
    const size_t messages = messagesADay();
    for (size_t start = 0; start < messages; start += kPerCommit) {
        Commit commit;
        for (size_t i = start; i < std::min(messages, start + kPerCommit); ++i) {
            const auto second = static_cast<int64_t>(i * 86'400 / messages);
            commit.bundles.push_back(messageOf(writer.takeBundleId(day),
                                               Time::fromSeconds(int64_t{day} * 86'400 + second),
                                               random));
        }
        addBlocks(commit, writer, day, commit.bundles.size(), random);
        Sums &sums =
            commit.lineSums[int64_t{day} * 24 + static_cast<int64_t>(start * 24 / messages)];
        for (HostId host = 0; host < 5; ++host) {
            for (int program = 0; program < 20; ++program)
                sums.programs[{host, "postfix/daemon" + std::to_string(program)}] = {50, 40, 1};
            for (int i = 0; i < 40; ++i)
                sums.delays[{host, static_cast<DelayStage>(1 + i % 5)}].add(i * i * 37);
        }
        take(writer.commit(commit));
    }
}

void BenchRetention::initTestCase()
{
    const auto start = Clock::now();
    const auto writer = take(StoreWriter::open(folder()));
    for (int32_t day = kFirst; day < kFirst + kDays; ++day)
        fillDay(*writer, day);
    uint64_t bytes = 0;
    for (const DayOnDisk &day : writer->daysOnDisk())
        bytes += day.bytes;
    qInfo("%d days of %zu messages in %.1f s, %.1f MB a day", kDays, messagesADay(),
          msSince(start) / 1e3, static_cast<double>(bytes) / kDays / 1e6);
}

void BenchRetention::opens()
{
    for (const char *run : {"first", "again"}) {
        const auto start = Clock::now();
        const auto writer = take(StoreWriter::open(folder()));
        qInfo("%s: open for writing %.1f ms", run, msSince(start));
        const auto reading = Clock::now();
        const auto reader = take(StoreReader::open(folder()));
        QVERIFY(take(reader->sequence()) > 0);
        SearchOutcome outcome =
            take(reader->search({.queueId = "1"}, [](auto &&) { return true; }));
        qInfo("%s: open for reading, with one search of all days, %.1f ms, %llu rows", run,
              msSince(reading), static_cast<unsigned long long>(outcome.total));
    }
}

void BenchRetention::indicators()
{
    const auto reader = take(StoreReader::open(folder()));
    for (const char *run : {"first", "again"}) {
        auto start = Clock::now();
        const size_t hours = take(reader->hourSums({}, {})).size();
        qInfo("%s: %zu hours of all hosts %.1f ms", run, hours, msSince(start));
        start = Clock::now();
        const auto days = take(reader->daySums({}, {}));
        qInfo("%s: %zu days with their %zu busiest domains %.1f ms", run, days.size(),
              days[0].sums.domains.size(), msSince(start));
        start = Clock::now();
        const size_t ofDomain = take(reader->domainSums("uni.example", {}, {})).size();
        qInfo("%s: %zu hours of a domain %.1f ms", run, ofDomain, msSince(start));
        start = Clock::now();
        (void)take(reader->domainSums("host29999.example", {}, {}));
        qInfo("%s: of a rare domain %.1f ms", run, msSince(start));
    }
    uint64_t kept = 0;
    for (const TimedSums &day : take(reader->daySums({}, {})))
        kept += encodeSums(day.sums).size();
    qInfo("a day takes %.1f KB when it went", static_cast<double>(kept) / kDays / 1e3);
}

void BenchRetention::drops_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the oldest day") << 0;
    QTest::newRow("the lines of the oldest day") << 1;
    QTest::newRow("the traces of the oldest day") << 2;
}

void BenchRetention::drops()
{
    QFETCH(int, what);
    std::atomic<bool> ends = false;
    std::atomic<double> longest = 0;
    int searches = 0;
    std::thread reading([&] {
        const auto reader = take(StoreReader::open(folder()));
        std::mt19937_64 random(1);
        while (!ends) {
            const auto start = Clock::now();
            const std::string address = recipientOf(random);
            take(reader->search({.to = address, .limit = 50}, [](auto &&) { return true; }));
            longest = searches++ == 0 ? 0 : std::max(longest.load(), msSince(start));
        }
    });
    const auto writer = take(StoreWriter::open(folder()));
    std::this_thread::sleep_for(std::chrono::milliseconds(500)); // searches run in
    const double before = longest;
    const int32_t day = writer->days().front();
    const auto start = Clock::now();
    take(what == 0       ? writer->dropDay(day)
             : what == 1 ? writer->dropLines(day)
                         : writer->dropTraces(day));
    const double took = msSince(start);
    ends = true;
    reading.join();
    qInfo("took %.1f ms; longest of %d searches %.1f ms, before it %.1f ms", took, searches,
          longest.load(), before);
    QVERIFY(what != 0 || writer->days().size() == kDays - 1);
}

QTEST_GUILESS_MAIN(BenchRetention)
#include "bench_retention.moc"
