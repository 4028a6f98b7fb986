// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/recordcodec.h"
#include "trace/bundle.h"

#include <cstdint>

/// How bundles come out of a day file.
namespace Estafeta {

/// The number of a bundle within its day.
[[nodiscard]] constexpr uint32_t bundleNumber(BundleId id)
{
    return static_cast<uint32_t>(id);
}

/// Reads the bundle that `query` stands at: id, first, last, unfinished, legs. Gives `codec` the
/// file's dictionary when it needs it and has none: it may be younger than the connection.
[[nodiscard]] Result<StoredBundle> readBundle(const Query &query, int32_t day, Connection &file,
                                              RecordCodec &codec);

/// NotFound when the day has no such bundle.
[[nodiscard]] Result<StoredBundle> loadBundle(BundleId id, Connection &file, RecordCodec &codec);

/// A number of the table meta; 0 when it is not there.
[[nodiscard]] Result<int64_t> readNumber(Connection &file, const char *name);

[[nodiscard]] Result<void> loadDictionary(Connection &file, RecordCodec &codec);

} // namespace Estafeta
