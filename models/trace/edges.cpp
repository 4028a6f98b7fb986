// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/edges.h"

#include "trace/inferrededges.h"
#include "trace/printededges.h"

namespace Estafeta {

bool isLoopback(std::string_view relay, std::string_view ip)
{
    if (!ip.empty())
        return ip.starts_with("127.") || ip == "::1";
    return relay.starts_with("localhost") || relay.starts_with("127.") || relay == "::1";
}

std::vector<LegEdge> findEdges(const std::vector<LegView> &legs,
                               const std::vector<std::string> &hostNames)
{
    EdgeSet edges(legs);
    addPrintedEdges(edges, hostNames);
    addInferredEdges(edges, hostNames);
    return std::move(edges).take();
}

} // namespace Estafeta
