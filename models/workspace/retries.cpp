// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/retries.h"

#include "store/storereader.h"
#include "workspace/clienttries.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Estafeta {

namespace {

constexpr int64_t kLongest = 2 * Time::kDay;
constexpr size_t kMostTries = 20;

class RetryFinder
{
public:
    RetryFinder(StoreReader &reader, std::vector<std::string> hostNames, const Trace &trace)
        : m_trace(trace)
        , m_tries(reader, std::move(hostNames), trace)
        , m_stories(trace.recipients.size())
    {}

    Result<std::vector<OtherTries>> find();

private:
    using Rows = std::vector<ResultRow>;

    [[nodiscard]] bool isPutOff(const TraceRecipient &recipient) const;
    Result<void> readBefore();
    Result<void> readAfter();
    Result<void> tellBefore(const TraceRecipient &recipient, const Rows &rows, OtherTries &story);
    Result<void> tellAfter(const TraceRecipient &recipient, const Rows &rows, OtherTries &story);

    const Trace &m_trace;
    ClientTries m_tries;
    std::vector<OtherTries> m_stories; ///< by recipient
};

/// The order of tries. Clocks may count seconds, and a client that one host put off is accepted
/// by the next one in the same second.
using Place = std::tuple<Time, bool, TraceId>;

Place placeOf(Time time, TryOutcome outcome, TraceId id)
{
    return {time, outcome == TryOutcome::Final, id};
}

Result<std::vector<OtherTries>> RetryFinder::find()
{
    if (auto done = readBefore(); !done)
        return done.error();
    if (auto done = readAfter(); !done)
        return done.error();
    return std::move(m_stories);
}

bool RetryFinder::isPutOff(const TraceRecipient &recipient) const
{
    return outcomeOf(m_trace, recipient) == TryOutcome::PutOff;
}

Result<void> RetryFinder::readBefore()
{
    const auto rows = m_tries.rowsWithin(m_trace.first - kLongest, m_trace.first + 1);
    if (!rows)
        return rows.error();
    m_tries.rest();
    for (size_t i = 0; i < m_stories.size(); ++i) {
        if (auto done = tellBefore(m_trace.recipients[i], *rows, m_stories[i]); !done)
            return done;
    }
    return {};
}

Result<void> RetryFinder::readAfter()
{
    if (std::ranges::none_of(m_trace.recipients, [this](auto &r) { return isPutOff(r); }))
        return {};
    auto rows = m_tries.rowsWithin(m_trace.first, m_trace.first + kLongest + 1);
    if (!rows)
        return rows.error();
    if (rows->size() >= ClientTries::kMostRows)
        return {}; // the nearest ones may be missing
    std::ranges::stable_sort(*rows, {}, &ResultRow::first);
    m_tries.rest();
    for (size_t i = 0; i < m_stories.size(); ++i) {
        if (!isPutOff(m_trace.recipients[i]))
            continue;
        if (auto done = tellAfter(m_trace.recipients[i], *rows, m_stories[i]); !done)
            return done;
    }
    return {};
}

Result<void> RetryFinder::tellBefore(const TraceRecipient &recipient, const Rows &rows,
                                     OtherTries &story)
{
    const Place own = placeOf(m_trace.first, outcomeOf(m_trace, recipient), m_trace.id);
    for (const ResultRow &row : rows) {
        auto met = m_tries.look(recipient, row);
        if (!met)
            return met.error();
        if (m_tries.isTired() || story.before.size() == kMostTries)
            break;
        if (!*met || placeOf(row.first, (*met)->outcome, row.trace) >= own)
            continue;
        if ((*met)->outcome == TryOutcome::Final) {
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

Result<void> RetryFinder::tellAfter(const TraceRecipient &recipient, const Rows &rows,
                                    OtherTries &story)
{
    const Place own = placeOf(m_trace.first, TryOutcome::PutOff, m_trace.id);
    for (const ResultRow &row : rows) {
        if (story.end && row.first > story.end->time)
            break;
        auto met = m_tries.look(recipient, row);
        if (!met)
            return met.error();
        if (m_tries.isTired())
            break;
        if (!*met || placeOf(row.first, (*met)->outcome, row.trace) <= own)
            continue;
        if ((*met)->outcome == TryOutcome::PutOff && story.after.size() < kMostTries)
            story.after.push_back(std::move((*met)->other));
        else if ((*met)->outcome == TryOutcome::Final && !story.end)
            story.end = std::move((*met)->other);
    }
    return {};
}

} // namespace

Result<std::vector<OtherTries>> findRetries(StoreReader &reader, const Trace &trace)
{
    const bool known = !trace.client.empty() || !trace.clientIp.empty();
    if (!known || !trace.first.isSet())
        return std::vector<OtherTries>(trace.recipients.size());
    auto hostNames = reader.hostNames();
    if (!hostNames)
        return hostNames.error();
    return RetryFinder(reader, std::move(*hostNames), trace).find();
}

} // namespace Estafeta
