// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/usual.h"

#include <algorithm>
#include <cmath>

namespace Estafeta {

namespace {

double quantile(const std::vector<double> &sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

std::optional<Quartiles> quartilesOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.size() < static_cast<size_t>(kFewestUsualWeeks))
        return std::nullopt;
    std::ranges::sort(values);
    return Quartiles{quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
}

double leastDifference(Indicator indicator)
{
    constexpr double kThings = 10;
    constexpr double kBytes = 1 << 20;
    constexpr double kBytesOfOne = 10 << 10;
    constexpr double kSeconds = 5;
    switch (indicator) {
    case Indicator::Bytes:
        return kBytes;
    case Indicator::AverageSize:
        return kBytesOfOne;
    case Indicator::AverageScore:
        return 1;
    case Indicator::DelayMedian:
    case Indicator::Delay95:
    case Indicator::QueueAge:
        return kSeconds;
    default:
        return kThings;
    }
}

std::vector<Anomaly> anomaliesOf(Indicator indicator, std::span<const Bar> bars,
                                 std::span<const double> values, const UsualBand &band)
{
    constexpr double kQuartileDistances = 3;
    constexpr double kPartOfMedian = 0.2;
    std::vector<Anomaly> anomalies;
    for (size_t i = 0; i < bars.size(); ++i) {
        const double median = band.median[i];
        if (std::isnan(values[i]) || std::isnan(median))
            continue;
        const double above = values[i] - band.upper[i];
        const double below = bars[i].covered == Covered::Whole ? band.lower[i] - values[i] : -1.0;
        const double distance = std::max(above, below);
        if (distance > kQuartileDistances * (band.upper[i] - band.lower[i])
            && distance >= leastDifference(indicator)
            && distance >= kPartOfMedian * std::abs(median))
            anomalies.push_back({i, values[i], median});
    }
    return anomalies;
}

} // namespace Estafeta
