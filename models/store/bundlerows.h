// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/sumsdelta.h"
#include "trace/bundle.h"

#include <cstdint>
#include <vector>

/// How bundles come out of a day file.
namespace Estafeta {

/// The number of a bundle within its day.
[[nodiscard]] constexpr uint32_t bundleNumber(BundleId id)
{
    return static_cast<uint32_t>(id);
}

/// Reads the bundle that `query` stands at: id, first, last, unfinished, legs (by packLegs()).
[[nodiscard]] StoredBundle readBundle(const Query &query, int32_t day);

/// Its legs by packLegs(). NotFound when the day has no such bundle.
[[nodiscard]] Result<StoredBundle> readBundle(BundleId id, Connection &file);

/// The rows of a bundle, which `statement` selects by its number; none when it is not there.
[[nodiscard]] Result<std::vector<ResultRow>> readRows(Connection &file, const Statement &statement,
                                                      BundleId id);

/// What a bundle is counted by, likewise; nothing when it is not there.
[[nodiscard]] Result<CountedBundle> readCounted(Connection &file, const Statement &statement,
                                                BundleId id);

} // namespace Estafeta
