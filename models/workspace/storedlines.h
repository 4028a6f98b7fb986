// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"
#include "core/result.h"

namespace Estafeta {

class StoreReader;

/// Which lines of a store: those on both sides of a moment, of all hosts.
struct StoredLinesQuery {
    Time around; ///< unset: the end of what there is
    size_t before = 10'000;
    size_t after = 0;
};

/// From the line archive, in order of time.
[[nodiscard]] Result<LineBatch> loadLines(StoreReader &reader, const StoredLinesQuery &query);

} // namespace Estafeta
