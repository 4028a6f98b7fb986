// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/edgeset.h"

#include <algorithm>

namespace Estafeta {

void EdgeSet::add(LegEdge edge)
{
    if (edge.kind != EdgeKind::Bounce) {
        // A wrong guess must not make a circle: no submission would begin anywhere.
        if (isExplained(edge.to) || isAncestor(edge.to, edge.from))
            return;
        m_parent[edge.to] = edge.from;
    }
    edge.accept = &m_legs[edge.to].events.front();
    m_edges.push_back(std::move(edge));
}

bool EdgeSet::isUsed(const Event *proof) const
{
    return std::ranges::find(m_edges, proof, &LegEdge::proof) != m_edges.end();
}

/// Whether the way to `of` leads through `leg`.
bool EdgeSet::isAncestor(uint32_t leg, uint32_t of) const
{
    for (; of != kNoLeg; of = m_parent[of]) {
        if (of == leg)
            return true;
    }
    return false;
}

bool EdgeSet::isNotice(uint32_t leg) const
{
    return std::ranges::any_of(m_edges, [leg](const LegEdge &edge) {
        return edge.kind == EdgeKind::Bounce && edge.to == leg;
    });
}

} // namespace Estafeta
