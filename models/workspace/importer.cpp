// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importer.h"

#include "workspace/chunkreader.h"
#include "workspace/ingest.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace Estafeta {

namespace {

constexpr auto kProgressPause = std::chrono::milliseconds(100);

/// A host that is being read, with the batch that is next.
struct Reading {
    Ingest::Origin origin;
    std::unique_ptr<HostPipeline> pipeline;
    std::optional<HostBatch> next;
    uint64_t diskBytesRead = 0;
};

uint64_t sizeOnDisk(const HostLogs &logs)
{
    uint64_t bytes = 0;
    std::error_code error;
    for (const LogSet &set : logs.sets) {
        for (const std::string &path : set.paths) {
            const auto size = std::filesystem::file_size(path, error);
            bytes += error ? 0 : size;
        }
    }
    return bytes;
}

/// Two folders of one host may each have a mail.log. The name is what a set's position is kept by.
void addSets(std::vector<LogSet> &sets, std::vector<LogSet> more)
{
    for (LogSet &set : more) {
        if (std::ranges::find(sets, set.name, &LogSet::name) != sets.end())
            set.name = set.paths.back();
        sets.push_back(std::move(set));
    }
}

Result<std::vector<HostLogs>> findAll(const std::vector<ImportSource> &sources)
{
    std::vector<HostLogs> all;
    for (const ImportSource &source : sources) {
        auto found = findLogs(source.path, source.host);
        if (!found)
            return found.error();
        for (HostLogs &logs : *found) {
            const auto known = std::ranges::find(all, logs.host, &HostLogs::host);
            if (known == all.end())
                all.push_back(std::move(logs));
            else
                addSets(known->sets, std::move(logs.sets));
        }
    }
    if (all.empty()) {
        const std::string where = sources.empty() ? std::string() : sources.front().path;
        return Error{ErrorCode::NoLogs, where, {}};
    }
    return all;
}

class Import
{
public:
    Import(Ingest &ingest, size_t commitBytes, const ImportProgressSink &progress,
           const std::stop_token &stop)
        : m_ingest(ingest)
        , m_commitBytes(commitBytes)
        , m_report(progress)
        , m_stop(stop)
    {}

    Result<void> start(std::vector<HostLogs> hosts, const Zone &zone, const ImportOptions &options);
    Result<ImportSummary> run();

private:
    Reading *earliest();
    void take(Reading &reading);
    void advance(Reading &reading);
    void report(bool always);

    Ingest &m_ingest;
    size_t m_commitBytes;
    const ImportProgressSink &m_report;
    const std::stop_token &m_stop;
    std::vector<Reading> m_readings;
    ImportProgress m_progress;
    ImportSummary m_summary;
    std::chrono::steady_clock::time_point m_reported;
};

Result<void> Import::start(std::vector<HostLogs> hosts, const Zone &zone,
                           const ImportOptions &options)
{
    for (HostLogs &logs : hosts) {
        // What the folder says of one host is nearer to it than what was said of all.
        const HostSettings settings = logs.settings;
        const auto own = settings.timezone.empty() ? zone : Zone::find(settings.timezone);
        if (!own)
            return Error{ErrorCode::BadInput, settings.timezone, "time zone"};
        m_progress.bytesTotal += sizeOnDisk(logs);
        Reading reading;
        reading.origin = {logs.host, importState(logs.host), true};
        auto state = m_ingest.readerState(reading.origin.stateName);
        if (!state)
            return state.error();
        const auto followed = m_ingest.readerState(followState(logs.host));
        if (!followed)
            return followed.error();
        reading.pipeline = std::make_unique<HostPipeline>(std::make_unique<HostReader>(
            std::move(logs), *own, settings.year != 0 ? settings.year : options.year, *state,
            options.formats, ChunkReader::readFiles(*followed)));
        m_readings.push_back(std::move(reading));
    }
    for (Reading &reading : m_readings)
        advance(reading);
    return {};
}

Result<ImportSummary> Import::run()
{
    while (Reading *reading = earliest()) {
        if (m_stop.stop_requested())
            break;
        take(*reading);
        if (m_ingest.pendingBytes() >= m_commitBytes) {
            if (auto written = m_ingest.commit(); !written)
                return written.error();
        }
    }
    if (auto written = m_ingest.commit(); !written)
        return written.error();
    report(true);
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    return m_summary;
}

/// Hosts are read side by side in log time, so that what belongs together is in memory together.
Reading *Import::earliest()
{
    Reading *best = nullptr;
    for (Reading &reading : m_readings) {
        if (reading.next && (!best || reading.next->read.last < best->next->read.last))
            best = &reading;
    }
    return best;
}

void Import::take(Reading &reading)
{
    HostBatch batch = std::move(*reading.next);
    m_summary.lines += batch.read.lines.size();
    m_summary.events += batch.read.events.size();
    m_progress.lines = m_summary.lines;
    m_progress.bytesDone += batch.read.diskBytesRead - reading.diskBytesRead;
    reading.diskBytesRead = batch.read.diskBytesRead;
    m_progress.current = batch.read.currentPath;
    m_ingest.add(reading.origin, std::move(batch));
    advance(reading);
    report(false);
}

void Import::advance(Reading &reading)
{
    reading.next = reading.pipeline->take();
    if (reading.next)
        return;
    m_ingest.finish(reading.origin);
    std::ranges::move(reading.pipeline->errors(), std::back_inserter(m_summary.problems));
}

void Import::report(bool always)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_report || (!always && now - m_reported < kProgressPause))
        return;
    m_reported = now;
    m_report(m_progress);
}

} // namespace

Result<ImportSummary> importLogs(Ingest &ingest, const ImportOptions &options,
                                 const ImportProgressSink &progress, const std::stop_token &stop)
{
    const auto zone = Zone::find(options.timezone);
    if (!zone)
        return Error{ErrorCode::BadInput, options.timezone, "time zone"};
    auto hosts = findAll(options.sources);
    if (!hosts)
        return hosts.error();
    Import import(ingest, options.commitBytes, progress, stop);
    if (auto started = import.start(std::move(hosts).value(), *zone, options); !started)
        return started.error();
    return import.run();
}

Result<ImportSummary> importLogs(const std::string &folder, const ImportOptions &options,
                                 const ImportProgressSink &progress, const std::stop_token &stop)
{
    auto writer = StoreWriter::open(folder);
    if (!writer)
        return writer.error();
    auto ingest = Ingest::open(**writer);
    if (!ingest)
        return ingest.error();
    auto summary = importLogs(**ingest, options, progress, stop);
    const auto rule = retentionOf(**writer);
    if (!summary || !rule || !*rule)
        return summary && !rule ? rule.error() : summary;
    auto outcome = applyRetention(**writer, **rule, currentDay());
    if (!outcome)
        return outcome.error();
    summary->letGo = std::move(*outcome);
    return summary;
}

} // namespace Estafeta
