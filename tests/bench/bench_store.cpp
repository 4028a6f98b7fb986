// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "store/storewriter.h"
#include "trace/terms.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <ctime>
#include <random>
#include <string>
#include <vector>

using namespace Estafeta;

namespace {

constexpr int32_t kDay = 20'778;
constexpr size_t kMessages = 100'000;
constexpr size_t kPerCommit = 10'000;

/// Processor and wall seconds since it was made.
class Watch
{
public:
    [[nodiscard]] double cpu() const
    {
        return static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC;
    }
    [[nodiscard]] double wall() const
    {
        return std::chrono::duration<double>(Clock::now() - m_wall).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    std::clock_t m_cpu = std::clock();
    Clock::time_point m_wall = Clock::now();
};

/// A day of a university: 50,000 accounts, senders from everywhere, 1.3 recipients a message.
class Day
{
public:
    [[nodiscard]] BundleRecord message(BundleId id, size_t number)
    {
        BundleRecord bundle;
        bundle.id = id;
        const auto second = static_cast<int64_t>(number * 86'400 / kMessages);
        bundle.first = Time::fromSeconds(int64_t{kDay} * 86'400 + second);
        bundle.last = bundle.first + 4 * Time::kSecond;
        bundle.legs = legs(number);
        const std::string sender = address(30'000, "sender", ".example.net");
        const std::string queueId = std::to_string(m_random());
        addTerm(bundle, TermKind::MessageId, std::to_string(m_random()) + "@uni.example");
        addTerm(bundle, TermKind::QueueId, queueId);
        addTerm(bundle, TermKind::QueueId, queueId + "b");
        addTerm(bundle, TermKind::ClientIp, std::to_string(m_random() % 5000));
        addTerm(bundle, TermKind::Sender, sender);
        addTerm(bundle, TermKind::SenderDomain, sender.substr(sender.find('@') + 1));
        bundle.texts.push_back({TextKind::Address, sender});
        const size_t recipients = m_random() % 10 < 3 ? 2 : 1;
        for (size_t i = 0; i < recipients; ++i)
            addRow(bundle, sender, static_cast<uint32_t>(i));
        addTerm(bundle, TermKind::RecipientDomain, "uni.example");
        return bundle;
    }

private:
    static void addTerm(BundleRecord &bundle, TermKind kind, const std::string &text)
    {
        bundle.terms.push_back(termKey(kind, text));
    }

    void addRow(BundleRecord &bundle, const std::string &sender, uint32_t index)
    {
        ResultRow row;
        row.trace.bundle = bundle.id;
        row.recipientIndex = index;
        row.first = bundle.first;
        row.last = bundle.last;
        row.sender = sender;
        row.recipient = "student" + std::to_string(m_random() % 50'000) + "@uni.example";
        row.subject = "Re: the meeting about number " + std::to_string(m_random() % 100'000);
        row.verdict = m_random() % 10 == 0 ? Verdict::Rejected : Verdict::DeliveredMailbox;
        row.host = static_cast<HostId>(m_random() % 3);
        row.size = static_cast<int64_t>(m_random() % 100'000);
        row.place = "imap1.uni.example";
        addTerm(bundle, TermKind::Recipient, row.recipient);
        bundle.texts.push_back({TextKind::Address, row.recipient});
        bundle.rows.push_back(std::move(row));
    }

    std::string address(size_t people, const char *name, const char *domain)
    {
        const uint64_t who = m_random() % people;
        return name + std::to_string(who) + "@host" + std::to_string(who % 3000) + domain;
    }

    /// Encoded legs: words that repeat among numbers that do not.
    std::string legs(size_t number)
    {
        std::string bytes;
        while (bytes.size() < 700) {
            bytes += "postfix/smtp mx1.uni.example relay=imap1.uni.example status=sent ";
            for (int i = 0; i < 4; ++i) {
                const uint64_t noise = m_random() + number;
                bytes.append(reinterpret_cast<const char *>(&noise), sizeof noise);
            }
        }
        return bytes;
    }

    std::mt19937_64 m_random{42};
};

void report(const char *what, const Watch &watch, size_t count)
{
    qInfo("%-34s %7.2f s CPU %7.2f s wall, %9.0f a second of CPU", what, watch.cpu(), watch.wall(),
          static_cast<double>(count) / watch.cpu());
}

} // namespace

class BenchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void insert();
    void findByTerms();
    void reopen();
    void search_data();
    void search();
    void archive();
    void rewrite();

private:
    [[nodiscard]] std::string folder() const
    {
        return m_dir.filePath(QStringLiteral("store")).toStdString();
    }
    void check(const Result<void> &result);

    QTemporaryDir m_dir;
    std::vector<BundleRecord> m_messages;
    std::unique_ptr<StoreWriter> m_writer;
};

void BenchStore::check(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", result.error().context.c_str(), result.error().detail.c_str());
}

void BenchStore::initTestCase()
{
    auto writer = StoreWriter::open(folder());
    QVERIFY(writer.ok());
    m_writer = std::move(*writer);
    Day day;
    for (size_t i = 0; i < kMessages; ++i)
        m_messages.push_back(day.message(m_writer->takeBundleId(kDay), i));
}

void BenchStore::insert()
{
    const Watch watch;
    for (size_t start = 0; start < kMessages; start += kPerCommit) {
        Commit commit;
        const auto first = m_messages.begin() + static_cast<std::ptrdiff_t>(start);
        commit.bundles.assign(first, first + kPerCommit);
        check(m_writer->commit(commit));
    }
    report("insert messages", watch, kMessages);
}

void BenchStore::findByTerms()
{
    size_t found = 0;
    const Watch unknown;
    for (uint64_t i = 1; i <= 500'000; ++i) {
        const uint64_t key = termKey(TermKind::QueueId, std::to_string(i));
        found += m_writer->findByTerms(std::span(&key, 1), {}, {}).value().size();
    }
    report("look up unknown terms", unknown, 500'000);
    QCOMPARE(found, 0U);
    const Watch known;
    for (size_t i = 0; i < 20'000; ++i) {
        const std::span keys = std::span(m_messages[i * 5].terms).first(1);
        found += m_writer->findByTerms(keys, {}, {}).value().size();
    }
    report("look up known terms", known, 20'000);
    QCOMPARE(found, 20'000U);
    const Watch loading;
    for (size_t i = 0; i < 20'000; ++i)
        QVERIFY(m_writer->load(m_messages[i * 5].id).ok());
    report("load bundles", loading, 20'000);
}

void BenchStore::reopen()
{
    m_writer.reset();
    const Watch opening;
    auto writer = StoreWriter::open(folder());
    QVERIFY(writer.ok());
    m_writer = std::move(*writer);
    report("open a store of so many messages", opening, kMessages);
    const auto lookUp = [this](const char *what, uint64_t from, uint64_t count) {
        const Watch watch;
        for (uint64_t i = from; i < from + count; ++i) {
            const uint64_t key = termKey(TermKind::QueueId, std::to_string(i));
            QVERIFY(m_writer->findByTerms(std::span(&key, 1), {}, {}).value().empty());
        }
        report(what, watch, count);
    };
    lookUp("look up unknown terms, unguarded", 0, 99'000);
    lookUp("look up unknown terms, guard made", 99'000, 2'000);
}

void BenchStore::search_data()
{
    QTest::addColumn<SearchQuery>("query");
    const auto row = [](const char *name, auto fill) {
        SearchQuery query;
        fill(query);
        QTest::newRow(name) << query;
    };
    row("newest", [](SearchQuery &) {});
    row("recipient", [](SearchQuery &q) { q.to = "student77@uni.example"; });
    row("part of an address", [](SearchQuery &q) { q.to = "dent4711"; });
    row("part that fits 11,000", [](SearchQuery &q) { q.to = "student1"; });
    row("own domain", [](SearchQuery &q) { q.to = "@uni.example"; });
    row("verdict", [](SearchQuery &q) { q.verdicts = {Verdict::Rejected}; });
    row("verdict that none has", [](SearchQuery &q) { q.verdicts = {Verdict::Held}; });
}

void BenchStore::search()
{
    QFETCH(SearchQuery, query);
    auto reader = StoreReader::open(folder());
    QVERIFY(reader.ok());
    for (const char *run : {"first", "again"}) {
        const Watch watch;
        double firstBatch = 0;
        const auto sink = [&](std::vector<ResultRow> &&) {
            if (firstBatch == 0)
                firstBatch = watch.wall();
            return true;
        };
        const auto outcome = (*reader)->search(query, sink);
        QVERIFY(outcome.ok());
        qInfo("%-24s %s: first rows after %6.1f ms, all after %7.1f ms, %llu rows%s",
              QTest::currentDataTag(), run, firstBatch * 1e3, watch.wall() * 1e3,
              static_cast<unsigned long long>(outcome->total), outcome->cut ? ", cut" : "");
    }
}

void BenchStore::archive()
{
    BlockBuilder builder;
    std::mt19937_64 random(1);
    size_t bytes = 0;
    const Watch watch;
    for (int i = 0; i < 300'000; ++i) {
        const std::string line = "2026-11-21T10:00:00.123456+01:00 mx1 postfix/smtp["
            + std::to_string(random() % 30'000) + "]: " + std::to_string(random()) + ": to=<student"
            + std::to_string(random() % 50'000)
            + "@uni.example>, relay=imap1.uni.example[10.0.0.1]:24, delay=0.3, dsn=2.0.0, "
              "status=sent (250 2.0.0 Ok)";
        bytes += line.size();
        builder.add(line, Time::fromSeconds(i));
    }
    const auto blocks = builder.finish();
    size_t packed = 0;
    for (const CompressedBlock &block : blocks)
        packed += block.data.size();
    report("archive lines", watch, 300'000);
    qInfo("archive: %.1f MB in %zu blocks of %.1f MB", static_cast<double>(bytes) / 1e6,
          blocks.size(), static_cast<double>(packed) / 1e6);
}

void BenchStore::rewrite()
{
    const Watch watch;
    for (size_t start = 0; start < 20'000; start += 2000) {
        Commit commit;
        const auto first = m_messages.begin() + static_cast<std::ptrdiff_t>(start);
        commit.bundles.assign(first, first + 2000);
        check(m_writer->commit(commit));
    }
    report("rewrite messages", watch, 20'000);
}

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
