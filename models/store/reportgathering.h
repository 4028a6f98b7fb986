// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounts.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace Estafeta {

/// Adds up the runs of a report. A month of a large site has a million names: a run has two parts,
/// and a thread for each goes through them.
class ReportGathering
{
public:
    /// `wanted`: see StoreReader::addReports().
    ReportGathering(HourNumbers &numbers, ReportCounts &tables,
                    const std::function<bool(HostId)> &wanted)
        : m_numbers(numbers)
        , m_tables(tables)
        , m_wanted(wanted)
    {}

    [[nodiscard]] Result<void> add(int64_t hour, std::string &&packed);
    /// After the last one.
    [[nodiscard]] Result<void> finish();

private:
    using Runs = std::vector<std::pair<int64_t, std::string>>;
    [[nodiscard]] Result<void> addPart(int part);

    HourNumbers &m_numbers;
    ReportCounts &m_tables;
    const std::function<bool(HostId)> &m_wanted;
    Runs m_runs;
    size_t m_bytes = 0;
};

} // namespace Estafeta
