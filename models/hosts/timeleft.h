// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace Estafeta {

/// How long a work will still take, by the pace of all that was done since it began: an average
/// over the whole is steady where the pace of a moment is not.
class TimeLeft
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// After a pause that says nothing of the pace.
    void restart() { m_begun.reset(); }

    /// None before there was enough to judge by.
    [[nodiscard]] std::optional<std::chrono::seconds> estimate(TimePoint now, uint64_t done,
                                                               uint64_t inAll)
    {
        constexpr std::chrono::seconds kEnough{2};
        if (!m_begun || done < m_doneThen) {
            m_begun = now;
            m_doneThen = done;
        }
        const std::chrono::duration<double> elapsed = now - *m_begun;
        if (elapsed < kEnough || done == m_doneThen)
            return std::nullopt;
        const double left = done < inAll ? static_cast<double>(inAll - done) : 0.0;
        return std::chrono::ceil<std::chrono::seconds>(
            elapsed * left / static_cast<double>(done - m_doneThen));
    }

private:
    std::optional<TimePoint> m_begun;
    uint64_t m_doneThen = 0;
};

} // namespace Estafeta
