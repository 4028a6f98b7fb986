// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/retries.h"

#include "core/text.h"
#include "store/storereader.h"
#include "trace/weave.h"
#include "workspace/sameclient.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace Estafeta {

namespace {

constexpr int64_t kLongest = 2 * Time::kDay;
constexpr size_t kMostTries = 20;
// A forged pair of addresses may come from thousands of clients. To look at so many would keep
// whoever asks waiting; what is not looked at is not told.
constexpr size_t kMostRows = 5000;
constexpr size_t kMostBundles = 100;

enum class Outcome : uint8_t { PutOff, Final, Neither };

/// What the client was told. What our queue tries again has been accepted.
Outcome outcomeOf(const Trace &trace, const TraceRecipient &recipient)
{
    const bool tried = recipient.attempts > 0 || !recipient.children.empty();
    if (!tried
        && (recipient.verdict == Verdict::Greylisted || recipient.verdict == Verdict::Deferred))
        return Outcome::PutOff;
    if (recipient.reason == Reason::ClientGaveUp)
        return Outcome::Neither;
    const bool atTheDoor = !trace.legs.empty() && trace.legs.front().kind == LegKind::NoQueue;
    const bool decided =
        recipient.verdict == Verdict::Rejected || recipient.verdict == Verdict::Discarded;
    return !atTheDoor || decided ? Outcome::Final : Outcome::Neither;
}

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

class RetryFinder
{
public:
    RetryFinder(StoreReader &reader, const Trace &trace) : m_reader(reader), m_trace(trace) {}

    Result<std::vector<OtherTries>> find()
    {
        std::vector<OtherTries> stories(m_trace.recipients.size());
        const bool known = !m_trace.client.empty() || !m_trace.clientIp.empty();
        if (!known || !m_trace.first.isSet())
            return stories;
        if (auto hosts = m_reader.hostNames(); hosts)
            m_hosts = std::move(*hosts);
        else
            return hosts.error();
        if (auto done = readBefore(stories); !done)
            return done.error();
        if (auto done = readAfter(stories); !done)
            return done.error();
        return stories;
    }

private:
    using Rows = std::vector<ResultRow>;

    Result<void> readBefore(std::vector<OtherTries> &stories)
    {
        const auto rows = rowsWithin(m_trace.first - kLongest, m_trace.first + 1);
        if (!rows)
            return rows.error();
        rest();
        for (size_t i = 0; i < stories.size(); ++i) {
            if (auto done = tellBefore(m_trace.recipients[i], *rows, stories[i]); !done)
                return done;
        }
        return {};
    }

    Result<void> readAfter(std::vector<OtherTries> &stories)
    {
        const auto isPutOff = [this](const TraceRecipient &recipient) {
            return outcomeOf(m_trace, recipient) == Outcome::PutOff;
        };
        if (std::ranges::none_of(m_trace.recipients, isPutOff))
            return {};
        auto rows = rowsWithin(m_trace.first, m_trace.first + kLongest + 1);
        if (!rows)
            return rows.error();
        if (rows->size() >= kMostRows)
            return {}; // the nearest ones may be missing
        std::ranges::stable_sort(*rows, {}, &ResultRow::first);
        rest();
        for (size_t i = 0; i < stories.size(); ++i) {
            if (!isPutOff(m_trace.recipients[i]))
                continue;
            if (auto done = tellAfter(m_trace.recipients[i], *rows, stories[i]); !done)
                return done;
        }
        return {};
    }

    /// Newest first. Of a message to many all that its sender wrote, rather than a search for each.
    Result<Rows> rowsWithin(Time since, Time until)
    {
        SearchQuery query;
        query.from = m_trace.sender.empty() ? "<>" : m_trace.sender;
        if (m_trace.recipients.size() == 1)
            query.to = m_trace.recipients.front().address;
        query.since = since;
        query.until = until;
        query.limit = UINT32_MAX; // the sink ends it, and what is beyond is not counted
        Rows rows;
        const auto outcome = m_reader.search(query, [&rows](Rows &&found) {
            rows.insert(rows.end(), std::make_move_iterator(found.begin()),
                        std::make_move_iterator(found.end()));
            return rows.size() < kMostRows;
        });
        if (!outcome)
            return outcome.error();
        return rows;
    }

    Result<void> tellBefore(const TraceRecipient &recipient, const Rows &rows, OtherTries &story)
    {
        const Place own = placeOf(m_trace.first, outcomeOf(m_trace, recipient), m_trace.id);
        for (const ResultRow &row : rows) {
            auto met = look(recipient, row);
            if (!met)
                return met.error();
            if (m_tired || story.before.size() == kMostTries)
                break;
            if (!*met || placeOf(row.first, (*met)->outcome, row.trace) >= own)
                continue;
            if ((*met)->outcome == Outcome::Final) {
                // What was put off in the same moment was the beginning of that one.
                std::erase_if(story.before,
                              [&row](const OtherTry &other) { return other.time == row.first; });
                break;
            }
            story.before.push_back(std::move((*met)->other));
        }
        std::ranges::reverse(story.before);
        return {};
    }

    Result<void> tellAfter(const TraceRecipient &recipient, const Rows &rows, OtherTries &story)
    {
        const Place own = placeOf(m_trace.first, Outcome::PutOff, m_trace.id);
        for (const ResultRow &row : rows) {
            if (story.end && row.first > story.end->time)
                break;
            auto met = look(recipient, row);
            if (!met)
                return met.error();
            if (m_tired)
                break;
            if (!*met || placeOf(row.first, (*met)->outcome, row.trace) <= own)
                continue;
            if ((*met)->outcome == Outcome::PutOff && story.after.size() < kMostTries)
                story.after.push_back(std::move((*met)->other));
            else if ((*met)->outcome == Outcome::Final && !story.end)
                story.end = std::move((*met)->other);
        }
        return {};
    }

    struct Met {
        Outcome outcome;
        OtherTry other;
    };

    /// Nothing when the row is of other people, of another client, or says nothing.
    Result<std::optional<Met>> look(const TraceRecipient &recipient, const ResultRow &row)
    {
        const bool samePair = normalAddress(row.sender) == normalAddress(m_trace.sender)
            && !recipient.address.empty()
            && normalAddress(row.recipient) == normalAddress(recipient.address);
        if (!samePair || row.trace == m_trace.id)
            return std::optional<Met>();
        const auto trace = load(row.trace);
        if (!trace)
            return trace.error();
        if (!*trace || row.recipientIndex >= (*trace)->recipients.size()
            || !isSameClient(m_trace, **trace))
            return std::optional<Met>();
        const Outcome outcome = outcomeOf(**trace, (*trace)->recipients[row.recipientIndex]);
        if (outcome == Outcome::Neither)
            return std::optional<Met>();
        return std::optional(Met{outcome, tryOf(**trace, row)});
    }

    /// nullptr when it is there no more, or enough was looked at.
    Result<const Trace *> load(TraceId id)
    {
        auto known = m_bundles.find(id.bundle);
        if (known == m_bundles.end()) {
            m_tired = m_bundlesLeft == 0;
            if (m_tired)
                return nullptr;
            --m_bundlesLeft;
            const auto bundle = m_reader.load(id.bundle);
            if (!bundle && bundle.error().code != ErrorCode::NotFound)
                return bundle.error();
            known = m_bundles
                        .emplace(id.bundle,
                                 bundle ? weave(bundle->legs, m_hosts) : std::vector<Trace>())
                        .first;
        }
        const std::vector<Trace> &traces = known->second;
        return id.submission < traces.size() ? &traces[id.submission] : nullptr;
    }

    void rest()
    {
        m_bundlesLeft = kMostBundles;
        m_tired = false;
    }

    /// The order of tries. Clocks may count seconds, and a client that one host put off is accepted
    /// by the next one in the same second.
    using Place = std::tuple<Time, bool, TraceId>;
    static Place placeOf(Time time, Outcome outcome, TraceId id)
    {
        return {time, outcome == Outcome::Final, id};
    }

    StoreReader &m_reader;
    const Trace &m_trace;
    std::vector<std::string> m_hosts;
    std::map<uint64_t, std::vector<Trace>> m_bundles;
    size_t m_bundlesLeft = 0;
    bool m_tired = false; ///< there is more to look at than anybody waits for
};

} // namespace

Result<std::vector<OtherTries>> findRetries(StoreReader &reader, const Trace &trace)
{
    return RetryFinder(reader, trace).find();
}

} // namespace Estafeta
