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
    const TextFilter isInNetwork = [this](std::string_view text) {
        return m_network->contains(text);
    };
    const auto texts =
        findTexts(file, m_kind, m_part, TextPlace::Anywhere, isInRow() ? kMaxTexts : SIZE_MAX,
                  m_network ? isInNetwork : TextFilter());
    if (!texts)
        return texts.error();
    if (isInRow() && texts->size() > kMaxTexts)
        return std::optional<std::vector<uint64_t>>();
    std::vector<uint64_t> terms;
    terms.reserve(texts->size());
    for (const std::string &text : *texts)
        terms.push_back(termKey(m_term, text));
    return std::optional(std::move(terms));
}

} // namespace Estafeta
