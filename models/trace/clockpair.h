// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "trace/edges.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What one hand-off says of two clocks.
struct ClockSample {
    HostId sender = kNoHost;
    HostId receiver = kNoHost;
    Time time;           ///< when it was sent, by the sender's clock
    int64_t aheadUs = 0; ///< how far the receiver's clock is ahead of the sender's, about
};

/// Appends what the proven hand-offs among `edges` say. The receiver took the message while the
/// sender was connected and sending (the stages c and d of its try), so its clock is known but for
/// their length; the middle is taken. One that took long says too little.
void sampleClocks(const std::vector<LegView> &legs, const std::vector<LegEdge> &edges,
                  std::vector<ClockSample> &samples);

/// What the newest hand-offs from one host to another say of their clocks, all in all. The order
/// in which they are added makes no difference.
class ClockPair
{
public:
    void add(Time time, int64_t aheadUs);

    /// The median: a few hand-offs that were put together wrongly do not move it.
    [[nodiscard]] int64_t aheadUs() const;
    /// How many were ever added.
    [[nodiscard]] uint64_t count() const { return m_count; }

    [[nodiscard]] std::string encoded() const;
    /// Of bytes that make no sense what is before them.
    [[nodiscard]] static ClockPair decoded(std::string_view bytes);

    /// Clocks are corrected and drift, so only the newest are kept.
    static constexpr size_t kKept = 255;

private:
    struct Point {
        Time time;
        int64_t aheadUs = 0;
        friend auto operator<=>(const Point &, const Point &) = default;
    };
    uint64_t m_count = 0;
    std::vector<Point> m_newest; ///< sorted
};

} // namespace Estafeta
