// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "trace/query.h"

#include <QString>

namespace Estafeta::Cli {

/// The answer when nothing matches: that it was not seen, where and from when to when was looked,
/// and what cannot be said because nothing was read there.
[[nodiscard]] QString notSeenText(const SearchQuery &query, const Coverage &coverage);

/// "to marta@uni.example, since 2026-11-21 10:00:00": what was asked for.
[[nodiscard]] QString questionText(const SearchQuery &query);

} // namespace Estafeta::Cli
