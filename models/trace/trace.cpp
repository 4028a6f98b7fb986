// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/trace.h"

namespace Estafeta {

namespace {

void collectFinals(const TraceRecipient &node, std::vector<const TraceRecipient *> &finals)
{
    if (node.children.empty()) {
        finals.push_back(&node);
        return;
    }
    for (const TraceRecipient &child : node.children)
        collectFinals(child, finals);
}

} // namespace

std::vector<const TraceRecipient *> TraceRecipient::finals() const
{
    std::vector<const TraceRecipient *> result;
    collectFinals(*this, result);
    return result;
}

} // namespace Estafeta
