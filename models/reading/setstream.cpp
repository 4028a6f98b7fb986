// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/setstream.h"

#include "core/text.h"
#include "reading/ownname.h"

#include <algorithm>
#include <ctime>

namespace Estafeta {

namespace {

/// A live file that nobody wrote to for this long has a last line, even without a newline.
constexpr int64_t kSettledSeconds = 10;

bool isPrintedToTheSecond(HeaderFormat format)
{
    return format == HeaderFormat::Traditional || format == HeaderFormat::Ctime
        || format == HeaderFormat::Mailman || format == HeaderFormat::Exim
        || format == HeaderFormat::AgentRecord || format == HeaderFormat::Template
        || format == HeaderFormat::Own;
}

std::string_view formatName(const Header &header)
{
    switch (header.format) {
    case HeaderFormat::Traditional:
        return "traditional";
    case HeaderFormat::Rfc3339:
        return "rfc3339";
    case HeaderFormat::Rfc5424:
        return "rfc5424";
    case HeaderFormat::Ctime:
        return "ctime";
    case HeaderFormat::Mailman:
        return "mailman";
    case HeaderFormat::Exim:
        return "exim";
    case HeaderFormat::Fail2ban:
        return "fail2ban";
    case HeaderFormat::AgentRecord:
        return "delivery agent";
    case HeaderFormat::Tai64n:
        return "tai64n";
    case HeaderFormat::Template:
        return "template";
    case HeaderFormat::Own:
        return header.ownFormat;
    case HeaderFormat::None:
        break;
    }
    return {};
}

} // namespace

SetStream::SetStream(LineReader &reader, std::string host, LogSet set, Zone zone, int firstYear,
                     std::vector<FilePosition> positions, const ReadFiles &elsewhere)
    : m_reader(reader)
    , m_host(std::move(host))
    , m_set(std::move(set))
    , m_program(programOfFolder(m_set.name))
    , m_zone(std::move(zone))
    , m_firstYear(firstYear)
    , m_positions(std::move(positions))
    , m_elsewhere(elsewhere)
{
    for (const FilePosition &position : m_positions) {
        if (position.coverage.last.isSet())
            m_lastTime = m_lastTime.isSet() ? std::max(m_lastTime, position.coverage.last)
                                            : position.coverage.last;
        if (m_ownName.empty())
            m_ownName = position.coverage.ownName;
    }
    if (m_ownName.empty())
        findOwnName();
    readRecord();
}

/// From all files of the set: one of a log host may have begun with many lines of a single sender.
void SetStream::findOwnName()
{
    std::string sample;
    for (const std::string &path : m_set.paths) {
        if (const auto source = LineSource::open(path))
            sample.append((*source)->front()).push_back('\n');
    }
    m_ownName = ownNameIn(sample, m_host);
}

void SetStream::advance()
{
    m_positions[m_current].offset = m_source->offset();
    readRecord();
}

void SetStream::readRecord()
{
    m_hasRecord = false;
    while (!m_source || !m_source->next(m_record.line)) {
        finishFile();
        if (!openNext())
            return;
    }
    m_hasRecord = true;
    m_record.header = m_reader.header(m_record.line);
    if (m_record.header.format == HeaderFormat::Tai64n && m_record.header.program.empty())
        m_record.header.program = m_program;
    m_encoding.add(m_positions[m_current].coverage, m_record.line);
    const Time time = m_clock->time(m_record.header);
    if (time.isSet())
        m_lastTime = time;
    // Lines before the first one with a time are filed under the day the file was written.
    m_record.time = m_lastTime.isSet() ? m_lastTime : Time::fromSeconds(m_source->modified());
    Time key = m_lastTime;
    if (key.isSet() && isPrintedToTheSecond(m_record.header.format))
        key = key + (Time::kSecond - 1);
    m_record.mergeKey = m_lastKey.isSet() ? std::max(m_lastKey, key) : key;
    m_lastKey = m_record.mergeKey;
    std::string &format = m_positions[m_current].coverage.format;
    if (format.empty())
        format = formatName(m_record.header);
}

void SetStream::finishFile()
{
    if (!m_source)
        return;
    FilePosition &position = m_positions[m_current];
    position.offset = m_source->offset();
    position.finished = true;
    position.diskBytes = m_source->diskBytes();
    position.coverage.timeBasis = m_clock->basis();
    m_encoding.note(position.coverage);
    m_encoding = EncodingGuess();
    if (!m_source->damage().empty())
        m_errors.push_back({ErrorCode::Corrupt, position.coverage.path, m_source->damage()});
    m_diskBytesDone += m_source->diskBytes();
    m_source.reset();
}

bool SetStream::openNext()
{
    while (m_nextPath < m_set.paths.size()) {
        const std::string &path = m_set.paths[m_nextPath++];
        auto opened = LineSource::open(path);
        if (!opened) {
            m_errors.push_back(opened.error());
            continue;
        }
        m_source = std::move(opened).value();
        m_current = positionFor(*m_source, path);
        FilePosition &position = m_positions[m_current];
        position.coverage.ownName = m_ownName;
        if (position.finished && position.diskBytes == m_source->diskBytes()) {
            m_diskBytesDone += position.diskBytes;
            m_source.reset();
            continue;
        }
        position.offset =
            std::max(position.offset, m_elsewhere.offsetOf(m_set.name, position.head));
        position.finished = false;
        const bool live = rotationAge(path.substr(path.rfind('/') + 1)) == 0;
        const bool settled = std::time(nullptr) - m_source->modified() > kSettledSeconds;
        m_source->setWholeFile(!live || settled);
        m_source->skipTo(position.offset);
        const int year = m_firstYear != 0 && m_lastTime.isSet()
            ? dateFromDays(m_lastTime.day()).year
            : m_firstYear;
        m_clock = std::make_unique<HeaderClock>(m_zone, m_source->modified(), year);
        if (m_lastTime.isSet())
            m_clock->goOnAfter(m_lastTime.seconds());
        return true;
    }
    return false;
}

size_t SetStream::positionFor(const LineSource &source, const std::string &path)
{
    for (size_t i = 0; i < m_positions.size(); ++i) {
        FilePosition &known = m_positions[i];
        // A head that was short grows with its file.
        if (!known.head.empty() && source.head().starts_with(known.head)) {
            known.head = source.head();
            known.coverage.path = path;
            return i;
        }
    }
    FilePosition position;
    position.head = source.head();
    position.coverage.host = m_host;
    position.coverage.path = path;
    m_positions.push_back(std::move(position));
    return m_positions.size() - 1;
}

} // namespace Estafeta
