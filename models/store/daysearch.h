// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/placewalk.h"
#include "store/searchplan.h"
#include "trace/query.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace Estafeta {

/// The matching rows of one day file, newest first.
///
/// There are two ways to them. When a term that few bundles have must hold, the bundles with all
/// terms are gathered and their rows sorted. Otherwise matches are frequent, and a walk from the
/// newest row meets enough of them soon; it passes over bundles that are known to have none.
class DaySearch
{
public:
    /// `plan` and `file` must outlive it. One at a time on a connection.
    DaySearch(Connection &file, int32_t day, const SearchPlan &plan, std::stop_token stop);

    [[nodiscard]] Result<void> start();
    /// Whether there is a row, after start() or advance().
    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    [[nodiscard]] ResultRow &row() { return m_row; }
    [[nodiscard]] Result<void> advance();

private:
    using Bundles = std::vector<uint32_t>; ///< sorted

    /// Gathers what the terms tell; says whether it is enough to go by bundles.
    Result<bool> gather(Bundles &candidates);
    /// The bundles that have one of the terms. `manyIsEnough`: more than kMany need not be all.
    Result<Bundles> bundlesWith(std::span<const uint64_t> hashes, bool manyIsEnough);
    [[nodiscard]] bool hasFrequentTerms(uint32_t bundle) const;
    Result<void> loadRows(const Bundles &candidates);
    /// A bundle's rows, in order; nothing in the place of those that do not match.
    Result<std::vector<std::optional<ResultRow>>> rowsOf(uint32_t bundle);
    Result<void> startWalk();
    /// Narrows the times to the hours in which the verdicts occur; false when they do not.
    Result<bool> narrowByVerdict(int64_t &since, int64_t &until);
    Result<void> advanceWalk();
    /// The row that the walk stands at; nullptr when it may not be shown.
    Result<ResultRow *> rowAtWalk();

    Connection &m_file;
    int32_t m_day;
    const SearchPlan &m_plan;
    std::stop_token m_stop;
    std::vector<Bundles> m_frequent; ///< a bundle must be in all of them
    std::optional<PlaceWalk> m_walk;
    std::vector<std::optional<ResultRow>>
        m_met; ///< matching rows of the bundle that the walk is at
    uint32_t m_metBundle = 0;
    std::vector<ResultRow> m_rows; ///< oldest first, when not walking
    ResultRow m_row;
    bool m_hasRow = false;
};

} // namespace Estafeta
