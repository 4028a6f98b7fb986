// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchplan.h"

#include "core/ipnetwork.h"
#include "core/text.h"
#include "store/sumsdelta.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int32_t kNoScore = INT32_MIN;

/// Whole ones have an "@" within them; what has none is looked for in all of them.
bool isWholeMessageId(std::string_view id)
{
    const size_t at = id.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < id.size();
}

} // namespace

SearchPlan::SearchPlan(const SearchQuery &query, const Hosts &hosts)
    : m_query(query)
    , m_takenInBy(hosts.takenInBy)
    , m_domain(lowered(trimmed(query.recipientDomain)))
{
    addIds();
    addText(TextKind::Relay, TermKind::Relay, query.relay);
    addText(TextKind::Virus, TermKind::Virus, query.virus);
    addText(TextKind::Subject, TermKind::Subject, query.subject);
    using Side = AddressCondition::Side;
    if (!query.to.empty())
        m_addresses.emplace_back(query.to, Side::Recipient);
    if (!query.from.empty())
        m_addresses.emplace_back(query.from, Side::Sender);
    if (!query.address.empty())
        m_addresses.emplace_back(query.address, Side::Either);
    addClass();
    addScore();
    addSize();
    if (query.host.empty())
        return;
    TermGroup &group = m_groups.emplace_back();
    for (const HostId host : hosts.any)
        group.terms.push_back(termKey(TermKind::Host, std::to_string(host)));
}

void SearchPlan::addIds()
{
    const std::string_view id = bareMessageId(m_query.messageId);
    if (isWholeMessageId(id))
        addTerm(TermKind::MessageId, id);
    else
        addText(TextKind::MessageId, TermKind::MessageId, std::string(id));
    addTerm(TermKind::QueueId, trimmed(m_query.queueId));
    if (const auto network = IpNetwork::parse(trimmed(m_query.ip)))
        m_texts.emplace_back(*network);
    else
        addTerm(TermKind::ClientIp, normalIp(m_query.ip));
}

void SearchPlan::addTerm(TermKind kind, std::string_view text)
{
    if (!text.empty())
        m_groups.push_back({{termKey(kind, text)}, false});
}

void SearchPlan::addText(TextKind kind, TermKind term, const std::string &part)
{
    if (!part.empty())
        m_texts.emplace_back(kind, term, part);
}

void SearchPlan::addClass()
{
    if (!m_domain.empty()) {
        m_addresses.emplace_back("@" + m_domain, AddressCondition::Side::Recipient);
        ++m_classConditions;
    }
    if (m_query.finding.value_or(Finding::None) != Finding::None) {
        m_groups.push_back({{termKey(TermKind::Finding, findingName(*m_query.finding))}, true});
        ++m_classConditions;
    }
}

bool SearchPlan::isOfClass(const MessageClass &key) const
{
    return (verdicts().isEmpty() || verdicts().has(key.verdict))
        && m_query.direction.value_or(key.direction) == key.direction
        && m_query.finding.value_or(key.finding) == key.finding
        && m_query.queued.value_or(key.queued) == key.queued
        && (m_query.takenInBy.empty()
            || std::ranges::find(m_takenInBy, key.host) != m_takenInBy.end());
}

bool SearchPlan::isCountedByHours() const
{
    return m_groups.size() + m_addresses.size() + m_texts.size() == m_classConditions;
}

bool SearchPlan::isCountedByRows() const
{
    return isCountedByHours() && m_classConditions == 0 && !m_query.direction && !m_query.finding
        && !m_query.queued && m_query.takenInBy.empty() && !m_query.onePerMessage;
}

int64_t SearchPlan::countIn(const MessageMap &messages) const
{
    int64_t count = 0;
    for (const auto &[key, counts] : messages) {
        if (isOfClass(key))
            count += onlyOpeners() ? counts.messages : counts.recipients;
    }
    return count;
}

void SearchPlan::addScore()
{
    if (!m_query.minScoreMilli && !m_query.maxScoreMilli)
        return;
    TermGroup group{{}, true};
    const int last = scoreStep(m_query.maxScoreMilli.value_or(INT32_MAX));
    for (int step = scoreStep(m_query.minScoreMilli.value_or(INT32_MIN)); step <= last; ++step)
        group.terms.push_back(termKey(TermKind::Score, std::to_string(step)));
    m_groups.push_back(std::move(group));
}

void SearchPlan::addSize()
{
    if (!m_query.minSize && !m_query.maxSize)
        return;
    TermGroup group{{}, true};
    const int last = sizeStep(m_query.maxSize.value_or(INT64_MAX));
    for (int step = sizeStep(m_query.minSize.value_or(0)); step <= last; ++step)
        group.terms.push_back(termKey(TermKind::Size, std::to_string(step)));
    m_groups.push_back(std::move(group));
}

int64_t SearchPlan::since() const
{
    return m_query.since.isSet() ? m_query.since.us : INT64_MIN;
}

int64_t SearchPlan::until() const
{
    return m_query.until.isSet() ? m_query.until.us : INT64_MAX;
}

bool SearchPlan::hasScore(const ResultRow &row) const
{
    if (!m_query.minScoreMilli && !m_query.maxScoreMilli)
        return true;
    return row.scoreMilli != kNoScore && row.scoreMilli >= m_query.minScoreMilli.value_or(INT32_MIN)
        && row.scoreMilli <= m_query.maxScoreMilli.value_or(INT32_MAX);
}

bool SearchPlan::hasSize(const ResultRow &row) const
{
    return row.size >= m_query.minSize.value_or(0)
        && row.size <= m_query.maxSize.value_or(INT64_MAX);
}

bool SearchPlan::accepts(const ResultRow &row) const
{
    if (row.first.us < since() || row.first.us >= until())
        return false;
    if (!isOfClass({row.host, row.verdict, row.direction, row.finding, row.queued}))
        return false;
    if (!m_domain.empty() && domainOf(row.recipient) != m_domain)
        return false;
    return hasScore(row) && hasSize(row)
        && std::ranges::all_of(
               m_addresses,
               [&](const AddressCondition &condition) { return condition.matches(row); })
        && std::ranges::all_of(
               m_texts, [&](const TextCondition &condition) { return condition.matches(row); });
}

} // namespace Estafeta
