// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/header.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace Estafeta {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr size_t kMaxPidDigits = 10;
constexpr uint64_t kLastSecond = 253'402'300'799; ///< of the year 9999

/// Cuts exactly `count` digits off the front; false when they are not there.
bool takeDigits(std::string_view &text, size_t count, int &value)
{
    if (text.size() < count)
        return false;
    int number = 0;
    for (size_t i = 0; i < count; ++i) {
        if (!isDigit(text[i]))
            return false;
        number = number * 10 + (text[i] - '0');
    }
    value = number;
    text.remove_prefix(count);
    return true;
}

bool takeChar(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// The text up to the next blank, which is cut off too.
std::string_view takeWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size() < text.size() ? word.size() + 1 : word.size());
    return word;
}

constexpr uint32_t packed(std::string_view text)
{
    const auto byte = [text](size_t i) {
        return static_cast<uint32_t>(static_cast<uint8_t>(text[i]));
    };
    return byte(0) << 16 | byte(1) << 8 | byte(2);
}

/// 1..12 for "Jan".."Dec", 0 for anything else. syslog prints English names in every locale.
int monthNumber(std::string_view text)
{
    constexpr std::array<uint32_t, 12> kNames = {
        packed("Jan"), packed("Feb"), packed("Mar"), packed("Apr"), packed("May"), packed("Jun"),
        packed("Jul"), packed("Aug"), packed("Sep"), packed("Oct"), packed("Nov"), packed("Dec"),
    };
    if (text.size() < 3)
        return 0;
    const uint32_t name = packed(text);
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == kNames[i])
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool isDayName(std::string_view text)
{
    constexpr std::array<uint32_t, 7> kNames = {
        packed("Mon"), packed("Tue"), packed("Wed"), packed("Thu"),
        packed("Fri"), packed("Sat"), packed("Sun"),
    };
    return std::ranges::find(kNames, packed(text)) != kNames.end();
}

/// ".123456" of any length; digits after the sixth are dropped.
void takeFraction(std::string_view &text, Header &header)
{
    if (text.size() < 2 || text.front() != '.' || !isDigit(text[1]))
        return;
    text.remove_prefix(1);
    int32_t value = 0;
    int digits = 0;
    while (!text.empty() && isDigit(text.front())) {
        if (digits < 6) {
            value = value * 10 + (text.front() - '0');
            ++digits;
        }
        text.remove_prefix(1);
    }
    for (; digits < 6; ++digits)
        value *= 10;
    header.microsecond = value;
}

/// "06:25:01", with a leap second's ":60".
bool takeTimeOfDay(std::string_view &text, Header &header)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!takeDigits(text, 2, hour) || !takeChar(text, ':') || !takeDigits(text, 2, minute)
        || !takeChar(text, ':') || !takeDigits(text, 2, second))
        return false;
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    header.secondOfDay = hour * 3600 + minute * 60 + second;
    takeFraction(text, header);
    return true;
}

/// "Nov  2 " or "Nov 22 " or, as some daemons write it, "Nov 2 ".
bool takeMonthDay(std::string_view &text, Header &header)
{
    header.month = monthNumber(text);
    if (header.month == 0 || text.size() < 7 || text[3] != ' ')
        return false;
    text.remove_prefix(text[4] == ' ' ? 5 : 4);
    int day = 0;
    if (!takeDigits(text, 2, day) && !takeDigits(text, 1, day))
        return false;
    header.day = day;
    return day >= 1 && day <= 31 && takeChar(text, ' ');
}

/// "Z", "+01:00" or "+0100". A stamp without one is accepted: the wall clock is still of use.
bool takeOffset(std::string_view &text, Header &header)
{
    if (text.empty() || text.front() == ' ')
        return true;
    if (takeChar(text, 'Z')) {
        header.hasOffset = true;
        return true;
    }
    const bool west = text.front() == '-';
    if (!west && text.front() != '+')
        return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeDigits(text, 2, hours))
        return false;
    takeChar(text, ':');
    if (!takeDigits(text, 2, minutes))
        return false;
    const int32_t seconds = hours * 3600 + minutes * 60;
    header.offsetSeconds = west ? -seconds : seconds;
    header.hasOffset = true;
    return true;
}

/// "2026-11-02T06:25:01.123456+01:00 "
bool takeIsoStamp(std::string_view &text, Header &header)
{
    if (!takeDigits(text, 4, header.year) || !takeChar(text, '-')
        || !takeDigits(text, 2, header.month) || !takeChar(text, '-')
        || !takeDigits(text, 2, header.day) || !takeChar(text, 'T'))
        return false;
    if (header.month < 1 || header.month > 12 || header.day < 1 || header.day > 31)
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

uint32_t pidNumber(std::string_view text)
{
    if (text.size() > kMaxPidDigits)
        return 0;
    return toNumber<uint32_t>(text).value_or(0);
}

/// "postfix/smtpd[123]: message", "dovecot: message"; a line without a tag, such as
/// "last message repeated 2 times", is all message.
void takeTag(std::string_view text, Header &header)
{
    if (text.starts_with("mail.")) // BusyBox's syslogd puts "mail.info" in front of the tag
        takeWord(text);
    size_t end = 0;
    while (end < text.size() && text[end] != ' ' && text[end] != '[' && text[end] != ':')
        ++end;
    if (end == text.size() || text[end] == ' ' || end == 0) {
        header.message = text;
        return;
    }
    header.program = text.substr(0, end);
    std::string_view rest = text.substr(end);
    if (takeChar(rest, '[')) {
        const size_t close = rest.find(']');
        if (close != std::string_view::npos && close <= kMaxPidDigits) {
            header.pid = pidNumber(rest.substr(0, close));
            rest.remove_prefix(close + 1);
        }
    }
    takeChar(rest, ':');
    takeChar(rest, ' ');
    if (rest.starts_with("[ID ")) { // Solaris: "[ID 197553 mail.info] message"
        const size_t close = rest.find("] ");
        rest.remove_prefix(close == std::string_view::npos ? 0 : close + 2);
    }
    header.message = rest;
}

/// The host, if there is one, and the tag. A relay of old syslogds may leave the host out:
/// "Nov  2 06:25:01 postfix/smtpd[123]: ..."
void takeHostAndTag(std::string_view text, Header &header)
{
    if (text.starts_with('<')) // FreeBSD's "syslogd -v": "<mail.info> "
        takeWord(text);
    const std::string_view word = text.substr(0, text.find(' '));
    if (!word.ends_with(':')) {
        header.host = word;
        takeWord(text);
    }
    takeTag(text, header);
}

/// "2026 (3164) message", what follows the time of day in Mailman's own files.
bool takeMailmanTail(std::string_view text, Header &header)
{
    int year = 0;
    if (!takeDigits(text, 4, year) || !takeChar(text, ' ') || !takeChar(text, '('))
        return false;
    const size_t close = text.find(") ");
    if (close == std::string_view::npos || close > kMaxPidDigits)
        return false;
    header.format = HeaderFormat::Mailman;
    header.year = year;
    header.pid = pidNumber(text.substr(0, close));
    header.program = "mailman";
    header.message = text.substr(close + 2);
    return true;
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

/// "Sun Nov 22 00:20:43 2026 -> message", clamd's own file.
bool readCtime(std::string_view line, Header &header)
{
    line.remove_prefix(4);
    if (!takeMonthDay(line, header) || !takeTimeOfDay(line, header) || !takeChar(line, ' ')
        || !takeDigits(line, 4, header.year) || !consume(line, " -> "))
        return false;
    header.format = HeaderFormat::Ctime;
    header.program = "clamd";
    header.message = line;
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

/// What follows the version: "2026-11-02T05:25:01.123Z mx1 postfix/smtpd 123 - - message"
bool readRfc5424(std::string_view line, Header &header)
{
    if (!takeIsoStamp(line, header))
        return false;
    header.format = HeaderFormat::Rfc5424;
    header.host = orNothing(takeWord(line));
    header.program = orNothing(takeWord(line));
    header.pid = pidNumber(takeWord(line));
    takeWord(line); // MSGID
    skipStructuredData(line);
    takeChar(line, ' ');
    consume(line, kByteOrderMark);
    header.message = line;
    return true;
}

bool readRfc3339(std::string_view line, Header &header)
{
    if (!takeIsoStamp(line, header))
        return false;
    header.format = HeaderFormat::Rfc3339;
    takeHostAndTag(line, header);
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
    const Date date = dateFromDays(static_cast<int64_t>(std::min(utc, kLastSecond) / 86'400));
    header.format = HeaderFormat::Tai64n;
    header.year = date.year;
    header.month = date.month;
    header.day = date.day;
    header.secondOfDay = static_cast<int32_t>(utc % 86'400);
    header.microsecond = static_cast<int32_t>(*nanoseconds / 1000);
    header.hasOffset = true;
    line.remove_prefix(1 + kTaiDigits);
    takeChar(line, ' ');
    takeTag(line, header);
    if (isWordOfQmail(header.program)) {
        header.program = {};
        header.message = line;
    }
    return utc <= kLastSecond;
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
        return readRfc3339(line, header);
    }
    if (isDayName(line) && line[3] == ' ')
        return readCtime(line, header);
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
    return header;
}

} // namespace Estafeta
