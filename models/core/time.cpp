// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include "core/text.h"

#include <cstdio>

namespace Estafeta {

// Both after Howard Hinnant's "chrono-compatible low-level date algorithms": eras of 400 years
// that begin on 1 March make every other rule a division.
int64_t daysFromDate(Date date)
{
    const int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const int64_t era = (year >= 0 ? year : year - 399) / 400;
    const int64_t yearOfEra = year - era * 400;
    const int64_t monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

Date dateFromDays(int64_t days)
{
    const int64_t shifted = days + 719'468;
    const int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const int64_t dayOfEra = shifted - era * 146'097;
    const int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    Date date;
    date.day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    date.month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    date.year = static_cast<int>(yearOfEra + era * 400 + (date.month <= 2 ? 1 : 0));
    return date;
}

std::string formatUtc(Time time, bool withMicroseconds)
{
    if (!time.isSet())
        return {};
    const int64_t seconds = time.seconds();
    const Date date = dateFromDays(time.day());
    const int64_t ofDay = seconds - static_cast<int64_t>(time.day()) * 86'400;
    const auto part = [&](int64_t value) { return static_cast<int>(value); };
    char text[48];
    if (withMicroseconds) {
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", date.year,
                      date.month, date.day, part(ofDay / 3600), part(ofDay / 60 % 60),
                      part(ofDay % 60), part(time.us - seconds * Time::kSecond));
    } else {
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02dZ", date.year, date.month,
                      date.day, part(ofDay / 3600), part(ofDay / 60 % 60), part(ofDay % 60));
    }
    return text;
}

namespace {

/// Reads exactly `digits` digits off the front; -1 when they are not there.
int takeDigits(std::string_view &text, size_t digits)
{
    if (text.size() < digits)
        return -1;
    const auto value = toNumber<unsigned>(text.substr(0, digits));
    if (!value)
        return -1;
    text.remove_prefix(digits);
    return static_cast<int>(*value);
}

/// Seconds east of UTC from "Z", "+01:00" or "+0100"; nothing when the text is neither.
std::optional<int64_t> takeOffset(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const char sign = text.front();
    text.remove_prefix(1);
    const int hours = takeDigits(text, 2);
    consume(text, ":");
    const int minutes = takeDigits(text, 2);
    if ((sign != '+' && sign != '-') || hours < 0 || minutes < 0 || !text.empty())
        return std::nullopt;
    return (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// The fraction of a second after its point, in microseconds; digits beyond the sixth are cut.
int64_t takeFraction(std::string_view &text)
{
    int64_t us = 0;
    int digits = 0;
    while (!text.empty() && isDigit(text.front())) {
        if (digits < 6)
            us = us * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    for (; digits < 6; ++digits)
        us *= 10;
    return us;
}

} // namespace

Time parseRfc3339(std::string_view text)
{
    Date date;
    date.year = takeDigits(text, 4);
    const bool dash1 = consume(text, "-");
    date.month = takeDigits(text, 2);
    const bool dash2 = consume(text, "-");
    date.day = takeDigits(text, 2);
    if (date.year < 0 || !dash1 || !dash2 || date.month < 1 || date.month > 12 || date.day < 1
        || date.day != dateFromDays(daysFromDate(date)).day) // 30 February
        return {};
    const int64_t midnight = daysFromDate(date) * 86'400;
    if (text.empty())
        return Time::fromSeconds(midnight);
    if (!consume(text, "T") && !consume(text, " ") && !consume(text, "t"))
        return {};
    const int hour = takeDigits(text, 2);
    const bool colon = consume(text, ":");
    const int minute = takeDigits(text, 2);
    int second = 0;
    int64_t us = 0;
    if (consume(text, ":"))
        second = takeDigits(text, 2);
    if (consume(text, "."))
        us = takeFraction(text);
    const auto offset = takeOffset(text);
    if (hour < 0 || hour > 23 || !colon || minute < 0 || minute > 59 || second < 0 || second > 60
        || !offset)
        return {};
    return Time::fromSeconds(midnight + int64_t{hour} * 3600 + int64_t{minute} * 60 + second
                             - *offset)
        + us;
}

} // namespace Estafeta
