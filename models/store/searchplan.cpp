// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchplan.h"

#include "core/text.h"
#include "trace/terms.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// "[192.0.2.1]" and "IPv6:2001:DB8::1" are ways to write an address in a header.
std::string normalIp(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    std::string ip = lowered(text);
    if (ip.starts_with("ipv6:"))
        ip.erase(0, 5);
    return ip;
}

} // namespace

SearchPlan::SearchPlan(const SearchQuery &query) : verdict(query.verdict)
{
    if (!query.messageId.empty())
        terms.push_back(termKey(TermKind::MessageId, bareMessageId(query.messageId)));
    if (!query.queueId.empty())
        terms.push_back(termKey(TermKind::QueueId, trimmed(query.queueId)));
    if (!query.ip.empty())
        terms.push_back(termKey(TermKind::ClientIp, normalIp(query.ip)));
    if (!query.to.empty())
        addresses.emplace_back(query.to, AddressCondition::Side::Recipient);
    if (!query.from.empty())
        addresses.emplace_back(query.from, AddressCondition::Side::Sender);
    if (!query.address.empty())
        addresses.emplace_back(query.address, AddressCondition::Side::Either);
    if (query.since.isSet())
        since = query.since.us;
    if (query.until.isSet())
        until = query.until.us;
}

bool SearchPlan::accepts(const ResultRow &row) const
{
    if (row.first.us < since || row.first.us >= until)
        return false;
    if (verdict && row.verdict != *verdict)
        return false;
    return std::ranges::all_of(
        addresses, [&](const AddressCondition &condition) { return condition.matches(row); });
}

} // namespace Estafeta
