// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QString>

#include <string>

namespace Estafeta::Cli {

/// A line for each bar and one for all: messages, bytes, average size and spam score, viruses and
/// spam, and what became of them; aligned, with words below it about what was not read.
[[nodiscard]] QString indicatorTable(const IndicatorView &view);

/// Every indicator that the count has: a row for each bar (begin, end, coverage, values) and one
/// for all, which has no begin. A value that there is none of is empty. RFC 4180, with "\n".
[[nodiscard]] std::string indicatorCsv(const IndicatorView &view);

/// The same as an object, with the question and the restarts and failovers.
[[nodiscard]] std::string indicatorJson(const IndicatorView &view,
                                        const std::vector<std::string> &hostNames);

} // namespace Estafeta::Cli
