// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Estafeta {

/// A place on the level axis of a chart where something begins.
struct TimeTick {
    size_t bar = 0; ///< begins there
    QString text;   ///< "03:00", "Sun 22"
    QString group;  ///< of what it is a part: "22 November 2026"; empty: as the one before
};

/// Where the level axis of a chart says the time, by the clocks of the question's zone.
class TimeAxis
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
public:
    /// As many as fit: `most`, but at least one.
    [[nodiscard]] static QList<TimeTick> ticks(const IndicatorView &view, int most);
    /// A bar in words: "Sun 22 Nov, 03:00 to 04:00".
    [[nodiscard]] static QString barText(const Bar &bar, BarUnit unit, const std::string &zone);
    /// A moment in words: "22 Nov 03:12:07".
    [[nodiscard]] static QString momentText(Time time, const std::string &zone);
    /// From the first bar to the last: "8 November 00:00 to 22 November 24:00".
    [[nodiscard]] static QString periodText(Time since, Time until, const std::string &zone);
    [[nodiscard]] static QDateTime inZone(Time time, const std::string &zone);
};

} // namespace Estafeta
