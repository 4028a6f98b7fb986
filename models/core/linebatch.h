// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Log lines of several hosts for a window, with their bytes in one piece.
struct LineBatch {
    struct Line {
        Time time;
        uint32_t offset = 0; ///< into text
        uint32_t length = 0;
        uint16_t host = 0; ///< into hosts
    };

    std::string text; ///< in UTF-8 as far as the encoding was guessed; control characters as logged
    std::vector<Line> lines; ///< in any order
    std::vector<std::string> hosts;
    bool more = false;    ///< of the store: fewer than were asked for, though there are more
    uint64_t skipped = 0; ///< lines before these that are in the store but were too many for here

    [[nodiscard]] bool isEmpty() const { return lines.empty() && skipped == 0; }
    [[nodiscard]] std::string_view textOf(const Line &line) const
    {
        return std::string_view(text).substr(line.offset, line.length);
    }
    void add(std::string_view line, Time time, uint16_t host)
    {
        lines.push_back(
            {time, static_cast<uint32_t>(text.size()), static_cast<uint32_t>(line.size()), host});
        text += line;
    }
    /// The number of a host of this name, new or known.
    uint16_t hostNumber(std::string_view name)
    {
        for (size_t i = 0; i < hosts.size(); ++i) {
            if (hosts[i] == name)
                return static_cast<uint16_t>(i);
        }
        hosts.emplace_back(name);
        return static_cast<uint16_t>(hosts.size() - 1);
    }
};

} // namespace Estafeta
