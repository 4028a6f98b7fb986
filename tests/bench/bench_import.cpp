// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hostreader.h"
#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "trace/correlator.h"
#include "workspace/chunkreader.h"
#include "workspace/importer.h"
#include "workspace/ingest.h"
#include "workspace/loadreport.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <deque>
#include <filesystem>
#include <fstream>
#include <map>
#include <sched.h>
#include <span>
#include <sys/resource.h>

/// From log files to a store, beside what people use today, in the same run: medians of CPU
/// seconds.
///
///     ESTAFETA_BENCH_LOGS   a folder of logs to import; else logs of 20,000 messages are made
///     ESTAFETA_BENCH_RUNS   runs of each, alternating (3)
///     ESTAFETA_BENCH_ONLY   only the rows whose name begins so
///     ESTAFETA_BENCH_PEER   a program that is given the files, besides pflogsumm
using namespace Estafeta;

namespace {

struct Cost {
    double cpu = 0;
    double wall = 0;
};

/// What a run costs, of this process and of those it starts.
template<typename Run>
Cost costOf(Run run)
{
    const auto cpu = [](int who) {
        rusage usage{};
        ::getrusage(who, &usage);
        const auto seconds = [](const timeval &t) {
            return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    };
    const double before = cpu(RUSAGE_SELF) + cpu(RUSAGE_CHILDREN);
    const auto start = std::chrono::steady_clock::now();
    run();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {cpu(RUSAGE_SELF) + cpu(RUSAGE_CHILDREN) - before, wall.count()};
}

/// As often as an import weaves what is complete: while the legs are still in the cache.
constexpr size_t kCollectBytes = 2 << 20;

/// Keeps nothing: for what correlating and weaving cost by themselves.
class NoStore : public BundleStore
{
public:
    BundleId takeBundleId(int32_t day) override { return makeBundleId(day, ++m_last); }
    std::vector<BundleId> findByTerms(std::span<const uint64_t>, Time, Time) override { return {}; }
    std::optional<StoredBundle> load(BundleId) override { return std::nullopt; }

private:
    uint32_t m_last = 0;
};

/// Only one processor, while it lives.
class OneProcessor
{
public:
    OneProcessor()
    {
        ::sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(::sched_getcpu(), &one);
        ::sched_setaffinity(0, sizeof one, &one);
    }
    ~OneProcessor() { ::sched_setaffinity(0, sizeof m_before, &m_before); }
    OneProcessor(const OneProcessor &) = delete;
    OneProcessor &operator=(const OneProcessor &) = delete;

private:
    cpu_set_t m_before{};
};

} // namespace

class BenchImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void all();

private:
    [[nodiscard]] std::string temporary(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name)).toStdString();
    }
    void readOnly(bool verdicts) const;
    void import() const;
    void report() const;
    void follow() const;
    void program(const QString &path) const;

    QTemporaryDir m_dir;
    std::string m_logs;
    QStringList m_files;
    uint64_t m_lines = 0;
    uint64_t m_bytes = 0;
};

void BenchImport::initTestCase()
{
    m_logs = qEnvironmentVariable("ESTAFETA_BENCH_LOGS").toStdString();
    if (m_logs.empty()) {
        m_logs = temporary("logs");
        LogTree(20'000).write(m_logs);
    }
    const auto found = findLogs(m_logs, {});
    QVERIFY(found.ok());
    for (const HostLogs &host : *found) {
        for (const LogSet &set : host.sets) {
            for (const std::string &path : set.paths) {
                m_files.append(QString::fromStdString(path));
                m_bytes += std::filesystem::file_size(path);
            }
        }
    }
}

/// As an import does it: hosts side by side in log time, on this thread.
void BenchImport::readOnly(bool verdicts) const
{
    struct Host {
        HostReader reader;
        ReadBatch batch;
        bool more = true;
    };
    NoStore store;
    Correlator correlator(store);
    std::vector<std::string> names;
    std::deque<Host> hosts;
    const auto found = findLogs(m_logs, {});
    for (const HostLogs &logs : *found) {
        names.push_back(logs.host);
        hosts.push_back({HostReader(logs, *Zone::find("UTC"), 2026, {}), {}, true});
        hosts.back().more = hosts.back().reader.next(hosts.back().batch, {});
    }
    correlator.setHostNames(names);
    size_t pending = 0;
    for (;;) {
        const auto next = std::ranges::min_element(
            hosts, {}, [](const Host &host) { return std::pair(!host.more, host.batch.last); });
        if (!next->more)
            break;
        const auto id = static_cast<HostId>(next - hosts.begin());
        for (const Event &event : next->batch.events) {
            if (verdicts)
                correlator.add(id, event);
        }
        pending += next->batch.text.size();
        const Time upTo = next->batch.last;
        next->more = next->reader.next(next->batch, {});
        if (pending > kCollectBytes) {
            pending = 0;
            (void)correlator.collect(upTo, false);
        }
    }
    (void)correlator.collect({0}, true);
}

void BenchImport::import() const
{
    std::filesystem::remove_all(temporary("store"));
    ImportOptions options;
    options.sources = {{m_logs, {}}};
    options.timezone = "UTC";
    const auto summary = importLogs(temporary("store"), options, {}, {});
    if (!summary)
        qFatal("%s", summary.error().context.c_str());
}

/// What pflogsumm says of the same files, from what was counted while they were imported.
void BenchImport::report() const
{
    const auto reader = StoreReader::open(temporary("store"));
    if (!reader)
        qFatal("%s", reader.error().context.c_str());
    const auto hosts = reportHosts(**reader, {});
    const auto report =
        hosts ? loadReport(**reader, {}, {}, *hosts) : Result<Report>(hosts.error());
    if (!report || report->isEmpty())
        qFatal("no report");
}

/// The plain files' lines as they would come from followed hosts: of all hosts in order of their
/// stamps, committed after each thousand.
void BenchImport::follow() const
{
    struct Line {
        size_t host;
        std::string text;
    };
    std::vector<Line> lines;
    QStringList hosts;
    for (const QString &path : m_files) {
        const QFileInfo info(path);
        if (info.suffix() == QLatin1String("gz") || info.suffix() == QLatin1String("warn"))
            continue; // is not followed, or repeats another
        const bool hasFolder = info.fileName().startsWith(QLatin1String("mail.log"));
        const QString host = hasFolder ? info.dir().dirName() : info.baseName();
        if (!hosts.contains(host))
            hosts.append(host);
        std::ifstream file(path.toStdString());
        for (std::string line; std::getline(file, line);)
            lines.push_back({static_cast<size_t>(hosts.indexOf(host)), std::move(line)});
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.text.substr(0, 15); });

    std::filesystem::remove_all(temporary("live"));
    const auto writer = StoreWriter::open(temporary("live"));
    const auto ingest = Ingest::open(**writer);
    std::deque<ChunkReader> readers;
    for (const QString &host : hosts)
        readers.emplace_back(host.toStdString(), *Zone::find("UTC"), std::string_view());
    constexpr size_t kAtOnce = 1000;
    for (std::span<const Line> rest(lines); !rest.empty();) {
        std::vector<LogChunk> chunks(readers.size());
        const auto now = rest.first(std::min(kAtOnce, rest.size()));
        for (const Line &line : now)
            chunks[line.host].bytes.append(line.text).push_back('\n');
        for (size_t host = 0; host < chunks.size(); ++host) {
            const std::string name = hosts[static_cast<qsizetype>(host)].toStdString();
            chunks[host].path = name;
            const auto add = [&](std::vector<HostBatch> batches) {
                for (HostBatch &batch : batches)
                    (*ingest)->add({name, "live/" + name, false}, std::move(batch));
            };
            add(readers[host].read(chunks[host], 1'795'000'000));
            add(readers[host].flush());
        }
        if (!(*ingest)->commit())
            qFatal("commit");
        rest = rest.subspan(now.size());
    }
}

void BenchImport::program(const QString &path) const
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(path, m_files);
    process.waitForFinished(-1);
}

void BenchImport::all()
{
    std::map<QString, std::vector<Cost>> costs;
    const int runs = qEnvironmentVariableIsSet("ESTAFETA_BENCH_RUNS")
        ? qEnvironmentVariableIntValue("ESTAFETA_BENCH_RUNS")
        : 3;
    const QString summary = QStandardPaths::findExecutable(QStringLiteral("pflogsumm"));
    const QString peer = qEnvironmentVariable("ESTAFETA_BENCH_PEER");
    const QString only = qEnvironmentVariable("ESTAFETA_BENCH_ONLY");
    for (int i = 0; i < runs; ++i) {
        const auto note = [&costs, &only](const char *latin1, auto run) {
            const QString name = QString::fromLatin1(latin1);
            if (name.startsWith(only))
                costs[name].push_back(costOf(run));
        };
        if (!summary.isEmpty())
            note("pflogsumm", [&] { program(summary); });
        if (!peer.isEmpty())
            note("peer", [&] { program(peer); });
        note("lines to events", [&] { readOnly(false); });
        note("lines to verdicts, no store", [&] { readOnly(true); });
        note("import", [&] { import(); });
        note("import on one processor", [&] {
            const OneProcessor one;
            import();
        });
        if (!std::filesystem::exists(temporary("store")))
            import();
        note("report of all", [&] { report(); });
        note("follow, 1,000 lines a commit", [&] { follow(); });
    }
    const auto median = [&costs](const QString &name, double Cost::*part) {
        std::vector<double> values;
        for (const Cost &cost : costs[name])
            values.push_back(cost.*part);
        std::ranges::sort(values);
        return values.empty() ? 0 : values[values.size() / 2];
    };
    qInfo("%.1f MB in %lld files, medians of %d runs", static_cast<double>(m_bytes) / 1e6,
          static_cast<long long>(m_files.size()), runs);
    const double today = median(QStringLiteral("pflogsumm"), &Cost::cpu);
    for (const auto &[name, all] : costs) {
        const double cpu = median(name, &Cost::cpu);
        qInfo("%-30s %7.2f s CPU %7.2f s wall, %.3f of pflogsumm's CPU", qPrintable(name), cpu,
              median(name, &Cost::wall), today > 0 ? cpu / today : 0);
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    qInfo("most memory used: %ld MB", usage.ru_maxrss / 1024);
}

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
