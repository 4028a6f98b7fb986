// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hosthealth.h"
#include "workspace/takenlines.h"

#include <array>

namespace Estafeta {

/// Makes the figures of one followed host from what it sends. Times are this machine's.
class HealthMeter
{
public:
    /// The host is followed, or is no more: silence before or after says nothing.
    void setFollowing(bool following, Time now);
    void take(const TakenLines &lines, Time now);
    void setClock(std::optional<int64_t> aheadUs) { m_clockAheadUs = aheadUs; }
    void setLatency(int64_t us) { m_latencyUs = us; }

    /// What is kept between two starts.
    [[nodiscard]] PauseTable &pauses() { return m_pauses; }

    [[nodiscard]] HostHealth health(Time now) const;

private:
    static constexpr size_t kWindow = 60; ///< seconds

    void forgetSeconds(int64_t second);

    PauseTable m_pauses;
    std::array<uint64_t, kWindow> m_perSecond{}; ///< by second of arrival
    int64_t m_second = 0;                        ///< the newest of them, since 1970
    Time m_followedSince;
    Time m_lastArrival;
    HostHealth m_known; ///< what does not depend on the time
    std::optional<int64_t> m_rawBehindUs;
    std::optional<int64_t> m_clockAheadUs;
    std::optional<int64_t> m_latencyUs;
};

} // namespace Estafeta
