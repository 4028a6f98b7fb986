// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/textcondition.h"

#include "core/casefold.h"
#include "core/text.h"
#include "store/textindex.h"

namespace Estafeta {

namespace {

// Looking up a thousand texts takes some 10 ms a day.
constexpr size_t kMaxTexts = 2000;

} // namespace

TextCondition::TextCondition(TextKind kind, TermKind term, std::string_view part)
    : m_kind(kind)
    , m_term(term)
    , m_part(caseFolded(trimmed(part)))
{}

TextCondition::TextCondition(const IpNetwork &network)
    : m_kind(TextKind::ClientIp)
    , m_term(TermKind::ClientIp)
    , m_network(network)
{}

bool TextCondition::matches(const ResultRow &row) const
{
    return !isInRow() || caseFolded(row.subject).find(m_part) != std::string::npos;
}

Result<std::optional<std::vector<uint64_t>>> TextCondition::terms(Connection &file) const
{
    std::vector<uint64_t> terms;
    const auto take = [&](std::string_view text) {
        if (!m_network || m_network->contains(text))
            terms.push_back(termKey(m_term, text));
        return !isInRow() || terms.size() <= kMaxTexts;
    };
    if (auto done = findTexts(file, m_kind, m_part, TextPlace::Anywhere, take); !done)
        return done.error();
    if (isInRow() && terms.size() > kMaxTexts)
        return std::optional<std::vector<uint64_t>>();
    return std::optional(std::move(terms));
}

} // namespace Estafeta
