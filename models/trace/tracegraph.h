// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/recipientwalker.h"
#include "trace/trace.h"

#include <vector>

namespace Estafeta {

/// Draws a submission: its legs as Trace::legs in the order in which the message came to them, what
/// happened at each, the edges between them, and each recipient's way over them.
class TraceGraph
{
public:
    TraceGraph(const std::vector<LegView> &legs, const std::vector<LegEdge> &edges,
               const RecipientWalker &walker)
        : m_legs(legs)
        , m_edges(edges)
        , m_walker(walker)
    {}

    /// `visits`: for each of the trace's recipients the legs that it went through from `root` on.
    void draw(Trace &trace, uint32_t root, const std::vector<LegSet> &visits) const;

private:
    void addReachable(LegSet &legs) const;
    [[nodiscard]] std::vector<uint32_t> inOrder(uint32_t root, const LegSet &visited) const;
    [[nodiscard]] std::vector<uint32_t> nextLegs(uint32_t leg, const LegSet &visited) const;
    void addSideLegs(std::vector<uint32_t> &order) const;
    void addLeg(Trace &trace, uint32_t index, uint32_t place) const;
    void addEdges(Trace &trace, const LegSet &visited, const std::vector<uint32_t> &placeOf) const;

    const std::vector<LegView> &m_legs;
    const std::vector<LegEdge> &m_edges;
    const RecipientWalker &m_walker;
};

} // namespace Estafeta
