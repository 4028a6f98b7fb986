// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/headerparts.h"

#include <algorithm>
#include <array>

namespace Estafeta::HeaderParts {

namespace {

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

} // namespace

bool isDayName(std::string_view text)
{
    constexpr std::array<uint32_t, 7> kNames = {
        packed("Mon"), packed("Tue"), packed("Wed"), packed("Thu"),
        packed("Fri"), packed("Sat"), packed("Sun"),
    };
    return std::ranges::find(kNames, packed(text)) != kNames.end();
}

void takeFraction(std::string_view &text, Header &header)
{
    if (text.size() < 2 || (text.front() != '.' && text.front() != ',') || !isDigit(text[1]))
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

bool setMoment(uint64_t utcSecond, int32_t microsecond, Header &header)
{
    constexpr uint64_t kLastSecond = 253'402'300'799; // of the year 9999
    if (utcSecond > kLastSecond)
        return false;
    const Date date = dateFromDays(static_cast<int64_t>(utcSecond / 86'400));
    header.year = date.year;
    header.month = date.month;
    header.day = date.day;
    header.secondOfDay = static_cast<int32_t>(utcSecond % 86'400);
    header.microsecond = microsecond;
    header.hasOffset = true;
    return true;
}

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

bool takeIsoDate(std::string_view &text, Header &header)
{
    if (!takeDigits(text, 4, header.year) || !takeChar(text, '-')
        || !takeDigits(text, 2, header.month) || !takeChar(text, '-')
        || !takeDigits(text, 2, header.day))
        return false;
    return header.month >= 1 && header.month <= 12 && header.day >= 1 && header.day <= 31;
}

uint32_t pidNumber(std::string_view text)
{
    if (text.size() > kMaxPidDigits)
        return 0;
    return toNumber<uint32_t>(text).value_or(0);
}

} // namespace Estafeta::HeaderParts
