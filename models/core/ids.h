// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>

namespace Estafeta {

/// Which mail host a line came from: an index into the store's host table.
using HostId = uint16_t;
inline constexpr HostId kNoHost = 0xffff;

/// Where one raw line lies in the line archive: the archive of one UTC day, a compressed block in
/// it, and the line's number in the block.
struct LineRef {
    int32_t day = 0;    ///< days since 1970-01-01 UTC
    uint32_t block = 0; ///< block id within that day, from 1; 0 = no line kept
    uint32_t line = 0;  ///< from 0

    [[nodiscard]] bool isSet() const { return block != 0; }
    friend auto operator<=>(const LineRef &, const LineRef &) = default;
};

} // namespace Estafeta
