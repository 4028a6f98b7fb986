// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/chunkreader.h"

#include "core/text.h"
#include "core/varint.h"
#include "reading/logset.h"
#include "reading/ownname.h"

namespace Estafeta {

ChunkReader::ChunkReader(std::string host, Zone zone, std::string_view state,
                         std::shared_ptr<const FormatSet> formats,
                         const LineIntake::Names &hostOfAddress)
    : m_host(std::move(host))
    , m_zone(std::move(zone))
    , m_lineReader(std::move(formats))
    , m_intake(m_host, hostOfAddress)
{
    if (!loadState(state, m_logs, m_intake)) {
        m_logs.clear();
        m_intake = LineIntake(m_host, hostOfAddress);
    }
}

std::map<std::string, Checkpoint> ChunkReader::checkpoints(std::string_view state)
{
    std::map<std::string, Log> logs;
    LineIntake intake({});
    std::map<std::string, Checkpoint> result;
    if (loadState(state, logs, intake)) {
        for (auto &[path, log] : logs)
            result[path] = std::move(log.checkpoint);
    }
    return result;
}

std::vector<HostBatch> ChunkReader::read(const LogChunk &chunk, int64_t now)
{
    Log &log = m_logs[chunk.path];
    log.coverage.host = m_host;
    log.coverage.path = chunk.path;
    noteOwnName(log.coverage, chunk.bytes);
    if (!log.clock)
        log.clock = std::make_unique<HeaderClock>(m_zone, now, 0);

    const std::string folder = programOfFolder(chunk.path);
    std::vector<HostBatch> batches;
    std::string_view rest = chunk.bytes;
    ReadBatch batch = LineIntake::begin(rest.size());
    while (!rest.empty()) {
        const std::string_view line = before(rest, "\n");
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        Header header = m_lineReader.header(line);
        if (header.format == HeaderFormat::Tai64n && header.program.empty())
            header.program = folder;
        Time time = log.clock->time(header);
        if (!time.isSet())
            time = log.coverage.last.isSet() ? log.coverage.last : Time::fromSeconds(now);
        if (!LineIntake::fits(batch, line, time)) {
            finish(batch, batches);
            batch = LineIntake::begin(std::max(rest.size(), line.size()));
        }
        log.encoding.add(log.coverage, line);
        LineIntake::count(log.coverage, batch, line, time);
        m_intake.add(m_lineReader, batch, log.coverage, line, header, time);
    }
    log.coverage.timeBasis = log.clock->basis();
    log.encoding.note(log.coverage);
    log.checkpoint = chunk.after;
    finish(batch, batches);
    return batches;
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

void ChunkReader::finish(ReadBatch &batch, std::vector<HostBatch> &batches) const
{
    for (const auto &[path, log] : m_logs)
        batch.coverage.push_back(log.coverage);
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
        putText(out, log.checkpoint.head);
        putUnsigned(out, log.checkpoint.offset);
        putText(out, log.checkpoint.last);
        putCoverage(out, log.coverage);
    }
    m_intake.save(out);
    return out;
}

bool ChunkReader::loadState(std::string_view state, std::map<std::string, Log> &logs,
                            LineIntake &intake)
{
    uint64_t count = 0;
    bool good = getUnsigned(state, count);
    for (; good && count > 0; --count) {
        std::string_view path;
        std::string_view head;
        std::string_view last;
        Log log;
        good = getText(state, path) && getText(state, head)
            && getUnsigned(state, log.checkpoint.offset) && getText(state, last)
            && getCoverage(state, log.coverage);
        log.checkpoint.head = head;
        log.checkpoint.last = last;
        logs[std::string(path)] = std::move(log);
    }
    return good && intake.load(state);
}

} // namespace Estafeta
