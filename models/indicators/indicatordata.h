// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "indicators/bars.h"
#include "indicators/countcells.h"
#include "indicators/moment.h"

#include <string>
#include <vector>

namespace Estafeta {

/// What a question needs of a store, so that one which needs no more is answered by what is there.
struct IndicatorNeed {
    TimeSpan hours; ///< hours (days where those are gone), with what is compared and what is usual
    std::vector<TimeSpan> minutes; ///< for bars by minute
    std::string domain;            ///< of recipients; empty: all

    /// Whether data for this answers a question that needs `other`.
    [[nodiscard]] bool holds(const IndicatorNeed &other) const;
    friend bool operator==(const IndicatorNeed &, const IndicatorNeed &) = default;
};

/// BadInput for a zone that is not known, and for too many bars.
[[nodiscard]] Result<IndicatorNeed> needOf(const IndicatorQuestion &question);

/// What was loaded for a need. Counts are in order of time, without times of which nothing is
/// counted; messages only of the need's domain, and without lines where it names one.
struct IndicatorData {
    IndicatorNeed need;
    std::vector<CountedTime> hours;   ///< of UTC, from hoursSince on
    std::vector<CountedTime> days;    ///< of UTC, before hoursSince
    std::vector<CountedTime> minutes; ///< of the spans of the need
    Time hoursSince;                  ///< what is older is known by days only; unset: nothing is
    std::vector<Moment> moments;      ///< in order of time
    Coverage coverage;
    std::vector<std::string> hostNames; ///< by HostId, for showing
    Time now;                           ///< when it was loaded; unset: of the past only
};

} // namespace Estafeta
