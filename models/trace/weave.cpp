// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/weave.h"

#include "core/text.h"
#include "trace/recipientwalker.h"
#include "trace/stages.h"

#include <algorithm>

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

    void sampleClocks(std::vector<ClockSample> &clocks) const
    {
        Estafeta::sampleClocks(m_legs, m_edges, clocks);
    }

    std::vector<Trace> weave()
    {
        std::vector<Trace> traces;
        for (const uint32_t root : roots()) {
            Trace trace = weaveFrom(root);
            trace.id.submission = static_cast<uint32_t>(traces.size());
            traces.push_back(std::move(trace));
        }
        return traces;
    }

private:
    /// Legs that no other leg explains. A store's lines are a submission only when no queue of
    /// ours is there to explain them.
    [[nodiscard]] std::vector<uint32_t> roots() const
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

    Trace weaveFrom(uint32_t root) const
    {
        const LegView &leg = m_legs[root];
        Trace trace;
        trace.sender = leg.sender;
        trace.messageId = leg.messageId;
        trace.client = leg.client;
        trace.clientIp = leg.clientIp;
        trace.user = leg.user;
        trace.subject = leg.subject;
        trace.size = leg.size;
        trace.first = leg.first;
        trace.last = leg.last;

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
            addLegs(trace, root, visits);
            addNotices(trace, root, visits);
        }
        sumUp(trace);
        return trace;
    }

    /// The legs visited, each after the one it came from; filters' and lists' beside them.
    [[nodiscard]] std::vector<uint32_t> inOrder(uint32_t root, const LegSet &visited) const
    {
        std::vector<uint32_t> order{root};
        for (size_t at = 0; at < order.size(); ++at) {
            std::vector<uint32_t> next;
            for (const LegEdge &edge : m_edges) {
                const bool new_ = std::ranges::find(order, edge.to) == order.end();
                if (edge.from == order[at] && edge.kind != EdgeKind::Bounce && new_
                    && visited.contains(edge.to))
                    next.push_back(edge.to);
            }
            std::ranges::sort(next);
            order.insert(order.end(), next.begin(), next.end());
        }
        for (const uint32_t leg : visited) {
            if (std::ranges::find(order, leg) == order.end())
                order.push_back(leg); // stores are reached by their lines, not by edges
        }
        return order;
    }

    /// Copies that decided nothing (the first of two that a filter passed on) belong to the story.
    void addReachable(LegSet &legs) const
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

    void addLegs(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
    {
        LegSet all;
        for (const LegSet &visited : visits)
            all.insert(visited);
        addReachable(all);
        std::vector<uint32_t> order = inOrder(root, all);
        for (const uint32_t leg : std::vector<uint32_t>(order)) {
            for (const uint32_t side : m_walker.sideLegs(leg)) {
                if (std::ranges::find(order, side) == order.end())
                    order.push_back(side);
            }
        }
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
    }

    /// Of the legs what a verdict's row shows.
    void addSums(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
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

    static void addSum(Trace &trace, const LegView &view)
    {
        trace.last = std::max(trace.last, view.last);
        if (trace.subject.empty())
            trace.subject = view.subject;
        if (view.kind == LegKind::Scan && trace.messageId.empty()) { // qmail's messages have none
            trace.messageId = view.messageId;
            trace.clientIp = trace.clientIp.empty() ? std::string(view.clientIp) : trace.clientIp;
        }
        noteScan(trace, view);
    }

    static void renumber(TraceRecipient &node, const std::vector<uint32_t> &placeOf)
    {
        node.leg = placeOf[node.leg];
        for (TraceRecipient &child : node.children)
            renumber(child, placeOf);
    }

    void addLeg(Trace &trace, uint32_t index, uint32_t place) const
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

    static void noteScan(Trace &trace, const LegView &view)
    {
        for (const Event &event : view.events) {
            if (event.kind != EventKind::Scan && event.contents == Contents::None)
                continue;
            if (event.hasScore())
                trace.scoreMilli = std::max(trace.scoreMilli, event.scoreMilli);
            if (!event.virus.empty() && trace.virus.empty() && event.contents == Contents::Infected)
                trace.virus = event.virus;
            trace.spam = std::max(trace.spam, spamClassOf(event));
        }
    }

    static SpamClass spamClassOf(const Event &event)
    {
        switch (event.contents) {
        case Contents::Clean:
        case Contents::BadHeader:
            return SpamClass::Clean;
        case Contents::Spammy:
            return SpamClass::Spammy;
        case Contents::Spam:
            return SpamClass::Spam;
        case Contents::Unchecked:
        case Contents::Oversized:
            return SpamClass::Unchecked;
        default:
            return SpamClass::None;
        }
    }

    void addEdges(Trace &trace, const LegSet &visited, const std::vector<uint32_t> &placeOf) const
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
            if (edge.proof)
                out.proofs.push_back({edge.proof->line, m_legs[edge.from].host, edge.proof->time});
            if (edge.accept)
                out.proofs.push_back({edge.accept->line, m_legs[edge.to].host, edge.accept->time});
            trace.edges.push_back(std::move(out));
        }
        addMailboxEdges(trace);
    }

    /// From the queue that delivered over LMTP to the store that says it took the message.
    static void addMailboxEdges(Trace &trace)
    {
        for (uint32_t store = 0; store < trace.legs.size(); ++store) {
            if (trace.legs[store].kind != LegKind::Store || store == 0)
                continue;
            const auto sentOn = [&](uint32_t leg) {
                return std::ranges::any_of(trace.edges, [&](const TraceEdge &edge) {
                    return edge.from == store && edge.to == leg;
                });
            };
            uint32_t from = 0;
            for (uint32_t i = 0; i < trace.legs.size(); ++i) {
                if (trace.legs[i].kind == LegKind::Queue && !sentOn(i))
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

    void addNotices(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const
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

    static void sumUp(Trace &trace)
    {
        const auto byTime = [](const Proof &a, const Proof &b) {
            return a.time != b.time ? a.time < b.time : a.line < b.line;
        };
        std::ranges::sort(trace.lines, byTime);
        for (TraceRecipient &recipient : trace.recipients) {
            if (!recipient.first.isSet())
                recipient.first = trace.first;
            if (!recipient.last.isSet())
                recipient.last = trace.last;
        }
    }

    const std::vector<LegView> &m_legs;
    std::vector<LegEdge> m_edges;
    RecipientWalker m_walker;
    Detail m_detail;
};

} // namespace

std::vector<Trace> weave(std::string_view legs, const std::vector<std::string> &hostNames)
{
    return weave(viewLegs(decodeLegs(legs)), hostNames, Detail::All);
}

std::vector<Trace> weave(const std::vector<LegView> &legs,
                         const std::vector<std::string> &hostNames, Detail detail,
                         std::vector<ClockSample> *clocks)
{
    Weaver weaver(legs, hostNames, detail);
    if (clocks)
        weaver.sampleClocks(*clocks);
    return weaver.weave();
}

} // namespace Estafeta
