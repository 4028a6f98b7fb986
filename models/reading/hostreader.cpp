// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hostreader.h"

#include "core/hash.h"
#include "core/varint.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Looked at the stop token this often.
constexpr size_t kLinesPerCheck = 1024;

uint64_t lineHash(const Header &header)
{
    return hashBytes(header.message, hashBytes(header.program, header.pid + 1));
}

} // namespace

HostReader::HostReader(HostLogs logs, const Zone &zone, int firstYear, std::string_view state,
                       std::shared_ptr<const FormatSet> formats, const ReadFiles &elsewhere)
    : m_host(std::move(logs.host))
    , m_lineReader(std::move(formats))
    , m_intake(m_host, logs.hostOfAddress)
{
    std::map<std::string, std::vector<FilePosition>> positions;
    loadState(state, positions);
    for (LogSet &set : logs.sets) {
        std::vector<FilePosition> known = std::move(positions[set.name]);
        m_streams.push_back(std::make_unique<SetStream>(m_lineReader, m_host, std::move(set), zone,
                                                        firstYear, std::move(known), elsewhere));
    }
}

SetStream *HostReader::earliest()
{
    SetStream *best = nullptr;
    for (const auto &stream : m_streams) {
        if (stream->front() && (!best || stream->front()->mergeKey < best->front()->mergeKey))
            best = stream.get();
    }
    return best;
}

bool HostReader::next(ReadBatch &batch, const std::stop_token &stop)
{
    size_t count = 0;
    SetStream *stream = earliest();
    batch = LineIntake::begin(stream ? stream->front()->line.size() : 0);
    while (stream && LineIntake::fits(batch, stream->front()->line, stream->front()->time)) {
        if (++count % kLinesPerCheck == 0 && stop.stop_requested())
            break;
        take(*stream, batch);
        stream->advance();
        stream = earliest();
    }
    describe(batch);
    return count > 0 && !stop.stop_requested();
}

void HostReader::take(SetStream &stream, ReadBatch &batch)
{
    const LogRecord &record = *stream.front();
    FileCoverage &coverage = stream.coverage();
    LineIntake::count(coverage, batch, record.line, record.time);
    batch.currentPath = coverage.path;
    if (!isRepeat(stream))
        m_intake.add(m_lineReader, batch, coverage, record.line, record.header, record.time);
}

bool HostReader::isRepeat(SetStream &stream)
{
    const LogRecord &record = *stream.front();
    if (m_streams.size() < 2 || record.header.format == HeaderFormat::None)
        return false;
    size_t index = 0;
    while (m_streams[index].get() != &stream)
        ++index;
    size_t firstSet = index;
    if (!m_seen.isRepeat(record.time.seconds(), lineHash(record.header), index, firstSet))
        return false;
    FileCoverage &coverage = stream.coverage();
    ++coverage.duplicates;
    if (coverage.repeats.empty() && firstSet < m_streams.size())
        coverage.repeats = m_streams[firstSet]->name();
    return true;
}

void HostReader::describe(ReadBatch &batch) const
{
    for (const auto &stream : m_streams) {
        batch.diskBytesRead += stream->diskBytesRead();
        for (const FilePosition &position : stream->positions())
            batch.coverage.push_back(position.coverage);
    }
    batch.unparsed = m_intake.unparsed();
    batch.state = saveState();
}

std::vector<Error> HostReader::errors() const
{
    std::vector<Error> errors;
    for (const auto &stream : m_streams)
        errors.insert(errors.end(), stream->errors().begin(), stream->errors().end());
    return errors;
}

std::string HostReader::saveState() const
{
    std::string out;
    putUnsigned(out, m_streams.size());
    for (const auto &stream : m_streams) {
        putText(out, stream->name());
        putUnsigned(out, stream->positions().size());
        for (const FilePosition &position : stream->positions()) {
            putText(out, position.head);
            putUnsigned(out, position.offset);
            putUnsigned(out, position.finished ? 1 : 0);
            putUnsigned(out, position.diskBytes);
            putCoverage(out, position.coverage);
        }
    }
    m_seen.save(out);
    m_intake.save(out);
    return out;
}

ReadFiles HostReader::readFiles(std::string_view state)
{
    std::map<std::string, std::vector<FilePosition>> sets;
    ReadFiles files;
    if (!loadPositions(state, sets))
        return files;
    for (const auto &[name, positions] : sets) {
        for (const FilePosition &position : positions)
            files.note(name, position.head, position.offset);
    }
    return files;
}

bool HostReader::loadPositions(std::string_view &state,
                               std::map<std::string, std::vector<FilePosition>> &sets)
{
    uint64_t setCount = 0;
    bool good = getUnsigned(state, setCount);
    for (uint64_t s = 0; good && s < setCount; ++s) {
        std::string_view name;
        uint64_t files = 0;
        good = getText(state, name) && getUnsigned(state, files);
        for (uint64_t f = 0; good && f < files; ++f) {
            FilePosition position;
            std::string_view head;
            uint64_t finished = 0;
            good = getText(state, head) && getUnsigned(state, position.offset)
                && getUnsigned(state, finished) && getUnsigned(state, position.diskBytes)
                && getCoverage(state, position.coverage);
            position.head = head;
            position.finished = finished != 0;
            sets[std::string(name)].push_back(std::move(position));
        }
    }
    return good;
}

void HostReader::loadState(std::string_view state,
                           std::map<std::string, std::vector<FilePosition>> &sets)
{
    const bool good =
        loadPositions(state, sets) && m_seen.load(state) && m_intake.load(state);
    for (auto &[name, positions] : sets) {
        for (FilePosition &position : positions)
            position.coverage.host = m_host;
    }
    if (!good) {
        sets.clear();
        m_seen = SeenLines();
        m_intake.forget();
    }
}

} // namespace Estafeta
