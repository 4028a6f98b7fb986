// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/trace.h"

#include <cstdint>
#include <vector>

namespace Estafeta {

/// One stage as a box. Lengths are in the unit of the widths that were given to layOut().
struct TimelineBox {
    uint32_t stage = 0; ///< into Trace::stages
    uint32_t lane = 0;  ///< into TimelineLayout::lanes
    uint32_t row = 0;   ///< within the lane: legs that overlap in time lie below each other
    double left = 0;
    double right = 0;
};

struct TimelineLane {
    HostId host = kNoHost;
    uint32_t rows = 1;
    uint32_t firstRow = 0; ///< counted over all lanes
};

/// A hand-off between two boxes.
struct TimelineLink {
    uint32_t from = 0; ///< into TimelineLayout::boxes
    uint32_t to = 0;
    EdgeKind kind = EdgeKind::Handoff;
    Grade grade = Grade::Proven;
};

/// Time that passed between two boxes of a leg and is drawn much shorter than it was.
struct TimelineGap {
    uint32_t before = 0; ///< into TimelineLayout::boxes
    uint32_t after = 0;
    int64_t us = 0;
};

/// A mark on the axis: so long after the beginning.
struct TimelineTick {
    double at = 0;
    int64_t us = 0;
};

struct TimelineLayout {
    std::vector<TimelineLane> lanes; ///< in the order the message met the hosts
    std::vector<TimelineBox> boxes;  ///< in the order of time
    std::vector<TimelineLink> links;
    std::vector<TimelineGap> gaps;
    std::vector<TimelineTick> ticks;
    uint32_t rows = 0; ///< of all lanes
    double width = 0;
};

struct TimelineMeasure {
    std::vector<double> boxWidths; ///< by stage: what its label needs
    double spacing = 1;            ///< between two boxes; the unit of all waiting
};

/// Places the stages of a trace: from left to right in the order of time, waiting compressed
/// (each tenfold of it takes one spacing more), never one box upon another. A trace of any shape
/// gives a layout; stages of legs that do not exist are left out. Clocks that are off (by HostId:
/// see clockOffsets()) are set right for this.
[[nodiscard]] TimelineLayout layOut(const Trace &trace, const TimelineMeasure &measure,
                                    const std::vector<int64_t> &clockOffsets = {});

} // namespace Estafeta
