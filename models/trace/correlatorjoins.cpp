// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/correlator.h"

#include "core/hash.h"
#include "trace/addresslist.h"
#include "trace/terms.h"

#include <algorithm>

/// How legs that have something in common come into one bundle.
namespace Estafeta {

/// A filter before qmail's queue knows no id of it: it waits for the delivery to its recipient.
void Correlator::expectDelivery(uint32_t index, const Event &event)
{
    forEachAddress(event.to, [&](std::string_view to) {
        joinByMoment(scannedKeys(m_legs[index].host, hashBytes(event.from), to, event.time), index);
    });
}

/// Only looked for, here by us and in the store by the commit: where no filter is, messages from
/// one to the same other have nothing to do with each other.
void Correlator::joinScanOf(uint32_t index, const Event &event)
{
    const Leg &leg = m_legs[index];
    for (const uint64_t key : scannedKeys(leg.host, leg.sender, event.to, event.time)) {
        if (m_bundleByKey.find(key) != FlatMap::kNone)
            joinByKey(key, index, kAnyTime);
        else
            m_bundles[leg.bundle].keys.push_back(key);
    }
}

void Correlator::joinByMoment(const MomentKeys &keys, uint32_t legIndex)
{
    for (const uint64_t key : keys)
        joinByKey(key, legIndex, kAnyTime);
}

void Correlator::joinByKey(uint64_t key, uint32_t legIndex, int64_t window)
{
    const Leg &leg = m_legs[legIndex];
    const uint32_t found = m_bundleByKey.find(key);
    if (found == leg.bundle)
        return;
    if (found == FlatMap::kNone) {
        registerKey(key, legIndex);
        return;
    }
    const int64_t apart = std::abs(m_bundles[found].last - leg.last);
    const size_t together = m_bundles[found].legs.size() + m_bundles[leg.bundle].legs.size();
    if ((m_bundles[found].last.isSet() && apart > window) || together > kMostLegs)
        registerKey(key, legIndex);
    else if (m_bundles[found].legs.size() >= m_bundles[leg.bundle].legs.size())
        merge(found, leg.bundle);
    else
        merge(leg.bundle, found);
}

void Correlator::registerKey(uint64_t key, uint32_t legIndex)
{
    const uint32_t bundle = m_legs[legIndex].bundle;
    if (m_bundleByKey.find(key) == bundle)
        return;
    m_bundleByKey.set(key, bundle);
    m_bundles[bundle].keys.push_back(key);
}

void Correlator::merge(uint32_t into, uint32_t from)
{
    Bundle &a = m_bundles[into];
    Bundle &b = m_bundles[from];
    for (const uint32_t leg : b.legs)
        m_legs[leg].bundle = into;
    a.legs.insert(a.legs.end(), b.legs.begin(), b.legs.end());
    for (const uint64_t key : b.keys) {
        if (m_bundleByKey.find(key) == from)
            m_bundleByKey.set(key, into);
    }
    a.keys.insert(a.keys.end(), b.keys.begin(), b.keys.end());
    if (b.first.isSet())
        a.first = a.first.isSet() ? std::min(a.first, b.first) : b.first;
    a.last = std::max(a.last, b.last);
    a.changed = a.changed || b.changed;
    a.merged.insert(a.merged.end(), b.merged.begin(), b.merged.end());
    a.pieceKeys.insert(a.pieceKeys.end(), b.pieceKeys.begin(), b.pieceKeys.end());
    for (const uint64_t key : b.pieceKeys)
        m_bundleByKey.set(key, into);
    for (const BundleId id : b.merged)
        m_byStoredId[id] = into;
    if (b.stored != 0) {
        m_byStoredId[b.stored] = into;
        if (a.stored == 0) {
            a.stored = b.stored;
        } else {
            a.merged.push_back(b.stored);
            a.changed = true;
        }
    }
    b.reset();
    m_freeBundles.push_back(from);
    --m_bundleCount;
}

/// Lines of one queue entry that are read at different times find each other by its id. An inode
/// only finds what has no beginning or no end yet.
void Correlator::joinPieces(uint32_t index)
{
    const Leg &leg = m_legs[index];
    if (leg.pieceKey == 0) {
        joinByKey(termKey(TermKind::QueueId, leg.id), index, kIdWindow);
    } else if (leg.waits()) {
        const uint32_t found = m_bundleByKey.find(leg.pieceKey);
        if (found == leg.bundle)
            return;
        if (found != FlatMap::kNone) {
            merge(found, leg.bundle);
            return;
        }
        m_bundleByKey.set(leg.pieceKey, leg.bundle);
        m_bundles[leg.bundle].pieceKeys.push_back(leg.pieceKey);
    }
}

/// The entry has its beginning and its end now: the next one with this inode is another message's,
/// unless another piece still waits for its beginning.
void Correlator::forgetPiece(uint32_t index)
{
    const Leg &leg = m_legs[index];
    Bundle &bundle = m_bundles[leg.bundle];
    if (leg.pieceKey == 0 || leg.waits())
        return;
    const bool needed = std::ranges::any_of(bundle.legs, [&](uint32_t other) {
        return m_legs[other].pieceKey == leg.pieceKey && m_legs[other].waits();
    });
    if (needed || m_bundleByKey.find(leg.pieceKey) != leg.bundle)
        return;
    m_bundleByKey.erase(leg.pieceKey);
    std::erase(bundle.pieceKeys, leg.pieceKey);
}

/// The store was asked for what lay before: who has an end and still no beginning waits no more,
/// or each message that gets the inode from now on would be taken for its own.
void Correlator::endSearch(uint32_t bundle)
{
    const std::vector<uint32_t> legs = m_bundles[bundle].legs;
    for (const uint32_t index : legs) {
        Leg &leg = m_legs[index];
        leg.searched = leg.searched || (leg.closed && !leg.opened);
        const auto goesOn = [&](uint32_t other) {
            return m_legs[other].pieceKey == leg.pieceKey && m_legs[other].closed
                && !m_legs[other].opened && m_legs[other].last >= leg.last;
        };
        if (leg.waits() && std::ranges::any_of(legs, goesOn))
            leg.closed = true; // by that piece
    }
    for (const uint32_t index : legs)
        forgetPiece(index);
}

} // namespace Estafeta
