// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/backplan.h"
#include "hosts/hostconfig.h"

#include <cstdint>
#include <string_view>

namespace Estafeta {

/// How the journal of a host is called where a log's path stands, and in errors.
inline constexpr std::string_view kJournalName = "journal";

/// Whether each of its lines would come once. BadInput with the log in question; the detail is
/// "journal", or "journal before" where the store has lines of its journal already.
[[nodiscard]] Result<void> checkSources(const HostConfig &host, const LogPlaces &places);

/// From when on a journal is new to a store that got the host's lines from its log files until
/// then: microseconds since 1970; 0: it did not.
[[nodiscard]] int64_t journalBegin(const LogPlaces &places);

} // namespace Estafeta
