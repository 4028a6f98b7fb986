// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flatmap.h"
#include "store/commit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace Estafeta {

/// Bundles that the correlator handed out and that are not in the store yet, where a late line
/// finds them as it will find them there.
class PendingBundles
{
public:
    void add(BundleRecord &&bundle);
    /// Forgets a bundle that became part of another, if it is here.
    void remove(BundleId id);

    /// It is open no more; false when it is not here.
    [[nodiscard]] bool finish(BundleId id);

    /// Those that have one of the terms and some time in [from, to].
    void find(std::span<const uint64_t> terms, Time from, Time to,
              std::vector<BundleId> &found) const;
    /// nullptr: it is not here.
    [[nodiscard]] const BundleRecord *get(BundleId id) const;

    /// All of them, to be written; none is left.
    [[nodiscard]] std::vector<BundleRecord> take();

private:
    struct Entry {
        uint32_t bundle;
        uint32_t next; ///< of the same term; FlatMap::kNone: no more
    };

    std::vector<BundleRecord> m_bundles; ///< id 0: removed
    std::unordered_map<BundleId, uint32_t> m_byId;
    FlatMap m_byTerm; ///< the last entry of a term
    std::vector<Entry> m_entries;
};

} // namespace Estafeta
