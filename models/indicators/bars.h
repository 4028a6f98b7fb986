// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "indicators/indicatorview.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The clocks and the calendar of one time zone.
class ZoneClock
{
public:
    /// `zone`: an IANA name ("Europe/Madrid"). BadInput with it as context where the system's
    /// database of zones has none of that name.
    [[nodiscard]] static Result<ZoneClock> of(const std::string &zone);

    /// The beginning of the minute, hour, day, week (ISO 8601: Monday) or month that `time` is in.
    /// Where clocks are moved by part of an hour, the hour ends there, and what is left of the hour
    /// that they show then is one more. A day whose midnight is left out begins with its first
    /// moment.
    [[nodiscard]] Time beginOf(Time time, BarUnit unit) const;
    /// The beginning of the one after that which `time` is in.
    [[nodiscard]] Time endOf(Time time, BarUnit unit) const;

    /// When the clocks show the same, so many days or months later; of a time that they show twice
    /// the first, of one that they leave out the moment at which they do.
    [[nodiscard]] Time plusDays(Time time, int days) const;
    /// A month has no such day: its last one.
    [[nodiscard]] Time plusMonths(Time time, int months) const;

    [[nodiscard]] bool isMidnight(Time time) const;
    [[nodiscard]] Date dateOf(Time time) const;

private:
    explicit ZoneClock(const std::chrono::time_zone *zone) : m_zone(zone) {}

    using Micros = std::chrono::microseconds;
    [[nodiscard]] std::chrono::local_time<Micros> localOf(Time time) const;
    [[nodiscard]] Time timeOf(std::chrono::local_time<Micros> local) const;

    const std::chrono::time_zone *m_zone; ///< of the database, which is never given up
};

/// More than anybody can look at.
inline constexpr size_t kMostBars = 20'000;
/// The detail of BadInput where a period has more.
inline constexpr std::string_view kTooManyBars = "too many bars";

/// The bars of [since, until), which is widened to whole hours of the zone (whole minutes of bars
/// by minute), because counts are kept so; the first and the last may be shorter than the unit.
/// Empty where until <= since. BadInput where there are more than kMostBars.
///
/// What is counted is kept by hours of UTC: where a zone's hours begin at another minute, an hour's
/// counts are in the bar in which that hour of UTC begins.
[[nodiscard]] Result<std::vector<Bar>> barsOf(Time since, Time until, BarUnit unit,
                                              const ZoneClock &clock);

/// Whether bars of that length can be looked at: one or more whole ones, and not thousands.
[[nodiscard]] bool makesSense(BarUnit unit, Time since, Time until);
/// Which to begin with.
[[nodiscard]] BarUnit usualUnit(Time since, Time until);

/// A stretch of time, `until` excluded.
struct TimeSpan {
    Time since;
    Time until;
    [[nodiscard]] bool holds(const TimeSpan &other) const
    {
        return since <= other.since && other.until <= until;
    }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// From where to where a bar's counts go: the hours of UTC that begin in it; of a minute the
/// minute.
[[nodiscard]] TimeSpan countedSpan(const Bar &bar, BarUnit unit);

/// The bars with which `bars` are compared, one for each, in their order. None for
/// Comparison::None.
///
/// WeekBefore: the same hours by the clock, seven days earlier. PeriodBefore: of whole days as many
/// days earlier, of whole months by month as many months, else the same number of microseconds.
[[nodiscard]] std::vector<Bar> comparedBars(const std::vector<Bar> &bars, BarUnit unit,
                                            Comparison comparison, const ZoneClock &clock);

/// The bar that many days earlier by the clock. Bars of hours keep their length.
[[nodiscard]] Bar barDaysBefore(const Bar &bar, BarUnit unit, int days, const ZoneClock &clock);

/// The names of the command line: "hour".
[[nodiscard]] std::string_view barUnitName(BarUnit unit);
[[nodiscard]] std::optional<BarUnit> barUnitFromName(std::string_view name);

} // namespace Estafeta
