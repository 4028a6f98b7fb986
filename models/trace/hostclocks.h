// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "core/ids.h"
#include "core/time.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace Estafeta {

struct Trace;

/// The clocks of two hosts, as a ClockPair sums them up.
struct ClockLink {
    HostId sender = kNoHost;
    HostId receiver = kNoHost;
    int64_t aheadUs = 0; ///< the receiver's clock
    uint64_t count = 0;
};

/// The hosts whose clock is clearly off, by HostId: at least two seconds, told by at least five
/// hand-offs. Each is measured against the host that exchanges mail with most others, from link
/// to link, the best known first.
[[nodiscard]] std::vector<HostClock> hostClocks(std::span<const ClockLink> links,
                                                const std::vector<std::string> &hostNames);

/// How far each host's clock is ahead, by HostId; 0: not clearly.
[[nodiscard]] std::vector<int64_t> clockOffsets(const std::vector<HostClock> &clocks,
                                                const std::vector<std::string> &hostNames);

/// The host's time by the common clock. To order what several hosts logged, not to show it.
[[nodiscard]] inline Time commonTime(Time time, HostId host, const std::vector<int64_t> &offsets)
{
    return host < offsets.size() && time.isSet() ? time - offsets[host] : time;
}

/// Puts the lines of a trace into the order of the common clock. They keep their times.
void sortLines(Trace &trace, const std::vector<int64_t> &offsets);

} // namespace Estafeta
