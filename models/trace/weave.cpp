// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/weave.h"

#include "core/mimewords.h"
#include "trace/recipientwalker.h"
#include "trace/tracegraph.h"
#include "trace/tracesums.h"

#include <algorithm>
#include <tuple>

namespace Estafeta {

namespace {

class Weaver
{
public:
    Weaver(const std::vector<LegView> &legs, const std::vector<std::string> &hostNames,
           Detail detail)
        : m_legs(legs)
        , m_edges(findEdges(legs, hostNames))
        , m_walker(m_legs, m_edges, hostNames, detail)
        , m_detail(detail)
    {}

    [[nodiscard]] const std::vector<LegEdge> &edges() const { return m_edges; }
    [[nodiscard]] std::vector<Trace> weave() const;

private:
    [[nodiscard]] std::vector<uint32_t> roots() const;
    [[nodiscard]] Trace weaveFrom(uint32_t root) const;
    void addSums(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const;
    void addNotices(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const;

    const std::vector<LegView> &m_legs;
    std::vector<LegEdge> m_edges;
    RecipientWalker m_walker;
    Detail m_detail;
};

std::vector<Trace> Weaver::weave() const
{
    std::vector<Trace> traces;
    for (const uint32_t root : roots()) {
        Trace trace = weaveFrom(root);
        trace.id.submission = static_cast<uint32_t>(traces.size());
        traces.push_back(std::move(trace));
    }
    return traces;
}

/// Legs that no other leg explains. A store's lines are a submission only when no queue of
/// ours is there to explain them.
std::vector<uint32_t> Weaver::roots() const
{
    std::vector<bool> explained(m_legs.size(), false);
    bool anyQueue = false;
    for (const LegEdge &edge : m_edges) {
        if (edge.kind != EdgeKind::Bounce)
            explained[edge.to] = true;
    }
    for (const LegView &leg : m_legs)
        anyQueue |= leg.kind == LegKind::Queue;
    std::vector<uint32_t> result;
    for (uint32_t i = 0; i < m_legs.size(); ++i) {
        if (explained[i])
            continue;
        const LegKind kind = m_legs[i].kind;
        if (kind == LegKind::Queue || kind == LegKind::NoQueue
            || (kind == LegKind::Store && !anyQueue))
            result.push_back(i);
    }
    return result;
}

/// The message as its first leg took it.
Trace begunAt(const LegView &leg)
{
    Trace trace;
    trace.sender = leg.sender;
    trace.messageId = leg.messageId;
    trace.client = leg.client;
    trace.clientIp = leg.clientIp;
    trace.user = leg.user;
    trace.subject = withoutEncodedWords(leg.subject);
    trace.size = leg.size;
    trace.first = leg.first;
    trace.last = leg.last;
    return trace;
}

/// Lines of one moment stand host by host as the message came to the hosts, whichever was read
/// first, and those of a host as its log has them.
void orderLines(Trace &trace)
{
    std::vector<HostId> hosts;
    for (const TraceLeg &leg : trace.legs) {
        if (std::ranges::find(hosts, leg.host) == hosts.end())
            hosts.push_back(leg.host);
    }
    std::ranges::sort(trace.lines, {}, [&hosts](const Proof &line) {
        const auto place = std::ranges::find(hosts, line.host) - hosts.begin();
        return std::tuple(line.time, place, line.line);
    });
}

void sumUp(Trace &trace)
{
    orderLines(trace);
    for (TraceRecipient &recipient : trace.recipients) {
        if (!recipient.first.isSet())
            recipient.first = trace.first;
        if (!recipient.last.isSet())
            recipient.last = trace.last;
    }
}

Trace Weaver::weaveFrom(uint32_t root) const
{
    Trace trace = begunAt(m_legs[root]);
    std::vector<LegSet> visits;
    auto recipients = m_walker.originalRecipients(root);
    if (recipients.empty())
        recipients.emplace_back(); // still worth a row: someone connected and gave up
    for (const std::string &address : recipients) {
        LegSet visited;
        trace.recipients.push_back(m_walker.follow(root, address, visited));
        visits.push_back(std::move(visited));
    }
    if (m_detail == Detail::Verdicts) {
        addSums(trace, root, visits);
    } else {
        TraceGraph(m_legs, m_edges, m_walker).draw(trace, root, visits);
        addNotices(trace, root, visits);
    }
    sumUp(trace);
    return trace;
}

/// Of the legs what a verdict's row shows.
void Weaver::addSums(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
{
    LegSet all;
    for (const LegSet &visited : visits)
        all.insert(visited);
    LegSet sides;
    for (const uint32_t leg : all) {
        for (const uint32_t side : m_walker.sideLegs(leg))
            sides.insert(side);
    }
    all.insert(sides);
    for (const uint32_t leg : all)
        addSum(trace, m_legs[leg]);
    TraceLeg &first = trace.legs.emplace_back();
    first.kind = m_legs[root].kind;
    first.host = m_legs[root].host;
}

void Weaver::addNotices(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
{
    for (const LegEdge &edge : m_edges) {
        if (edge.kind != EdgeKind::Bounce)
            continue;
        if (edge.to == root)
            trace.bounceOf = m_legs[edge.from].id;
        const bool ours = std::ranges::any_of(
            visits, [&](const auto &visited) { return visited.contains(edge.from); });
        if (ours)
            trace.notices.emplace_back(m_legs[edge.to].id);
    }
}

} // namespace

std::vector<Trace> weave(std::string_view legs, const std::vector<std::string> &hostNames)
{
    return weave(viewLegs(decodeLegs(legs)), hostNames, Detail::All);
}

std::vector<Trace> weave(const std::vector<LegView> &legs,
                         const std::vector<std::string> &hostNames, Detail detail,
                         std::vector<ClockSample> *clocks)
{
    const Weaver weaver(legs, hostNames, detail);
    if (clocks)
        sampleClocks(legs, weaver.edges(), *clocks);
    return weaver.weave();
}

} // namespace Estafeta
