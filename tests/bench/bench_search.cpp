// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text.h"
#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "trace/legview.h"
#include "workspace/importer.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

/// How long searches take, of each kind, for messages of the store drawn at random; and the manual
/// way beside it: grep over the logs, once for each of the four ids of a message.
///
///     ESTAFETA_BENCH_STORE     a store; else one of 20,000 messages is made
///     ESTAFETA_BENCH_LOGS      its logs, for the manual way; without, that row is left out
///     ESTAFETA_BENCH_SEARCHES  of each kind (200)
using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.at(static_cast<size_t>(part * static_cast<double>(values.size() - 1)));
}

/// The next search finds nothing of the store's files in the memory.
void forgetFiles(const std::string &folder)
{
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const int fd = ::open(entry.path().c_str(), O_RDONLY);
        if (fd < 0)
            continue;
        ::fdatasync(fd); // dirty pages stay
        ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
        ::close(fd);
    }
}

/// What one message can be looked for by.
struct Sample {
    ResultRow row;
    std::string messageId;
    std::string queueId;
    std::string ip;
};

struct Cost {
    double first = 0; ///< until the first rows came, or it was clear that there are none
    double whole = 0;
    uint64_t rows = 0;
};

} // namespace

class BenchSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_data();
    void search();
    void open();
    void manualWay();

private:
    void drawSamples(const std::string &folder);
    void takeIds(StoreReader &reader, Sample &sample);
    Cost run(StoreReader &reader, const SearchQuery &query);
    SearchQuery queryFor(const QString &kind, const Sample &sample);

    QTemporaryDir m_dir;
    std::string m_folder;
    std::vector<Sample> m_samples;
    std::mt19937_64 m_random{1};
};

void BenchSearch::initTestCase()
{
    m_folder = qEnvironmentVariable("ESTAFETA_BENCH_STORE").toStdString();
    if (m_folder.empty()) {
        const std::string logs = m_dir.filePath(u"logs"_s).toStdString();
        m_folder = m_dir.filePath(u"store"_s).toStdString();
        LogTree(20'000).write(logs);
        ImportOptions options;
        options.sources = {{logs, {}}};
        QVERIFY(importLogs(m_folder, options, {}, {}).ok());
    }
    drawSamples(m_folder);
    QVERIFY(!m_samples.empty());
}

/// By moments drawn at random: what began there.
void BenchSearch::drawSamples(const std::string &folder)
{
    auto reader = StoreReader::open(folder);
    QVERIFY(reader.ok());
    const auto days = (*reader)->days();
    QVERIFY(days.ok() && !days->empty());
    const int given = qEnvironmentVariableIntValue("ESTAFETA_BENCH_SEARCHES");
    const size_t wanted = given > 0 ? static_cast<size_t>(given) : 200;
    for (size_t tries = 0; m_samples.size() < wanted && tries < 20 * wanted; ++tries) {
        const int32_t day = days->at(m_random() % days->size());
        SearchQuery query;
        query.until =
            Time::fromSeconds(int64_t{day} * 86'400 + static_cast<int64_t>(m_random() % 86'400));
        query.since = query.until - 600 * Time::kSecond;
        query.limit = 1;
        Sample sample;
        const auto sink = [&](std::vector<ResultRow> &&rows) {
            sample.row = rows.front();
            return false;
        };
        const auto outcome = (*reader)->search(query, sink);
        QVERIFY(outcome.ok());
        takeIds(**reader, sample);
        if (!sample.messageId.empty() && !sample.queueId.empty() && !sample.ip.empty()
            && sample.row.recipient.size() > 8)
            m_samples.push_back(std::move(sample));
    }
}

void BenchSearch::takeIds(StoreReader &reader, Sample &sample)
{
    const auto bundle = reader.load(sample.row.trace.bundle);
    if (!bundle)
        return;
    const std::vector<EncodedLeg> legs = decodeLegs(bundle->legs);
    for (const LegView &leg : viewLegs(legs)) {
        const auto take = [](std::string &to, std::string_view from) {
            if (to.empty())
                to = from;
        };
        take(sample.messageId, bareMessageId(leg.messageId));
        take(sample.queueId, leg.kind == LegKind::Queue ? leg.id : std::string_view());
        if (!leg.clientIp.starts_with("127."))
            take(sample.ip, leg.clientIp);
    }
}

Cost BenchSearch::run(StoreReader &reader, const SearchQuery &query)
{
    Cost cost;
    const auto start = Clock::now();
    const auto sink = [&](std::vector<ResultRow> &&rows) {
        if (cost.rows == 0)
            cost.first = millisecondsSince(start);
        cost.rows += rows.size();
        return true;
    };
    const auto outcome = reader.search(query, sink);
    if (!outcome)
        qFatal("%s", outcome.error().detail.c_str());
    cost.whole = millisecondsSince(start);
    if (cost.rows == 0)
        cost.first = cost.whole;
    return cost;
}

SearchQuery BenchSearch::queryFor(const QString &kind, const Sample &sample)
{
    const std::string recipient = normalAddress(sample.row.recipient);
    if (kind == u"recipient")
        return {.to = recipient};
    if (kind == u"sender")
        return {.from = sample.row.sender};
    if (kind == u"either side")
        return {.address = recipient};
    if (kind == u"part of an address")
        return {.address = recipient.substr(1, 6)};
    if (kind == u"domain")
        return {.to = recipient.substr(recipient.find('@'))};
    if (kind == u"Message-ID")
        return {.messageId = sample.messageId};
    if (kind == u"part of a Message-ID")
        return {.messageId = std::string(before(sample.messageId, "@")).substr(1)};
    if (kind == u"queue id")
        return {.queueId = sample.queueId};
    if (kind == u"IP")
        return {.ip = sample.ip};
    if (kind == u"network")
        return {.ip = sample.ip.substr(0, sample.ip.rfind('.') + 1)};
    if (kind == u"subject")
        return {.subject = sample.row.subject.empty() ? "no such subject" : sample.row.subject};
    if (kind == u"relay")
        return {.relay = sample.row.place};
    if (kind == u"virus")
        return {.virus = "eicar"};
    if (kind == u"score")
        return {.minScoreMilli = static_cast<int32_t>(m_random() % 20'000)};
    if (kind == u"size")
        return {.minSize = static_cast<int64_t>(m_random() % 30'000'000)};
    if (kind == u"verdict")
        return {.verdict = static_cast<Verdict>(m_random() % kVerdictCount)};
    return {.to = recipient, .from = sample.row.sender, .verdict = sample.row.verdict};
}

void BenchSearch::search_data()
{
    QTest::addColumn<bool>("cold");
    for (const char *kind :
         {"recipient", "sender", "either side", "Message-ID", "queue id", "IP",
          "part of an address", "subject", "part of a Message-ID", "domain", "network", "relay",
          "virus", "score", "size", "verdict", "recipient, sender and verdict"}) {
        QTest::addRow("%s, warm", kind) << false;
        QTest::addRow("%s, cold", kind) << true;
    }
}

void BenchSearch::search()
{
    QFETCH(bool, cold);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString kind = name.left(name.lastIndexOf(u','));
    auto reader = StoreReader::open(m_folder);
    QVERIFY(reader.ok());
    std::vector<double> first;
    std::vector<double> whole;
    uint64_t rows = 0;
    if (!cold) { // the row before may have had its files forgotten
        for (const Sample &sample : m_samples)
            run(**reader, queryFor(kind, sample));
    }
    for (const Sample &sample : m_samples) {
        if (cold) { // its own caches, too
            reader = StoreReader::open(m_folder);
            QVERIFY(reader.ok());
            forgetFiles(m_folder);
        }
        const Cost cost = run(**reader, queryFor(kind, sample));
        first.push_back(cost.first);
        whole.push_back(cost.whole);
        rows += cost.rows;
    }
    qInfo("%-38s first rows %7.1f ms, 99 %% %7.1f; all %7.1f ms, 99 %% %7.1f; %.0f rows",
          qPrintable(name), percentile(first, 0.5), percentile(first, 0.99), percentile(whole, 0.5),
          percentile(whole, 0.99), static_cast<double>(rows) / static_cast<double>(first.size()));
}

void BenchSearch::open()
{
    std::array<std::vector<double>, 2> costs;
    for (int i = 0; i < 20; ++i) {
        for (const bool cold : {false, true}) {
            if (cold)
                forgetFiles(m_folder);
            const auto start = Clock::now();
            auto reader = StoreReader::open(m_folder);
            QVERIFY(reader.ok());
            run(**reader, {.limit = 50});
            costs.at(cold ? 1 : 0).push_back(millisecondsSince(start));
        }
    }
    qInfo("opening and the newest 50 rows: %.1f ms warm, %.1f ms cold", percentile(costs[0], 0.5),
          percentile(costs[1], 0.5));
}

/// As it is done today: from the address to a queue id, to the Message-ID, to the next host's id.
void BenchSearch::manualWay()
{
    const QString logs = qEnvironmentVariable("ESTAFETA_BENCH_LOGS");
    if (logs.isEmpty())
        return;
    const Sample &sample = m_samples.front();
    const auto start = Clock::now();
    for (const std::string &word :
         {sample.row.recipient, sample.queueId, sample.messageId, sample.ip}) {
        QProcess grep;
        grep.setStandardOutputFile(QProcess::nullDevice());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        grep.setProcessEnvironment(environment);
        grep.start(u"grep"_s, {u"-rF"_s, u"-e"_s, QString::fromStdString(word), u"--"_s, logs});
        QVERIFY(grep.waitForFinished(-1));
    }
    const double manual = millisecondsSince(start);
    auto reader = StoreReader::open(m_folder);
    QVERIFY(reader.ok());
    std::vector<double> ours;
    for (const Sample &other : m_samples)
        ours.push_back(run(**reader, {.to = other.row.recipient}).whole);
    qInfo("four passes of grep %.0f ms; a search by recipient %.2f ms: 1/%.0f", manual,
          percentile(ours, 0.5), manual / percentile(ours, 0.5));
}

QTEST_GUILESS_MAIN(BenchSearch)
#include "bench_search.moc"
