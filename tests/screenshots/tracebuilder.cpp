// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/tracebuilder.h"

#include <algorithm>
#include <cmath>

namespace Estafeta::Fixtures {

Time at(double seconds)
{
    static const Time start = parseRfc3339("2026-11-21T10:05:51Z");
    return start + static_cast<int64_t>(std::llround(seconds * Time::kSecond));
}

TraceBuilder::TraceBuilder(uint64_t id)
{
    document.trace.id = {id, 0};
}

HostId TraceBuilder::hostId(std::string_view name)
{
    auto &names = document.hostNames;
    auto known = std::ranges::find(names, name);
    if (known == names.end())
        known = names.insert(names.end(), std::string(name));
    return static_cast<HostId>(known - names.begin());
}

uint32_t TraceBuilder::leg(LegKind kind, std::string_view host, std::string queueId,
                           std::string program, double first, double last)
{
    Trace &trace = document.trace;
    trace.first = trace.legs.empty() ? at(first) : std::min(trace.first, at(first));
    trace.last = std::max(trace.last, at(last));
    trace.legs.push_back(
        {kind, hostId(host), std::move(queueId), std::move(program), at(first), at(last), true});
    return static_cast<uint32_t>(trace.legs.size() - 1);
}

TraceStage &TraceBuilder::stage(StageKind kind, double start, double end, std::string detail,
                                const std::string &words)
{
    Trace &trace = document.trace;
    const TraceLeg &leg = trace.legs.back();
    TraceStage stage;
    stage.kind = kind;
    stage.leg = static_cast<uint32_t>(trace.legs.size() - 1);
    stage.start = at(start);
    stage.end = at(end);
    stage.detail = std::move(detail);
    const Proof proof{{stage.start.day(), 1, m_lines++}, leg.host, stage.start};
    stage.lines.push_back(proof);
    trace.lines.push_back(proof);
    std::string time = formatUtc(stage.start, true);
    time.replace(time.size() - 1, 1, "+00:00");
    const std::string id = leg.queueId.empty() ? "" : leg.queueId + ": ";
    const std::string text = time + " " + document.hostNames[leg.host] + " " + leg.program + "["
        + std::to_string(3100 + m_lines) + "]: " + id + words;
    document.lines.push_back({leg.host, stage.start, proof.line, text});
    trace.stages.push_back(std::move(stage));
    return trace.stages.back();
}

void TraceBuilder::edge(uint32_t from, uint32_t to, EdgeKind kind, Grade grade, double time)
{
    document.trace.edges.push_back({from, to, kind, grade, at(time), {}});
}

TraceRecipient TraceBuilder::made(std::string address, Verdict verdict, Reason reason, uint32_t leg,
                                  HostId host, double last)
{
    TraceRecipient recipient;
    recipient.address = std::move(address);
    recipient.verdict = verdict;
    recipient.reason = reason;
    recipient.leg = leg;
    recipient.host = host;
    recipient.attempts = 1;
    recipient.first = at(0);
    recipient.last = at(last);
    return recipient;
}

TraceRecipient &TraceBuilder::recipient(std::string address, Verdict verdict, Reason reason,
                                        uint32_t leg, double last)
{
    document.trace.recipients.push_back(
        made(std::move(address), verdict, reason, leg, document.trace.legs[leg].host, last));
    return document.trace.recipients.back();
}

} // namespace Estafeta::Fixtures
