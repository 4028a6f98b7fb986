// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/inferrededges.h"

#include "core/text.h"
#include "trace/addresslist.h"
#include "trace/endings.h"
#include "trace/hostnames.h"
#include "trace/terms.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace Estafeta {

namespace {

/// A list post may wait for its moderator.
constexpr int64_t kLongestModeration = 5 * Time::kDay;

/// What may have passed the message on, from what proves least to what proves most.
enum class Passing { None, Handoff, Forward, Filter, List };

/// The leg that a leg's message seems to come from.
struct Origin {
    Passing passing = Passing::None;
    bool isFor = false;   ///< its line names a recipient of the leg
    bool isFree = false;  ///< its line has led nowhere else yet
    int64_t distance = 0; ///< between its line and the leg's beginning
    uint32_t leg = 0;
    const Event *proof = nullptr;

    [[nodiscard]] bool isBetterThan(const Origin &other) const
    {
        return std::tuple(passing, isFor, isFree, -distance)
            > std::tuple(other.passing, other.isFor, other.isFree, -other.distance);
    }
    [[nodiscard]] bool isRivalOf(const Origin &other) const
    {
        return leg != other.leg && passing == other.passing && isFor == other.isFor;
    }
};

/// A line that may have passed its message on, to a leg that it does not name.
struct Candidate {
    uint32_t leg = 0;
    const Event *event = nullptr;
};

class InferredEdges
{
public:
    InferredEdges(EdgeSet &edges, const std::vector<std::string> &hostNames);

    void addInto(uint32_t to);

private:
    [[nodiscard]] Origin originOf(uint32_t to, std::vector<uint32_t> &rivals) const;
    [[nodiscard]] Passing passing(const LegView &from, const Event &event, const LegView &to) const;
    [[nodiscard]] bool isHandoff(const LegView &from, const Event &event, const LegView &to) const;

    EdgeSet &m_edges;
    const std::vector<LegView> &m_legs;
    const std::vector<std::string> &m_hostNames;
    std::vector<Candidate> m_candidates; ///< the few lines to look at for each leg
};

/// A program or a port of this machine; not a mailbox, nor maildrop and its like.
bool isFilterRelay(const Event &event)
{
    return isLoopback(event.relay, event.relayIp)
        || verdictOfSent(event) == Verdict::DeliveredProgram;
}

/// Where an id is printed, that is another leg's. Only a filter that splits a message names the
/// first new id for recipients that went into the second, too.
bool mayPassOn(const Event &event)
{
    if (event.kind == EventKind::MailboxStore)
        return event.action == Action::Redirected;
    return event.kind == EventKind::Delivery && event.status == DeliveryStatus::Sent
        && (event.nextId.empty() || isFilterRelay(event));
}

InferredEdges::InferredEdges(EdgeSet &edges, const std::vector<std::string> &hostNames)
    : m_edges(edges)
    , m_legs(edges.legs())
    , m_hostNames(hostNames)
{
    for (uint32_t leg = 0; leg < m_legs.size(); ++leg) {
        for (const Event &event : m_legs[leg].events) {
            if (mayPassOn(event))
                m_candidates.push_back({leg, &event});
        }
    }
}

EdgeKind kindOf(Passing passing, bool sameHost)
{
    if (passing == Passing::List)
        return EdgeKind::Fanout;
    if (passing == Passing::Forward)
        return EdgeKind::Forward;
    return sameHost ? EdgeKind::Filter : EdgeKind::Handoff;
}

void InferredEdges::addInto(uint32_t to)
{
    const LegView &leg = m_legs[to];
    if (leg.kind != LegKind::Queue || m_edges.isExplained(to) || leg.messageId.empty()
        || m_edges.isNotice(to))
        return;
    std::vector<uint32_t> rivals;
    const Origin origin = originOf(to, rivals);
    if (origin.passing == Passing::None)
        return;
    const EdgeKind kind = kindOf(origin.passing, m_legs[origin.leg].host == leg.host);
    const Grade grade = rivals.empty() ? Grade::Inferred : Grade::Possible;
    m_edges.add({origin.leg, to, kind, grade, origin.proof, nullptr, std::move(rivals)});
}

/// Whether `leg` was tried for one of the addresses.
bool isFor(const LegView &leg, std::string_view addresses)
{
    bool found = false;
    for (const Event &event : leg.events) {
        if (event.kind != EventKind::Delivery)
            continue;
        const std::string_view tried = event.originalTo.empty() ? event.to : event.originalTo;
        forEachAddress(addresses, [&](auto address) {
            forEachAddress(tried, [&](auto other) { found |= equalsNoCase(address, other); });
        });
    }
    return found;
}

/// `rivals` are the legs that it could come from as well.
Origin InferredEdges::originOf(uint32_t to, std::vector<uint32_t> &rivals) const
{
    const LegView &leg = m_legs[to];
    std::vector<Origin> found;
    for (const auto &[from, event] : m_candidates) {
        if (from == to || !isSameMessage(m_legs[from].messageId, leg.messageId))
            continue;
        const Passing how = passing(m_legs[from], *event, leg);
        if (how != Passing::None && !m_edges.isAncestor(to, from))
            found.push_back({how, isFor(leg, event->to), !m_edges.isUsed(event),
                             std::abs(event->time - leg.first), from, event});
    }
    Origin best;
    for (const Origin &origin : found) {
        if (origin.isBetterThan(best))
            best = origin;
    }
    for (const Origin &origin : found) {
        if (origin.isRivalOf(best) && (rivals.empty() || rivals.back() != origin.leg))
            rivals.push_back(origin.leg);
    }
    return best;
}

/// A second copy that a stranger sends while the filter has the first is no re-injection.
bool isFromThisMachine(const LegView &leg)
{
    return (leg.client.empty() && leg.clientIp.empty()) || isLoopback(leg.client, leg.clientIp);
}

/// Whether `leg` carries what a store's Sieve script sent on. The leg that brought the message
/// to the store began about then, too: the new address tells them apart.
bool isRedirected(const Event &redirect, const LegView &leg)
{
    if (std::abs(leg.first - redirect.time) >= kSkew)
        return false;
    bool tried = false;
    bool named = false;
    for (const Event &event : leg.events) {
        if (event.kind != EventKind::Delivery)
            continue;
        tried = true;
        named |= equalsNoCase(event.originalTo, redirect.to);
        forEachAddress(event.to,
                       [&](auto address) { named |= equalsNoCase(address, redirect.to); });
    }
    return tried ? named : leg.first >= redirect.time;
}

/// The envelope sender of a list's copies names the list: list-bounces@, list-bounces+VERP@,
/// owner-list@, list-owner@, list-request@, list-admin@. (Mailman, Majordomo, Sympa)
bool isFromList(std::string_view list, std::string_view sender)
{
    const std::string_view name = before(list, "@");
    const std::string_view local = before(sender, "@");
    if (name.empty() || local.size() <= name.size())
        return false;
    if (equalsNoCase(local.substr(0, name.size()), name))
        return local[name.size()] == '-' || local[name.size()] == '+';
    return local.size() > 6 && equalsNoCase(local.substr(0, 6), "owner-")
        && equalsNoCase(local.substr(6), name);
}

bool isListCopy(const Event &event, const LegView &to)
{
    return isFromList(event.to, to.sender) && to.first >= event.time - kSkew
        && to.first < event.time + kLongestModeration;
}

/// How long before its line a try began.
int64_t lengthOf(const Event &event)
{
    return event.delayMs > 0 ? event.delayMs * 1000 : 0;
}

bool isReinjection(const LegView &from, const Event &event, const LegView &to)
{
    const bool during = to.first >= from.first
        && to.first >= event.time - lengthOf(event) - 2 * Time::kSecond
        && to.first <= event.time + 5 * Time::kSecond;
    return during && isFilterRelay(event) && isFromThisMachine(to);
}

bool InferredEdges::isHandoff(const LegView &from, const Event &event, const LegView &to) const
{
    const bool near =
        to.first >= event.time - lengthOf(event) - kSkew && to.first <= event.time + kSkew;
    return near
        && (isHost(m_hostNames, to.host, event.relay, event.relayIp)
            || isHost(m_hostNames, from.host, to.client, to.clientIp));
}

Passing InferredEdges::passing(const LegView &from, const Event &event, const LegView &to) const
{
    if (event.kind == EventKind::MailboxStore)
        return isRedirected(event, to) ? Passing::Forward : Passing::None;
    const bool sameHost = from.host == to.host;
    if (!event.nextId.empty() && !(sameHost && isFor(to, event.to)))
        return Passing::None;
    if (isListCopy(event, to))
        return Passing::List;
    if (from.senderKnown && to.senderKnown && !equalsNoCase(from.sender, to.sender))
        return Passing::None;
    if (sameHost)
        return isReinjection(from, event, to) ? Passing::Filter : Passing::None;
    return isHandoff(from, event, to) ? Passing::Handoff : Passing::None;
}

} // namespace

void addInferredEdges(EdgeSet &edges, const std::vector<std::string> &hostNames)
{
    InferredEdges inferred(edges, hostNames);
    for (uint32_t i = 0; i < edges.legs().size(); ++i)
        inferred.addInto(i);
}

} // namespace Estafeta
