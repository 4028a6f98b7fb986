// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace Estafeta {

/// A moment: microseconds since 1970-01-01 00:00:00 UTC, leap seconds not counted.
struct Time {
    int64_t us = kUnset;

    static constexpr int64_t kUnset = INT64_MIN;
    static constexpr int64_t kSecond = 1'000'000;
    static constexpr int64_t kDay = 86'400 * kSecond;

    [[nodiscard]] static constexpr Time fromSeconds(int64_t s) { return {s * kSecond}; }
    [[nodiscard]] constexpr bool isSet() const { return us != kUnset; }
    /// Whole seconds, rounded down.
    [[nodiscard]] constexpr int64_t seconds() const
    {
        return us / kSecond - (us % kSecond < 0 ? 1 : 0);
    }
    /// Days since 1970-01-01 UTC, rounded down.
    [[nodiscard]] constexpr int32_t day() const
    {
        return static_cast<int32_t>(us / kDay - (us % kDay < 0 ? 1 : 0));
    }
    friend constexpr auto operator<=>(Time, Time) = default;
    friend constexpr Time operator+(Time t, int64_t delta) { return {t.us + delta}; }
    friend constexpr Time operator-(Time t, int64_t delta) { return {t.us - delta}; }
    friend constexpr int64_t operator-(Time a, Time b) { return a.us - b.us; }
};

/// A date of the proleptic Gregorian calendar.
struct Date {
    int year = 1970;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31
};

/// Days since 1970-01-01. Any values are accepted; the months must be 1..12.
[[nodiscard]] int64_t daysFromDate(Date date);
[[nodiscard]] Date dateFromDays(int64_t days);

/// "2026-11-21T23:20:06Z", or with six digits of a second when `withMicroseconds`. (RFC 3339)
[[nodiscard]] std::string formatUtc(Time time, bool withMicroseconds = false);

/// Reads RFC 3339 ("2026-11-21T23:20:06.123456+01:00", "...Z", a space for the T) or a bare date
/// ("2026-11-21", midnight UTC). Returns an unset Time for anything else.
[[nodiscard]] Time parseRfc3339(std::string_view text);

} // namespace Estafeta
