// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "trace/legview.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What counts need of a bundle beside its rows.
struct Figures {
    struct Legs {
        HostId host = kNoHost;
        int64_t hour = 0; ///< since 1970, of the first lines
        int64_t count = 0;
        friend bool operator==(const Legs &, const Legs &) = default;
    };
    std::vector<Legs> legs; ///< queue entries, by host and hour
    friend bool operator==(const Figures &, const Figures &) = default;
};

[[nodiscard]] Figures figuresOf(const std::vector<LegView> &legs);

/// Some six bytes. Stored: append only.
[[nodiscard]] std::string encodeFigures(const Figures &figures);
[[nodiscard]] Result<Figures> decodeFigures(std::string_view bytes);

/// Hours since 1970, rounded down.
[[nodiscard]] constexpr int64_t hourOf(Time time)
{
    const int64_t seconds = time.seconds();
    return seconds / 3600 - (seconds % 3600 < 0 ? 1 : 0);
}

} // namespace Estafeta
