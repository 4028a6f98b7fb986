// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/stages.h"

#include "trace/edges.h"
#include "trace/endings.h"

#include <algorithm>
#include <cstdlib>

namespace Estafeta {

namespace {

TraceStage stage(StageKind kind, uint32_t leg, const LegView &view, const Event &event)
{
    TraceStage box;
    box.kind = kind;
    box.leg = leg;
    box.start = event.time;
    box.end = event.time;
    box.dsn = event.dsn;
    box.lines.push_back({event.line, view.host, event.time});
    return box;
}

std::string clientText(const Event &event)
{
    std::string text(event.client);
    if (!event.clientIp.empty())
        text += "[" + std::string(event.clientIp) + "]";
    return text;
}

StageKind kindOfDelivery(const Event &event)
{
    switch (event.status) {
    case DeliveryStatus::Deferred:
        return StageKind::Deferred;
    case DeliveryStatus::Bounced:
        return StageKind::Bounced;
    case DeliveryStatus::Expired:
        return StageKind::Expired;
    default:
        break;
    }
    const bool filter = !event.filterId.empty()
        || (isLoopback(event.relay, event.relayIp) && !event.nextId.empty());
    return filter ? StageKind::Filter : StageKind::Delivered;
}

TraceStage deliveryStage(uint32_t leg, const LegView &view, const Event &event)
{
    TraceStage box = stage(kindOfDelivery(event), leg, view, event);
    // A try began when the queue manager let go of the message: total delay less a and b.
    int64_t tookMs = 0;
    if (event.stageMs[2] >= 0 && event.stageMs[3] >= 0)
        tookMs = static_cast<int64_t>(event.stageMs[2]) + event.stageMs[3];
    box.start = event.time - tookMs * 1000;
    box.detail =
        event.status == DeliveryStatus::Sent ? std::string(event.relay) : std::string(event.reply);
    if (event.status == DeliveryStatus::Sent && endsAtFilter(event)) {
        TraceRecipient end;
        decideAtFilter(event, nullptr, end);
        if (end.verdict == Verdict::Discarded || end.verdict == Verdict::Quarantined)
            box.kind = StageKind::Discarded;
        box.detail = event.reply;
    }
    return box;
}

TraceStage scanStage(uint32_t leg, const LegView &view, const Event &event)
{
    TraceStage box =
        stage(event.action == Action::Blocked ? StageKind::Discarded : StageKind::Filter, leg, view,
              event);
    box.scoreMilli = event.scoreMilli;
    switch (event.contents) {
    case Contents::Clean:
        box.detail = "clean";
        break;
    case Contents::Spammy:
        box.detail = "spammy";
        break;
    case Contents::Spam:
        box.detail = "spam";
        break;
    case Contents::Infected:
        box.detail = event.virus;
        break;
    case Contents::Banned:
        box.detail = event.virus;
        break;
    case Contents::Unchecked:
        box.detail = "unchecked";
        break;
    default:
        break;
    }
    return box;
}

TraceStage storeStage(uint32_t leg, const LegView &view, const Event &event)
{
    StageKind kind = StageKind::Delivered;
    if (event.action == Action::OverQuota || event.action == Action::MailboxUnknown
        || event.action == Action::RejectedBySieve)
        kind = StageKind::Bounced;
    else if (event.action == Action::Duplicate || event.action == Action::DroppedBySieve)
        kind = StageKind::Discarded;
    TraceStage box = stage(kind, leg, view, event);
    box.detail = event.mailbox;
    return box;
}

/// Nothing when the event makes no box of its own.
bool makeStage(uint32_t leg, const LegView &view, const Event &event, TraceStage &box)
{
    switch (event.kind) {
    case EventKind::Accepted:
        box = stage(StageKind::Accepted, leg, view, event);
        box.detail = clientText(event);
        return true;
    case EventKind::Delivery:
        box = deliveryStage(leg, view, event);
        return true;
    case EventKind::Scan:
        box = scanStage(leg, view, event);
        return true;
    case EventKind::MailboxStore:
        box = storeStage(leg, view, event);
        return true;
    case EventKind::Expired:
        box = stage(StageKind::Expired, leg, view, event);
        return true;
    case EventKind::Rejected:
        box = stage(StageKind::Rejected, leg, view, event);
        box.detail = event.reply;
        return true;
    case EventKind::Discarded:
        box = stage(StageKind::Discarded, leg, view, event);
        box.detail = event.reply;
        return true;
    case EventKind::Held:
        box = stage(StageKind::Held, leg, view, event);
        return true;
    case EventKind::Deleted:
        box = stage(StageKind::Deleted, leg, view, event);
        return true;
    case EventKind::Notification:
        box = stage(StageKind::Notice, leg, view, event);
        box.detail = event.nextId;
        return true;
    case EventKind::ListPost:
        box = stage(event.action == Action::HeldForModeration ? StageKind::Held : StageKind::List,
                    leg, view, event);
        return true;
    default:
        return false;
    }
}

bool isSame(const TraceStage &a, const TraceStage &b)
{
    if (a.kind != b.kind)
        return false;
    // Retries collapse whatever the words; recipients that ended alike do when they are the same.
    return a.kind == StageKind::Deferred || a.kind == StageKind::Rejected || a.detail == b.detail;
}

/// Cyrus' audit says "append" just before its "Delivered:": one copy, not two.
bool isSaidAgain(const LegView &leg, const Event &event)
{
    if (event.kind != EventKind::MailboxStore || event.service == kAudit)
        return false;
    return std::ranges::any_of(leg.events, [&](const Event &other) {
        return other.service == kAudit && other.mailbox == event.mailbox
            && std::abs(other.time - event.time) <= Time::kSecond;
    });
}

void collapseInto(TraceStage &whole, TraceStage &part)
{
    whole.start = std::min(whole.start, part.start);
    whole.end = std::max(whole.end, part.end);
    whole.count += part.count;
    whole.detail = part.detail;
    if (!part.dsn.empty())
        whole.dsn = part.dsn;
    if (part.scoreMilli != INT32_MIN)
        whole.scoreMilli = part.scoreMilli;
    whole.lines.insert(whole.lines.end(), part.lines.begin(), part.lines.end());
}

/// The filter's own line and the delivery into it are one box: the delivery gives its length, the
/// filter its word and score.
bool joinFilter(std::vector<TraceStage> &stages, TraceStage &box)
{
    if (box.kind != StageKind::Filter && box.kind != StageKind::Discarded)
        return false;
    for (TraceStage &other : stages) {
        if (other.kind != box.kind
            && !(other.kind == StageKind::Filter && other.scoreMilli != INT32_MIN))
            continue;
        if (other.kind != StageKind::Filter && other.kind != StageKind::Discarded)
            continue;
        const bool scanFirst = other.scoreMilli != INT32_MIN || box.scoreMilli != INT32_MIN;
        if (!scanFirst && other.detail != box.detail)
            continue;
        const std::string word = other.scoreMilli != INT32_MIN ? other.detail : box.detail;
        const StageKind kind = std::max(other.kind, box.kind);
        const uint32_t count = std::max(other.count, 1U);
        collapseInto(other, box);
        other.detail = word;
        other.kind = kind;
        other.count = count;
        return true;
    }
    return false;
}

} // namespace

std::vector<TraceStage> stagesOf(const LegView &leg, uint32_t legIndex)
{
    std::vector<TraceStage> stages;
    for (const Event &event : leg.events) {
        TraceStage box;
        if (!makeStage(legIndex, leg, event, box) || joinFilter(stages, box))
            continue;
        if (stages.empty() || !isSame(stages.back(), box)) {
            stages.push_back(std::move(box));
        } else {
            if (isSaidAgain(leg, event))
                box.count = 0;
            collapseInto(stages.back(), box);
        }
    }
    std::ranges::stable_sort(stages, {}, [](const TraceStage &s) { return s.start; });
    return stages;
}

} // namespace Estafeta
