// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/recipientwalker.h"

#include "core/text.h"
#include "trace/addresslist.h"
#include "trace/endings.h"
#include "trace/hostnames.h"
#include "trace/reasons.h"
#include "trace/shortids.h"
#include "trace/terms.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Estafeta {

namespace {

void addUnique(std::vector<std::string> &list, std::string_view address)
{
    const bool known = std::ranges::any_of(
        list, [address](const std::string &a) { return equalsNoCase(a, address); });
    if (!known && !address.empty())
        list.emplace_back(address);
}

Proof proofOf(const LegView &leg, const Event &event)
{
    return {event.line, leg.host, event.time};
}

/// The last two labels of a host's name; empty when it has one only, or is an address.
std::string_view siteOf(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const size_t top = host.rfind('.');
    if (top == std::string_view::npos || top == 0 || isDigit(host.back()))
        return {};
    const size_t dot = host.rfind('.', top - 1);
    return dot == std::string_view::npos ? host : host.substr(dot + 1);
}

/// What reached a mailbox on `host`, of another site, went to a remote host.
void markRemote(TraceRecipient &node, HostId host)
{
    for (TraceRecipient &child : node.children)
        markRemote(child, host);
    if (!node.children.empty())
        takeWorstChild(node);
    else if (node.host == host
             && (node.verdict == Verdict::DeliveredMailbox
                 || node.verdict == Verdict::DeliveredProgram))
        node.verdict = Verdict::DeliveredRemote;
}

/// Some programs tell a try in two lines: what the other side said, and then the bare outcome.
bool isOutcomeOf(const Event &words, const Event &outcome)
{
    return outcome.byFormat && outcome.reply.empty() && !words.reply.empty()
        && outcome.time - words.time <= Time::kSecond;
}

void takeWords(const Event &words, Event &outcome)
{
    outcome.reply = words.reply;
    outcome.code = words.code;
    outcome.dsn = words.dsn;
    outcome.relay = words.relay;
    outcome.relayIp = words.relayIp;
}

} // namespace

Verdict worst(Verdict a, Verdict b)
{
    return std::max(a, b);
}

RecipientWalker::RecipientWalker(const std::vector<LegView> &legs,
                                 const std::vector<LegEdge> &edges,
                                 const std::vector<std::string> &hostNames, Detail detail)
    : m_legs(legs)
    , m_edges(edges)
    , m_hostNames(hostNames)
    , m_withProofs(detail == Detail::All)
{}

std::vector<std::string> RecipientWalker::originalRecipients(uint32_t index) const
{
    const LegView &leg = m_legs[index];
    std::vector<std::string> recipients;
    for (const Event &event : leg.events) {
        if (event.kind == EventKind::Delivery) {
            if (!event.originalTo.empty())
                addUnique(recipients, event.originalTo);
            else
                forEachAddress(event.to, [&](auto address) { addUnique(recipients, address); });
        } else if (event.kind == EventKind::Rejected || event.kind == EventKind::Discarded
                   || event.kind == EventKind::Held || event.kind == EventKind::Queued
                   || event.kind == EventKind::DeliveryStarted) {
            forEachAddress(event.to, [&](auto address) { addUnique(recipients, address); });
        }
    }
    if (!recipients.empty())
        return recipients;
    // Nothing delivered yet: a filter or the store may have named them.
    for (const Event &event : leg.events) {
        if (event.kind == EventKind::Scan)
            forEachAddress(event.to, [&](auto address) { addUnique(recipients, address); });
        else if (event.kind == EventKind::MailboxStore)
            addUnique(recipients, event.user.empty() ? event.mailbox : event.user);
        else if (event.kind == EventKind::Subject)
            addUnique(recipients, event.to);
    }
    return recipients;
}

std::vector<std::pair<std::string_view, std::vector<RecipientWalker::Try>>>
RecipientWalker::targetsOf(uint32_t index, std::string_view address) const
{
    std::vector<std::pair<std::string_view, std::vector<Try>>> targets;
    for (const Event &event : m_legs[index].events) {
        if (event.kind != EventKind::Delivery)
            continue;
        forEachAddress(event.to, [&](std::string_view to) {
            const std::string_view original = event.originalTo.empty() ? to : event.originalTo;
            if (!equalsNoCase(original, address))
                return;
            const auto known = std::ranges::find_if(
                targets, [to](const auto &target) { return equalsNoCase(target.first, to); });
            if (known == targets.end())
                targets.push_back({to, {Try{&event, to}}});
            else
                known->second.push_back(Try{&event, to});
        });
    }
    return targets;
}

TraceRecipient RecipientWalker::follow(uint32_t index, std::string_view address,
                                       LegSet &visited) const
{
    visited.insert(index);
    const auto targets = targetsOf(index, address);
    if (targets.empty()) {
        const LegEdge *requeue = requeueOf(index);
        return requeue ? followInto(requeue->to, address, visited) : withoutTry(index, address);
    }
    if (targets.size() == 1 && equalsNoCase(targets.front().first, address))
        return followTarget(index, targets.front().first, targets.front().second, visited);

    TraceRecipient node;
    node.address = address;
    node.leg = index;
    node.host = m_legs[index].host;
    for (const auto &[to, tries] : targets) {
        TraceRecipient child = followTarget(index, to, tries, visited);
        child.step = Step::Alias;
        node.children.push_back(std::move(child));
    }
    takeWorstChild(node);
    return node;
}

TraceRecipient RecipientWalker::withoutTry(uint32_t index, std::string_view address) const
{
    const LegView &leg = m_legs[index];
    TraceRecipient node;
    node.address = address;
    node.leg = index;
    node.host = leg.host;
    node.first = leg.first;
    node.last = leg.last;
    const Event *decisive = nullptr;
    for (const Event &event : leg.events) {
        const bool forAll = event.to.empty() || event.stage == "END-OF-MESSAGE"
            || event.kind != EventKind::Rejected;
        const bool decides = event.kind == EventKind::Rejected || event.kind == EventKind::Discarded
            || event.kind == EventKind::Held;
        if (decides && (forAll || equalsNoCase(event.to, address)))
            decisive = &event;
        if (event.kind == EventKind::MailboxStore && leg.kind == LegKind::Store)
            decisive = &event;
    }
    decideWithoutTry(leg, decisive, node);
    if (decisive && m_withProofs)
        node.proofs.push_back(proofOf(leg, *decisive));
    return node;
}

TraceRecipient RecipientWalker::followTarget(uint32_t index, std::string_view to,
                                             const std::vector<Try> &tries, LegSet &visited) const
{
    const LegView &leg = m_legs[index];
    std::optional<Event> withWords;
    if (tries.size() > 1 && isOutcomeOf(*tries[tries.size() - 2].event, *tries.back().event)) {
        withWords = *tries.back().event;
        takeWords(*tries[tries.size() - 2].event, *withWords);
    }
    const Event &last = withWords ? *withWords : *tries.back().event;
    TraceRecipient node;
    node.address = to;
    node.leg = index;
    node.host = leg.host;
    node.attempts = static_cast<uint32_t>(tries.size());
    for (size_t i = 1; i < tries.size(); ++i) {
        if (isOutcomeOf(*tries[i - 1].event, *tries[i].event))
            --node.attempts;
    }
    node.first = tries.front().event->time;
    node.last = last.time;
    node.relay = last.relay;
    if (m_withProofs) {
        node.dsn = last.dsn;
        node.reply = last.reply;
        node.proofs.push_back(proofOf(leg, last));
    }

    const bool sent = last.status == DeliveryStatus::Sent;
    const LegEdge *edge = sent ? edgeOf(index, *tries.back().event, to) : requeueOf(index);
    if (!sent && !edge) {
        endUnsent(index, last, node);
        return node;
    }
    if (!edge) {
        endSent(index, last, node, visited);
        return node;
    }
    if (isLocalReport(last) && !names(edge->to, to)) {
        followForward(*edge, node, visited);
        return node;
    }
    TraceRecipient beyond = followInto(edge->to, to, visited);
    if (beyond.verdict == Verdict::Duplicate)
        takeFirstCopy(index, *edge, to, beyond, visited);
    if (edge->kind == EdgeKind::Handoff && leavesSite(*edge, last))
        markRemote(beyond, m_legs[edge->to].host);
    beyond.address = to;
    beyond.grade = std::max(beyond.grade, edge->grade);
    beyond.attempts =
        sent ? std::max(beyond.attempts, node.attempts) : beyond.attempts + node.attempts;
    beyond.first = node.first;
    if (edge->kind == EdgeKind::Forward) {
        for (TraceRecipient &child : beyond.children)
            child.step = Step::Forward;
    }
    return beyond;
}

/// Whether a hand-off goes to another site's host, whose log we happen to read. Our names for the
/// two hosts tell; without domains in them, what the hosts on the way call each other.
bool RecipientWalker::leavesSite(const LegEdge &edge, const Event &event) const
{
    const std::string_view from = siteOf(hostName(m_hostNames, m_legs[edge.from].host));
    const std::string_view to = siteOf(hostName(m_hostNames, m_legs[edge.to].host));
    if (!from.empty() && !to.empty())
        return !equalsNoCase(from, to);
    const std::string_view relay = siteOf(event.relay);
    const std::string_view client = siteOf(m_legs[edge.to].client);
    const std::string_view own = client.empty() ? siteReached(m_legs[edge.from].host) : client;
    return !relay.empty() && !own.empty() && !equalsNoCase(relay, own);
}

/// The site of a host by the name under which the message was handed to it.
std::string_view RecipientWalker::siteReached(HostId host) const
{
    for (const LegEdge &edge : m_edges) {
        if (edge.kind != EdgeKind::Handoff || m_legs[edge.to].host != host || !edge.proof
            || isLoopback(edge.proof->relay, edge.proof->relayIp))
            continue;
        if (const std::string_view site = siteOf(edge.proof->relay); !site.empty())
            return site;
    }
    return {};
}

/// The queue entry that an administrator had this one made anew as.
const LegEdge *RecipientWalker::requeueOf(uint32_t index) const
{
    const auto found = std::ranges::find_if(m_edges, [&](const LegEdge &edge) {
        return edge.from == index && edge.kind == EdgeKind::Filter
            && m_legs[edge.to].program.ends_with("/pickup");
    });
    return found == m_edges.end() ? nullptr : &*found;
}

/// A filter that broke off its answer had passed the message on, and did so again at the next try:
/// the store dropped the second copy because the first was there.
void RecipientWalker::takeFirstCopy(uint32_t index, const LegEdge &second, std::string_view to,
                                    TraceRecipient &node, LegSet &visited) const
{
    for (const LegEdge &edge : m_edges) {
        if (edge.from != index || edge.to == second.to || edge.kind != EdgeKind::Filter
            || !names(edge.to, to))
            continue;
        TraceRecipient first = followInto(edge.to, to, visited);
        if (first.verdict == Verdict::DeliveredMailbox) {
            node = std::move(first);
            return;
        }
    }
}

/// Below `node`: all that the entry goes to that `edge` leads into.
void RecipientWalker::followAll(const LegEdge &edge, Step step, TraceRecipient &node,
                                LegSet &visited) const
{
    visited.insert(edge.to);
    for (const std::string &address : originalRecipients(edge.to)) {
        TraceRecipient child = follow(edge.to, address, visited);
        child.step = step;
        child.grade = std::max(child.grade, edge.grade);
        node.children.push_back(std::move(child));
    }
}

/// qmail's new entry names those it goes to, and not whose mail it was.
void RecipientWalker::followForward(const LegEdge &edge, TraceRecipient &node,
                                    LegSet &visited) const
{
    followAll(edge, Step::Forward, node, visited);
    if (node.children.empty())
        node.verdict = Verdict::InTransit;
    else
        takeWorstChild(node);
}

TraceRecipient RecipientWalker::followInto(uint32_t index, std::string_view to,
                                           LegSet &visited) const
{
    TraceRecipient node = follow(index, to, visited);
    const bool nothingKnown = node.children.empty() && node.attempts == 0
        && (node.verdict == Verdict::Unknown || node.verdict == Verdict::InTransit);
    if (!nothingKnown)
        return node;
    // The next host may have rewritten the address: when it speaks of one only, that is it.
    const auto others = originalRecipients(index);
    if (others.size() != 1 || equalsNoCase(others.front(), to))
        return node;
    // Not when that one is another recipient of the same message: a filter may have split it.
    const auto before = std::ranges::find(m_edges, index, &LegEdge::to);
    if (before != m_edges.end() && names(before->from, others.front()))
        return node;
    TraceRecipient rewritten = follow(index, others.front(), visited);
    rewritten.grade = std::max(rewritten.grade, Grade::Inferred);
    return rewritten;
}

bool RecipientWalker::names(uint32_t index, std::string_view address) const
{
    bool found = false;
    const auto look = [&](std::string_view other) {
        found = found || equalsNoCase(other, address);
    };
    for (const Event &event : m_legs[index].events) {
        if (event.kind == EventKind::Delivery && !event.originalTo.empty())
            look(event.originalTo);
        else if (event.kind == EventKind::Delivery || event.kind == EventKind::Rejected
                 || event.kind == EventKind::Queued || event.kind == EventKind::DeliveryStarted)
            forEachAddress(event.to, look);
        if (found)
            return true;
    }
    return false;
}

const LegEdge *RecipientWalker::edgeOf(uint32_t index, const Event &event,
                                       std::string_view to) const
{
    // A filter that splits a message by policy (amavis: local and outgoing recipients) re-injects
    // it twice and answers with the first queue id for all: the leg that speaks of the recipient
    // is the one, whichever id the reply has.
    const LegEdge *printed = nullptr;
    const LegEdge *named = nullptr;
    for (const LegEdge &edge : m_edges) {
        if (edge.from != index || edge.kind == EdgeKind::Bounce || edge.kind == EdgeKind::Fanout)
            continue;
        const bool isPrinted =
            edge.proof == &event || (!event.nextId.empty() && m_legs[edge.to].id == event.nextId);
        const bool isNamed = names(edge.to, to);
        if (isPrinted && isNamed)
            return &edge;
        if (isPrinted)
            printed = &edge;
        else if (isNamed && (edge.kind == EdgeKind::Filter || event.nextId.empty()))
            named = &edge;
    }
    return named ? named : printed;
}

void RecipientWalker::endSent(uint32_t index, const Event &event, TraceRecipient &node,
                              LegSet &visited) const
{
    if (endsAtFilter(event)) {
        decideAtFilter(event, scanOf(index, event), node);
        return;
    }
    if (endAtList(index, event, node, visited) || endAtStore(index, event, node, visited))
        return;
    node.verdict = verdictOfSent(event);
    if (node.verdict == Verdict::Discarded)
        node.reason = Reason::Policy;
}

const Event *RecipientWalker::scanOf(uint32_t index, const Event &event) const
{
    const auto fits = [&event](const Event &scan) {
        return scan.kind == EventKind::Scan
            && (event.filterId.empty() || scan.filterId == event.filterId);
    };
    const auto own = std::ranges::find_if(m_legs[index].events, fits);
    if (own != m_legs[index].events.end())
        return &*own;
    for (const LegView &leg : m_legs) {
        if (leg.kind != LegKind::Scan)
            continue;
        const auto other = std::ranges::find_if(leg.events, fits);
        if (other != leg.events.end())
            return &*other;
    }
    return nullptr;
}

bool RecipientWalker::endAtList(uint32_t index, const Event &event, TraceRecipient &node,
                                LegSet &visited) const
{
    bool found = false;
    for (const LegEdge &edge : m_edges) {
        const bool ours = edge.from == index && edge.kind == EdgeKind::Fanout && edge.proof
            && equalsNoCase(edge.proof->to, event.to);
        if (!ours)
            continue;
        found = true;
        followAll(edge, Step::List, node, visited);
    }
    if (found) {
        takeWorstChild(node);
        return true;
    }
    for (const LegView &leg : m_legs) {
        for (const Event &post : leg.events) {
            if (post.kind == EventKind::ListPost && decideAtList(post, event, node)) {
                node.proofs.push_back(proofOf(leg, post));
                return true;
            }
        }
    }
    return false;
}

bool RecipientWalker::endAtStore(uint32_t index, const Event &event, TraceRecipient &node,
                                 LegSet &visited) const
{
    uint32_t storeLeg = 0;
    const Event *stored = storeEventOf(index, event, node.address, storeLeg);
    if (!stored)
        return false;
    decideAtStore(*stored, node);
    node.host = m_legs[storeLeg].host;
    node.last = std::max(node.last, stored->time);
    node.storeSeen = true;
    node.proofs.insert(node.proofs.begin(), proofOf(m_legs[storeLeg], *stored));
    visited.insert(storeLeg);
    if (stored->action != Action::Redirected)
        return true;
    for (const LegEdge &edge : m_edges) {
        if (edge.from == storeLeg && edge.kind == EdgeKind::Forward) {
            TraceRecipient child = followInto(edge.to, stored->to, visited);
            child.step = Step::Forward;
            child.grade = std::max(child.grade, edge.grade);
            node.children.push_back(std::move(child));
        }
    }
    if (!node.children.empty())
        takeWorstChild(node);
    return true;
}

const Event *RecipientWalker::storeEventOf(uint32_t index, const Event &event, std::string_view to,
                                           uint32_t &storeLeg) const
{
    const LegView &leg = m_legs[index];
    int64_t best = INT64_MIN;
    const Event *found = nullptr;
    for (uint32_t i = 0; i < m_legs.size(); ++i) {
        if (m_legs[i].kind != LegKind::Store)
            continue;
        for (const Event &stored : m_legs[i].events) {
            const int likeness = storeLikeness(leg, event, to, stored);
            // A line of the same minute means more than one that says a little more: a message that
            // came twice has lines of both times.
            const int64_t seconds = std::abs(stored.time - event.time) / Time::kSecond;
            const int64_t score = likeness * 100 - seconds;
            if (likeness > 0 && score > best) {
                best = score;
                found = &stored;
                storeLeg = i;
            }
        }
    }
    return found;
}

void RecipientWalker::endUnsent(uint32_t index, const Event &event, TraceRecipient &node) const
{
    const LegView &leg = m_legs[index];
    decideUnsent(leg, event, node);
    for (const Event &end : leg.events) {
        // The queue gave up later than its last try.
        if (node.verdict == Verdict::Expired && end.kind == EventKind::Expired) {
            node.last = end.time;
            node.proofs.insert(node.proofs.begin(), proofOf(leg, end));
        }
    }
    const bool byFilter = event.status == DeliveryStatus::Bounced && !event.filterId.empty();
    if (!byFilter)
        return;
    if (const Event *scan = scanOf(index, event))
        node.reason = reasonOfScan(*scan);
}

/// The last word of a filter before qmail's queue on a message of that sender, to one of those.
bool RecipientWalker::isScanOf(const LegView &scan, const LegView &leg)
{
    const int64_t apart = leg.first - scan.first;
    if (scan.kind != LegKind::Scan || scan.host != leg.host || apart < 0 || apart > kAfterScan
        || !equalsNoCase(scan.sender, leg.sender))
        return false;
    bool named = false;
    for (const Event &event : leg.events) {
        if (event.kind != EventKind::DeliveryStarted)
            continue;
        forEachAddress(scan.events.front().to,
                       [&](auto to) { named = named || equalsNoCase(to, event.to); });
    }
    return named;
}

std::vector<uint32_t> RecipientWalker::sideLegs(uint32_t index) const
{
    const LegView &leg = m_legs[index];
    std::vector<uint32_t> side;
    for (uint32_t i = 0; i < m_legs.size(); ++i) {
        const LegView &other = m_legs[i];
        if (other.kind != LegKind::Scan && other.kind != LegKind::List)
            continue;
        if (leg.inodeId) { // no id tells which message it was
            if (isScanOf(other, leg))
                side.push_back(i);
            continue;
        }
        const bool about = other.messageId.empty() || isSameMessage(other.messageId, leg.messageId);
        constexpr int64_t kNear = 10 * 60 * Time::kSecond;
        if (about && other.first >= leg.first - kNear && other.first <= leg.last + kNear)
            side.push_back(i);
    }
    return side;
}

} // namespace Estafeta
