// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/bundle.h"
#include "trace/linelegs.h"

#include <vector>

namespace Estafeta {

/// Unpacks the legs of many bundles at once: their lines lie scattered over some days, and each
/// block is read once for all of them. Opening a store of which thousands are under way would take
/// seconds else.
[[nodiscard]] Result<void> unpackAll(std::vector<StoredBundle> &bundles, const LineLookup &lookup);

} // namespace Estafeta
