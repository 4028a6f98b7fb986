// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace Estafeta::Cli {

/// How bars are called in a table: "2026-11-21 10:00", "Sat 2026-11-21", "2026-W47", "2026-11".
/// Where the clocks were moved within the bars, times bear the zone's offset, because an hour may
/// come twice. A day, week or month that the period cuts is marked with "*".
class BarLabels
{
public:
    BarLabels(const IndicatorQuestion &question, const std::vector<Bar> &bars);

    [[nodiscard]] QString of(const Bar &bar) const;
    [[nodiscard]] bool isCut(const Bar &bar) const;
    /// RFC 3339, with the zone's offset.
    [[nodiscard]] QString moment(Time time) const;

private:
    [[nodiscard]] QDateTime localOf(Time time) const;
    [[nodiscard]] QDateTime wholeBegin(const Bar &bar) const;
    [[nodiscard]] QDateTime wholeEnd(const QDateTime &begin) const;

    BarUnit m_unit;
    QTimeZone m_zone;
    bool m_clocksMove = false;
};

} // namespace Estafeta::Cli
