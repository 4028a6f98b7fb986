// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "trace/legview.h"
#include "trace/trace.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Where a submission came from, as far as its first queue entry says it.
enum class Origin : uint8_t {
    Unknown, ///< the beginning was not read, or was in no queue
    Outside,
    Inside, ///< with a login, from an account on the host, from a private or loopback address, or a
            ///< notice that the host made itself
};

/// What counts need of a bundle beside its rows.
struct Figures {
    struct Legs {
        HostId host = kNoHost;
        int64_t hour = 0; ///< since 1970, of the first lines
        int64_t count = 0;
        friend bool operator==(const Legs &, const Legs &) = default;
    };
    std::vector<Legs> legs; ///< queue entries, also of refusals before a queue: by host and hour
    std::vector<Origin> origins; ///< by submission

    [[nodiscard]] Origin originOf(uint32_t submission) const
    {
        return submission < origins.size() ? origins[submission] : Origin::Unknown;
    }
    friend bool operator==(const Figures &, const Figures &) = default;
};

[[nodiscard]] Figures figuresOf(const std::vector<LegView> &legs, const std::vector<Trace> &traces);

/// Some eight bytes. Stored: append only.
[[nodiscard]] std::string encodeFigures(const Figures &figures);
[[nodiscard]] Result<Figures> decodeFigures(std::string_view bytes);

/// Hours since 1970, rounded down.
[[nodiscard]] constexpr int64_t hourOf(Time time)
{
    const int64_t seconds = time.seconds();
    return seconds / 3600 - (seconds % 3600 < 0 ? 1 : 0);
}

} // namespace Estafeta
