// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "store/addresscondition.h"
#include "trace/query.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Estafeta {

/// A SearchQuery as the day files are asked for it.
struct SearchPlan {
    explicit SearchPlan(const SearchQuery &query);

    std::vector<uint64_t> terms; ///< the bundle must have all of them
    std::vector<AddressCondition> addresses;
    std::optional<Verdict> verdict;
    int64_t since = INT64_MIN; ///< since <= first < until
    int64_t until = INT64_MAX;

    /// Whether SQL alone can tell which rows match.
    [[nodiscard]] bool isPlain() const { return terms.empty() && addresses.empty(); }
    /// All but `terms`, which rows do not tell.
    [[nodiscard]] bool accepts(const ResultRow &row) const;
};

} // namespace Estafeta
