// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/query.h"

#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

/// What was read of one host, all its files together.
struct HostCoverage {
    std::string host;
    Time first;
    Time last;
    uint64_t lines = 0;
    uint64_t unparsed = 0;
    uint64_t duplicates = 0;
    uint64_t lost = 0;
    std::vector<CoverageGap> gaps;   ///< between its files and in them, by time
    std::optional<HostClock> clock;  ///< when it is clearly off
    std::vector<FileCoverage> files; ///< by their first line's time

    [[nodiscard]] bool isWhole() const { return gaps.empty() && lost == 0; }
};

/// Per host, in the order of their names.
[[nodiscard]] std::vector<HostCoverage> coverageByHost(const Coverage &coverage);

} // namespace Estafeta
