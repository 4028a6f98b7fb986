// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace Estafeta {

/// A bound on bytes per second, for what is counted after it was received: who took too much waits
/// until it is paid back. What was not used is kept for a second.
class RateLimit
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// 0: no bound.
    explicit RateLimit(uint64_t bytesPerSecond) : m_rate(static_cast<double>(bytesPerSecond)) {}

    void take(TimePoint now, uint64_t bytes)
    {
        refill(now);
        m_credit -= static_cast<double>(bytes);
    }

    /// How long to take nothing.
    [[nodiscard]] std::chrono::milliseconds pause(TimePoint now)
    {
        refill(now);
        if (m_rate <= 0 || m_credit >= 0)
            return {};
        return std::chrono::ceil<std::chrono::milliseconds>(
            std::chrono::duration<double>(-m_credit / m_rate));
    }

private:
    void refill(TimePoint now)
    {
        if (m_at == TimePoint()) // the first second's worth is not there yet
            m_at = now;
        const std::chrono::duration<double> passed = now - m_at;
        m_credit = std::min(m_credit + passed.count() * m_rate, m_rate);
        m_at = now;
    }

    double m_rate;
    double m_credit = 0;
    TimePoint m_at;
};

} // namespace Estafeta
