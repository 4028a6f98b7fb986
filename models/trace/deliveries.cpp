// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/deliveries.h"

#include "trace/shortids.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Estafeta {

namespace {

struct Start {
    LegView *leg = nullptr;
    const Event *event = nullptr;
};

bool begins(const Event &start, const Event &result)
{
    return start.kind == EventKind::DeliveryStarted && start.deliveryId == result.deliveryId
        && start.program == result.program && start.time <= result.time
        && result.time - start.time <= kLongestTry;
}

Start startOf(std::vector<LegView> &legs, HostId host, const Event &result)
{
    Start latest;
    for (LegView &leg : legs) {
        if (leg.kind != LegKind::Queue || leg.host != host || !leg.inodeId)
            continue;
        for (const Event &event : leg.events) {
            if (begins(event, result) && (!latest.event || event.time >= latest.event->time))
                latest = {&leg, &event};
        }
    }
    return latest;
}

/// The whole try: what was told at its end, and to whom it went.
Event joined(const Start &start, const Event &result)
{
    Event event = result;
    event.queueId = start.leg->id;
    event.inodeId = true;
    event.to = start.event->to;
    event.relay = result.relayIp.empty() ? start.event->relay : result.relayIp;
    const int64_t tookMs = (result.time - start.event->time) / 1000;
    event.stageMs[2] = 0;
    event.stageMs[3] = static_cast<int32_t>(tookMs);
    return event;
}

void insert(LegView &leg, const Event &event)
{
    const auto order = [](const Event &e) { return std::tuple(e.time, e.line); };
    const auto place = std::ranges::upper_bound(leg.events, order(event), {}, order);
    leg.events.insert(place, event);
    leg.last = std::max(leg.last, event.time);
}

bool isResult(const Event &event)
{
    return event.kind == EventKind::Delivery && !event.deliveryId.empty();
}

struct Result {
    HostId host = kNoHost;
    Event event;
};

/// All results, out of their own legs and of those that they were placed in before: a beginning
/// that was read since may be nearer.
std::vector<Result> takeResults(std::vector<LegView> &legs)
{
    std::vector<Result> results;
    for (LegView &leg : legs) {
        if (leg.kind != LegKind::Result && !leg.inodeId)
            continue;
        for (const Event &event : leg.events) {
            if (isResult(event))
                results.push_back({leg.host, event});
        }
        std::erase_if(leg.events, isResult);
    }
    std::erase_if(legs, [](const LegView &leg) { return leg.events.empty(); });
    return results;
}

LegView legOf(const Result &result)
{
    LegView leg;
    leg.kind = LegKind::Result;
    leg.host = result.host;
    leg.id = result.event.deliveryId;
    leg.events.push_back(result.event);
    leg.events.back().queueId = {};
    leg.first = result.event.time;
    leg.last = result.event.time;
    return leg;
}

} // namespace

void placeResults(std::vector<LegView> &legs)
{
    std::vector<LegView> alone;
    for (const Result &result : takeResults(legs)) {
        const Start start = startOf(legs, result.host, result.event);
        if (start.leg)
            insert(*start.leg, joined(start, result.event));
        else
            alone.push_back(legOf(result));
    }
    std::ranges::move(alone, std::back_inserter(legs));
}

} // namespace Estafeta
