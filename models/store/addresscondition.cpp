// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/addresscondition.h"

#include "core/text.h"
#include "store/textindex.h"
#include "trace/terms.h"

#include <algorithm>

namespace Estafeta {

namespace {

// Looking up a thousand addresses takes some 10 ms a day.
constexpr size_t kMaxAddresses = 2000;
// Fewer characters than these are part of nearly every address.
constexpr size_t kShortestPart = 3;

/// Of UTF-8; of other bytes, nearly.
size_t characterCount(std::string_view text)
{
    return static_cast<size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

AddressCondition::AddressCondition(std::string_view text, Side side) : m_side(side)
{
    text = trimmed(text);
    m_text = normalAddress(text);
    if (text == "<>") {
        m_kind = Kind::Nobody;
        m_text.clear();
    } else if (m_text.starts_with('@')) {
        m_kind = Kind::Domain;
        m_text.erase(0, 1);
    } else if (m_text.find('@') != std::string::npos) {
        m_kind = Kind::Whole;
    } else {
        m_kind = characterCount(m_text) < kShortestPart ? Kind::Beginning : Kind::Part;
    }
}

bool AddressCondition::fits(std::string_view address) const
{
    switch (m_kind) {
    case Kind::Whole:
        return equalsNoCase(address, m_text);
    case Kind::Domain:
        return address.size() > m_text.size() && address[address.size() - m_text.size() - 1] == '@'
            && equalsNoCase(address.substr(address.size() - m_text.size()), m_text);
    case Kind::Part:
        return containsNoCase(address, m_text);
    case Kind::Beginning:
        return equalsNoCase(address.substr(0, m_text.size()), m_text);
    case Kind::Nobody:
        return address.empty();
    }
    return false;
}

bool AddressCondition::matches(const ResultRow &row) const
{
    if (m_side != Side::Recipient && fits(normalAddress(row.sender)))
        return true;
    // The null sender is no recipient; a refusal before RCPT TO has none, which is another thing.
    if (m_side == Side::Sender || m_kind == Kind::Nobody)
        return false;
    return fits(normalAddress(row.recipient))
        || std::ranges::any_of(row.finalAddresses,
                               [this](const std::string &address) { return fits(address); });
}

Result<std::optional<std::vector<uint64_t>>> AddressCondition::terms(Connection &file) const
{
    std::vector<uint64_t> terms;
    const auto add = [&](std::string_view text, TermKind sender, TermKind recipient) {
        if (m_side != Side::Recipient)
            terms.push_back(termKey(sender, text));
        if (m_side != Side::Sender)
            terms.push_back(termKey(recipient, text));
    };
    switch (m_kind) {
    case Kind::Whole:
        add(m_text, TermKind::Sender, TermKind::Recipient);
        return std::optional(terms);
    case Kind::Domain:
        add(m_text, TermKind::SenderDomain, TermKind::RecipientDomain);
        return std::optional(terms);
    case Kind::Nobody:
        return std::optional<std::vector<uint64_t>>();
    case Kind::Part:
    case Kind::Beginning:
        break;
    }
    const auto addresses = addressesIn(file);
    if (!addresses)
        return addresses.error();
    if (!*addresses)
        return std::optional<std::vector<uint64_t>>();
    for (const std::string &address : **addresses)
        add(address, TermKind::Sender, TermKind::Recipient);
    return std::optional(terms);
}

/// The normalised addresses that fit; nothing when there are more than kMaxAddresses.
Result<std::optional<std::vector<std::string>>>
AddressCondition::addressesIn(Connection &file) const
{
    const auto place = m_kind == Kind::Beginning ? TextPlace::AtBeginning : TextPlace::Anywhere;
    auto addresses = findTexts(file, TextKind::Address, m_text, place, kMaxAddresses);
    if (!addresses)
        return addresses.error();
    if (addresses->size() > kMaxAddresses)
        return std::optional<std::vector<std::string>>();
    std::ranges::sort(*addresses);
    const auto doubles = std::ranges::unique(*addresses);
    addresses->erase(doubles.begin(), doubles.end());
    return std::optional(std::move(*addresses));
}

} // namespace Estafeta
