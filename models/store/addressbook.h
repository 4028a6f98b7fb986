// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Estafeta {

/// A day file's dictionary of addresses, as its writer uses it: ids come from memory whenever they
/// can. Forget it when a transaction was rolled back.
class AddressBook
{
public:
    /// Gives ids to all of `texts` (views into memory that outlives the call), adding those that
    /// are new. Order and doubles do not matter; empty ones are passed over.
    [[nodiscard]] Result<void> learn(Connection &file, std::vector<std::string_view> texts);

    /// The id of a text of the last learn(); 0 for the empty one.
    [[nodiscard]] int64_t idOf(std::string_view text) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const;
    };
    Result<void> load(Connection &file);
    Result<int64_t> storedId(Connection &file, std::string_view text);
    Result<int64_t> insert(Connection &file, std::string_view text);

    std::unordered_map<std::string, int64_t, Hash, std::equal_to<>> m_ids;
    int64_t m_last = 0; ///< the largest id in the file
    bool m_loaded = false;
    bool m_complete = false; ///< m_ids holds all of the file: what is not in it is new
};

} // namespace Estafeta
