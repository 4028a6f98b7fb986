// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tracedocument.h"

namespace Estafeta {

bool isDelivered(Verdict verdict)
{
    return verdict <= Verdict::Duplicate;
}

bool isWaiting(Verdict verdict)
{
    return verdict >= Verdict::InTransit && verdict <= Verdict::Deferred;
}

std::vector<const TraceRecipient *> finalsBelow(const TraceRecipient &root)
{
    std::vector<const TraceRecipient *> finals;
    std::vector<const TraceRecipient *> open = {&root};
    while (!open.empty()) {
        const TraceRecipient *recipient = open.back();
        open.pop_back();
        if (recipient->children.empty())
            finals.push_back(recipient);
        for (auto child = recipient->children.rbegin(); child != recipient->children.rend();
             ++child)
            open.push_back(&*child);
    }
    return finals;
}

FinalCounts countFinals(const TraceRecipient &root)
{
    FinalCounts counts;
    for (const TraceRecipient *final : finalsBelow(root)) {
        ++counts.total;
        if (isDelivered(final->verdict))
            ++counts.delivered;
        else if (isWaiting(final->verdict))
            ++counts.waiting;
        else if (final->verdict == Verdict::Unknown)
            ++counts.unknown;
        else
            ++counts.failed;
        if (counts.worst == nullptr || final->verdict > counts.worst->verdict)
            counts.worst = final;
    }
    return counts;
}

const TraceEdge *uncertainEdge(const Trace &trace, const TraceRecipient &root)
{
    const auto isOnTheWay = [&root](uint32_t leg) {
        return std::ranges::find(root.path, leg) != root.path.end();
    };
    const TraceEdge *last = nullptr;
    for (const TraceEdge &edge : trace.edges) {
        if (!edge.rivals.empty() && isOnTheWay(edge.from) && isOnTheWay(edge.to)
            && (last == nullptr || last->time <= edge.time))
            last = &edge;
    }
    return last;
}

bool isPutOff(const TraceStage &stage)
{
    const std::string &code = stage.dsn.empty() ? stage.detail : stage.dsn;
    return stage.kind == StageKind::Rejected && code.starts_with('4');
}

} // namespace Estafeta
