// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/timeform.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

constexpr std::string_view kKnown = "YmdbHMSfz%";

/// One to `most` digits; false when there is none.
bool takeNumber(std::string_view &text, size_t most, int &value)
{
    size_t length = 0;
    int number = 0;
    while (length < most && length < text.size() && isDigit(text[length]))
        number = number * 10 + (text[length++] - '0');
    text.remove_prefix(length);
    value = number;
    return length > 0;
}

bool takeMonthName(std::string_view &text, int &month)
{
    constexpr std::array<std::string_view, 12> kMonths = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    };
    const std::string_view name = text.substr(0, 3);
    const auto *const found = std::ranges::find_if(
        kMonths, [name](std::string_view known) { return equalsNoCase(known, name); });
    if (found == kMonths.end())
        return false;
    month = static_cast<int>(found - kMonths.begin()) + 1;
    text.remove_prefix(3);
    return true;
}

/// Digits of a second, of any number; what is finer than a microsecond is dropped.
bool takeFraction(std::string_view &text, int32_t &microsecond)
{
    int digits = 0;
    int32_t value = 0;
    for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), ++digits) {
        if (digits < 6)
            value = value * 10 + (text.front() - '0');
    }
    for (int missing = digits; missing < 6; ++missing)
        value *= 10;
    microsecond = value;
    return digits > 0;
}

bool takeOffset(std::string_view &text, Header &header)
{
    header.hasOffset = true;
    header.offsetSeconds = 0;
    if (consume(text, "Z"))
        return true;
    const bool west = text.starts_with('-');
    if (!west && !text.starts_with('+'))
        return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, hours))
        return false;
    consume(text, ":");
    takeNumber(text, 2, minutes);
    header.offsetSeconds = (west ? -1 : 1) * (hours * 3600 + minutes * 60);
    return hours <= 14 && minutes <= 59;
}

struct TimeOfDay {
    int hour = 0;
    int minute = 0;
    int second = 0;
};

bool takePart(char part, std::string_view &text, Header &header, TimeOfDay &time)
{
    switch (part) {
    case 'Y':
        return takeNumber(text, 4, header.year);
    case 'm':
        return takeNumber(text, 2, header.month);
    case 'b':
        return takeMonthName(text, header.month);
    case 'd':
        return takeNumber(text, 2, header.day);
    case 'H':
        return takeNumber(text, 2, time.hour);
    case 'M':
        return takeNumber(text, 2, time.minute);
    case 'S':
        return takeNumber(text, 2, time.second);
    case 'f':
        return takeFraction(text, header.microsecond);
    case 'z':
        return takeOffset(text, header);
    default:
        return consume(text, "%");
    }
}

bool isPossible(const Header &header, const TimeOfDay &time)
{
    return header.month >= 1 && header.month <= 12 && header.day >= 1 && header.day <= 31
        && time.hour <= 23 && time.minute <= 59 && time.second <= 60;
}

void skipBlanks(std::string_view &text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
}

} // namespace

bool isTimeForm(std::string_view form)
{
    const auto has = [form](std::string_view part) { return form.find(part) != form.npos; };
    for (size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '%' && (++i == form.size() || kKnown.find(form[i]) == kKnown.npos))
            return false;
    }
    return has("%d") && has("%H") && has("%M") && has("%S") && (has("%m") || has("%b"));
}

bool readTime(std::string_view form, std::string_view text, Header &header) noexcept
{
    TimeOfDay time;
    while (!form.empty()) {
        const char c = form.front();
        form.remove_prefix(1);
        if (c == ' ') {
            if (!text.starts_with(' '))
                return false;
            skipBlanks(text);
        } else if (c == '%' && !form.empty()) {
            if (!takePart(form.front(), text, header, time))
                return false;
            form.remove_prefix(1);
        } else if (!consume(text, {&c, 1})) {
            return false;
        }
    }
    header.secondOfDay = time.hour * 3600 + time.minute * 60 + time.second;
    return text.empty() && isPossible(header, time);
}

} // namespace Estafeta
