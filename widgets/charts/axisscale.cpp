// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/axisscale.h"

#include "widgets/charts/indicatorwords.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace Estafeta {

namespace {

constexpr int kMostSteps = 5;

struct Unit {
    double factor;
    QString name;
};

/// The largest unit of which there is at least one.
Unit unitFor(double largest, std::initializer_list<Unit> units)
{
    Unit chosen = *units.begin();
    for (const Unit &unit : units) {
        if (largest >= unit.factor)
            chosen = unit;
    }
    return chosen;
}

/// 1, 2 or 5 times a power of ten.
double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double round : {1.0, 2.0, 5.0}) {
        if (round * power >= raw * 0.999)
            return round * power;
    }
    return 10 * power;
}

void setSteps(AxisScale &scale, double largest, bool whole)
{
    const double most = std::max(largest / scale.factor, whole ? 1.0 : 1e-3);
    scale.step = roundStep(most / kMostSteps);
    if (whole)
        scale.step = std::max(scale.step, 1.0);
    scale.top = std::ceil(most / scale.step - 1e-9) * scale.step;
    scale.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(scale.step) + 1e-9)));
}

} // namespace

QString AxisScales::noun(Indicator indicator, CountOf count)
{
    if (indicator == Indicator::LoginsFailed)
        return tr("logins");
    switch (count) {
    case CountOf::Messages:
        return tr("messages");
    case CountOf::Recipients:
        return tr("recipients");
    case CountOf::Legs:
        break;
    }
    if (indicator == Indicator::Received)
        return tr("queue entries");
    return indicator == Indicator::Rejected ? tr("refusals") : tr("tries");
}

AxisScale AxisScales::of(Indicator indicator, CountOf count, BarUnit unit, double largest)
{
    AxisScale scale;
    const auto take = [&](const Unit &chosen) {
        scale.factor = chosen.factor;
        scale.title = chosen.name;
    };
    switch (indicator) {
    case Indicator::Bytes:
    case Indicator::AverageSize:
        take(unitFor(largest,
                     {{1, tr("bytes")},
                      {1e3, tr("kB")},
                      {1e6, tr("MB")},
                      {1e9, tr("GB")},
                      {1e12, tr("TB")}}));
        setSteps(scale, largest, scale.factor == 1);
        break;
    case Indicator::DelayMedian:
    case Indicator::Delay95:
    case Indicator::QueueAge:
        take(unitFor(largest,
                     {{1, tr("seconds")},
                      {120, tr("minutes")},
                      {7'200, tr("hours")},
                      {172'800, tr("days")}}));
        scale.factor = scale.factor == 120 ? 60
            : scale.factor == 7'200        ? 3'600
            : scale.factor == 172'800      ? 86'400
                                           : 1;
        setSteps(scale, largest, false);
        return scale;
    case Indicator::AverageScore:
        scale.title = tr("points");
        setSteps(scale, largest, false);
        return scale;
    default:
        scale.title = noun(indicator, count);
        setSteps(scale, largest, true);
    }
    if (isCount(indicator)) {
        //: Title of an axis: %1 what is counted ("messages", "MB"), %2 "per hour"
        scale.title = tr("%1 %2").arg(scale.title, IndicatorWords::perUnit(unit));
    }
    return scale;
}

} // namespace Estafeta
