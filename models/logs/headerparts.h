// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/header.h"

#include "core/text.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The parts that beginnings of lines are made of. Each is cut off the front of `text`; false when
/// it is not there.
namespace Estafeta::HeaderParts {

inline constexpr size_t kMaxPidDigits = 10;

/// Cuts exactly `count` digits off the front; false when they are not there.
inline bool takeDigits(std::string_view &text, size_t count, int &value)
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

inline bool takeChar(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// The text up to the next blank, which is cut off too.
inline std::string_view takeWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size() < text.size() ? word.size() + 1 : word.size());
    return word;
}

/// Whether `text` begins with "Mon".."Sun".
[[nodiscard]] bool isDayName(std::string_view text);

/// ".123456" or ",123" of any length; digits after the sixth are dropped.
void takeFraction(std::string_view &text, Header &header);

/// The wall clock of a UTC second; false for one beyond the calendar.
bool setMoment(uint64_t utcSecond, int32_t microsecond, Header &header);

/// "06:25:01", with a leap second's ":60", and a fraction.
bool takeTimeOfDay(std::string_view &text, Header &header);

/// "Nov  2 " or "Nov 22 " or, as some daemons write it, "Nov 2 ".
bool takeMonthDay(std::string_view &text, Header &header);

/// "2026-11-02"
bool takeIsoDate(std::string_view &text, Header &header);

/// "Z", "+01:00" or "+0100". A stamp without one is accepted: the wall clock is still of use.
bool takeOffset(std::string_view &text, Header &header);

/// 0 when it is no number that a process may have.
[[nodiscard]] uint32_t pidNumber(std::string_view text);

} // namespace Estafeta::HeaderParts
