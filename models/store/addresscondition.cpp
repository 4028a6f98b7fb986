// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/addresscondition.h"

#include "core/text.h"
#include "store/daystatements.h"
#include "trace/terms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Estafeta {

namespace {

// Looking up a thousand addresses takes some 10 ms a day.
constexpr size_t kMaxAddresses = 2000;
constexpr qsizetype kTrigram = 3;
// More do not make the candidates fewer.
constexpr qsizetype kMaxTrigrams = 32;

QList<uint> characters(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4();
}

/// The full-text query for texts that have all three-character parts of `text`.
QString trigramsOf(std::string_view text)
{
    const QList<uint> all = characters(text);
    QStringList parts;
    for (qsizetype i = 0; i + kTrigram <= all.size() && i < kMaxTrigrams; ++i) {
        QString part = QString::fromUcs4(reinterpret_cast<const char32_t *>(&all[i]), kTrigram);
        part.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        parts.append(QLatin1Char('"') + part + QLatin1Char('"'));
    }
    return parts.join(QStringLiteral(" AND "));
}

/// The smallest text after all that begin with `text`; nothing follows a run of 0xff.
std::string endOfPrefix(std::string text)
{
    while (!text.empty() && text.back() == '\xff')
        text.pop_back();
    if (!text.empty())
        ++text.back();
    return text;
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
        m_kind = characters(m_text).size() < kTrigram ? Kind::Beginning : Kind::Part;
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
    const bool byPart = m_kind == Kind::Part;
    const std::string end = endOfPrefix(m_text);
    Query query(file, byPart ? DaySql::kAddressesWithPart : DaySql::kAddressesFrom);
    if (byPart)
        query.bindText(trigramsOf(m_text));
    else
        query.bind(std::string_view(m_text)).bind(std::string_view(end));
    if (auto done = query.bind(kMaxAddresses + 1).exec(); !done)
        return done.error();
    std::vector<std::string> addresses;
    size_t met = 0;
    for (; query.next(); ++met) {
        std::string address = normalAddress(query.bytes(0));
        // Trigrams do not keep their order.
        if (fits(address))
            addresses.push_back(std::move(address));
    }
    if (auto done = query.end(); !done)
        return done.error();
    if (met > kMaxAddresses)
        return std::optional<std::vector<std::string>>();
    // An address may be kept as logged and normalised.
    std::ranges::sort(addresses);
    const auto doubles = std::ranges::unique(addresses);
    addresses.erase(doubles.begin(), doubles.end());
    return std::optional(std::move(addresses));
}

} // namespace Estafeta
