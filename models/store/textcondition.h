// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ipnetwork.h"
#include "core/result.h"
#include "store/connection.h"
#include "trace/query.h"
#include "trace/terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// A part that something of a message must have, other than its addresses: the Message-ID, a relay,
/// a virus, the subject; or a network that its client is in.
class TextCondition
{
public:
    TextCondition(TextKind kind, TermKind term, std::string_view part);
    explicit TextCondition(const IpNetwork &network);

    /// Whether matches() tells; of the others the terms do.
    [[nodiscard]] bool isInRow() const { return m_kind == TextKind::Subject; }
    [[nodiscard]] bool matches(const ResultRow &row) const;

    /// The terms of which a bundle must have one. Nothing when rows tell and so many texts have the
    /// part that rows that match are met everywhere.
    [[nodiscard]] Result<std::optional<std::vector<uint64_t>>> terms(Connection &file) const;

private:
    TextKind m_kind;
    TermKind m_term;
    std::string m_part; ///< caseFolded()
    std::optional<IpNetwork> m_network;
};

} // namespace Estafeta
