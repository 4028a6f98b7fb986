// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/runs.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// So many runs of like size become one.
constexpr size_t kRunsToMerge = 16;
/// Runs of up to so many entries are of the first size, of 16 times as many of the next, and so on.
constexpr size_t kSmallestSize = 1024;
constexpr size_t kSizeStep = 16;
/// Merging larger ones would take longer than their look-ups.
constexpr size_t kLargestMerged = kSmallestSize * kSizeStep * kSizeStep;

size_t sizeClass(size_t entries)
{
    size_t step = 0;
    for (size_t limit = kSmallestSize; entries > limit; limit *= kSizeStep)
        ++step;
    return step;
}

} // namespace

std::vector<Run> takeLike(std::vector<Run> &runs, size_t entries)
{
    const auto unlike = [size = sizeClass(entries)](const Run &run) {
        return sizeClass(run.entries) != size;
    };
    const auto like = std::ranges::stable_partition(runs, unlike);
    if (entries > kLargestMerged || like.size() + 1 < kRunsToMerge)
        return {};
    std::vector<Run> taken(like.begin(), like.end());
    runs.erase(like.begin(), like.end());
    return taken;
}

} // namespace Estafeta
