// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "trace/query.h"

#include <cstdint>

/// How a ResultRow lies in a day file.
namespace Estafeta {

/// The address ids of a row; 0: an empty address.
struct RowAddresses {
    int64_t sender = 0;
    int64_t recipient = 0;
};

/// Binds all parameters of DaySql::kPutRow and runs it. `n` is the row's place counted from the
/// bundle's last row.
[[nodiscard]] Result<void> putRow(Query &query, const ResultRow &row, uint32_t bundle, uint32_t n,
                                  RowAddresses addresses);

/// Reads a row of the view "shown". The view knows bundles by their number within `day`.
[[nodiscard]] ResultRow readRow(const Query &query, int32_t day);

} // namespace Estafeta
