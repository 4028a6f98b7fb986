// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QDateTime>
#include <QList>

#include <utility>

namespace Estafeta {

/// The usual periods.
enum class PeriodPreset { Today, Yesterday, Week, Fortnight, ThirtyDays, Month, Year, Custom };
inline constexpr int kPeriodPresetCount = 8;

/// From when to when a preset goes, by the clocks of `now`'s zone. What goes up to now ends with
/// the hour that has begun. Precondition: not Custom.
[[nodiscard]] std::pair<Time, Time> periodOf(PeriodPreset preset, const QDateTime &now);

/// More bars than this cannot be told apart on a screen.
inline constexpr int kMostBarsInSight = 800;

/// How many bars of a unit a period has, about.
[[nodiscard]] double barsOf(BarUnit unit, Time since, Time until);
/// The units that make sense: at least one bar of it, and not more than can be seen.
[[nodiscard]] QList<BarUnit> unitsFor(Time since, Time until);
/// The unit that shows the course of the period best.
[[nodiscard]] BarUnit bestUnit(Time since, Time until);

} // namespace Estafeta
