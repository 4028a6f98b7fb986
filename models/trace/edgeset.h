// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/edges.h"

#include <utility>
#include <vector>

namespace Estafeta {

/// Clocks of two hosts may differ by this much and their lines still be told to belong together.
inline constexpr int64_t kSkew = 5 * 60 * Time::kSecond;

/// The edges found so far between the legs of a bundle. The first that explains a leg stands: what
/// is surest is added first.
class EdgeSet
{
public:
    explicit EdgeSet(const std::vector<LegView> &legs) : m_legs(legs), m_parent(legs.size(), kNoLeg)
    {}

    /// Unless `to` of the edge is explained already, or the edge would close a circle. Its `accept`
    /// is filled in.
    void add(LegEdge edge);

    [[nodiscard]] const std::vector<LegView> &legs() const { return m_legs; }
    /// Whether an edge that is no bounce leads into `leg`.
    [[nodiscard]] bool isExplained(uint32_t leg) const { return m_parent[leg] != kNoLeg; }
    [[nodiscard]] bool isNotice(uint32_t leg) const;
    /// Whether an edge rests on this line of its `from`.
    [[nodiscard]] bool isUsed(const Event *proof) const;
    [[nodiscard]] bool isAncestor(uint32_t leg, uint32_t of) const;

    [[nodiscard]] std::vector<LegEdge> take() && { return std::move(m_edges); }

private:
    static constexpr uint32_t kNoLeg = UINT32_MAX;

    const std::vector<LegView> &m_legs;
    std::vector<uint32_t> m_parent; ///< by any edge but a bounce
    std::vector<LegEdge> m_edges;
};

} // namespace Estafeta
