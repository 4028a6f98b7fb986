// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/clienttries.h"

#include "core/text.h"
#include "store/storereader.h"
#include "trace/weave.h"
#include "workspace/sameclient.h"

#include <iterator>
#include <utility>

namespace Estafeta {

namespace {

OtherTry tryOf(const Trace &trace, const ResultRow &row)
{
    const TraceRecipient &recipient = trace.recipients[row.recipientIndex];
    OtherTry other;
    other.trace = row.trace;
    other.recipient = row.recipientIndex;
    other.time = row.first;
    other.verdict = recipient.verdict;
    if (!trace.legs.empty()) {
        other.host = trace.legs.front().host;
        other.queueId = trace.legs.front().queueId;
    }
    if (recipient.attempts == 0 && recipient.children.empty())
        other.reply = recipient.reply;
    return other;
}

} // namespace

TryOutcome outcomeOf(const Trace &trace, const TraceRecipient &recipient)
{
    const bool tried = recipient.attempts > 0 || !recipient.children.empty();
    if (!tried
        && (recipient.verdict == Verdict::Greylisted || recipient.verdict == Verdict::Deferred))
        return TryOutcome::PutOff;
    if (recipient.reason == Reason::ClientGaveUp)
        return TryOutcome::Neither;
    const bool atTheDoor = !trace.legs.empty() && trace.legs.front().kind == LegKind::NoQueue;
    const bool decided =
        recipient.verdict == Verdict::Rejected || recipient.verdict == Verdict::Discarded;
    return !atTheDoor || decided ? TryOutcome::Final : TryOutcome::Neither;
}

ClientTries::ClientTries(StoreReader &reader, std::vector<std::string> hostNames,
                         const Trace &trace)
    : m_reader(reader)
    , m_hostNames(std::move(hostNames))
    , m_trace(trace)
{}

Result<std::vector<ResultRow>> ClientTries::rowsWithin(Time since, Time until)
{
    SearchQuery query;
    query.from = m_trace.sender.empty() ? "<>" : m_trace.sender;
    if (m_trace.recipients.size() == 1)
        query.to = m_trace.recipients.front().address;
    query.since = since;
    query.until = until;
    query.limit = UINT32_MAX; // the sink ends it, and what is beyond is not counted
    std::vector<ResultRow> rows;
    const auto outcome = m_reader.search(query, [&rows](std::vector<ResultRow> &&found) {
        rows.insert(rows.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
        return rows.size() < kMostRows;
    });
    if (!outcome)
        return outcome.error();
    return rows;
}

Result<std::optional<ClientTries::Try>> ClientTries::look(const TraceRecipient &recipient,
                                                          const ResultRow &row)
{
    if (!isSamePair(recipient, row) || row.trace == m_trace.id)
        return std::optional<Try>();
    const auto trace = load(row.trace);
    if (!trace)
        return trace.error();
    if (!*trace || row.recipientIndex >= (*trace)->recipients.size()
        || !isSameClient(m_trace, **trace))
        return std::optional<Try>();
    const TryOutcome outcome = outcomeOf(**trace, (*trace)->recipients[row.recipientIndex]);
    if (outcome == TryOutcome::Neither)
        return std::optional<Try>();
    return std::optional(Try{outcome, tryOf(**trace, row)});
}

bool ClientTries::isSamePair(const TraceRecipient &recipient, const ResultRow &row) const
{
    return normalAddress(row.sender) == normalAddress(m_trace.sender) && !recipient.address.empty()
        && normalAddress(row.recipient) == normalAddress(recipient.address);
}

/// nullptr when it is there no more, or enough was looked at.
Result<const Trace *> ClientTries::load(TraceId id)
{
    auto known = m_bundles.find(id.bundle);
    if (known == m_bundles.end()) {
        m_tired = m_bundlesLeft == 0;
        if (m_tired)
            return nullptr;
        --m_bundlesLeft;
        auto traces = weaveBundle(id.bundle);
        if (!traces)
            return traces.error();
        known = m_bundles.emplace(id.bundle, std::move(*traces)).first;
    }
    const std::vector<Trace> &traces = known->second;
    return id.submission < traces.size() ? &traces[id.submission] : nullptr;
}

/// Of a bundle that is there no more: no traces.
Result<std::vector<Trace>> ClientTries::weaveBundle(uint64_t id)
{
    const auto bundle = m_reader.load(id);
    if (bundle)
        return weave(bundle->legs, m_hostNames);
    if (bundle.error().code == ErrorCode::NotFound)
        return std::vector<Trace>();
    return bundle.error();
}

void ClientTries::rest()
{
    m_bundlesLeft = kMostBundles;
    m_tired = false;
}

} // namespace Estafeta
