// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "core/verdict.h"
#include "indicators/indicatorrules.h"
#include "indicators/sums.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

/// Sums as the charts need them: by indicator instead of by verdict, and without a tree to walk, so
/// that another host, direction or stretch of time is added up between two pictures.
namespace Estafeta {

/// What is counted of the messages that a host took in and that went one way.
struct MessageCell {
    HostId host = kNoHost;
    Direction direction = Direction::Unknown;
    std::array<int64_t, kRuledIndicators> messages{};
    std::array<int64_t, kRuledIndicators> recipients{};
    int64_t bytes = 0;  ///< of received messages
    int64_t scores = 0; ///< how many of them have a spam score, and their sum
    int64_t scoreMilli = 0;
};

/// What is counted of a host's lines.
struct LineCell {
    HostId host = kNoHost;
    int64_t legs = 0;
    std::array<int64_t, kLineFactCount> facts{};
    std::vector<std::pair<DelayStage, DelayHistogram>> delays;
};

/// Of a minute, an hour or a day of UTC.
struct CountedTime {
    Time begin;
    std::vector<MessageCell> messages; ///< by host and direction, each once
    std::vector<LineCell> lines;       ///< by host, each once
};

[[nodiscard]] CountedTime countedTime(Time begin, const Sums &sums);

} // namespace Estafeta
