// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/periodpreset.h"

#include <QTimeZone>

#include <array>

namespace Estafeta {

namespace {

constexpr int64_t kMinute = 60 * Time::kSecond;
constexpr std::array<int64_t, kBarUnitCount> kLengths = {kMinute, 60 * kMinute, Time::kDay,
                                                         7 * Time::kDay, 30 * Time::kDay};
constexpr double kFewBars = 12; ///< fewer show no course
constexpr double kEnoughBars = 400;

Time timeOf(const QDateTime &at)
{
    return {at.toMSecsSinceEpoch() * 1000};
}

} // namespace

std::pair<Time, Time> periodOf(PeriodPreset preset, const QDateTime &now)
{
    const QDate today = now.date();
    const auto startOf = [&](QDate day) { return timeOf(day.startOfDay(now.timeZone())); };
    // In whole hours of UTC, as counts are kept.
    const int64_t hour = 60 * kMinute;
    const Time end{(timeOf(now).us / hour + 1) * hour};
    switch (preset) {
    case PeriodPreset::Yesterday:
        return {startOf(today.addDays(-1)), startOf(today)};
    case PeriodPreset::Week:
        return {startOf(today.addDays(-6)), end};
    case PeriodPreset::Fortnight:
        return {startOf(today.addDays(-14)), end};
    case PeriodPreset::ThirtyDays:
        return {startOf(today.addDays(-29)), end};
    case PeriodPreset::Month:
        return {startOf(QDate(today.year(), today.month(), 1)), end};
    case PeriodPreset::Year:
        return {startOf(QDate(today.year(), 1, 1)), end};
    case PeriodPreset::Today:
    case PeriodPreset::Custom:
        break;
    }
    return {startOf(today), end};
}

double barsOf(BarUnit unit, Time since, Time until)
{
    return static_cast<double>(until - since)
        / static_cast<double>(kLengths.at(static_cast<size_t>(unit)));
}

QList<BarUnit> unitsFor(Time since, Time until)
{
    QList<BarUnit> units;
    for (int i = 0; i < kBarUnitCount; ++i) {
        const auto unit = static_cast<BarUnit>(i);
        const double bars = barsOf(unit, since, until);
        // A day of 23 hours is a day, and February a month.
        if (bars >= 0.9 && bars <= kMostBarsInSight)
            units.append(unit);
    }
    if (units.isEmpty())
        units.append(until - since < kMinute ? BarUnit::Minute : BarUnit::Month);
    return units;
}

BarUnit bestUnit(Time since, Time until)
{
    const QList<BarUnit> units = unitsFor(since, until);
    for (const BarUnit unit : units) {
        const double bars = barsOf(unit, since, until);
        if (bars >= kFewBars && bars <= kEnoughBars)
            return unit;
    }
    return units.constFirst();
}

} // namespace Estafeta
