// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "indicators/sums.h"
#include "store/addresscondition.h"
#include "store/textcondition.h"
#include "trace/query.h"
#include "trace/terms.h"

#include <cstdint>
#include <optional>
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
    /// The hosts that the query's `host` and `takenInBy` may mean.
    struct Hosts {
        std::vector<HostId> any;
        std::vector<HostId> takenInBy;
    };
    SearchPlan(const SearchQuery &query, const Hosts &hosts);

    [[nodiscard]] const std::vector<TermGroup> &groups() const { return m_groups; }
    [[nodiscard]] const std::vector<AddressCondition> &addresses() const { return m_addresses; }
    [[nodiscard]] const std::vector<TextCondition> &texts() const { return m_texts; }
    [[nodiscard]] VerdictSet verdicts() const { return m_query.verdicts; }
    [[nodiscard]] const std::string &recipientDomain() const { return m_domain; }
    /// since <= first < until
    [[nodiscard]] int64_t since() const;
    [[nodiscard]] int64_t until() const;

    /// Whether only the rows that openers() tells match.
    [[nodiscard]] bool onlyOpeners() const { return m_query.onePerMessage; }
    /// Whether the counts of hours tell how many rows match.
    [[nodiscard]] bool isCountedByHours() const;
    /// Whether SQL alone can tell of single rows, too.
    [[nodiscard]] bool isCountedByRows() const;
    /// How many of them do.
    [[nodiscard]] int64_t countIn(const MessageMap &messages) const;
    /// All but what is only told by terms, and by the rows beside it.
    [[nodiscard]] bool accepts(const ResultRow &row) const;

private:
    void addTerm(TermKind kind, std::string_view text);
    void addIds();
    void addText(TextKind kind, TermKind term, const std::string &part);
    void addScore();
    void addSize();
    void addClass();
    [[nodiscard]] bool isOfClass(const MessageClass &key) const;
    [[nodiscard]] bool hasScore(const ResultRow &row) const;
    [[nodiscard]] bool hasSize(const ResultRow &row) const;

    SearchQuery m_query;
    std::vector<HostId> m_takenInBy; ///< sorted
    std::string m_domain;
    size_t m_classConditions = 0; ///< among the groups and addresses: what isOfClass() tells, too
    std::vector<TermGroup> m_groups;
    std::vector<AddressCondition> m_addresses;
    std::vector<TextCondition> m_texts;
};

} // namespace Estafeta
