// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/edgeset.h"

#include <algorithm>

namespace Estafeta {

void EdgeSet::add(uint32_t from, uint32_t to, EdgeKind kind, Grade grade, const Event *proof)
{
    if (kind != EdgeKind::Bounce) {
        // A wrong guess must not make a circle: no submission would begin anywhere.
        if (isExplained(to) || isAncestor(to, from))
            return;
        m_parent[to] = from;
    }
    LegEdge edge;
    edge.from = from;
    edge.to = to;
    edge.kind = kind;
    edge.grade = grade;
    edge.proof = proof;
    edge.accept = &m_legs[to].events.front();
    m_edges.push_back(edge);
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
