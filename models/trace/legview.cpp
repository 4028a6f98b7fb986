// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/legview.h"

#include "logs/lineparser.h"
#include "trace/deliveries.h"
#include "trace/storesessions.h"

#include <algorithm>
#include <tuple>

namespace Estafeta {

namespace {

/// Sorting stably takes memory even for what is sorted already, as it nearly always is.
template<typename List, typename Projection>
void sortIfNeeded(List &list, Projection projection)
{
    if (!std::ranges::is_sorted(list, {}, projection))
        std::ranges::stable_sort(list, {}, projection);
}

LegView readPiece(const EncodedLeg &encoded)
{
    LegView view;
    view.kind = encoded.kind;
    view.host = encoded.host;
    view.id = encoded.id;
    EventReader reader(encoded.events, impliedQueueId(encoded.kind, encoded.id));
    // An event takes some 70 bytes; too small a guess costs little.
    view.events.reserve(encoded.events.size() / 64 + 1);
    // An Event is large: each is read where it stays.
    while (reader.readInto(view.events.emplace_back())) {
        const Event &event = view.events.back();
        view.inodeId |= event.inodeId;
        view.opened |= event.kind == EventKind::Accepted || event.kind == EventKind::MessageId
            || event.kind == EventKind::Queued;
    }
    view.events.pop_back();
    // Lines of one second keep the order they were read in.
    sortIfNeeded(view.events, &Event::time);
    if (!view.events.empty()) {
        view.first = view.events.front().time;
        view.last = view.events.back().time;
    }
    return view;
}

bool has(const LegView &leg, EventKind kind)
{
    return std::ranges::any_of(leg.events, [kind](const Event &e) { return e.kind == kind; });
}

/// Whether `later` begins a queue entry of its own, given that `earlier` had the same id.
bool beginsAnew(const LegView &earlier, const LegView &later)
{
    if (later.inodeId && has(earlier, EventKind::Closed))
        return true;
    return std::ranges::any_of(later.events, [&](const Event &event) {
        switch (event.kind) {
        case EventKind::Accepted:
            return true;
        case EventKind::MessageId:
            return has(earlier, EventKind::MessageId) || has(earlier, EventKind::Closed);
        case EventKind::Queued:
            // Postfix says this again at each try, OpenSMTPD for each recipient, sendmail and qmail
            // once; Exim's ids do not come again.
            if (event.inodeId)
                return has(earlier, EventKind::Queued);
            return !saysEntryEnds(event.program) && !has(earlier, EventKind::Accepted);
        default:
            return false;
        }
    });
}

/// What tells the messages of one session, or of one list, apart; and the inodes of two queues.
std::string_view messageOf(const LegView &leg)
{
    const auto named = std::ranges::find_if(
        leg.events, [](const Event &event) { return !event.messageId.empty(); });
    return named == leg.events.end() ? std::string_view() : named->messageId;
}

std::string_view ownerOf(const LegView &leg)
{
    if (leg.kind == LegKind::Store || leg.kind == LegKind::List)
        return messageOf(leg);
    return leg.inodeId ? leg.events.front().program : std::string_view();
}

bool isContinuation(const LegView &earlier, const LegView &later)
{
    if (earlier.kind != later.kind || earlier.host != later.host || earlier.id != later.id)
        return false;
    switch (earlier.kind) {
    case LegKind::Queue:
        return !earlier.id.empty() && ownerOf(earlier) == ownerOf(later)
            && !beginsAnew(earlier, later);
    case LegKind::Store:
    case LegKind::List:
        return messageOf(earlier) == messageOf(later) && later.first - earlier.last < Time::kDay
            && (!earlier.id.empty() || earlier.events.back().pid == later.events.front().pid);
    case LegKind::Scan:
    case LegKind::NoQueue:
    case LegKind::Result:
        break;
    }
    return false;
}

void takeFirst(std::string_view &field, std::string_view value)
{
    if (field.empty())
        field = value;
}

void noteSender(LegView &view, std::string_view sender)
{
    if (!view.senderKnown) {
        view.sender = sender;
        view.senderKnown = true;
    }
}

void sumOrigin(LegView &view, const Event &event)
{
    switch (event.kind) {
    case EventKind::Accepted:
        takeFirst(view.client, event.client);
        takeFirst(view.clientIp, event.clientIp);
        takeFirst(view.user, event.user);
        takeFirst(view.originQueueId, event.originQueueId);
        takeFirst(view.originClient, event.originClient);
        if (!event.from.empty())
            noteSender(view, event.from);
        break;
    case EventKind::MessageId:
        takeFirst(view.messageId, event.messageId);
        break;
    case EventKind::Subject:
        takeFirst(view.subject, event.text);
        break;
    case EventKind::Queued:
        takeFirst(view.client, event.client);
        takeFirst(view.clientIp, event.clientIp);
        takeFirst(view.messageId, event.messageId);
        takeFirst(view.user, event.user);
        takeFirst(view.subject, event.text);
        takeFirst(view.noticeOf, event.originQueueId);
        takeFirst(view.queuedBy, event.queuedBy);
        noteSender(view, event.from);
        if (view.size == 0)
            view.size = event.size;
        break;
    case EventKind::Scan:
        takeFirst(view.messageId, event.messageId);
        if (view.kind == LegKind::Scan) {
            takeFirst(view.clientIp, event.clientIp);
            takeFirst(view.subject, event.text);
        }
        break;
    case EventKind::MailboxStore:
    case EventKind::ListPost:
        takeFirst(view.messageId, event.messageId);
        break;
    default:
        break;
    }
}

void sumFate(LegView &view, const Event &event)
{
    switch (event.kind) {
    case EventKind::Closed:
        view.closed = true;
        break;
    case EventKind::Expired:
        view.expired = true;
        break;
    case EventKind::Held:
        view.held = true;
        break;
    case EventKind::Released:
        view.held = false;
        break;
    case EventKind::Deleted:
        view.deleted = true;
        view.closed = true;
        break;
    case EventKind::Canceled:
        view.canceled = true;
        view.closed = true;
        break;
    case EventKind::Discarded:
        view.discarded = &event;
        view.closed = true;
        break;
    default:
        break;
    }
}

void sumUp(LegView &view)
{
    for (const Event &event : view.events) {
        if (!event.program.empty() && view.program.empty())
            view.program = event.program;
        sumOrigin(view, event);
        sumFate(view, event);
    }
    // A refused or dropped message has no "from=" line of the queue manager.
    for (const Event &event : view.events) {
        const bool namesSender = event.kind == EventKind::Rejected
            || event.kind == EventKind::Discarded || event.kind == EventKind::Held
            || event.kind == EventKind::Subject || event.kind == EventKind::MailboxStore
            || event.kind == EventKind::Scan || event.kind == EventKind::ListPost;
        if (namesSender && !event.from.empty())
            noteSender(view, event.from);
        if (event.kind == EventKind::Rejected) {
            takeFirst(view.client, event.client);
            takeFirst(view.clientIp, event.clientIp);
        }
    }
}

/// Whether two pieces may be of one leg: nearly never.
bool haveTwins(const std::vector<EncodedLeg> &legs)
{
    for (auto a = legs.begin(); a != legs.end(); ++a) {
        const bool twin = std::any_of(legs.begin(), a, [a](const EncodedLeg &b) {
            return a->kind == b.kind && a->host == b.host && a->id == b.id;
        });
        if (twin)
            return true;
    }
    return false;
}

/// Makes one leg of its pieces.
void putTogether(std::vector<LegView> &pieces)
{
    const auto identity = [](const LegView &v) {
        // Pieces of one second lie in the archive in the order they were read.
        return std::tuple(v.kind, v.host, v.id, ownerOf(v), v.first, v.events.front().line);
    };
    sortIfNeeded(pieces, identity);
    std::vector<LegView> views;
    for (LegView &piece : pieces) {
        if (!views.empty() && isContinuation(views.back(), piece)) {
            LegView &whole = views.back();
            whole.events.insert(whole.events.end(), piece.events.begin(), piece.events.end());
            std::ranges::stable_sort(whole.events, {}, [](const Event &e) { return e.time; });
            whole.last = std::max(whole.last, piece.last);
            whole.opened |= piece.opened;
        } else {
            views.push_back(std::move(piece));
        }
    }
    pieces = std::move(views);
}

} // namespace

std::vector<LegView> viewLegs(const std::vector<EncodedLeg> &legs)
{
    std::vector<LegView> views;
    views.reserve(legs.size());
    for (const EncodedLeg &leg : legs) {
        views.push_back(readPiece(leg));
        if (views.back().events.empty())
            views.pop_back();
    }
    if (nameSessions(views) || haveTwins(legs))
        putTogether(views);
    placeResults(views);
    for (LegView &view : views)
        sumUp(view);
    const auto order = [](const LegView &v) { return std::tuple(v.first, v.host, v.id); };
    sortIfNeeded(views, order);
    return views;
}

} // namespace Estafeta
