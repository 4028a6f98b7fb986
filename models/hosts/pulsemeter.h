// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/clockbounds.h"
#include "hosts/hoststatus.h"

#include <chrono>
#include <optional>
#include <string>

namespace Estafeta {

class RemoteFolder;

/// Measures how quickly a host answers, and how far its clock is from ours, now and then between
/// the looks at its logs.
class PulseMeter
{
public:
    /// `path`: a log of the host; empty: there is none to ask for, and nothing is measured.
    PulseMeter(std::string path, std::chrono::milliseconds pause);

    /// A new connection: what was known of the clock is forgotten.
    void begin();
    /// Before the logs are looked at.
    void beginLook();
    /// After it. `grown`: a log that got new lines in this look; empty: none did. Nothing when it
    /// is not time yet, or when the host does not answer.
    [[nodiscard]] std::optional<HostPulse> feel(RemoteFolder &folder, const std::string &grown);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool noteClock(RemoteFolder &folder, const std::string &grown);

    std::string m_path;
    std::chrono::milliseconds m_pause;
    ClockBounds m_bounds;
    int64_t m_lastLook = 0; ///< in microseconds since 1970, by our clock
    int64_t m_thisLook = 0;
    Clock::time_point m_nextPulse;
    Clock::time_point m_nextClock;
};

} // namespace Estafeta
