// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/varint.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Estafeta {

/// How long things took: their number, their sum, and how many fell into each step. Steps begin at
/// 0, 1, 2, 3, 4, 6, 8, 12, 16, 24, ... ms, so a quantile is right to a third. Histograms add up.
class DelayHistogram
{
public:
    void add(int64_t ms, int64_t times = 1)
    {
        ms = std::max<int64_t>(ms, 0);
        m_count += times;
        m_sumMs += times * ms;
        change(stepOf(ms), times);
    }
    void add(const DelayHistogram &other, int64_t times = 1)
    {
        m_count += times * other.m_count;
        m_sumMs += times * other.m_sumMs;
        for (const auto &[step, count] : other.m_steps)
            change(step, times * count);
    }

    [[nodiscard]] int64_t count() const { return m_count; }
    [[nodiscard]] int64_t sumMs() const { return m_sumMs; }
    using Step = std::pair<uint32_t, int64_t>; ///< its number, and how many fell into it
    static constexpr uint32_t kSteps = 124;    ///< as many as 63 bits need
    [[nodiscard]] const std::vector<Step> &steps() const
    {
        return m_steps;
    } ///< by number, no zeros

    [[nodiscard]] bool isEmpty() const { return m_count == 0 && m_sumMs == 0 && m_steps.empty(); }

    /// The delay that `part` (0..1) of all did not exceed, as the end of its step; -1: none.
    [[nodiscard]] int64_t quantileMs(double part) const
    {
        const double wanted = part * static_cast<double>(m_count);
        int64_t met = 0;
        for (const auto &[step, count] : m_steps) {
            met += count;
            if (static_cast<double>(met) >= wanted)
                return beginOf(step + 1) - 1;
        }
        return -1;
    }

    /// The step of a delay, and where a step begins.
    [[nodiscard]] static uint32_t stepOf(int64_t ms)
    {
        if (ms < 2)
            return static_cast<uint32_t>(std::max<int64_t>(ms, 0));
        const auto power = static_cast<uint32_t>(std::bit_width(static_cast<uint64_t>(ms))) - 1;
        const bool upperHalf = (ms >> (power - 1) & 1) != 0;
        return 2 * power + (upperHalf ? 1 : 0);
    }
    [[nodiscard]] static int64_t beginOf(uint32_t step)
    {
        if (step < 2)
            return step;
        return (int64_t{1} << step / 2) + (step % 2 == 0 ? 0 : int64_t{1} << (step / 2 - 1));
    }

    void put(std::string &out) const
    {
        putSigned(out, m_count);
        putSigned(out, m_sumMs);
        putUnsigned(out, m_steps.size());
        for (const auto &[step, count] : m_steps) {
            putUnsigned(out, step);
            putSigned(out, count);
        }
    }
    [[nodiscard]] bool get(std::string_view &in)
    {
        uint64_t steps = 0;
        bool good = getSigned(in, m_count) && getSigned(in, m_sumMs) && getUnsigned(in, steps);
        for (uint64_t i = 0; good && i < steps; ++i) {
            uint64_t step = 0;
            int64_t count = 0;
            good = getUnsigned(in, step) && step < kSteps && getSigned(in, count);
            if (good)
                m_steps.emplace_back(static_cast<uint32_t>(step), count);
        }
        return good;
    }

    friend bool operator==(const DelayHistogram &, const DelayHistogram &) = default;

private:
    void change(uint32_t step, int64_t by)
    {
        auto place = std::ranges::lower_bound(m_steps, step, {}, &Step::first);
        if (place == m_steps.end() || place->first != step)
            place = m_steps.insert(place, {step, 0});
        place->second += by;
        if (place->second == 0)
            m_steps.erase(place);
    }

    int64_t m_count = 0;
    int64_t m_sumMs = 0;
    std::vector<Step> m_steps;
};

} // namespace Estafeta
