// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/edges.h"

#include "core/text.h"
#include "trace/addresslist.h"
#include "trace/endings.h"
#include "trace/shortids.h"
#include "trace/terms.h"

#include <algorithm>
#include <cstdlib>

namespace Estafeta {

namespace {

/// Clocks of two hosts may differ by this much and their lines still be told to belong together.
constexpr int64_t kSkew = 5 * 60 * Time::kSecond;
/// A large message takes its time between "client=" on one side and "queued as" on the other.
constexpr int64_t kLongestTransfer = 60 * 60 * Time::kSecond;
/// A process number is told apart from another host's by the second.
constexpr int64_t kSameMoment = 5 * Time::kSecond;
/// A list post may wait for its moderator.
constexpr int64_t kLongestModeration = 5 * Time::kDay;

constexpr uint32_t kNoLeg = UINT32_MAX;

class EdgeFinder
{
public:
    EdgeFinder(const std::vector<LegView> &legs, const std::vector<std::string> &hostNames)
        : m_legs(legs)
        , m_hostNames(hostNames)
        , m_parent(legs.size(), kNoLeg)
    {}

    std::vector<LegEdge> find()
    {
        // What a queue says of its message first: a filter's own line may name the same new id.
        for (uint32_t i = 0; i < m_legs.size(); ++i) {
            if (m_legs[i].kind == LegKind::Queue)
                fromPrintedIds(i);
        }
        for (uint32_t i = 0; i < m_legs.size(); ++i) {
            if (m_legs[i].kind != LegKind::Queue)
                fromPrintedIds(i);
        }
        for (uint32_t i = 0; i < m_legs.size(); ++i)
            fromNotice(i);
        for (uint32_t i = 0; i < m_legs.size(); ++i)
            fromOrigin(i);
        for (uint32_t i = 0; i < m_legs.size(); ++i)
            infer(i);
        return std::move(m_edges);
    }

private:
    [[nodiscard]] std::string_view hostName(HostId host) const
    {
        return host < m_hostNames.size() ? std::string_view(m_hostNames[host]) : std::string_view();
    }

    [[nodiscard]] bool isNamed(HostId host, std::string_view name) const
    {
        return isSameHost(hostName(host), name);
    }

    void addEdge(uint32_t from, uint32_t to, EdgeKind kind, Grade grade, const Event *proof)
    {
        if (kind != EdgeKind::Bounce) {
            if (m_parent[to] != kNoLeg || isAncestor(to, from))
                return;
            m_parent[to] = from;
        }
        LegEdge edge;
        edge.from = from;
        edge.to = to;
        edge.kind = kind;
        edge.grade = grade;
        edge.proof = proof;
        edge.accept = &m_legs[to].events.front();
        m_edges.push_back(edge);
    }

    /// A wrong guess must not make a circle: no submission would begin anywhere.
    [[nodiscard]] bool isAncestor(uint32_t leg, uint32_t of) const
    {
        for (; of != kNoLeg; of = m_parent[of]) {
            if (of == leg)
                return true;
        }
        return false;
    }

    void fromPrintedIds(uint32_t index)
    {
        for (const Event &event : m_legs[index].events) {
            if (event.nextId.empty())
                continue;
            if (event.kind == EventKind::Delivery && event.status == DeliveryStatus::Sent)
                followDelivery(index, event);
            else if (event.kind == EventKind::Scan)
                followLocal(index, event, EdgeKind::Filter);
            else if (event.kind == EventKind::Notification)
                followLocal(index, event, EdgeKind::Bounce);
        }
    }

    /// Whether `event` names queue entry `leg`: by its id, or by the process that made it.
    static bool isNext(const LegView &leg, const Event &event)
    {
        if (!event.nextIsProcess)
            return leg.id == event.nextId && !leg.inodeId;
        return leg.queuedBy == event.nextId
            && std::abs(leg.first - processTime(event)) <= kLongestQueueing;
    }

    /// What a process number cannot prove: another host has such a process too.
    [[nodiscard]] bool mayBeOfProcess(const LegView &a, const LegView &b, const Event &event) const
    {
        if (isLocalReport(event))
            return a.host == b.host;
        return !a.senderKnown || !b.senderKnown || equalsNoCase(a.sender, b.sender);
    }

    /// How well leg `to` fits as what `event` calls nextId; 0: not at all.
    [[nodiscard]] int fit(uint32_t from, uint32_t to, const Event &event) const
    {
        const LegView &a = m_legs[from];
        const LegView &b = m_legs[to];
        if (to == from || b.kind != LegKind::Queue || !isNext(b, event) || !b.opened)
            return 0;
        if (event.nextIsProcess && !mayBeOfProcess(a, b, event))
            return 0;
        if (b.first > event.time + kSkew || b.first < event.time - kLongestTransfer)
            return 0;
        const bool bothKnown = !a.messageId.empty() && !b.messageId.empty();
        if (bothKnown && !isSameMessage(a.messageId, b.messageId))
            return 0;
        const bool sameHost = a.host == b.host;
        if (isLoopback(event.relay, event.relayIp))
            return sameHost ? 4 : 1;
        if (!sameHost && isNamed(b.host, event.relay))
            return 4;
        if (!sameHost && isNamed(a.host, b.client))
            return 3;
        return sameHost ? 1 : 2;
    }

    void followDelivery(uint32_t from, const Event &event)
    {
        int best = 0;
        uint32_t target = 0;
        bool ambiguous = false;
        for (uint32_t to = 0; to < m_legs.size(); ++to) {
            const int score = fit(from, to, event);
            if (score == 0)
                continue;
            const auto distance = [&](uint32_t leg) {
                return std::abs(m_legs[leg].first - event.time);
            };
            if (score > best || (score == best && distance(to) < distance(target))) {
                ambiguous = score == best;
                best = score;
                target = to;
            } else if (score == best) {
                ambiguous = true;
            }
        }
        if (best == 0)
            return;
        const bool sameHost = m_legs[from].host == m_legs[target].host;
        EdgeKind kind = sameHost ? EdgeKind::Filter : EdgeKind::Handoff;
        if (event.reply.starts_with("forwarded as ") || isLocalReport(event))
            kind = EdgeKind::Forward;
        Grade grade = ambiguous ? Grade::Possible : Grade::Proven;
        if (grade == Grade::Proven && !isSure(from, target, event, best))
            grade = Grade::Inferred;
        addEdge(from, target, kind, grade, &event);
    }

    /// A process number proves something where a host is named, or its clock agrees.
    [[nodiscard]] bool isSure(uint32_t from, uint32_t to, const Event &event, int fitness) const
    {
        if (!event.nextIsProcess || fitness > 2)
            return true;
        const bool local = isLocalReport(event) && m_legs[from].host == m_legs[to].host;
        const bool near = std::abs(m_legs[to].first - processTime(event)) <= kSameMoment;
        return local || (near && printsProcessTime(event));
    }

    /// An id that belongs to the same host: the filter's re-injection, the DSN.
    void followLocal(uint32_t from, const Event &event, EdgeKind kind)
    {
        const LegView &a = m_legs[from];
        for (uint32_t to = 0; to < m_legs.size(); ++to) {
            const LegView &b = m_legs[to];
            if (to == from || b.kind != LegKind::Queue || b.host != a.host || !isNext(b, event))
                continue;
            if (std::abs(b.first - event.time) > kLongestTransfer)
                continue;
            addEdge(from, to, kind, Grade::Proven, &event);
            return;
        }
    }

    /// Exim's bounces say what they are about, not the message what became of it.
    void fromNotice(uint32_t index)
    {
        const LegView &notice = m_legs[index];
        if (notice.noticeOf.empty())
            return;
        for (uint32_t from = 0; from < m_legs.size(); ++from) {
            const LegView &leg = m_legs[from];
            const bool isMeant = from != index && leg.kind == LegKind::Queue
                && leg.host == notice.host && leg.id == notice.noticeOf;
            if (isMeant) {
                addEdge(from, index, EdgeKind::Bounce, Grade::Proven, nullptr);
                return;
            }
        }
    }

    /// XFORWARD: the re-injected leg names the one it came from.
    void fromOrigin(uint32_t index)
    {
        const LegView &leg = m_legs[index];
        if (leg.originQueueId.empty() || m_parent[index] != kNoLeg)
            return;
        uint32_t best = kNoLeg;
        for (uint32_t from = 0; from < m_legs.size(); ++from) {
            const LegView &a = m_legs[from];
            if (from == index || a.kind != LegKind::Queue || a.id != leg.originQueueId
                || a.first > leg.first + kSkew)
                continue;
            const bool closer = best == kNoLeg || a.host == leg.host
                || (m_legs[best].host != leg.host && a.first > m_legs[best].first);
            if (closer)
                best = from;
        }
        if (best != kNoLeg) {
            const bool sameHost = m_legs[best].host == leg.host;
            addEdge(best, index, sameHost ? EdgeKind::Filter : EdgeKind::Handoff, Grade::Proven,
                    nullptr);
        }
    }

    void infer(uint32_t index)
    {
        const LegView &leg = m_legs[index];
        if (leg.kind != LegKind::Queue || m_parent[index] != kNoLeg || leg.messageId.empty()
            || isNotice(index))
            return;
        const Event *proof = nullptr;
        uint32_t parent = 0;
        int best = 0;
        bool ambiguous = false;
        for (uint32_t from = 0; from < m_legs.size(); ++from) {
            if (from == index || !isSameMessage(m_legs[from].messageId, leg.messageId)
                || isAncestor(index, from))
                continue;
            for (const Event &event : m_legs[from].events) {
                const int score = likeness(m_legs[from], event, leg);
                if (score == 0 || score < best)
                    continue;
                ambiguous = score == best && parent != from;
                best = score;
                parent = from;
                proof = &event;
            }
        }
        if (best == 0)
            return;
        EdgeKind kind = EdgeKind::Handoff;
        if (best == kListLikeness)
            kind = EdgeKind::Fanout;
        else if (best == kForwardLikeness)
            kind = EdgeKind::Forward;
        else if (m_legs[parent].host == leg.host)
            kind = EdgeKind::Filter;
        addEdge(parent, index, kind, ambiguous ? Grade::Possible : Grade::Inferred, proof);
    }

    static constexpr int kHandoffLikeness = 1;
    static constexpr int kForwardLikeness = 2;
    static constexpr int kFilterLikeness = 3;
    static constexpr int kListLikeness = 4;

    [[nodiscard]] int likeness(const LegView &from, const Event &event, const LegView &to) const
    {
        if (event.kind == EventKind::MailboxStore && event.action == Action::Redirected) {
            return isRedirected(event, to) ? kForwardLikeness : 0;
        }
        if (event.kind != EventKind::Delivery || event.status != DeliveryStatus::Sent)
            return 0;
        // The printed id is another leg's. Only a filter that splits a message answers so: with the
        // first new id for recipients that went into the second, too.
        if (!event.nextId.empty()
            && !(from.host == to.host && isFilterRelay(event) && isFor(to, event.to)))
            return 0;
        if (isFromList(event.to, to.sender) && to.first >= event.time - kSkew
            && to.first < event.time + kLongestModeration)
            return kListLikeness;
        if (from.senderKnown && to.senderKnown && !equalsNoCase(from.sender, to.sender))
            return 0;
        const int64_t began = event.delayMs > 0 ? event.delayMs * 1000 : 0;
        if (from.host == to.host) {
            const bool during = to.first >= from.first
                && to.first >= event.time - began - 2 * Time::kSecond
                && to.first <= event.time + 5 * Time::kSecond;
            return during && isFilterRelay(event) && isFromThisMachine(to) ? kFilterLikeness : 0;
        }
        const bool near = to.first >= event.time - began - kSkew && to.first <= event.time + kSkew;
        const bool named = isNamed(to.host, event.relay) || isNamed(from.host, to.client);
        return near && named ? kHandoffLikeness : 0;
    }

    /// A program or a port of this machine; not a mailbox, nor maildrop and its like.
    static bool isFilterRelay(const Event &event)
    {
        return isLoopback(event.relay, event.relayIp)
            || verdictOfSent(event) == Verdict::DeliveredProgram;
    }

    /// A second copy that a stranger sends while the filter has the first is no re-injection.
    static bool isFromThisMachine(const LegView &leg)
    {
        return (leg.client.empty() && leg.clientIp.empty()) || isLoopback(leg.client, leg.clientIp);
    }

    /// Whether `leg` was tried for one of the addresses.
    static bool isFor(const LegView &leg, std::string_view addresses)
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

    /// Whether `leg` carries what a store's Sieve script sent on. The leg that brought the message
    /// to the store began about then, too: the new address tells them apart.
    static bool isRedirected(const Event &redirect, const LegView &leg)
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
    static bool isFromList(std::string_view list, std::string_view sender)
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

    [[nodiscard]] bool isNotice(uint32_t index) const
    {
        return std::ranges::any_of(m_edges, [index](const LegEdge &edge) {
            return edge.kind == EdgeKind::Bounce && edge.to == index;
        });
    }

    const std::vector<LegView> &m_legs;
    const std::vector<std::string> &m_hostNames;
    std::vector<uint32_t> m_parent; ///< by any edge but a bounce
    std::vector<LegEdge> m_edges;
};

} // namespace

bool isLoopback(std::string_view relay, std::string_view ip)
{
    if (!ip.empty())
        return ip.starts_with("127.") || ip == "::1";
    return relay.starts_with("localhost") || relay.starts_with("127.") || relay == "::1";
}

std::vector<LegEdge> findEdges(const std::vector<LegView> &legs,
                               const std::vector<std::string> &hostNames)
{
    return EdgeFinder(legs, hostNames).find();
}

} // namespace Estafeta
