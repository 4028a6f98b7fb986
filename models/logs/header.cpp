// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/header.h"

#include "core/text.h"
#include "logs/headerparts.h"
#include "logs/ownheader.h"
#include "logs/syslogtag.h"
#include "logs/templateheader.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace Estafeta {

namespace {

using namespace HeaderParts;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// "2026-11-02T06:25:01.123456+01:00 "
bool takeIsoStamp(std::string_view &text, Header &header)
{
    if (!takeIsoDate(text, header) || !takeChar(text, 'T'))
        return false;
    return takeTimeOfDay(text, header) && takeOffset(text, header) && takeChar(text, ' ');
}

/// The number that `digits` hexadecimal digits at the front are.
std::optional<uint64_t> takeHex(std::string_view text, size_t digits)
{
    uint64_t value = 0;
    const char *end = text.data() + std::min(digits, text.size());
    const auto [stop, error] = std::from_chars(text.data(), end, value, 16);
    if (error != std::errc() || stop != text.data() + digits)
        return std::nullopt;
    return value;
}

bool readTraditional(std::string_view line, Header &header)
{
    if (!takeMonthDay(line, header))
        return false;
    if (line.size() > 5 && line[4] == ' ') { // "Nov  2 2026 06:25:01", syslogs with a year
        if (!takeDigits(line, 4, header.year))
            return false;
        takeChar(line, ' ');
    }
    if (!takeTimeOfDay(line, header) || !takeChar(line, ' '))
        return false;
    if (takeMailmanTail(line, header))
        return true;
    header.format = HeaderFormat::Traditional;
    takeHostAndTag(line, header);
    return true;
}

/// "[id key=\"va\\\"lue\"][id2 ...]" or "-"
void skipStructuredData(std::string_view &text)
{
    if (takeChar(text, '-'))
        return;
    while (takeChar(text, '[')) {
        bool quoted = false;
        while (!text.empty() && (quoted || text.front() != ']')) {
            if (text.front() == '\\' && text.size() > 1)
                text.remove_prefix(1);
            else if (text.front() == '"')
                quoted = !quoted;
            text.remove_prefix(1);
        }
        takeChar(text, ']');
    }
}

std::string_view orNothing(std::string_view word)
{
    return word == "-" ? std::string_view() : word;
}

/// What follows the host: "postfix/smtpd 123 - - message"
void takeRfc5424Fields(std::string_view line, Header &header)
{
    header.format = HeaderFormat::Rfc5424;
    header.host = orNothing(header.host);
    header.program = orNothing(takeWord(line));
    header.pid = pidNumber(takeWord(line));
    takeWord(line); // MSGID
    skipStructuredData(line);
    takeChar(line, ' ');
    consume(line, kByteOrderMark);
    header.message = line;
}

/// What follows the version: "2026-11-02T05:25:01.123Z mx1 postfix/smtpd 123 - - message"
bool readRfc5424(std::string_view line, Header &header)
{
    if (!takeIsoStamp(line, header))
        return false;
    header.host = takeWord(line);
    takeRfc5424Fields(line, header);
    return true;
}

/// Whether "postfix/smtpd 123 - - message" follows a host: a program, a number or "-", no MSGID
/// (which no mail program gives), and "-" or structured data.
bool isRfc5424Fields(std::string_view text)
{
    takeWord(text);
    const std::string_view pid = takeWord(text);
    const bool isPid = pid == "-" || (pidNumber(pid) != 0 && isDigit(pid.front()));
    if (!isPid || takeWord(text) != "-")
        return false;
    return text == "-" || text.starts_with("- ") || text.starts_with('[');
}

bool readRfc3339(std::string_view line, Header &header)
{
    if (!takeIsoStamp(line, header))
        return false;
    header.format = HeaderFormat::Rfc3339;
    takeHostAndTag(line, header);
    // RFC 5424 without "<22>1", as some collectors write it. Looked for only where there is no tag.
    if (header.program.empty() && isRfc5424Fields(header.message))
        takeRfc5424Fields(header.message, header);
    return true;
}

/// "<22>", which a collector may leave in front.
void skipPriority(std::string_view &line)
{
    const size_t close = line.substr(0, 5).find('>');
    if (line.empty() || line.front() != '<' || close == std::string_view::npos || close < 2)
        return;
    if (toNumber<int>(line.substr(1, close - 1)))
        line.remove_prefix(close + 1);
}

/// multilog's label begins at 2^62 seconds; its readers take ten seconds off, as TAI was ahead of
/// UTC in 1970, and count leap seconds no more than UNIX does.
constexpr uint64_t kTaiOfEpoch = (uint64_t{1} << 62) + 10;
constexpr size_t kTaiDigits = 24;

/// qmail-send's own lines begin like a tag: "status: local 0/10 remote 0/20".
bool isWordOfQmail(std::string_view tag)
{
    return tag == "status" || tag == "warning" || tag == "alert";
}

/// "@400000006ae1d8b41dcd6500 new msg 4711"
bool readTai64n(std::string_view line, Header &header)
{
    const auto seconds = takeHex(line.substr(1), 16);
    const auto nanoseconds = takeHex(line.substr(17), 8);
    if (!seconds || !nanoseconds || *seconds < kTaiOfEpoch || *nanoseconds >= 1'000'000'000)
        return false;
    const uint64_t utc = *seconds - kTaiOfEpoch;
    if (!setMoment(utc, static_cast<int32_t>(*nanoseconds / 1000), header))
        return false;
    header.format = HeaderFormat::Tai64n;
    line.remove_prefix(1 + kTaiDigits);
    takeChar(line, ' ');
    takeTag(line, header);
    if (isWordOfQmail(header.program)) {
        header.program = {};
        header.message = line;
    }
    return true;
}

bool readAny(std::string_view line, Header &header)
{
    if (line.size() < 16)
        return false;
    if (line.front() == '@' && line.size() > kTaiDigits)
        return readTai64n(line, header);
    if (isDigit(line.front())) {
        if (line.starts_with("1 "))
            return readRfc5424(line.substr(2), header);
        if (line[4] == '-' && line[10] != ' ')
            return readRfc3339(line, header);
        if (readTemplate(line, header))
            return true;
        header = Header();
        return readSpacedIso(line, header);
    }
    if (isDayName(line) && line[3] == ' ')
        return isDigit(line[4]) ? readTemplate(line, header) : readCtime(line, header);
    if (line.starts_with("From ") || line.starts_with("Date: "))
        return readAgentRecord(line, header);
    return readTraditional(line, header);
}

} // namespace

Header parseHeader(std::string_view line) noexcept
{
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n'))
        line.remove_suffix(1);
    std::string_view rest = line;
    while (!rest.empty() && rest.front() == '\0')
        rest.remove_prefix(1);
    consume(rest, kByteOrderMark);
    skipPriority(rest);
    Header header;
    if (readAny(rest, header))
        return header;
    header = Header();
    header.message = line;
    header.program = agentOfLine(line);
    return header;
}

} // namespace Estafeta
