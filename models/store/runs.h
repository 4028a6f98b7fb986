// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace Estafeta {

/// What one commit added to an index that grows by runs. Runs of like size become one, as in a
/// log-structured merge tree: so none of them is written more than a few times, and there are never
/// many to look through.
struct Run {
    uint64_t seq = 0; ///< the commit's number
    size_t entries = 0;
};

/// Takes those out of `runs` that a new one of so many entries is to be merged with: none while
/// there are few, or when all are large.
[[nodiscard]] std::vector<Run> takeLike(std::vector<Run> &runs, size_t entries);

} // namespace Estafeta
