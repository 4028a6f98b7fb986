// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

#include <time.h>

namespace Estafeta {

/// How long this machine has slept since it was started. The monotonic clock stands still
/// meanwhile, so that a pause of thirty seconds would go on after a night with the lid closed.
inline std::chrono::milliseconds timeAsleep()
{
    const auto read = [](clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    return std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_BOOTTIME)
                                                                 - read(CLOCK_MONOTONIC));
}

/// Notices that the machine slept.
class SleepClock
{
public:
    using Source = std::function<std::chrono::milliseconds()>;

    explicit SleepClock(Source source) : m_source(std::move(source)), m_before(m_source()) {}

    /// Since the last call, for longer than clocks differ by themselves.
    [[nodiscard]] bool hasSlept()
    {
        constexpr std::chrono::seconds kNap{2};
        const std::chrono::milliseconds now = m_source();
        const bool slept = now - m_before > kNap;
        m_before = now;
        return slept;
    }

private:
    Source m_source;
    std::chrono::milliseconds m_before;
};

} // namespace Estafeta
