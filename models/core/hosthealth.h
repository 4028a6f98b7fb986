// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstdint>
#include <optional>

namespace Estafeta {

/// The figures of a followed host. What is not known yet is not there.
struct HostHealth {
    Time lastLine;                        ///< of its newest line, by the host's clock
    std::optional<double> linesPerSecond; ///< in the last minute
    std::optional<int64_t> behindUs;      ///< how late its newest lines came
    std::optional<int64_t> clockAheadUs;  ///< of ours; negative: it is slow
    std::optional<int64_t> latencyUs;     ///< of one question and its answer
    uint64_t mailLines = 0;               ///< of mail programs, since it was followed first
    uint64_t unparsed = 0;                ///< of those, not understood
    uint64_t gaps = 0;                    ///< where lines may be missing
    int64_t quietUs = 0;                  ///< since its last line came
    std::optional<int64_t> usualPauseUs;  ///< hardly any pause was longer; unknown: too few seen
    bool isQuiet = false;                 ///< for longer than is usual

    friend bool operator==(const HostHealth &, const HostHealth &) = default;
};

} // namespace Estafeta
