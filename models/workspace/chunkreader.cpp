// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/chunkreader.h"

#include "core/text.h"
#include "core/varint.h"
#include "reading/logset.h"
#include "reading/ownname.h"

#include <utility>

namespace Estafeta {

namespace {

void putCheckpoint(std::string &out, const Checkpoint &mark)
{
    putText(out, mark.head);
    putUnsigned(out, mark.offset);
    putText(out, mark.last);
}

bool getCheckpoint(std::string_view &in, Checkpoint &mark)
{
    std::string_view head;
    std::string_view last;
    const bool good = getText(in, head) && getUnsigned(in, mark.offset) && getText(in, last);
    mark.head = head;
    mark.last = last;
    return good;
}

/// Of a log that loses lines each night the newest gaps are kept.
void noteGap(FileCoverage &coverage, Time from, Time to)
{
    constexpr size_t kMost = 500;
    if (!from.isSet())
        return; // it is not known from when on they are missing
    if (coverage.gaps.size() >= kMost)
        coverage.gaps.erase(coverage.gaps.begin());
    coverage.gaps.push_back({from, std::max(from, to)});
}

} // namespace

ChunkReader::ChunkReader(std::string host, Zone zone, std::string_view state,
                         std::shared_ptr<const FormatSet> formats,
                         const LineIntake::Names &hostOfAddress)
    : m_host(std::move(host))
    , m_zone(std::move(zone))
    , m_lineReader(std::move(formats))
    , m_intake(m_host, hostOfAddress)
{
    if (!loadState(state, m_logs, m_intake, m_read)) {
        m_logs.clear();
        m_intake = LineIntake(m_host, hostOfAddress);
        m_read = {};
    }
}

LogPlaces ChunkReader::places(std::string_view state)
{
    std::map<std::string, Log> logs;
    LineIntake intake({});
    ReadFiles files;
    LogPlaces places;
    if (!loadState(state, logs, intake, files))
        return places;
    for (auto &[path, log] : logs) {
        if (log.coverage.last.isSet())
            places.newest[path] = log.coverage.last.us;
        places.live[path] = std::move(log.checkpoint);
        if (log.plan)
            places.back[path] = std::move(*log.plan);
    }
    return places;
}

ReadFiles ChunkReader::readFiles(std::string_view state)
{
    std::map<std::string, Log> logs;
    LineIntake intake({});
    ReadFiles files;
    return loadState(state, logs, intake, files) ? files : ReadFiles();
}

std::vector<HostBatch> ChunkReader::read(const LogChunk &chunk, int64_t now, const NewLines &seen)
{
    Log &log = m_logs[chunk.path];
    log.coverage.host = m_host;
    log.coverage.path = chunk.path;
    std::vector<HostBatch> batches;
    if (log.open && log.isOpenBack != chunk.isBack())
        finish(log, batches);
    readLines(log, chunk, now, seen, batches);
    return batches;
}

std::vector<HostBatch> ChunkReader::flush()
{
    std::vector<HostBatch> batches;
    for (auto &[path, log] : m_logs) {
        if (log.open)
            finish(log, batches);
    }
    return batches;
}

/// An older generation has a clock of its own: its lines are of its own year and hour.
HeaderClock &ChunkReader::clockFor(Log &log, const LogChunk &chunk, int64_t now) const
{
    if (!chunk.isBack()) {
        if (!log.clock)
            log.clock = std::make_unique<HeaderClock>(m_zone, now, 0);
        return *log.clock;
    }
    if (!log.backClock || log.backHead.empty() || !chunk.after.head.starts_with(log.backHead)) {
        log.backClock = std::make_unique<HeaderClock>(m_zone, chunk.backFrom, 0);
        log.backLast = Time::fromSeconds(chunk.backFrom); // until a line has a time
    }
    log.backHead = chunk.after.head;
    return *log.backClock;
}

void ChunkReader::readLines(Log &log, const LogChunk &chunk, int64_t now, const NewLines &seen,
                            std::vector<HostBatch> &batches)
{
    HeaderClock &clock = clockFor(log, chunk, now);
    const std::string folder = programOfFolder(chunk.path);
    std::string_view rest = unread(chunk);
    noteOwnName(log.coverage, rest);
    Time last = chunk.isBack() ? log.backLast : log.coverage.last;
    if (!log.open)
        log.open = LineIntake::begin(rest.size());
    log.isOpenBack = chunk.isBack();
    size_t first = log.open->lines.size();
    bool isAfterGap = chunk.gapBefore;
    const auto tell = [&] {
        if (seen && log.open->lines.size() > first)
            seen(*log.open, first, log.coverage);
        first = 0;
    };
    while (!rest.empty()) {
        const std::string_view line = before(rest, "\n");
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        Header header = m_lineReader.header(line);
        if (header.format == HeaderFormat::Tai64n && header.program.empty())
            header.program = folder;
        Time time = clock.time(header);
        if (!time.isSet())
            time = last.isSet() ? last : Time::fromSeconds(now);
        if (isAfterGap) {
            noteGap(log.coverage, last, time);
            isAfterGap = false;
        }
        last = chunk.isBack() ? time : std::max(last, time);
        if (!LineIntake::fits(*log.open, line, time)) {
            tell();
            finish(log, batches);
            log.open = LineIntake::begin(std::max(rest.size(), line.size()));
        }
        log.encoding.add(log.coverage, line);
        LineIntake::count(log.coverage, *log.open, line, time);
        m_intake.add(m_lineReader, *log.open, log.coverage, line, header, time);
    }
    (chunk.isBack() ? log.backLast : log.coverage.last) = last;
    log.coverage.timeBasis = clock.basis();
    log.encoding.note(log.coverage);
    keepPlace(log, chunk);
    tell();
}

/// The part of a chunk that was not imported.
std::string_view ChunkReader::unread(const LogChunk &chunk) const
{
    const std::string_view bytes = chunk.bytes;
    const uint64_t imported = m_imported.offsetOf(chunk.path, chunk.after.head);
    const uint64_t start = chunk.after.offset - std::min(chunk.after.offset, bytes.size());
    return imported <= start ? bytes : bytes.substr(std::min(imported - start, bytes.size()));
}

void ChunkReader::keepPlace(Log &log, const LogChunk &chunk)
{
    if (!chunk.isBack())
        log.checkpoint = chunk.after;
    if (chunk.plan)
        log.plan = chunk.plan;
    m_read.note(chunk.path, chunk.after.head, chunk.after.offset);
}

/// A few lines of one host may be all that a log host's file got in a second: they decide nothing.
void ChunkReader::noteOwnName(FileCoverage &coverage, std::string_view bytes) const
{
    constexpr size_t kEnough = 64 * 1024;
    if (!coverage.ownName.empty())
        return;
    const std::string name = ownNameIn(bytes, m_host);
    if (name == m_host || bytes.size() >= kEnough)
        coverage.ownName = name;
}

void ChunkReader::finish(Log &log, std::vector<HostBatch> &batches) const
{
    ReadBatch batch = *std::exchange(log.open, std::nullopt);
    for (const auto &[path, each] : m_logs)
        batch.coverage.push_back(each.coverage);
    batch.unparsed = m_intake.unparsed();
    batch.state = saveState();
    HostBatch done;
    done.read = std::move(batch);
    compressLines(done);
    batches.push_back(std::move(done));
}

std::string ChunkReader::saveState() const
{
    std::string out;
    putUnsigned(out, m_logs.size());
    for (const auto &[path, log] : m_logs) {
        putText(out, path);
        putCheckpoint(out, log.checkpoint);
        putCoverage(out, log.coverage);
    }
    m_intake.save(out);
    // What a program from before it could be leaves here unread:
    for (const auto &[path, log] : m_logs) {
        putUnsigned(out, log.plan ? 1 : 0);
        if (log.plan)
            savePlan(out, *log.plan);
    }
    m_read.save(out);
    return out;
}

bool ChunkReader::loadState(std::string_view state, std::map<std::string, Log> &logs,
                            LineIntake &intake, ReadFiles &files)
{
    uint64_t count = 0;
    bool good = getUnsigned(state, count);
    for (; good && count > 0; --count) {
        std::string_view path;
        Log log;
        good = getText(state, path) && getCheckpoint(state, log.checkpoint)
            && getCoverage(state, log.coverage);
        logs[std::string(path)] = std::move(log);
    }
    good = good && intake.load(state);
    if (!good || state.empty()) // it was never more, once
        return good;
    for (auto &[path, log] : logs) {
        uint64_t planned = 0;
        good = good && getUnsigned(state, planned)
            && (planned == 0 || loadPlan(state, log.plan.emplace()));
    }
    return good && files.load(state);
}

void ChunkReader::savePlan(std::string &out, const BackPlan &plan)
{
    putUnsigned(out, plan.left.size());
    for (const BackGeneration &generation : plan.left) {
        putText(out, generation.head);
        putCheckpoint(out, generation.mark);
        putUnsigned(out, generation.size);
        putSigned(out, generation.begins);
        putSigned(out, generation.ends);
        putUnsigned(out, generation.mayGrow ? 1 : 0);
    }
    putUnsigned(out, plan.bytesDone);
    putSigned(out, plan.unread.from);
    putSigned(out, plan.unread.to);
    putText(out, plan.newestHead);
    putSigned(out, plan.newestEnds);
}

bool ChunkReader::loadPlan(std::string_view &in, BackPlan &plan)
{
    uint64_t count = 0;
    bool good = getUnsigned(in, count);
    for (; good && count > 0; --count) {
        BackGeneration generation;
        std::string_view head;
        uint64_t mayGrow = 0;
        good = getText(in, head) && getCheckpoint(in, generation.mark)
            && getUnsigned(in, generation.size) && getSigned(in, generation.begins)
            && getSigned(in, generation.ends) && getUnsigned(in, mayGrow);
        generation.head = head;
        generation.mayGrow = mayGrow != 0;
        plan.left.push_back(std::move(generation));
    }
    std::string_view newest;
    good = good && getUnsigned(in, plan.bytesDone) && getSigned(in, plan.unread.from)
        && getSigned(in, plan.unread.to) && getText(in, newest) && getSigned(in, plan.newestEnds);
    plan.newestHead = newest;
    return good;
}

} // namespace Estafeta
