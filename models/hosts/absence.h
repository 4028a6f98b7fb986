// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hoststatus.h"

#include <chrono>
#include <optional>
#include <string>

namespace Estafeta {

class RemoteFolder;

/// What the kernel of a Linux host calls its time since the last start; empty where there is no
/// such file, or where the account may not see it.
[[nodiscard]] std::string bootIdOf(RemoteFolder &folder);

/// Why and for how long a host was away, found out when it is back.
class Absence
{
public:
    void noteTrouble(const Error &error);
    void noteBoot(std::string id);
    /// It is followed again: the status that says so.
    [[nodiscard]] HostStatus endedNow();

private:
    using Clock = std::chrono::steady_clock;

    std::optional<Clock::time_point> m_since; ///< it is away
    bool m_wasFollowed = false;               ///< who was never there cannot come back
    bool m_refused = false;                   ///< nobody listened
    bool m_rebooted = false;
    std::string m_boot;
};

} // namespace Estafeta
