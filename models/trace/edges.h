// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"

namespace Estafeta {

/// An edge between two legs of a bundle, before it is known which trace it is part of.
struct LegEdge {
    uint32_t from = 0;
    uint32_t to = 0;
    EdgeKind kind = EdgeKind::Handoff;
    Grade grade = Grade::Proven;
    const Event *proof = nullptr;      ///< the line of `from` that says so; null when inferred
    const Event *accept = nullptr;     ///< the line of `to` that says so, or its first
    std::vector<uint32_t> rivals = {}; ///< legs that fit as well: in the place of `from`,
    bool rivalsForTo = false;          ///< or of `to`
};

/// Finds how the legs hang together. Printed ids first: "queued as X", XFORWARD's orig_queue_id, a
/// filter's queued_as, a notification's queue id. Then, only for legs that no printed id explains,
/// Message-ID with sender, time and (between hosts) the client's name. A leg gets at most one edge
/// of kinds Filter, Handoff, Forward or Fanout into it, and one Bounce edge.
[[nodiscard]] std::vector<LegEdge> findEdges(const std::vector<LegView> &legs,
                                             const std::vector<std::string> &hostNames);

/// True for 127.0.0.0/8, ::1 and names of this machine.
[[nodiscard]] bool isLoopback(std::string_view relay, std::string_view ip);

} // namespace Estafeta
