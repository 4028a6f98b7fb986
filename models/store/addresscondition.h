// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "trace/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// One of SearchQuery's address fields: what it asks for, how a day file finds it, and whether a
/// row fits.
class AddressCondition
{
public:
    enum class Side : uint8_t { Sender, Recipient, Either };

    AddressCondition(std::string_view text, Side side);

    [[nodiscard]] bool matches(const ResultRow &row) const;

    /// The terms of which a bundle must have one to hold matching rows. Nothing when no term tells,
    /// or when the text is part of so many addresses that rows that match are met everywhere.
    [[nodiscard]] Result<std::optional<std::vector<uint64_t>>> terms(Connection &file) const;

private:
    enum class Kind : uint8_t { Whole, Domain, Part, Beginning, Nobody };

    [[nodiscard]] bool fits(std::string_view address) const;
    Result<std::optional<std::vector<std::string>>> addressesIn(Connection &file) const;

    Side m_side;
    Kind m_kind = Kind::Whole;
    std::string m_text; ///< normalised; of a domain without the "@"
};

} // namespace Estafeta
