// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Estafeta {

/// Tells a line that was read from one log of a host when it comes again from another. Two equal
/// lines in one log are two events; a line that stands n times in one log and m times in another
/// happened max(n, m) times. Keeps the last few seconds only: twins bear the same second.
class SeenLines
{
public:
    static constexpr size_t kMostSets = 16;

    /// True when `hash` (of program, pid and message), printed for `second`, came from another set
    /// already. `firstSet` is then the set it was first seen in.
    bool isRepeat(int64_t second, uint64_t hash, size_t set, size_t &firstSet);

    /// For going on after a restart.
    void save(std::string &out) const;
    [[nodiscard]] bool load(std::string_view &in);

private:
    static constexpr size_t kSeconds = 8;

    struct Count {
        uint16_t counted = 0;
        uint8_t firstSet = 0;
        std::array<uint16_t, kMostSets> bySet{};
    };
    struct Second {
        int64_t second = 0;
        std::unordered_map<uint64_t, Count> lines;
    };

    Second *find(int64_t second);

    std::deque<Second> m_seconds; ///< ascending
};

} // namespace Estafeta
