// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <optional>
#include <span>
#include <vector>

/// What is usual, and what is not.
namespace Estafeta {

/// How far back is looked, and from how many weeks on something is usual.
inline constexpr int kUsualWeeks = 8;
inline constexpr int kFewestUsualWeeks = 3;

/// Whether bars of that length have something usual: hours and days of the same week day.
[[nodiscard]] constexpr bool hasUsual(BarUnit unit)
{
    return unit == BarUnit::Hour || unit == BarUnit::Day;
}

struct Quartiles {
    double lower = 0;
    double median = 0;
    double upper = 0;
};

/// By linear interpolation between the two nearest values (Hyndman and Fan 1996, type 7). Nothing
/// for fewer than kFewestUsualWeeks values; NaN among them is not one.
[[nodiscard]] std::optional<Quartiles> quartilesOf(std::vector<double> values);

/// How far from the nearer quartile a bar has to be whatever the quartiles are: a difference that
/// is small in itself is no anomaly, nor is one below a fifth of the median.
[[nodiscard]] double leastDifference(Indicator indicator);

/// The bars that Anomaly speaks of. `values` are those of `indicator`, one for each bar. A bar that
/// was not read whole may be too high, but not too low.
[[nodiscard]] std::vector<Anomaly> anomaliesOf(Indicator indicator, std::span<const Bar> bars,
                                               std::span<const double> values,
                                               const UsualBand &band);

} // namespace Estafeta
