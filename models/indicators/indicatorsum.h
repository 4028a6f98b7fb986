// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/countcells.h"
#include "indicators/indicatorview.h"

#include <array>
#include <cstdint>

namespace Estafeta {

/// Histograms of delays added up in place, which is done thousands of times for a picture.
class DelaySum
{
public:
    void add(const DelayHistogram &delays);
    void add(const DelaySum &other);
    void clear();
    /// As DelayHistogram::quantileMs(), in milliseconds; NaN: none.
    [[nodiscard]] double quantileMs(double part) const;

private:
    int64_t m_count = 0;
    uint32_t m_end = 0; ///< no step from here on has any
    std::array<int64_t, DelayHistogram::kSteps> m_steps{};
};

/// What the indicators of a stretch of time are made of.
class IndicatorSum
{
public:
    /// Only what the filter lets through; its domain has to be that of the counts. Delays only when
    /// they are wanted: they are most of the work.
    void add(const CountedTime &time, const IndicatorFilter &filter, bool withDelays);
    void add(const IndicatorSum &other);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Zero or more for counts; NaN where an average or a quantile has nothing, and for what is not
    /// counted so.
    [[nodiscard]] double value(Indicator indicator, CountOf count) const;
    [[nodiscard]] const DelaySum &delays(DelayStage stage) const
    {
        return m_delays[static_cast<size_t>(stage)];
    }

private:
    void addLines(const LineCell &cell, bool withDelays);
    [[nodiscard]] double legValue(Indicator indicator) const;

    bool m_isEmpty = true;
    MessageCell m_messages; ///< of all hosts and directions
    int64_t m_legs = 0;
    std::array<int64_t, kLineFactCount> m_facts{};
    std::array<DelaySum, kDelayStageCount> m_delays;
};

} // namespace Estafeta
