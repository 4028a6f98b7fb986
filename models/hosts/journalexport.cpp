// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/journalexport.h"

#include "core/text.h"
#include "core/time.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

constexpr size_t kLengthBytes = 8;

uint64_t littleEndian(std::string_view bytes)
{
    uint64_t number = 0;
    for (size_t i = kLengthBytes; i-- > 0;)
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return number;
}

bool isFieldName(std::string_view name)
{
    return !name.empty()
        && std::ranges::all_of(name, [](char c) { return isUpper(c) || isDigit(c) || c == '_'; });
}

bool isBlankOrControl(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
}

/// A word of a line's header, whatever the entry says.
std::string asWord(std::string_view text, std::string_view otherwise)
{
    std::string word(text);
    std::erase_if(word, isBlankOrControl);
    return word.empty() ? std::string(otherwise) : word;
}

void appendEscaped(std::string &line, std::string_view text)
{
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (code >= ' ' && code != 0x7f) {
            line += c;
            continue;
        }
        line += '#';
        line += static_cast<char>('0' + (code >> 6U));
        line += static_cast<char>('0' + (code >> 3U & 7U));
        line += static_cast<char>('0' + (code & 7U));
    }
}

} // namespace

void JournalExportReader::feed(std::string_view bytes)
{
    m_buffer.erase(0, m_read);
    m_read = 0;
    m_buffer += bytes;
}

std::optional<JournalEntry> JournalExportReader::next()
{
    while (readField()) {
        if (!std::exchange(m_ended, false))
            continue;
        JournalEntry entry = std::exchange(m_entry, {});
        if (std::exchange(m_any, false) && !entry.cursor.empty())
            return entry;
    }
    return std::nullopt;
}

/// What belongs to a field that was longer than is read; false when there is more of it to come.
bool JournalExportReader::skip()
{
    const size_t skipped = std::min<uint64_t>(m_skip, m_buffer.size() - m_read);
    m_read += skipped;
    m_skip -= skipped;
    if (m_skipLine) {
        const size_t end = m_buffer.find('\n', m_read);
        m_skipLine = end == std::string::npos;
        m_read = m_skipLine ? m_buffer.size() : end + 1;
    }
    return m_skip == 0 && !m_skipLine;
}

/// One field, or the empty line behind the last; false when it is not there as a whole yet.
bool JournalExportReader::readField()
{
    if (!skip())
        return false;
    const std::string_view rest = std::string_view(m_buffer).substr(m_read);
    const size_t end = rest.find('\n');
    m_skipLine = end == std::string_view::npos && rest.size() > kLongestField;
    if (end == std::string_view::npos && !m_skipLine)
        return false;
    const std::string_view line = rest.substr(0, end);
    if (!m_skipLine && isFieldName(line))
        return readBinary(line, m_read + end + 1);
    m_read += std::min(end, rest.size() - 1) + 1;
    readLine(line);
    return true;
}

/// Of what is neither a field nor an end nothing is taken: it is a word of journalctl's own, as
/// "-- No entries --".
void JournalExportReader::readLine(std::string_view line)
{
    const size_t equals = line.find('=');
    if (line.empty())
        m_ended = true;
    else if (equals != std::string_view::npos)
        take(line.substr(0, equals), line.substr(equals + 1, kLongestField));
}

/// A length of eight bytes, the value, a newline.
bool JournalExportReader::readBinary(std::string_view name, size_t start)
{
    const std::string_view rest = std::string_view(m_buffer).substr(start);
    if (rest.size() < kLengthBytes)
        return false;
    const uint64_t length = littleEndian(rest);
    const auto kept = static_cast<size_t>(std::min<uint64_t>(length, kLongestField));
    if (rest.size() < kLengthBytes + kept)
        return false;
    take(name, rest.substr(kLengthBytes, kept));
    m_read = start + kLengthBytes + kept;
    m_skip = length - kept + 1;
    return true;
}

void JournalExportReader::take(std::string_view name, std::string_view value)
{
    m_any = true;
    if (name == "__CURSOR")
        m_entry.cursor = value;
    else if (name == "__REALTIME_TIMESTAMP")
        m_entry.receivedUs = toNumber<int64_t>(value).value_or(0);
    else if (name == "_SOURCE_REALTIME_TIMESTAMP")
        m_entry.sourceUs = toNumber<int64_t>(value).value_or(0);
    else
        note(name, value);
}

/// A field may stand in an entry several times; the first one is what counts, as for journalctl.
void JournalExportReader::note(std::string_view name, std::string_view value)
{
    constexpr std::pair<std::string_view, std::string JournalEntry::*> kFields[] = {
        {"_HOSTNAME", &JournalEntry::host}, {"SYSLOG_IDENTIFIER", &JournalEntry::identifier},
        {"_COMM", &JournalEntry::command},  {"SYSLOG_PID", &JournalEntry::syslogPid},
        {"_PID", &JournalEntry::pid},       {"MESSAGE", &JournalEntry::message},
    };
    for (const auto &[field, member] : kFields) {
        if (field == name && (m_entry.*member).empty())
            m_entry.*member = value;
    }
}

std::string journalLine(const JournalEntry &entry)
{
    std::string line = formatUtc(Time{entry.us()}, true);
    line.replace(line.size() - 1, 1, "+00:00"); // the "Z", which fewer programs read
    // A host that says no name is the one whose journal this is.
    line += " " + asWord(entry.host, "localhost");
    line += " " + asWord(entry.identifier.empty() ? entry.command : entry.identifier, "unknown");
    const std::string_view pid = entry.syslogPid.empty() ? entry.pid : entry.syslogPid;
    if (toNumber<uint64_t>(pid))
        line += "[" + std::string(pid) + "]";
    line += ": ";
    std::string_view message = entry.message;
    while (message.ends_with('\n'))
        message.remove_suffix(1);
    appendEscaped(line, message);
    return line + "\n";
}

} // namespace Estafeta
