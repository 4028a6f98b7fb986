// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/storefolder.h"

#include <cstdint>

/// What each file of a day says of itself.
namespace Estafeta {

/// The name of the store that it belongs to; empty when it has none.
[[nodiscard]] Result<StoreName> readStoreName(Connection &file);

/// 0 when it does not say.
[[nodiscard]] Result<int64_t> readNumber(Connection &file, const char *name);
[[nodiscard]] Result<void> writeNumber(Connection &file, const char *name, int64_t number);

/// The last commit that the file holds, and the one before, where taking it back leads; 0: the file
/// was new.
struct DayProgress {
    uint64_t seq = 0;
    uint64_t previous = 0;
};

/// DamagedStore when it belongs to another store.
[[nodiscard]] Result<DayProgress> readProgress(Connection &file, const StoreName &store);
[[nodiscard]] Result<void> writeProgress(Connection &file, const DayProgress &progress);

} // namespace Estafeta
