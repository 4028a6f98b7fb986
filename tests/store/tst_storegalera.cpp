// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetesting.h"

#include "tests/support/galeracluster.h"

#include <QDeadlineTimer>

#include <atomic>
#include <mutex>
#include <string>
#include <thread>

using namespace Estafeta;
using namespace Estafeta::StoreTesting;
using namespace Qt::StringLiterals;

namespace {

constexpr uint64_t kInEach = 20;

Commit nextCommit(StoreWriter &writer, int number)
{
    Commit commit;
    for (uint64_t n = 0; n < kInEach; ++n) {
        const Message message{.id = std::to_string(number),
                              .first = at(static_cast<int64_t>(n % 2) * 86'400 + number)};
        commit.bundles.push_back(makeBundle(writer.takeBundleId(message.first.day()), message));
    }
    commit.state = {{"count", std::to_string(number)}};
    return commit;
}

/// Commits numbered from 1, until it is told to stop: as a feeder does it, which opens the store
/// anew when a commit failed, and goes on after what that has.
class Collector
{
public:
    explicit Collector(std::string address)
        : m_thread([this, address = std::move(address)](const std::stop_token &stop) {
            run(address, stop);
        })
    {}

    [[nodiscard]] int committed() const { return m_committed; }
    [[nodiscard]] std::string lastError()
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastError;
    }
    void stop()
    {
        m_thread.request_stop();
        m_thread.join();
    }

private:
    void run(const std::string &address, const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const auto writer = StoreWriter::open(address);
            const auto state = writer ? (*writer)->state("count")
                                      : Result<std::optional<std::string>>(writer.error());
            if (!state) {
                note(state.error());
                continue;
            }
            m_committed = std::stoi(state->value_or("0"));
            while (!stop.stop_requested()) {
                const auto done = (*writer)->commit(nextCommit(**writer, m_committed + 1));
                if (!done) {
                    note(done.error());
                    break;
                }
                ++m_committed;
            }
        }
    }

    void note(const Error &error)
    {
        const std::scoped_lock lock(m_mutex);
        m_lastError = error.detail;
    }

    std::atomic<int> m_committed = 0;
    std::mutex m_mutex;
    std::string m_lastError;
    std::jthread m_thread;
};

/// Searches all the time, through whichever node is there.
class Helpdesk
{
public:
    explicit Helpdesk(std::string address)
        : m_thread([this, address = std::move(address)](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const auto reader = StoreReader::open(address);
                const auto sink = [](std::vector<ResultRow> &&) { return true; };
                while (reader && !stop.stop_requested()
                       && (*reader)->search({.to = "bob", .limit = 20}, sink))
                    ++m_answers;
            }
        })
    {}

    [[nodiscard]] int answers() const { return m_answers; }

private:
    std::atomic<int> m_answers = 0;
    std::jthread m_thread;
};

} // namespace

class TestStoreGalera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWithANode();
};

void TestStoreGalera::losesNothingWithANode()
{
    // Nodes that get no processor for five seconds take each other for lost, and need a while to
    // meet again.
    constexpr int kSomeMs = 120'000;
    constexpr int kSome = 5;
    GaleraCluster cluster;
    const QString problem = cluster.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const std::string address = cluster.newDatabase();
    take(StoreWriter::open(address)).reset();
    Collector collector(address);
    Helpdesk elsewhere(cluster.address(u"store1"_s, {1, 2}));
    Helpdesk onTheThird(cluster.address(u"store1"_s, {2, 1}));
    // Nobody else gets in meanwhile, wherever they try.
    QTRY_VERIFY_WITH_TIMEOUT(collector.committed() > kSome, kSomeMs);
    QCOMPARE(StoreWriter::open(cluster.address(u"store1"_s, {2})).error().code,
             ErrorCode::StoreBusy);
    // ./dev bench goes on with it for as long as it is told.
    const QDeadlineTimer end(qEnvironmentVariableIntValue("ESTAFETA_BENCH_SECONDS") * 1000);
    size_t round = 0;
    for (; round < 2 || !end.hasExpired(); ++round) {
        // The second, through which somebody searches, and the one that is written to.
        const size_t lost = (round + 1) % 2;
        cluster.node(lost).kill();
        const int before = collector.committed();
        const int answers = elsewhere.answers();
        const int others = onTheThird.answers();
        QTRY_VERIFY2_WITH_TIMEOUT(collector.committed() > before + kSome,
                                  collector.lastError().c_str(), kSomeMs);
        QTRY_VERIFY_WITH_TIMEOUT(elsewhere.answers() > answers + kSome, kSomeMs);
        QTRY_VERIFY_WITH_TIMEOUT(onTheThird.answers() > others + kSome, kSomeMs);
        const QString back = cluster.startAgain(lost);
        QVERIFY2(back.isEmpty(), qPrintable(back));
    }
    const int before = collector.committed();
    QTRY_VERIFY_WITH_TIMEOUT(collector.committed() > before + kSome, kSomeMs);
    collector.stop();
    for (size_t i = 1; i < GaleraCluster::kNodes; ++i)
        QCOMPARE(cluster.contents(i, u"store1"_s), cluster.contents(0, u"store1"_s));
    const auto reader = take(StoreReader::open(address));
    SearchOutcome outcome;
    (void)found(*reader, {.limit = 10}, &outcome);
    QCOMPARE(outcome.total, static_cast<uint64_t>(collector.committed()) * kInEach);
    uint64_t counted = 0;
    for (const TimedSums &hour : take(reader->hourSums({}, {}))) {
        for (const auto &[key, counts] : hour.sums.messages)
            counted += static_cast<uint64_t>(counts.recipients);
    }
    QCOMPARE(counted, outcome.total);
    qInfo("%zu nodes killed; %d commits, %llu rows, none lost, none doubled; %d answers meanwhile",
          round, collector.committed(), static_cast<unsigned long long>(outcome.total),
          elsewhere.answers() + onTheThird.answers());
}

QTEST_GUILESS_MAIN(TestStoreGalera)
#include "tst_storegalera.moc"
