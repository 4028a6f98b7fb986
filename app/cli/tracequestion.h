// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/query.h"

#include <QStringList>

#include <optional>
#include <string>

namespace Estafeta::Cli {

/// What `estafeta-cli trace` was asked.
struct TraceQuestion {
    std::string store;
    SearchQuery query;
    /// What the same words may mean as well, to be asked when `query` finds nothing.
    std::optional<SearchQuery> otherwise;
    size_t limit = 20;    ///< traces
    std::string caseFile; ///< where what was found, or the period, goes as well; empty: nowhere
    bool json = false;
    bool brief = false;
};

/// Reads the command line into `question`; the exit status when the command is to end here.
[[nodiscard]] std::optional<int> readQuestion(const QStringList &arguments,
                                              TraceQuestion &question);

} // namespace Estafeta::Cli
