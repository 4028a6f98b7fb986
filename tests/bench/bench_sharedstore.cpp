// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader.h"
#include "store/storewriter.h"
#include "tests/support/mariadbserver.h"
#include "tests/workspace/logtree.h"
#include "workspace/importer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

/// A store on a server beside one in a folder: the import's rate, and ten people who search while
/// somebody collects.
///
///     ESTAFETA_BENCH_MESSAGES  of the logs that are imported (20000)
///     ESTAFETA_BENCH_SECONDS   how long is searched and collected (20; the long form: 300)
using namespace Estafeta;

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kReaders = 10;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

int setting(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

struct Searches {
    std::vector<double> milliseconds;
    uint64_t failed = 0;
};

Searches searchUntil(const std::string &store, const std::atomic<bool> &done)
{
    Searches searches;
    const auto reader = StoreReader::open(store);
    const SearchQuery kinds[] = {
        {.limit = 100}, {.to = "a", .limit = 100}, {.address = "gar", .limit = 100}};
    for (size_t i = 0; !done; ++i) {
        const auto start = Clock::now();
        const auto first = [](std::vector<ResultRow> &&) { return false; };
        const bool good = reader && (*reader)->search(kinds[i % std::size(kinds)], first);
        searches.failed += good ? 0 : 1;
        searches.milliseconds.push_back(secondsSince(start) * 1000);
        if (!good && !reader)
            break;
    }
    return searches;
}

} // namespace

class BenchSharedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void imports();
    void readsWhileItIsWritten();

private:
    double import(const std::string &store) const;

    QTemporaryDir m_dir;
    MariadbServer m_server;
    std::string m_logs;
    std::string m_shared;
};

void BenchSharedStore::initTestCase()
{
    m_logs = m_dir.filePath(QStringLiteral("logs")).toStdString();
    LogTree(static_cast<uint32_t>(setting("ESTAFETA_BENCH_MESSAGES", 20'000))).write(m_logs);
    m_server.configure("innodb-buffer-pool-size=512M\ninnodb-log-file-size=256M");
    QCOMPARE(m_server.start(), QString());
    m_shared = m_server.newDatabase();
}

double BenchSharedStore::import(const std::string &store) const
{
    ImportOptions options;
    options.sources = {{.path = m_logs}};
    const auto start = Clock::now();
    const auto summary = importLogs(store, options, {}, {});
    if (!summary)
        qFatal("%s: %s", summary.error().context.c_str(), summary.error().detail.c_str());
    return secondsSince(start);
}

void BenchSharedStore::imports()
{
    const double folder = import(m_dir.filePath(QStringLiteral("store")).toStdString());
    const double server = import(m_shared);
    qInfo("import: folder %.2f s, MariaDB %.2f s: %.2f of the rate", folder, server,
          folder / server);
    QVERIFY(server < folder * 3);
}

void BenchSharedStore::readsWhileItIsWritten()
{
    std::atomic<bool> done = false;
    std::mutex mutex;
    Searches all;
    std::vector<std::jthread> readers;
    for (size_t i = 0; i < kReaders; ++i) {
        readers.emplace_back([&] {
            const Searches searches = searchUntil(m_shared, done);
            const std::scoped_lock lock(mutex);
            all.failed += searches.failed;
            all.milliseconds.insert(all.milliseconds.end(), searches.milliseconds.begin(),
                                    searches.milliseconds.end());
        });
    }
    const auto writer = StoreWriter::open(m_shared);
    QVERIFY(writer.ok());
    const int32_t day = (*writer)->days().back();
    const auto start = Clock::now();
    int commits = 0;
    while (secondsSince(start) < setting("ESTAFETA_BENCH_SECONDS", 20)) {
        Commit commit;
        for (int i = 0; i < 500; ++i) {
            BundleRecord bundle;
            bundle.id = (*writer)->takeBundleId(day);
            bundle.first = bundle.last = Time::fromSeconds(int64_t{day} * 86'400 + commits);
            ResultRow row;
            row.trace.bundle = bundle.id;
            row.first = row.last = bundle.first;
            row.recipient = "somebody@uni.example";
            bundle.rows.push_back(row);
            bundle.terms = {static_cast<uint64_t>(bundle.id) * 0x9e3779b97f4a7c15ULL};
            commit.bundles.push_back(std::move(bundle));
        }
        const auto committed = (*writer)->commit(commit);
        QVERIFY2(committed.ok(), committed.error().detail.c_str());
        ++commits;
    }
    done = true;
    readers.clear();
    QCOMPARE(all.failed, 0U);
    QVERIFY(!all.milliseconds.empty());
    std::ranges::sort(all.milliseconds);
    qInfo(
        "%zu searches by %zu readers beside %d commits of 500: first rows p50 %.1f ms, p99 %.1f ms",
        all.milliseconds.size(), kReaders, commits, all.milliseconds[all.milliseconds.size() / 2],
        all.milliseconds[all.milliseconds.size() * 99 / 100]);
}

QTEST_GUILESS_MAIN(BenchSharedStore)
#include "bench_sharedstore.moc"
