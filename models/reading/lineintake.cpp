// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lineintake.h"

#include "core/coveragegaps.h"

#include "core/text.h"
#include "core/varint.h"

#include <algorithm>
#include <functional>

namespace Estafeta {

namespace {

constexpr size_t kBatchBytes = 1 << 20;
// A host that logs little fills a megabyte in half a day, and until then nobody knows that it has
// no more to say of that morning: its batches end sooner, but not before they fill a block.
constexpr size_t kFewestBytes = 64 * 1024;
constexpr int64_t kLongestTime = 15 * 60 * Time::kSecond;

bool isWithin(std::string_view part, std::string_view line)
{
    const auto less = std::less<const char *>();
    return !less(part.data(), line.data()) && less(part.data(), line.data() + line.size());
}

/// The same part of the line in its new place.
std::string_view moved(std::string_view part, std::string_view from, const char *to)
{
    if (part.empty() || !isWithin(part, from))
        return part;
    return {to + (part.data() - from.data()), part.size()};
}

bool getString(std::string_view &in, std::string &text)
{
    std::string_view view;
    if (!getText(in, view))
        return false;
    text = view;
    return true;
}

} // namespace

ReadBatch LineIntake::begin(size_t longest)
{
    ReadBatch batch;
    batch.text.reserve(std::max(kBatchBytes, longest + 1));
    return batch;
}

bool LineIntake::fits(const ReadBatch &batch, std::string_view line, Time time)
{
    if (!batch.lines.empty() && time.isSet() && time.day() != batch.day)
        return false;
    if (batch.text.size() >= kFewestBytes && time - batch.lines.front().time > kLongestTime)
        return false;
    // Never beyond what was reserved: the events point into it.
    return batch.text.size() + line.size() + 1 <= batch.text.capacity();
}

void LineIntake::count(FileCoverage &coverage, ReadBatch &batch, std::string_view line, Time time)
{
    ++coverage.lines;
    coverage.bytes += line.size() + 1;
    if (!time.isSet())
        return;
    coverage.first = coverage.first.isSet() ? std::min(coverage.first, time) : time;
    coverage.last = std::max(coverage.last, time);
    batch.last = std::max(batch.last, time);
}

void LineIntake::add(LineReader &reader, ReadBatch &batch, FileCoverage &coverage,
                     std::string_view line, const Header &header, Time time)
{
    if (!batch.formats)
        batch.formats = reader.formats();
    if (batch.lines.empty() && time.isSet())
        batch.day = time.day();
    const char *place = batch.text.data() + batch.text.size();
    batch.lines.push_back(
        {static_cast<uint32_t>(batch.text.size()), static_cast<uint32_t>(line.size()), time});
    batch.text.append(line);
    batch.text.push_back('\n');
    Header kept = header;
    kept.host = moved(header.host, line, place);
    kept.program = moved(header.program, line, place);
    // What the format implies, or the folder's name.
    const bool implied = !kept.program.empty() && !isWithin(header.program, line);
    if (implied)
        kept.program = *batch.programs.emplace(header.program).first;
    kept.message = moved(header.message, line, place);

    // An Event is large: it is read where it stays, and taken away when it is none.
    if (batch.events.empty())
        batch.events.reserve(m_mostEvents);
    Event &event = batch.events.emplace_back();
    m_mostEvents = std::max(m_mostEvents, batch.events.size());
    const LineFate fate = reader.read(kept, event);
    countFate(coverage, fate);
    uint32_t host = 0;
    if (fate != LineFate::Foreign) {
        countProgram(event.program, fate == LineFate::Unparsed, line);
        host = hostOf(batch, coverage, kept.host);
        tally(batch, event.program, time, host, fate);
        notice(batch, kept, time, host);
    }
    if (fate != LineFate::Event || !time.isSet()) {
        batch.events.pop_back();
        return;
    }
    event.foldersName = implied && header.format == HeaderFormat::Tai64n;
    event.time = time;
    event.line.line = static_cast<uint32_t>(batch.lines.size() - 1);
    batch.hostOf.push_back(host);
    if (event.kind == EventKind::Dropped)
        coverage.lost += static_cast<uint64_t>(std::max(event.recipientCount, 0));
    if (event.kind != EventKind::Repeated)
        return;
    const Event repeated = event;
    batch.events.pop_back();
    batch.hostOf.pop_back();
    repeat(reader, batch, repeated, host);
}

uint32_t LineIntake::hostOf(ReadBatch &batch, const FileCoverage &coverage,
                            std::string_view named) const
{
    if (batch.hosts.empty())
        batch.hosts.push_back(m_host);
    const auto site = m_hostOfAddress.find(named);
    if (site != m_hostOfAddress.end())
        named = site->second;
    const bool isOwn = named.empty() || named == coverage.ownName || named == "localhost"
        || isSameHost(named, m_host);
    if (isOwn || coverage.ownName.empty())
        return 0;
    // A log host has a handful of senders.
    auto known = std::ranges::find(batch.hosts.begin() + 1, batch.hosts.end(), named);
    if (known == batch.hosts.end())
        known = batch.hosts.insert(known, std::string(named));
    return static_cast<uint32_t>(known - batch.hosts.begin());
}

void LineIntake::countFate(FileCoverage &coverage, LineFate fate)
{
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
        break;
    }
}

void LineIntake::tally(ReadBatch &batch, std::string_view program, Time time, uint32_t host,
                       LineFate fate)
{
    if (!time.isSet())
        return;
    const int64_t seconds = time.seconds();
    const int64_t hour = seconds / 3600 - (seconds % 3600 < 0 ? 1 : 0);
    // Some twenty, and the same few again and again.
    const auto isSame = [&](const ReadBatch::Tally &known) {
        return known.hour == hour && known.host == host && known.program == program;
    };
    auto known = std::ranges::find_if(batch.tallies, isSame);
    if (known == batch.tallies.end()) {
        batch.tallies.push_back({hour, host, std::string(program)});
        known = batch.tallies.end() - 1;
    }
    ++known->lines;
    known->events += fate == LineFate::Event ? 1 : 0;
    known->unparsed += fate == LineFate::Unparsed ? 1 : 0;
}

void LineIntake::notice(ReadBatch &batch, const Header &header, Time time, uint32_t host)
{
    if (!time.isSet())
        return;
    Notice notice = readNotice(header);
    if (notice.kind == NoticeKind::None)
        return;
    notice.time = time;
    notice.host = host;
    batch.notices.push_back(notice);
}

void LineIntake::repeat(LineReader &reader, ReadBatch &batch, const Event &event, uint32_t host)
{
    // What was repeated is in the line itself (rsyslog) or was the event before (old syslogd).
    Event again;
    if (!event.text.empty()) {
        Header inner;
        inner.program = event.program;
        inner.pid = event.pid;
        inner.message = event.text;
        if (reader.read(inner, again) != LineFate::Event)
            return;
    } else if (!batch.events.empty() && batch.events.back().line.line + 1 == event.line.line
               && batch.hostOf.back() == host) {
        again = batch.events.back();
    } else {
        return; // what was repeated was noise, or is not known any more
    }
    again.time = event.time;
    again.line = event.line;
    again.approximateTime = true;
    constexpr int32_t kMost = 10'000; // a damaged number must not fill the memory
    for (int32_t i = 0; i < std::min(event.recipientCount, kMost); ++i) {
        batch.events.push_back(again);
        batch.hostOf.push_back(host);
    }
}

void LineIntake::countProgram(std::string_view program, bool unparsed, std::string_view line)
{
    auto it = m_programs.find(program);
    if (it == m_programs.end())
        it = m_programs.emplace(std::string(program), ProgramCount()).first;
    ++it->second.lines;
    if (unparsed && ++it->second.unparsed == 1)
        it->second.sample = line;
}

std::vector<UnparsedProgram> LineIntake::unparsed() const
{
    std::vector<UnparsedProgram> result;
    for (const auto &[program, count] : m_programs)
        result.push_back({m_host, program, count.lines, count.unparsed, count.sample});
    return result;
}

void LineIntake::save(std::string &out) const
{
    putUnsigned(out, m_programs.size());
    for (const auto &[program, count] : m_programs) {
        putText(out, program);
        putUnsigned(out, count.lines);
        putUnsigned(out, count.unparsed);
        putText(out, count.sample);
    }
}

bool LineIntake::load(std::string_view &in)
{
    uint64_t programs = 0;
    bool good = getUnsigned(in, programs);
    for (uint64_t p = 0; good && p < programs; ++p) {
        std::string name;
        ProgramCount count;
        good = getString(in, name) && getUnsigned(in, count.lines)
            && getUnsigned(in, count.unparsed) && getString(in, count.sample);
        if (good)
            m_programs[name] = std::move(count);
    }
    return good;
}

void putCoverage(std::string &out, const FileCoverage &c)
{
    putText(out, c.path);
    putText(out, c.format);
    putText(out, c.timeBasis);
    putText(out, c.repeats);
    putText(out, c.encoding);
    putText(out, c.ownName);
    putSigned(out, c.first.us);
    putSigned(out, c.last.us);
    for (const uint64_t n :
         {c.bytes, c.lines, c.events, c.noise, c.unparsed, c.foreign, c.duplicates, c.lost})
        putUnsigned(out, n);
    putGaps(out, c.gaps);
}

bool getCoverage(std::string_view &in, FileCoverage &c)
{
    bool good = getString(in, c.path) && getString(in, c.format) && getString(in, c.timeBasis)
        && getString(in, c.repeats) && getString(in, c.encoding) && getString(in, c.ownName)
        && getSigned(in, c.first.us) && getSigned(in, c.last.us);
    for (uint64_t *n :
         {&c.bytes, &c.lines, &c.events, &c.noise, &c.unparsed, &c.foreign, &c.duplicates, &c.lost})
        good = good && getUnsigned(in, *n);
    return good && getGaps(in, c.gaps);
}

} // namespace Estafeta
