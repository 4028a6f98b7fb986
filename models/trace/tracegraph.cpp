// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/tracegraph.h"

#include "trace/stages.h"
#include "trace/tracesums.h"

#include <algorithm>
#include <iterator>

namespace Estafeta {

namespace {

void addUnique(std::vector<uint32_t> &legs, uint32_t leg)
{
    if (std::ranges::find(legs, leg) == legs.end())
        legs.push_back(leg);
}

void renumber(TraceRecipient &node, const std::vector<uint32_t> &placeOf)
{
    node.leg = placeOf[node.leg];
    for (TraceRecipient &child : node.children)
        renumber(child, placeOf);
}

bool isSentOn(const Trace &trace, uint32_t store, uint32_t leg)
{
    return std::ranges::any_of(
        trace.edges, [&](const TraceEdge &edge) { return edge.from == store && edge.to == leg; });
}

/// From the queue that delivered over LMTP to the store that says it took the message.
void addMailboxEdges(Trace &trace)
{
    for (uint32_t store = 1; store < trace.legs.size(); ++store) {
        if (trace.legs[store].kind != LegKind::Store)
            continue;
        uint32_t from = 0;
        for (uint32_t i = 0; i < trace.legs.size(); ++i) {
            if (trace.legs[i].kind == LegKind::Queue && !isSentOn(trace, store, i))
                from = i; // the last queue before the store is where it came from
        }
        TraceEdge edge;
        edge.from = from;
        edge.to = store;
        edge.kind = EdgeKind::Mailbox;
        edge.time = trace.legs[store].first;
        trace.edges.push_back(std::move(edge));
    }
}

} // namespace

void TraceGraph::draw(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
{
    LegSet all;
    for (const LegSet &visited : visits)
        all.insert(visited);
    addReachable(all);
    std::vector<uint32_t> order = inOrder(root, all);
    addSideLegs(order);
    std::vector<uint32_t> placeOf(m_legs.size(), 0);
    for (uint32_t i = 0; i < order.size(); ++i)
        placeOf[order[i]] = i;
    for (const uint32_t leg : order)
        addLeg(trace, leg, placeOf[leg]);
    for (size_t i = 0; i < visits.size(); ++i) {
        for (const uint32_t leg : inOrder(root, visits[i]))
            trace.recipients[i].path.push_back(placeOf[leg]);
        renumber(trace.recipients[i], placeOf);
    }
    addEdges(trace, all, placeOf);
    addMailboxEdges(trace);
}

/// Copies that decided nothing (the first of two that a filter passed on) belong to the story.
void TraceGraph::addReachable(LegSet &legs) const
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const LegEdge &edge : m_edges) {
            if (edge.kind == EdgeKind::Bounce || !legs.contains(edge.from)
                || legs.contains(edge.to))
                continue;
            legs.insert(edge.to);
            grown = true;
        }
    }
}

/// The legs visited, each after the one it came from; filters' and lists' beside them.
std::vector<uint32_t> TraceGraph::inOrder(uint32_t root, const LegSet &visited) const
{
    std::vector<uint32_t> order{root};
    for (size_t at = 0; at < order.size(); ++at) {
        for (const uint32_t next : nextLegs(order[at], visited))
            addUnique(order, next);
    }
    for (const uint32_t leg : visited)
        addUnique(order, leg); // stores are reached by their lines, not by edges
    return order;
}

std::vector<uint32_t> TraceGraph::nextLegs(uint32_t leg, const LegSet &visited) const
{
    std::vector<uint32_t> next;
    for (const LegEdge &edge : m_edges) {
        if (edge.from == leg && edge.kind != EdgeKind::Bounce && visited.contains(edge.to))
            next.push_back(edge.to);
    }
    std::ranges::sort(next);
    return next;
}

void TraceGraph::addSideLegs(std::vector<uint32_t> &order) const
{
    const size_t ownLegs = order.size();
    for (size_t i = 0; i < ownLegs; ++i) {
        for (const uint32_t side : m_walker.sideLegs(order[i]))
            addUnique(order, side);
    }
}

void TraceGraph::addLeg(Trace &trace, uint32_t index, uint32_t place) const
{
    const LegView &view = m_legs[index];
    TraceLeg leg;
    leg.kind = view.kind;
    leg.host = view.host;
    leg.queueId = view.id;
    leg.program = view.program;
    leg.first = view.first;
    leg.last = view.last;
    leg.closed = view.closed;
    trace.legs.push_back(std::move(leg));
    addSum(trace, view);
    auto stages = stagesOf(view, place);
    trace.stages.insert(trace.stages.end(), std::make_move_iterator(stages.begin()),
                        std::make_move_iterator(stages.end()));
    for (const Event &event : view.events) {
        if (event.line.isSet())
            trace.lines.push_back({event.line, view.host, event.time});
    }
}

void TraceGraph::addEdges(Trace &trace, const LegSet &visited,
                          const std::vector<uint32_t> &placeOf) const
{
    for (const LegEdge &edge : m_edges) {
        if (edge.kind == EdgeKind::Bounce || !visited.contains(edge.from)
            || !visited.contains(edge.to))
            continue;
        TraceEdge out;
        out.from = placeOf[edge.from];
        out.to = placeOf[edge.to];
        out.kind = edge.kind;
        out.grade = edge.grade;
        out.time = m_legs[edge.to].first;
        for (const uint32_t rival : edge.rivals)
            out.rivals.push_back(
                {m_legs[rival].host, std::string(m_legs[rival].id), m_legs[rival].first});
        out.rivalsForTo = edge.rivalsForTo;
        if (edge.proof)
            out.proofs.push_back({edge.proof->line, m_legs[edge.from].host, edge.proof->time});
        if (edge.accept)
            out.proofs.push_back({edge.accept->line, m_legs[edge.to].host, edge.accept->time});
        trace.edges.push_back(std::move(out));
    }
}

} // namespace Estafeta
