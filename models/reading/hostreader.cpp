// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hostreader.h"

#include "core/hash.h"
#include "core/varint.h"
#include "logs/lineparser.h"

#include <algorithm>
#include <functional>

namespace Estafeta {

namespace {

constexpr size_t kBatchBytes = 1 << 20;
/// Looked at the stop token this often.
constexpr size_t kLinesPerCheck = 1024;

uint64_t lineHash(const Header &header)
{
    return hashBytes(header.message, hashBytes(header.program, header.pid + 1));
}

/// The same part of the line in its new place. (A program that its format only implies is no part
/// of the line.)
std::string_view moved(std::string_view part, std::string_view from, const char *to)
{
    const auto less = std::less<const char *>();
    if (part.empty() || less(part.data(), from.data()) || !less(part.data(), from.data() + from.size()))
        return part;
    return {to + (part.data() - from.data()), part.size()};
}

void putCoverage(std::string &out, const FileCoverage &c)
{
    putText(out, c.path);
    putText(out, c.format);
    putText(out, c.timeBasis);
    putText(out, c.repeats);
    putSigned(out, c.first.us);
    putSigned(out, c.last.us);
    for (const uint64_t n : {c.bytes, c.lines, c.events, c.noise, c.unparsed, c.foreign,
                             c.duplicates, c.lost})
        putUnsigned(out, n);
}

bool getString(std::string_view &in, std::string &text)
{
    std::string_view view;
    if (!getText(in, view))
        return false;
    text = view;
    return true;
}

bool getCoverage(std::string_view &in, FileCoverage &c)
{
    bool good = getString(in, c.path) && getString(in, c.format) && getString(in, c.timeBasis)
        && getString(in, c.repeats) && getSigned(in, c.first.us) && getSigned(in, c.last.us);
    for (uint64_t *n : {&c.bytes, &c.lines, &c.events, &c.noise, &c.unparsed, &c.foreign,
                        &c.duplicates, &c.lost})
        good = good && getUnsigned(in, *n);
    return good;
}

} // namespace

HostReader::HostReader(HostLogs logs, const Zone &zone, int firstYear, std::string_view state)
    : m_host(std::move(logs.host))
{
    std::map<std::string, std::vector<FilePosition>> positions;
    loadState(state, positions);
    for (LogSet &set : logs.sets) {
        std::vector<FilePosition> known = std::move(positions[set.name]);
        m_streams.push_back(std::make_unique<SetStream>(m_host, std::move(set), zone, firstYear,
                                                        std::move(known)));
    }
}

SetStream *HostReader::earliest()
{
    SetStream *best = nullptr;
    for (const auto &stream : m_streams) {
        if (stream->front()
            && (!best || stream->front()->mergeKey < best->front()->mergeKey))
            best = stream.get();
    }
    return best;
}

bool HostReader::isCut(const ReadBatch &batch, const SetStream &next) const
{
    const LogRecord &record = *next.front();
    if (batch.lines.empty())
        return false;
    if (record.time.isSet() && record.time.day() != batch.day)
        return true;
    // A batch never grows beyond what was reserved: the events point into it.
    return batch.text.size() + record.line.size() + 1 > batch.text.capacity();
}

bool HostReader::next(ReadBatch &batch, const std::stop_token &stop)
{
    batch = ReadBatch();
    size_t count = 0;
    SetStream *stream = earliest();
    if (stream)
        batch.text.reserve(std::max(kBatchBytes, stream->front()->line.size() + 1));
    while (stream && !isCut(batch, *stream)) {
        if (++count % kLinesPerCheck == 0 && stop.stop_requested())
            break;
        take(*stream, batch);
        stream->advance();
        stream = earliest();
    }
    if (batch.last.isSet())
        m_lastKey = m_lastKey.isSet() ? std::max(m_lastKey, batch.last) : batch.last;
    describe(batch);
    return count > 0 && !stop.stop_requested();
}

void HostReader::take(SetStream &stream, ReadBatch &batch)
{
    const LogRecord &record = *stream.front();
    FileCoverage &coverage = stream.coverage();
    ++coverage.lines;
    coverage.bytes += record.line.size() + 1;
    noteTime(coverage, record);
    batch.currentPath = coverage.path;
    if (record.time.isSet()) {
        if (batch.lines.empty())
            batch.day = record.time.day();
        batch.last = batch.last.isSet() ? std::max(batch.last, record.time) : record.time;
    }
    if (m_streams.size() > 1 && record.header.format != HeaderFormat::None) {
        size_t index = 0;
        while (m_streams[index].get() != &stream)
            ++index;
        size_t firstSet = index;
        if (m_seen.isRepeat(record.time.seconds(), lineHash(record.header), index, firstSet)) {
            ++coverage.duplicates;
            if (coverage.repeats.empty() && firstSet < m_streams.size())
                coverage.repeats = m_streams[firstSet]->name();
            return;
        }
    }
    const char *place = batch.text.data() + batch.text.size();
    batch.lines.push_back({static_cast<uint32_t>(batch.text.size()),
                           static_cast<uint32_t>(record.line.size()), record.time});
    batch.text.append(record.line);
    batch.text.push_back('\n');
    Header header = record.header;
    header.host = moved(header.host, record.line, place);
    header.program = moved(header.program, record.line, place);
    header.message = moved(header.message, record.line, place);
    parse(stream, batch, header);
}

void HostReader::noteTime(FileCoverage &coverage, const LogRecord &record) const
{
    if (!record.time.isSet())
        return;
    coverage.first = coverage.first.isSet() ? std::min(coverage.first, record.time) : record.time;
    coverage.last = std::max(coverage.last, record.time);
}

void HostReader::parse(SetStream &stream, ReadBatch &batch, const Header &header)
{
    FileCoverage &coverage = stream.coverage();
    const LogRecord &record = *stream.front();
    Event event;
    const LineFate fate = parseLine(header, event);
    event.time = record.time;
    event.line.line = static_cast<uint32_t>(batch.lines.size() - 1);
    event.pid = header.pid;
    event.program = header.program;
    switch (fate) {
    case LineFate::Event:
        ++coverage.events;
        break;
    case LineFate::Noise:
        ++coverage.noise;
        break;
    case LineFate::Unparsed:
        ++coverage.unparsed;
        break;
    case LineFate::Foreign:
        ++coverage.foreign;
        return;
    }
    countProgram(header.program, fate == LineFate::Unparsed, record.line);
    if (fate != LineFate::Event || !event.time.isSet())
        return;
    if (event.kind == EventKind::Repeated)
        repeat(batch, event);
    else
        batch.events.push_back(event);
    if (event.kind == EventKind::Dropped)
        coverage.lost += static_cast<uint64_t>(std::max(event.recipientCount, 0));
}

void HostReader::repeat(ReadBatch &batch, const Event &event)
{
    // What was repeated is in the line itself (rsyslog) or was the event before (old syslogd).
    Event again;
    if (!event.text.empty()) {
        Header inner;
        inner.program = event.program;
        inner.pid = event.pid;
        inner.message = event.text;
        if (parseLine(inner, again) != LineFate::Event)
            return;
    } else if (!batch.events.empty()) {
        again = batch.events.back();
    } else {
        return;
    }
    again.time = event.time;
    again.line = event.line;
    again.pid = event.pid;
    again.program = event.program;
    again.approximateTime = true;
    constexpr int32_t kMost = 10'000; // a damaged number must not fill the memory
    for (int32_t i = 0; i < std::min(event.recipientCount, kMost); ++i)
        batch.events.push_back(again);
}

void HostReader::countProgram(std::string_view program, bool unparsed, std::string_view line)
{
    auto it = m_programs.find(program);
    if (it == m_programs.end())
        it = m_programs.emplace(std::string(program), ProgramCount()).first;
    ++it->second.lines;
    if (unparsed && ++it->second.unparsed == 1)
        it->second.sample = line;
}

void HostReader::describe(ReadBatch &batch) const
{
    for (const auto &stream : m_streams) {
        batch.diskBytesRead += stream->diskBytesRead();
        for (const FilePosition &position : stream->positions())
            batch.coverage.push_back(position.coverage);
    }
    for (const auto &[program, count] : m_programs)
        batch.unparsed.push_back({m_host, program, count.lines, count.unparsed, count.sample});
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
    putUnsigned(out, m_programs.size());
    for (const auto &[program, count] : m_programs) {
        putText(out, program);
        putUnsigned(out, count.lines);
        putUnsigned(out, count.unparsed);
        putText(out, count.sample);
    }
    return out;
}

void HostReader::loadState(std::string_view state,
                           std::map<std::string, std::vector<FilePosition>> &sets)
{
    uint64_t setCount = 0;
    bool good = getUnsigned(state, setCount);
    for (uint64_t s = 0; good && s < setCount; ++s) {
        std::string name;
        uint64_t files = 0;
        good = getString(state, name) && getUnsigned(state, files);
        for (uint64_t f = 0; good && f < files; ++f) {
            FilePosition position;
            uint64_t finished = 0;
            good = getString(state, position.head) && getUnsigned(state, position.offset)
                && getUnsigned(state, finished) && getUnsigned(state, position.diskBytes)
                && getCoverage(state, position.coverage);
            position.finished = finished != 0;
            position.coverage.host = m_host;
            sets[name].push_back(std::move(position));
        }
    }
    good = good && m_seen.load(state);
    uint64_t programs = 0;
    good = good && getUnsigned(state, programs);
    for (uint64_t p = 0; good && p < programs; ++p) {
        std::string name;
        ProgramCount count;
        good = getString(state, name) && getUnsigned(state, count.lines)
            && getUnsigned(state, count.unparsed) && getString(state, count.sample);
        m_programs[name] = std::move(count);
    }
    if (!good) {
        sets.clear();
        m_seen = SeenLines();
        m_programs.clear();
    }
}

} // namespace Estafeta
