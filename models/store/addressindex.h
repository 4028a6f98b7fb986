// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flatmap.h"
#include "core/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The addresses that occur in a day, for finding those that contain some text: a few long lists,
/// each address in one of them. A university's day has some 150,000, 4 MB of text, which is looked
/// through in a few milliseconds; an index of their parts took a tenth of an import.
///
/// As its writer uses it. Forget it when a transaction was rolled back.
class AddressIndex
{
public:
    /// Adds those of `addresses` that the day does not have, under the commit's number. Order and
    /// doubles do not matter; empty ones are passed over.
    [[nodiscard]] Result<void> add(Connection &file, uint64_t seq,
                                   const std::vector<std::string_view> &addresses);

private:
    Result<void> load(Connection &file);

    /// Hashes of the addresses: two that share one are so rare that the second, then not found by a
    /// part of it, is no loss.
    FlatMap m_known;
    bool m_loaded = false;
};

/// Gives `take` the addresses of a day that contain `text`, or begin with it, until it says false.
/// The same may come twice.
[[nodiscard]] Result<void> findAddresses(Connection &file, std::string_view text, bool atBeginning,
                                         const std::function<bool(std::string_view)> &take);

} // namespace Estafeta
