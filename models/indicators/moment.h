// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <compare>
#include <cstdint>
#include <string>

namespace Estafeta {

/// What a moment is of.
enum class MomentKind : uint8_t {
    Started, ///< a mail program or a cluster's resource
    Stopped,
    Reloaded,
    Failed,    ///< a cluster lost a node, a link or a resource
    Recovered, ///< and has it again
};
inline constexpr int kMomentKindCount = 5;

/// Something that a daemon said of itself, for the ribbon over the charts.
struct Moment {
    Time time;
    HostId host = kNoHost;
    MomentKind kind = MomentKind::Started;
    std::string program;
    std::string text; ///< its words; may be empty
    friend auto operator<=>(const Moment &, const Moment &) = default;
};

} // namespace Estafeta
