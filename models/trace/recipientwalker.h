// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/edges.h"
#include "trace/trace.h"

#include <algorithm>
#include <vector>

namespace Estafeta {

/// A few legs, each once, in order.
class LegSet
{
public:
    void insert(uint32_t leg)
    {
        const auto place = std::ranges::lower_bound(m_legs, leg);
        if (place == m_legs.end() || *place != leg)
            m_legs.insert(place, leg);
    }
    void insert(const LegSet &others)
    {
        for (const uint32_t leg : others.m_legs)
            insert(leg);
    }
    [[nodiscard]] bool contains(uint32_t leg) const
    {
        return std::ranges::binary_search(m_legs, leg);
    }
    [[nodiscard]] auto begin() const { return m_legs.begin(); }
    [[nodiscard]] auto end() const { return m_legs.end(); }

private:
    std::vector<uint32_t> m_legs;
};

/// Follows recipients through the legs of one bundle: from an address as it was given to the first
/// queue, through aliases, filters, hosts and lists, to where each copy ended. A leg has one edge
/// into it and edges make no circles, so every way ends.
class RecipientWalker
{
public:
    RecipientWalker(const std::vector<LegView> &legs, const std::vector<LegEdge> &edges,
                    const std::vector<std::string> &hostNames, Detail detail);

    /// The original recipients of a submission that began with `leg`, in the order first named.
    [[nodiscard]] std::vector<std::string> originalRecipients(uint32_t leg) const;

    /// What became of `address` from `leg` on. `visited` collects the legs it went through.
    [[nodiscard]] TraceRecipient follow(uint32_t leg, std::string_view address,
                                        LegSet &visited) const;

    /// Legs of stores, filters and lists that say something about queue leg `leg`.
    [[nodiscard]] std::vector<uint32_t> sideLegs(uint32_t leg) const;

private:
    struct Try {
        const Event *event;
        std::string_view to;
    };

    [[nodiscard]] std::vector<std::pair<std::string_view, std::vector<Try>>>
    targetsOf(uint32_t leg, std::string_view address) const;
    [[nodiscard]] TraceRecipient withoutTry(uint32_t leg, std::string_view address) const;
    [[nodiscard]] TraceRecipient followTarget(uint32_t leg, std::string_view to,
                                              const std::vector<Try> &tries, LegSet &visited) const;
    [[nodiscard]] bool leavesSite(const LegEdge &edge, const Event &event) const;
    [[nodiscard]] std::string_view siteReached(HostId host) const;
    [[nodiscard]] const LegEdge *requeueOf(uint32_t leg) const;
    void takeFirstCopy(uint32_t leg, const LegEdge &second, std::string_view to,
                       TraceRecipient &node, LegSet &visited) const;
    void followAll(const LegEdge &edge, Step step, TraceRecipient &node, LegSet &visited) const;
    void followForward(const LegEdge &edge, TraceRecipient &node, LegSet &visited) const;
    [[nodiscard]] TraceRecipient followInto(uint32_t leg, std::string_view to,
                                            LegSet &visited) const;
    [[nodiscard]] bool names(uint32_t leg, std::string_view address) const;
    [[nodiscard]] const LegEdge *edgeOf(uint32_t leg, const Event &event,
                                        std::string_view to) const;
    void endSent(uint32_t leg, const Event &event, TraceRecipient &node, LegSet &visited) const;
    bool endAtList(uint32_t leg, const Event &event, TraceRecipient &node, LegSet &visited) const;
    bool endAtStore(uint32_t leg, const Event &event, TraceRecipient &node, LegSet &visited) const;
    void endUnsent(uint32_t leg, const Event &event, TraceRecipient &node) const;
    static bool isScanOf(const LegView &scan, const LegView &leg);
    [[nodiscard]] const Event *scanOf(uint32_t leg, const Event &event) const;
    [[nodiscard]] const Event *storeEventOf(uint32_t leg, const Event &event, std::string_view to,
                                            uint32_t &storeLeg) const;

    const std::vector<LegView> &m_legs;
    const std::vector<LegEdge> &m_edges;
    const std::vector<std::string> &m_hostNames;
    bool m_withProofs; ///< and with the replies
};

/// The verdict that stands for several final recipients: the worst for the complainant.
[[nodiscard]] Verdict worst(Verdict a, Verdict b);

} // namespace Estafeta
