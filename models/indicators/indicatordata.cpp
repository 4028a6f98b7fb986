// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/indicatordata.h"

#include "indicators/usual.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Whole days of UTC: where hours are gone, days are what is kept.
TimeSpan widened(TimeSpan span)
{
    span.since = Time{int64_t{span.since.day()} * Time::kDay};
    const Time lastDay{int64_t{span.until.day()} * Time::kDay};
    span.until = lastDay == span.until ? lastDay : lastDay + Time::kDay;
    return span;
}

TimeSpan spanOf(const std::vector<Bar> &bars)
{
    return bars.empty() ? TimeSpan{} : TimeSpan{bars.front().begin, bars.back().end};
}

void widen(TimeSpan &span, const TimeSpan &by)
{
    span.since = std::min(span.since, by.since);
    span.until = std::max(span.until, by.until);
}

} // namespace

bool IndicatorNeed::holds(const IndicatorNeed &other) const
{
    return domain == other.domain && hours.holds(other.hours)
        && std::ranges::all_of(other.minutes, [this](const TimeSpan &span) {
               return std::ranges::any_of(
                   minutes, [&span](const TimeSpan &loaded) { return loaded.holds(span); });
           });
}

Result<IndicatorNeed> needOf(const IndicatorQuestion &question)
{
    const auto clock = ZoneClock::of(question.zone);
    if (!clock)
        return clock.error();
    const auto bars = barsOf(question.since, question.until, question.unit, *clock);
    if (!bars)
        return bars.error();
    IndicatorNeed need;
    need.domain = question.filter.domain;
    if (bars->empty())
        return need;
    const TimeSpan compared =
        spanOf(comparedBars(*bars, question.unit, question.comparison, *clock));
    need.hours = spanOf(*bars);
    if (question.comparison != Comparison::None)
        widen(need.hours, compared);
    if (question.band && hasUsual(question.unit)) {
        const Bar &first = bars->front();
        widen(
            need.hours,
            {barDaysBefore(first, question.unit, 7 * kUsualWeeks, *clock).begin, need.hours.until});
    }
    if (question.unit == BarUnit::Minute) {
        need.minutes.push_back(spanOf(*bars));
        if (question.comparison != Comparison::None)
            need.minutes.push_back(compared);
    }
    need.hours = widened(need.hours);
    return need;
}

} // namespace Estafeta
