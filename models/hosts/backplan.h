// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/checkpoint.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

/// One older generation of a log that is still to be read back. Known by its content, so that it
/// is found again after a rotation gave it another name or compressed it.
struct BackGeneration {
    std::string head;   ///< its first bytes
    Checkpoint mark;    ///< how far it was read
    uint64_t size = 0;  ///< on disk, when it was found
    int64_t begins = 0; ///< when the one before it was last written: seconds since 1970; 0: unknown
    int64_t ends = 0;   ///< when it was last written
    bool mayGrow = false; ///< it was the newest: the daemon may not have been told yet

    friend bool operator==(const BackGeneration &, const BackGeneration &) = default;
};

/// A stretch of time, in seconds since 1970.
struct BackSpan {
    int64_t from = 0;
    int64_t to = 0;

    void include(const BackSpan &other)
    {
        if (other.isEmpty())
            return;
        from = isEmpty() ? other.from : std::min(from, other.from);
        to = std::max(to, other.to);
    }

    void include(const BackGeneration &generation)
    {
        include(
            BackSpan{generation.begins > 0 ? generation.begins : generation.ends, generation.ends});
    }

    [[nodiscard]] bool isEmpty() const { return to == 0; }

    friend bool operator==(const BackSpan &, const BackSpan &) = default;
};

/// What of a log was written before it was followed first, and is wanted. Committed with the lines
/// that were read: nothing is lost and nothing doubled after a crash.
struct BackPlan {
    std::vector<BackGeneration> left; ///< newest first
    uint64_t bytesDone = 0;           ///< on disk, of those that are not left any more
    BackSpan unread;                  ///< given up, or not there any more: a gap
    // Up to which generation the plan reaches: what is newer came later.
    std::string newestHead;
    int64_t newestEnds = 0;

    friend bool operator==(const BackPlan &, const BackPlan &) = default;
};

/// Where an earlier run stopped, by log path.
struct LogPlaces {
    std::map<std::string, Checkpoint> live;
    std::map<std::string, BackPlan> back;
    std::map<std::string, int64_t> newest; ///< its last line: microseconds since 1970
};

} // namespace Estafeta
