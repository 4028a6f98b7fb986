// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/bars.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace Estafeta {

namespace {

using namespace std::chrono;
using LocalTime = local_time<microseconds>;
using SystemTime = sys_time<microseconds>;

constexpr int64_t kMinuteUs = 60 * Time::kSecond;
constexpr int64_t kHourUs = 60 * kMinuteUs;

constexpr std::array<std::string_view, kBarUnitCount> kUnitNames{"minute", "hour", "day", "week",
                                                                 "month"};

SystemTime systemTime(Time time)
{
    return SystemTime(microseconds(time.us));
}

Time timeOf(SystemTime time)
{
    return {time.time_since_epoch().count()};
}

/// Where the offset of a zone changes. What has no end has one that fits into microseconds.
Time changeAt(sys_seconds moment)
{
    constexpr int64_t kFarSeconds = 9'000'000'000'000;
    return Time::fromSeconds(
        std::clamp<int64_t>(moment.time_since_epoch().count(), -kFarSeconds, kFarSeconds));
}

int64_t lengthOf(BarUnit unit)
{
    return unit == BarUnit::Minute ? kMinuteUs : kHourUs;
}

/// How far the clock is into its minute or hour.
int64_t intoUnit(LocalTime local, BarUnit unit)
{
    const int64_t length = lengthOf(unit);
    const int64_t into = local.time_since_epoch().count() % length;
    return into < 0 ? into + length : into;
}

local_days dayBeginning(LocalTime local, BarUnit unit)
{
    const local_days day = floor<days>(local);
    if (unit == BarUnit::Week)
        return day - (weekday(day) - Monday);
    if (unit == BarUnit::Month) {
        const year_month_day date(day);
        return local_days(date.year() / date.month() / 1);
    }
    return day;
}

local_days dayAfter(local_days begin, BarUnit unit)
{
    if (unit == BarUnit::Week)
        return begin + days(7);
    if (unit == BarUnit::Month) {
        const year_month_day date(begin);
        return local_days((date.year() / date.month() + months(1)) / 1);
    }
    return begin + days(1);
}

bool isOfDays(BarUnit unit)
{
    return unit >= BarUnit::Day;
}

int64_t roundedUp(int64_t us, int64_t unit)
{
    const int64_t beyond = us % unit;
    return us + (beyond > 0 ? unit - beyond : -beyond);
}

} // namespace

Result<ZoneClock> ZoneClock::of(const std::string &zone)
{
    try {
        return ZoneClock(locate_zone(zone));
    } catch (const std::runtime_error &) {
        return Error{ErrorCode::BadInput, zone, "time zone"};
    }
}

LocalTime ZoneClock::localOf(Time time) const
{
    return m_zone->to_local(systemTime(time));
}

Time ZoneClock::timeOf(LocalTime local) const
{
    return Estafeta::timeOf(m_zone->to_sys(local, choose::earliest));
}

Time ZoneClock::beginOf(Time time, BarUnit unit) const
{
    if (isOfDays(unit))
        return timeOf(dayBeginning(localOf(time), unit));
    const sys_info info = m_zone->get_info(systemTime(time));
    const Time begin = time - intoUnit(localOf(time), unit);
    return std::max(begin, changeAt(info.begin));
}

Time ZoneClock::endOf(Time time, BarUnit unit) const
{
    if (isOfDays(unit)) {
        const local_days begin = dayBeginning(localOf(time), unit);
        const Time end = timeOf(dayAfter(begin, unit));
        // A calendar may leave out a whole day.
        return end > time ? end : timeOf(dayAfter(dayAfter(begin, unit), unit));
    }
    const sys_info info = m_zone->get_info(systemTime(time));
    const Time end = time + lengthOf(unit) - intoUnit(localOf(time), unit);
    return std::min(end, changeAt(info.end));
}

Time ZoneClock::plusDays(Time time, int count) const
{
    return timeOf(localOf(time) + days(count));
}

Time ZoneClock::plusMonths(Time time, int count) const
{
    const LocalTime local = localOf(time);
    const local_days day = floor<days>(local);
    year_month_day date = year_month_day(day) + months(count);
    if (!date.ok())
        date = date.year() / date.month() / last;
    return timeOf(local_days(date) + (local - day));
}

bool ZoneClock::isMidnight(Time time) const
{
    return beginOf(time, BarUnit::Day) == time;
}

Date ZoneClock::dateOf(Time time) const
{
    const year_month_day date(floor<days>(localOf(time)));
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Result<std::vector<Bar>> barsOf(Time since, Time until, BarUnit unit, const ZoneClock &clock)
{
    std::vector<Bar> bars;
    if (until <= since)
        return bars;
    const BarUnit kept = unit == BarUnit::Minute ? BarUnit::Minute : BarUnit::Hour;
    const Time last = clock.beginOf(until, kept) == until ? until : clock.endOf(until, kept);
    for (Time begin = clock.beginOf(since, kept); begin < last;) {
        if (bars.size() == kMostBars)
            return Error{ErrorCode::BadInput, "period", std::string(kTooManyBars)};
        const Time end = std::min(clock.endOf(begin, unit), last);
        bars.push_back({begin, end});
        begin = end;
    }
    return bars;
}

bool makesSense(BarUnit unit, Time since, Time until)
{
    constexpr int64_t kDay = Time::kDay;
    const int64_t length = until - since;
    switch (unit) {
    case BarUnit::Minute:
        return length > 0 && length <= kDay + kHourUs;
    case BarUnit::Hour:
        return length > kHourUs && length <= 93 * kDay;
    case BarUnit::Day:
        return length > kDay + kHourUs && length <= 1100 * kDay;
    case BarUnit::Week:
        return length > 7 * kDay + kHourUs;
    case BarUnit::Month:
        return length > 31 * kDay + kHourUs;
    }
    return false;
}

BarUnit usualUnit(Time since, Time until)
{
    const int64_t length = until - since;
    if (length <= 3 * kHourUs)
        return BarUnit::Minute;
    if (length <= 16 * Time::kDay)
        return BarUnit::Hour;
    return length <= 190 * Time::kDay ? BarUnit::Day : BarUnit::Week;
}

TimeSpan countedSpan(const Bar &bar, BarUnit unit)
{
    if (unit == BarUnit::Minute)
        return {bar.begin, bar.end};
    return {{roundedUp(bar.begin.us, kHourUs)}, {roundedUp(bar.end.us, kHourUs)}};
}

Bar barDaysBefore(const Bar &bar, BarUnit unit, int count, const ZoneClock &clock)
{
    const Time begin = clock.plusDays(bar.begin, -count);
    if (!isOfDays(unit))
        return {begin, begin + (bar.end - bar.begin)};
    return {begin, clock.plusDays(bar.end, -count)};
}

namespace {

int daysBetween(Time since, Time until, const ZoneClock &clock)
{
    return static_cast<int>(daysFromDate(clock.dateOf(until)) - daysFromDate(clock.dateOf(since)));
}

int monthsBetween(Time since, Time until, const ZoneClock &clock)
{
    const Date from = clock.dateOf(since);
    const Date to = clock.dateOf(until);
    return 12 * (to.year - from.year) + to.month - from.month;
}

Bar barBefore(const Bar &bar, BarUnit unit, const TimeSpan &period, const ZoneClock &clock)
{
    const auto isMonth = [&](Time time) { return clock.beginOf(time, BarUnit::Month) == time; };
    if (unit == BarUnit::Month && isMonth(period.since) && isMonth(period.until)) {
        const int count = monthsBetween(period.since, period.until, clock);
        return {clock.plusMonths(bar.begin, -count), clock.plusMonths(bar.end, -count)};
    }
    if (clock.isMidnight(period.since) && clock.isMidnight(period.until))
        return barDaysBefore(bar, unit, daysBetween(period.since, period.until, clock), clock);
    const int64_t length = period.until - period.since;
    return {bar.begin - length, bar.end - length};
}

} // namespace

std::vector<Bar> comparedBars(const std::vector<Bar> &bars, BarUnit unit, Comparison comparison,
                              const ZoneClock &clock)
{
    constexpr int kWeek = 7;
    std::vector<Bar> compared;
    if (bars.empty() || comparison == Comparison::None)
        return compared;
    const TimeSpan period{bars.front().begin, bars.back().end};
    for (const Bar &bar : bars) {
        compared.push_back(comparison == Comparison::WeekBefore
                               ? barDaysBefore(bar, unit, kWeek, clock)
                               : barBefore(bar, unit, period, clock));
    }
    return compared;
}

std::string_view barUnitName(BarUnit unit)
{
    return kUnitNames.at(static_cast<size_t>(unit));
}

std::optional<BarUnit> barUnitFromName(std::string_view name)
{
    const auto *found = std::ranges::find(kUnitNames, name);
    return found == kUnitNames.end()
        ? std::nullopt
        : std::optional(static_cast<BarUnit>(found - kUnitNames.begin()));
}

} // namespace Estafeta
