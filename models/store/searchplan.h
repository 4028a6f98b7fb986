// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "store/addresscondition.h"
#include "store/textcondition.h"
#include "trace/query.h"
#include "trace/terms.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Terms of which a bundle must have one.
struct TermGroup {
    std::vector<uint64_t> terms;
    bool isInRow = false; ///< whether a row tells it, too: then accepts() asks it
};

/// A SearchQuery as the day files are asked for it.
class SearchPlan
{
public:
    /// `hosts`: those that the query's host may mean.
    SearchPlan(const SearchQuery &query, std::span<const HostId> hosts);

    [[nodiscard]] const std::vector<TermGroup> &groups() const { return m_groups; }
    [[nodiscard]] const std::vector<AddressCondition> &addresses() const { return m_addresses; }
    [[nodiscard]] const std::vector<TextCondition> &texts() const { return m_texts; }
    [[nodiscard]] std::optional<Verdict> verdict() const { return m_query.verdict; }
    /// since <= first < until
    [[nodiscard]] int64_t since() const;
    [[nodiscard]] int64_t until() const;

    /// Whether SQL alone can tell which rows match.
    [[nodiscard]] bool isPlain() const
    {
        return m_groups.empty() && m_addresses.empty() && m_texts.empty();
    }
    /// All but what is only told by terms.
    [[nodiscard]] bool accepts(const ResultRow &row) const;

private:
    void addTerm(TermKind kind, std::string_view text);
    void addIds();
    void addText(TextKind kind, TermKind term, const std::string &part);
    void addScore();
    void addSize();
    [[nodiscard]] bool hasScore(const ResultRow &row) const;
    [[nodiscard]] bool hasSize(const ResultRow &row) const;

    SearchQuery m_query;
    std::vector<TermGroup> m_groups;
    std::vector<AddressCondition> m_addresses;
    std::vector<TextCondition> m_texts;
};

} // namespace Estafeta
