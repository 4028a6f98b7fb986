// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/termguard.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

/// Which bundles of a day have which terms.
///
/// A commit brings its terms as a run: sorted, and cut into pages of some two hundred. Writing them
/// takes a tenth of what as many entries of a B-tree take, and half the room, and a look-up reads
/// one page of each run. Runs of like size are merged when there are many, so that a day that is
/// followed line by line has some dozens.
///
/// What is written stays until the day is dropped: a bundle that is replaced keeps its terms, and
/// nobody minds an entry for a bundle that is gone.
namespace Estafeta::TermIndex {

using Entry = std::pair<int64_t, uint32_t>; ///< termKey() as a signed number, bundle number

/// Adds `entries`, sorted and without doubles, under the commit's number. What this merges is gone
/// for good with the next commit.
[[nodiscard]] Result<void> add(Connection &file, uint64_t seq, std::vector<Entry> entries);
/// Removes what the commit `seq`, the last one, brought.
[[nodiscard]] Result<void> takeBack(Connection &file, uint64_t seq);

/// The bundles that have or had the term; sorted, without doubles.
[[nodiscard]] Result<std::vector<uint32_t>> find(Connection &file, uint64_t hash);

/// Those that have or had one of the terms, likewise. When they are more than `most`, some more
/// than that; fewer than all when `stop` asks, too.
[[nodiscard]] Result<std::vector<uint32_t>> findAny(Connection &file,
                                                    std::span<const uint64_t> hashes, size_t most,
                                                    const std::stop_token &stop);

[[nodiscard]] Result<void> fillGuard(Connection &file, TermGuard &guard);

} // namespace Estafeta::TermIndex
