// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/correlator.h"

#include "core/hash.h"
#include "logs/lineparser.h"
#include "trace/record.h"
#include "trace/shortids.h"
#include "trace/terms.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// A filter's pid and sequence number come back when the process dies.
constexpr int64_t kFilterIdWindow = 10 * 60 * Time::kSecond;

uint64_t legKey(HostId host, LegKind kind, std::string_view id)
{
    // A seed is mixed in like the text's first bytes: small ones would make "4B.." of one host and
    // "4C.." of the next the same.
    const uint64_t owner = (static_cast<uint64_t>(host) << 8) | (static_cast<uint64_t>(kind) + 1);
    return hashBytes(id, owner * 0x9e3779b97f4a7c15ULL);
}

uint64_t withText(uint64_t key, std::string_view text)
{
    return hashBytes(text, key);
}

uint64_t scanKey(HostId host, std::string_view filterId)
{
    return withText(legKey(host, LegKind::Scan, "filter"), filterId);
}

uint64_t processKey(HostId host, uint32_t pid)
{
    return hashBytes("process", (static_cast<uint64_t>(host) << 32) | pid);
}

uint64_t queueKey(HostId host, const Event &event)
{
    return event.inodeId ? inodeKey(host, event.program, event.queueId)
                         : legKey(host, LegKind::Queue, event.queueId);
}

/// Postfix and Exim say when a queue entry ends, and qmail "end msg"; sendmail and OpenSMTPD do
/// not, there the recipients are counted.
bool saysEnd(const Event &event)
{
    return event.inodeId || !event.deliveryId.empty() || saysEntryEnds(event.program);
}

int32_t addressCount(std::string_view list)
{
    return list.empty() ? 0 : 1 + static_cast<int32_t>(std::ranges::count(list, ','));
}

bool isFinal(DeliveryStatus status)
{
    return status == DeliveryStatus::Sent || status == DeliveryStatus::Bounced;
}

/// Exim gives syslog a refusal twice, once for each of its own logs that have it: the same words
/// of the same process in one second are one refusal. (Postfix's are two tries.)
bool isSaidTwice(const Event &event)
{
    return event.program.starts_with("exim")
        && (event.kind == EventKind::Rejected || event.kind == EventKind::Discarded);
}

uint64_t refusalKey(HostId host, const Event &event)
{
    const auto second = static_cast<uint64_t>(event.time.us / Time::kSecond);
    uint64_t key = hashBytes("refusal", processKey(host, event.pid) ^ second);
    for (const std::string_view part : {event.clientIp, event.from, event.to, event.reply})
        key = withText(key, part);
    return key;
}

/// See Correlator::promoted.
bool waitsForQueueId(LegKind kind, const Event &event)
{
    return kind == LegKind::NoQueue
        && (event.kind == EventKind::Discarded || event.kind == EventKind::Held);
}

bool isAboutAMessage(EventKind kind)
{
    switch (kind) {
    case EventKind::None:
    case EventKind::Login:
    case EventKind::Service:
    case EventKind::Repeated:
    case EventKind::Dropped:
        return false;
    default:
        return true;
    }
}

} // namespace

EntryFacts *Correlator::add(HostId host, const Event &event)
{
    if (!isAboutAMessage(event.kind))
        return nullptr;
    const uint32_t index = legFor(host, event);
    if (index == FlatMap::kNone)
        return nullptr;
    Leg &leg = m_legs[index];
    leg.writer.append(leg.events, impliedQueueId(leg.kind, leg.id), event);
    leg.last = std::max(leg.last, event.time);
    noteState(leg, event);
    joinByIds(index, event);
    forgetPiece(index);

    Bundle &bundle = m_bundles[m_legs[index].bundle];
    bundle.first = bundle.first.isSet() ? std::min(bundle.first, event.time) : event.time;
    bundle.last = std::max(bundle.last, event.time);
    bundle.changed = true;
    return m_legs[index].kind == LegKind::Queue ? &m_legs[index].facts : nullptr;
}

EntryFacts *Correlator::entry(HostId host, std::string_view queueId)
{
    const uint32_t index = m_legByKey.find(legKey(host, LegKind::Queue, queueId));
    return index == FlatMap::kNone ? nullptr : &m_legs[index].facts;
}

uint32_t Correlator::legFor(HostId host, const Event &event)
{
    if (event.kind == EventKind::Scan && event.queueId.empty() && !event.filterId.empty()) {
        // The second line of a long entry: it belongs where the first one went.
        const uint32_t leg = m_legByKey.find(scanKey(host, event.filterId));
        if (leg != FlatMap::kNone && event.time - m_legs[leg].last < kFilterIdWindow)
            return leg;
    }
    if (!event.queueId.empty())
        return queueLeg(host, event);
    if (isSaidTwice(event))
        return keyedLeg(LegKind::NoQueue, host, {}, refusalKey(host, event), event.time);
    switch (event.kind) {
    case EventKind::MailboxStore: {
        if (event.sessionId.empty() && event.messageId.empty())
            return FlatMap::kNone; // a mailbox refused something: the MTA's line says what
        // One session carries many messages; each is a leg of its own.
        const std::string_view id = event.sessionId;
        uint64_t key = withText(legKey(host, LegKind::Store, id), event.messageId);
        if (id.empty())
            key = hashBytes({}, key + event.pid);
        return keyedLeg(LegKind::Store, host, id, key, event.time);
    }
    case EventKind::Scan:
        // Of a greylist's or clamd's word nobody says which message it was.
        if (event.messageId.empty() && event.filterId.empty()
            && (event.to.empty() || event.contents == Contents::None))
            return FlatMap::kNone;
        return newLeg(LegKind::Scan, host, event.filterId, 0, newBundle());
    case EventKind::ListPost:
        if (event.messageId.empty())
            return FlatMap::kNone;
        return keyedLeg(LegKind::List, host, {}, legKey(host, LegKind::List, event.messageId),
                        event.time);
    case EventKind::Discarded:
    case EventKind::Held: {
        const uint32_t leg = newLeg(LegKind::NoQueue, host, {}, 0, newBundle());
        m_legs[leg].last = event.time;
        expectQueueId(leg, event);
        return leg;
    }
    case EventKind::Rejected:
        return newLeg(LegKind::NoQueue, host, {}, 0, newBundle());
    case EventKind::Delivery: // qmail's: whose try it was is found when it is woven
        return newLeg(LegKind::Result, host, event.deliveryId, 0, newBundle());
    default:
        return FlatMap::kNone;
    }
}

uint32_t Correlator::queueLeg(HostId host, const Event &event)
{
    const uint64_t key = queueKey(host, event);
    uint32_t index = m_legByKey.find(key);
    if (index == FlatMap::kNone || startsNewEpoch(m_legs[index], event)) {
        if (index != FlatMap::kNone) {
            m_legs[index].closed = true; // its end was not logged, but the id has a new owner
            m_legs[index].key = 0;
        }
        index = promoted(host, event);
        if (index == FlatMap::kNone) {
            index = newLeg(LegKind::Queue, host, event.queueId, key, newBundle());
        } else {
            m_legs[index].key = key;
            m_legByKey.set(key, index);
        }
        m_legs[index].last = event.time;
        if (event.inodeId)
            m_legs[index].pieceKey = pieceKey(host, event.program, event.queueId);
        joinPieces(index);
    }
    return index;
}

void Correlator::expectQueueId(uint32_t leg, const Event &event)
{
    setSideKey(leg, processKey(m_legs[leg].host, event.pid));
}

void Correlator::setSideKey(uint32_t leg, uint64_t key)
{
    // A leg has one; the one before must not be left to point at whoever gets the leg's place.
    const uint64_t old = m_legs[leg].sideKey;
    if (old != 0 && m_legByKey.find(old) == leg)
        m_legByKey.erase(old);
    m_legs[leg].sideKey = key;
    m_legByKey.set(key, leg);
}

/// smtpd says "NOQUEUE: discard" or "hold" for a recipient before it opens the queue entry that
/// this is about: the same process' next "client=" line tells its id.
uint32_t Correlator::promoted(HostId host, const Event &event)
{
    if (event.kind != EventKind::Accepted || event.inodeId)
        return FlatMap::kNone;
    const uint64_t key = processKey(host, event.pid);
    const uint32_t index = m_legByKey.find(key);
    if (index == FlatMap::kNone)
        return FlatMap::kNone;
    m_legByKey.erase(key);
    Leg &leg = m_legs[index];
    leg.sideKey = 0;
    if (event.time - leg.last > 60 * Time::kSecond)
        return FlatMap::kNone;
    leg.kind = LegKind::Queue;
    leg.id = event.queueId;
    leg.closed = false;
    return index;
}

uint32_t Correlator::keyedLeg(LegKind kind, HostId host, std::string_view id, uint64_t key,
                              Time time)
{
    const uint32_t found = m_legByKey.find(key);
    if (found != FlatMap::kNone && time - m_legs[found].last < Time::kDay)
        return found;
    if (found != FlatMap::kNone)
        m_legs[found].key = 0;
    return newLeg(kind, host, id, key, newBundle());
}

/// As new, but for the room it had: a place serves thousands of messages in turn.
void Correlator::Leg::reset()
{
    constexpr size_t kMostKept = 4096;
    std::string room = std::move(events);
    *this = Leg();
    if (room.capacity() <= kMostKept) {
        room.clear();
        events = std::move(room);
    }
}

void Correlator::Bundle::reset()
{
    constexpr size_t kMostKept = 64;
    std::vector<uint32_t> roomForLegs = std::move(legs);
    std::vector<uint64_t> roomForKeys = std::move(keys);
    *this = Bundle();
    if (roomForLegs.capacity() > kMostKept || roomForKeys.capacity() > kMostKept)
        return;
    roomForLegs.clear();
    roomForKeys.clear();
    legs = std::move(roomForLegs);
    keys = std::move(roomForKeys);
}

uint32_t Correlator::newLeg(LegKind kind, HostId host, std::string_view id, uint64_t key,
                            uint32_t bundle)
{
    uint32_t index = static_cast<uint32_t>(m_legs.size());
    if (m_freeLegs.empty()) {
        m_legs.emplace_back();
    } else {
        index = m_freeLegs.back();
        m_freeLegs.pop_back();
    }
    Leg &leg = m_legs[index];
    leg.kind = kind;
    leg.host = host;
    leg.id = id;
    leg.bundle = bundle;
    leg.key = key;
    leg.closed = kind != LegKind::Queue;
    if (key != 0)
        m_legByKey.set(key, index);
    m_bundles[bundle].legs.push_back(index);
    return index;
}

uint32_t Correlator::newBundle()
{
    uint32_t index = static_cast<uint32_t>(m_bundles.size());
    if (m_freeBundles.empty()) {
        m_bundles.emplace_back();
    } else {
        index = m_freeBundles.back();
        m_freeBundles.pop_back();
    }
    m_bundles[index].alive = true;
    ++m_bundleCount;
    return index;
}

bool Correlator::startsNewEpoch(const Leg &leg, const Event &event)
{
    if (event.inodeId)
        return leg.closed || event.kind == EventKind::Accepted;
    const bool sendmailOpens = event.kind == EventKind::Queued && !saysEnd(event);
    if (leg.closed)
        return event.kind == EventKind::Accepted || event.kind == EventKind::MessageId
            || (sendmailOpens && leg.opened);
    // "removed" was lost (a gap, a crash), and the id is in use again.
    return event.kind == EventKind::Accepted && leg.opened
        && event.time - leg.last > 60 * 60 * Time::kSecond;
}

void Correlator::noteState(Leg &leg, const Event &event)
{
    leg.hasMessageId |= !event.messageId.empty();
    leg.facts.note(event);
    switch (event.kind) {
    case EventKind::Accepted:
    case EventKind::MessageId:
        leg.opened = true;
        break;
    case EventKind::Queued:
        leg.opened = leg.opened || !event.inodeId; // that is "new msg"
        leg.sender = hashBytes(event.from);
        if (!saysEnd(event) && leg.kind == LegKind::Queue) {
            leg.recipientsLeft = event.recipientCount;
            leg.closed = leg.closed || event.recipientCount == 0;
        }
        break;
    case EventKind::Delivery:
        if (!saysEntryEnds(event.program) && isFinal(event.status)) {
            leg.recipientsLeft -= addressCount(event.to);
            leg.closed = leg.closed || leg.recipientsLeft <= 0;
        }
        break;
    case EventKind::Closed:
    case EventKind::Deleted:
    case EventKind::Canceled:
    case EventKind::Discarded:
        leg.closed = true;
        break;
    case EventKind::Rejected:
        // Exim gives a message its id before it refuses its contents; no entry was made.
        leg.closed = leg.closed || (!leg.opened && event.stage == "END-OF-MESSAGE");
        break;
    default:
        break;
    }
}

void Correlator::joinByIds(uint32_t index, const Event &event)
{
    if (!event.messageId.empty())
        joinByKey(termKey(TermKind::MessageId, bareMessageId(event.messageId)), index, kAnyTime);
    if (event.nextIsProcess)
        joinByMoment(processKeys(event.nextId, processTime(event)), index);
    else if (!event.nextId.empty())
        joinByKey(termKey(TermKind::QueueId, event.nextId), index, kIdWindow);
    if (!event.queuedBy.empty())
        joinByMoment(processKeys(event.queuedBy, event.time), index);
    if (event.kind == EventKind::DeliveryStarted)
        joinScanOf(index, event);
    if (!event.deliveryId.empty())
        joinByMoment(deliveryKeys(m_legs[index].host, event), index);
    if (!event.originQueueId.empty())
        joinByKey(termKey(TermKind::QueueId, event.originQueueId), index, kIdWindow);
    if (!event.sessionId.empty()) {
        // A session carries many messages: it joins only what no Message-ID can.
        const uint64_t key = termKey(TermKind::Session, event.sessionId);
        if (m_legs[index].hasMessageId)
            registerKey(key, index);
        else
            joinByKey(key, index, kIdWindow);
    }
    if (event.kind == EventKind::Scan && m_legs[index].kind == LegKind::Scan)
        expectDelivery(index, event);
    if (event.filterId.empty())
        return;
    const HostId host = m_legs[index].host;
    if (event.kind == EventKind::Scan) {
        setSideKey(index, scanKey(host, event.filterId));
        if (event.queueId.empty() && event.messageId.empty())
            joinByKey(termKey(TermKind::FilterId, event.filterId), index, kFilterIdWindow);
    } else {
        // The filter's own line may have come first, and long ones name no queue id.
        joinByKey(termKey(TermKind::FilterId, event.filterId), index, kFilterIdWindow);
    }
}

void Correlator::resume(const StoredBundle &stored)
{
    const uint32_t bundle = newBundle();
    m_bundles[bundle].stored = stored.id;
    m_byStoredId[stored.id] = bundle;
    takeIn(bundle, stored);
    // What was stored is what is known: nothing to write until a line comes.
    const auto now = m_byStoredId.find(stored.id);
    if (now != m_byStoredId.end())
        m_bundles[now->second].changed = false;
}

void Correlator::takeIn(uint32_t bundle, const StoredBundle &stored)
{
    for (const EncodedLeg &encoded : decodeLegs(stored.legs)) {
        const std::string_view id = impliedQueueId(encoded.kind, encoded.id);
        const uint32_t index = newLeg(encoded.kind, encoded.host, encoded.id, 0, bundle);
        m_legs[index].events = encoded.events;
        EventReader reader(encoded.events, id);
        Event event;
        uint64_t key = 0;
        while (reader.next(event)) {
            Leg &leg = m_legs[index];
            if (encoded.kind == LegKind::Queue && key == 0) {
                key = queueKey(encoded.host, event);
                if (event.inodeId)
                    leg.pieceKey = pieceKey(encoded.host, event.program, encoded.id);
            }
            leg.last = std::max(leg.last, event.time);
            leg.writer.resumeAfter(event);
            noteState(leg, event);
            joinByIds(index, event);
            if (isSaidTwice(event) && encoded.kind == LegKind::NoQueue) {
                m_legs[index].key = refusalKey(encoded.host, event);
                m_legByKey.set(m_legs[index].key, index);
            } else if (waitsForQueueId(m_legs[index].kind, event)) {
                expectQueueId(index, event);
            }
        }
        if (encoded.kind == LegKind::Queue) {
            takeKey(index, key);
            joinPieces(index);
        }
        bundle = m_legs[index].bundle; // joining may have moved it
    }
    Bundle &taken = m_bundles[bundle];
    taken.first = taken.first.isSet() ? std::min(taken.first, stored.first) : stored.first;
    taken.last = std::max(taken.last, stored.last);
}

/// Of the legs that had one queue id the newest is meant when it is named again.
void Correlator::takeKey(uint32_t index, uint64_t key)
{
    Leg &leg = m_legs[index];
    const uint32_t other = m_legByKey.find(key);
    if (other != FlatMap::kNone) {
        if (leg.last < m_legs[other].last)
            return;
        m_legs[other].key = 0;
    }
    leg.key = key;
    m_legByKey.set(key, index);
}

bool Correlator::isQuiet(const Bundle &bundle, Time watermark) const
{
    if (bundle.last > watermark - kGrace)
        return false;
    const bool closed =
        std::ranges::all_of(bundle.legs, [this](uint32_t leg) { return m_legs[leg].closed; });
    return closed || bundle.last < watermark - kLifetime;
}

CorrelatorOutput Correlator::collect(Time watermark, bool everything)
{
    // What is absorbed may join bundles: all of it before any is handed out.
    for (uint32_t i = 0; i < m_bundles.size(); ++i) {
        const bool due = m_bundles[i].alive && m_bundles[i].changed
            && (everything || isQuiet(m_bundles[i], watermark));
        if (!due)
            continue;
        for (size_t legs = 0; m_bundles[i].alive && m_bundles[i].legs.size() != legs;) {
            legs = m_bundles[i].legs.size();
            absorbPieces(i);
            absorbStored(i);
        }
        if (m_bundles[i].alive)
            endSearch(i);
    }
    CorrelatorOutput output;
    for (uint32_t i = 0; i < m_bundles.size(); ++i) {
        Bundle &bundle = m_bundles[i];
        const bool quiet = bundle.alive && isQuiet(bundle, watermark);
        if (!quiet && !(everything && bundle.alive && bundle.changed))
            continue;
        handOut(i, quiet, output);
        if (quiet)
            drop(i);
    }
    return output;
}

void Correlator::handOut(uint32_t index, bool quiet, CorrelatorOutput &output)
{
    Bundle &bundle = m_bundles[index];
    const std::vector<EncodedLeg> legs = legsOf(bundle);
    if (!bundle.changed && bundle.merged.empty()) {
        readClocks(legs, m_naming.names(), output.clocks);
        output.finished.push_back(bundle.stored);
        return;
    }
    output.removed.insert(output.removed.end(), bundle.merged.begin(), bundle.merged.end());
    for (const BundleId id : bundle.merged)
        m_byStoredId.erase(id); // the store forgets it now
    bundle.merged.clear();
    if (bundle.stored == 0)
        bundle.stored = m_store.takeBundleId(bundle.first.day());
    output.bundles.push_back(
        makeRecord(bundle.stored, legs, m_naming, quiet ? &output.clocks : nullptr));
    output.bundles.back().open = !quiet;
    bundle.changed = false;
    m_byStoredId[bundle.stored] = index;
}

std::vector<EncodedLeg> Correlator::legsOf(const Bundle &bundle) const
{
    std::vector<EncodedLeg> legs;
    legs.reserve(bundle.legs.size());
    for (const uint32_t leg : bundle.legs) {
        const Leg &from = m_legs[leg];
        legs.push_back({from.kind, from.host, from.id, from.events});
    }
    return legs;
}

void Correlator::drop(uint32_t index)
{
    Bundle &bundle = m_bundles[index];
    for (const uint64_t key : bundle.keys) {
        if (m_bundleByKey.find(key) == index)
            m_bundleByKey.erase(key);
    }
    for (const uint64_t key : bundle.pieceKeys)
        m_bundleByKey.erase(key);
    for (const uint32_t leg : bundle.legs) {
        if (m_legs[leg].key != 0 && m_legByKey.find(m_legs[leg].key) == leg)
            m_legByKey.erase(m_legs[leg].key);
        if (m_legs[leg].sideKey != 0 && m_legByKey.find(m_legs[leg].sideKey) == leg)
            m_legByKey.erase(m_legs[leg].sideKey);
        m_legs[leg].reset();
        m_freeLegs.push_back(leg);
    }
    m_byStoredId.erase(bundle.stored);
    bundle.reset();
    m_freeBundles.push_back(index);
    --m_bundleCount;
}

} // namespace Estafeta
