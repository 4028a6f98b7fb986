// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/printededges.h"

#include "core/text.h"
#include "trace/hostnames.h"
#include "trace/shortids.h"
#include "trace/terms.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace Estafeta {

namespace {

/// A large message takes its time between "client=" on one side and "queued as" on the other.
constexpr int64_t kLongestTransfer = 60 * 60 * Time::kSecond;
/// A process number is told apart from another host's by the second.
constexpr int64_t kSameMoment = 5 * Time::kSecond;

/// How well a leg fits as the next one that a delivery names.
enum class Fit {
    None,
    Unlikely, ///< the delivery went to another host than this leg's
    ById,     ///< and no name says which host is meant
    ByClient, ///< the leg names the delivery's host as its client
    ByRelay,  ///< the delivery names the leg's host
};

/// The leg that a delivery names as its next.
struct NextLeg {
    uint32_t leg = 0;
    Fit fit = Fit::None;
    int64_t distance = 0;         ///< between its beginning and the delivery
    std::vector<uint32_t> rivals; ///< that fit as well, but are farther away
};

class PrintedEdges
{
public:
    PrintedEdges(EdgeSet &edges, const std::vector<std::string> &hostNames)
        : m_edges(edges)
        , m_legs(edges.legs())
        , m_hostNames(hostNames)
    {}

    void addFromNextIds(uint32_t from);
    void addFromNotice(uint32_t notice);
    void addFromOrigin(uint32_t to);

private:
    void followDelivery(uint32_t from, const Event &event);
    void followLocal(uint32_t from, const Event &event, EdgeKind kind);
    [[nodiscard]] NextLeg nextLeg(uint32_t from, const Event &event) const;
    [[nodiscard]] Fit fit(const LegView &from, const LegView &to, const Event &event) const;
    [[nodiscard]] Fit fitOfHosts(const LegView &from, const LegView &to, const Event &event) const;
    [[nodiscard]] std::optional<uint32_t> originOf(uint32_t to) const;

    EdgeSet &m_edges;
    const std::vector<LegView> &m_legs;
    const std::vector<std::string> &m_hostNames;
};

void PrintedEdges::addFromNextIds(uint32_t from)
{
    for (const Event &event : m_legs[from].events) {
        if (event.nextId.empty())
            continue;
        if (event.kind == EventKind::Delivery && event.status == DeliveryStatus::Sent)
            followDelivery(from, event);
        else if (event.kind == EventKind::Scan)
            followLocal(from, event, EdgeKind::Filter);
        else if (event.kind == EventKind::Notification)
            followLocal(from, event, EdgeKind::Bounce);
    }
}

/// Whether `event` names queue entry `leg`: by its id, or by the process that made it.
bool isNext(const LegView &leg, const Event &event)
{
    if (!event.nextIsProcess)
        return leg.id == event.nextId && !leg.inodeId;
    return leg.queuedBy == event.nextId
        && std::abs(leg.first - processTime(event)) <= kLongestQueueing;
}

/// What a process number cannot prove: another host has such a process too.
bool mayBeOfProcess(const LegView &a, const LegView &b, const Event &event)
{
    if (isLocalReport(event))
        return a.host == b.host;
    return !a.senderKnown || !b.senderKnown || equalsNoCase(a.sender, b.sender);
}

Fit PrintedEdges::fit(const LegView &from, const LegView &to, const Event &event) const
{
    if (&to == &from || to.kind != LegKind::Queue || !isNext(to, event) || !to.opened)
        return Fit::None;
    if (event.nextIsProcess && !mayBeOfProcess(from, to, event))
        return Fit::None;
    if (to.first > event.time + kSkew || to.first < event.time - kLongestTransfer)
        return Fit::None;
    const bool bothKnown = !from.messageId.empty() && !to.messageId.empty();
    if (bothKnown && !isSameMessage(from.messageId, to.messageId))
        return Fit::None;
    return fitOfHosts(from, to, event);
}

Fit PrintedEdges::fitOfHosts(const LegView &from, const LegView &to, const Event &event) const
{
    const bool sameHost = from.host == to.host;
    if (isLoopback(event.relay, event.relayIp))
        return sameHost ? Fit::ByRelay : Fit::Unlikely;
    if (sameHost)
        return Fit::Unlikely;
    if (isHost(m_hostNames, to.host, event.relay, event.relayIp))
        return Fit::ByRelay;
    if (isHost(m_hostNames, from.host, to.client, to.clientIp))
        return Fit::ByClient;
    return Fit::ById;
}

NextLeg PrintedEdges::nextLeg(uint32_t from, const Event &event) const
{
    NextLeg best;
    for (uint32_t to = 0; to < m_legs.size(); ++to) {
        const Fit fitness = fit(m_legs[from], m_legs[to], event);
        if (fitness == Fit::None || fitness < best.fit)
            continue;
        const int64_t distance = std::abs(m_legs[to].first - event.time);
        if (fitness > best.fit) {
            best = {to, fitness, distance, {}};
            continue;
        }
        best.rivals.push_back(distance < best.distance ? std::exchange(best.leg, to) : to);
        best.distance = std::min(best.distance, distance);
    }
    return best;
}

/// A process number proves something where a host is named, or its clock agrees.
bool isSure(const LegView &from, const LegView &to, const Event &event, Fit fit)
{
    if (!event.nextIsProcess || fit >= Fit::ByClient)
        return true;
    const bool local = isLocalReport(event) && from.host == to.host;
    const bool near = std::abs(to.first - processTime(event)) <= kSameMoment;
    return local || (near && printsProcessTime(event));
}

void PrintedEdges::followDelivery(uint32_t from, const Event &event)
{
    NextLeg next = nextLeg(from, event);
    if (next.fit == Fit::None)
        return;
    const LegView &a = m_legs[from];
    const LegView &b = m_legs[next.leg];
    EdgeKind kind = a.host == b.host ? EdgeKind::Filter : EdgeKind::Handoff;
    if (event.reply.starts_with("forwarded as ") || isLocalReport(event))
        kind = EdgeKind::Forward;
    Grade grade = Grade::Proven;
    if (!next.rivals.empty())
        grade = Grade::Possible;
    else if (!isSure(a, b, event, next.fit))
        grade = Grade::Inferred;
    m_edges.add({from, next.leg, kind, grade, &event, nullptr, std::move(next.rivals), true});
}

/// An id that belongs to the same host: the filter's re-injection, the DSN. Of entries that bore it
/// one after the other, the nearest in time is meant.
void PrintedEdges::followLocal(uint32_t from, const Event &event, EdgeKind kind)
{
    const LegView &leg = m_legs[from];
    std::optional<uint32_t> nearest;
    int64_t least = kLongestTransfer;
    for (uint32_t to = 0; to < m_legs.size(); ++to) {
        const LegView &next = m_legs[to];
        if (to == from || next.kind != LegKind::Queue || next.host != leg.host
            || !isNext(next, event))
            continue;
        // What a filter gives back is the same message; a notice is another.
        const bool bothKnown = !leg.messageId.empty() && !next.messageId.empty();
        if (kind == EdgeKind::Filter && bothKnown && !isSameMessage(leg.messageId, next.messageId))
            continue;
        const int64_t distance = std::abs(next.first - event.time);
        if (distance > least || (nearest && distance == least))
            continue;
        least = distance;
        nearest = to;
    }
    if (nearest)
        m_edges.add({from, *nearest, kind, Grade::Proven, &event});
}

/// Exim's bounces say what they are about, not the message what became of it.
void PrintedEdges::addFromNotice(uint32_t index)
{
    const LegView &notice = m_legs[index];
    if (notice.noticeOf.empty())
        return;
    for (uint32_t from = 0; from < m_legs.size(); ++from) {
        const LegView &leg = m_legs[from];
        const bool isMeant = from != index && leg.kind == LegKind::Queue && leg.host == notice.host
            && leg.id == notice.noticeOf;
        if (isMeant) {
            m_edges.add({from, index, EdgeKind::Bounce, Grade::Proven});
            return;
        }
    }
}

/// XFORWARD: the re-injected leg names the one it came from.
void PrintedEdges::addFromOrigin(uint32_t to)
{
    if (m_legs[to].originQueueId.empty() || m_edges.isExplained(to))
        return;
    const auto origin = originOf(to);
    if (!origin)
        return;
    const bool sameHost = m_legs[*origin].host == m_legs[to].host;
    m_edges.add({*origin, to, sameHost ? EdgeKind::Filter : EdgeKind::Handoff, Grade::Proven});
}

std::optional<uint32_t> PrintedEdges::originOf(uint32_t to) const
{
    const LegView &leg = m_legs[to];
    std::optional<uint32_t> best;
    for (uint32_t from = 0; from < m_legs.size(); ++from) {
        const LegView &a = m_legs[from];
        if (from == to || a.kind != LegKind::Queue || a.id != leg.originQueueId
            || a.first > leg.first + kSkew)
            continue;
        const bool closer = !best || a.host == leg.host
            || (m_legs[*best].host != leg.host && a.first > m_legs[*best].first);
        if (closer)
            best = from;
    }
    return best;
}

} // namespace

void addPrintedEdges(EdgeSet &edges, const std::vector<std::string> &hostNames)
{
    const std::vector<LegView> &legs = edges.legs();
    PrintedEdges printed(edges, hostNames);
    // What a queue says of its message first: a filter's own line may name the same new id.
    for (uint32_t i = 0; i < legs.size(); ++i) {
        if (legs[i].kind == LegKind::Queue)
            printed.addFromNextIds(i);
    }
    for (uint32_t i = 0; i < legs.size(); ++i) {
        if (legs[i].kind != LegKind::Queue)
            printed.addFromNextIds(i);
    }
    for (uint32_t i = 0; i < legs.size(); ++i)
        printed.addFromNotice(i);
    for (uint32_t i = 0; i < legs.size(); ++i)
        printed.addFromOrigin(i);
}

} // namespace Estafeta
