// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// The upright axis of a chart: from zero to a round number, in a unit that keeps numbers short.
struct AxisScale {
    double factor = 1; ///< an indicator's value / factor = a number on the axis
    double top = 1;    ///< of the axis, in its unit
    double step = 1;   ///< between two of its numbers
    int decimals = 0;
    QString title; ///< what is counted in which unit: "messages per hour", "MB per day"
};

/// Makes the scale that an indicator's largest value needs.
class AxisScales
{
    Q_DECLARE_TR_FUNCTIONS(AxisScales)
public:
    [[nodiscard]] static AxisScale of(Indicator indicator, CountOf count, BarUnit unit,
                                      double largest);

private:
    [[nodiscard]] static QString noun(Indicator indicator, CountOf count);
};

} // namespace Estafeta
