// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/bundle.h"

#include <string>
#include <string_view>
#include <vector>

/// How a bundle's rows lie in a day file: all in one string, next to its legs. They are written and
/// read together, so columns of their own would only cost time. Stored: append fields only.
namespace Estafeta {

[[nodiscard]] std::string encodeRows(const std::vector<ResultRow> &rows);

/// The rows of the bundle `id`. Corrupt where the bytes make no sense.
[[nodiscard]] Result<std::vector<ResultRow>> decodeRows(std::string_view bytes, BundleId id);

} // namespace Estafeta
