// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/correlator.h"

#include <algorithm>
#include <utility>

/// How an open bundle takes in what was handed out before and belongs to it.
namespace Estafeta {

void Correlator::absorbStored(uint32_t index)
{
    askFurther(index);
    // What is taken in brings keys of its own, and may bring other open bundles with theirs.
    while (m_bundles[index].alive && m_bundles[index].asked < m_bundles[index].keys.size()) {
        Bundle &bundle = m_bundles[index];
        const std::vector keys(bundle.keys.begin() + static_cast<ptrdiff_t>(bundle.asked),
                               bundle.keys.end());
        bundle.asked = bundle.keys.size();
        absorbWith(index, keys, bundle.first - kIdWindow, bundle.last + kIdWindow);
    }
}

/// What was not there will not come: a line with one of these keys joins this bundle at once. But
/// one that lives on comes near to others in time.
void Correlator::askFurther(uint32_t index)
{
    Bundle &bundle = m_bundles[index];
    const Time first = std::exchange(bundle.askedFirst, bundle.first);
    const Time last = bundle.askedLast;
    const bool isLater = bundle.asked == 0 || bundle.last - last > kGrace;
    if (isLater)
        bundle.askedLast = bundle.last;
    if (bundle.asked == 0)
        return;
    const std::vector keys(bundle.keys.begin(),
                           bundle.keys.begin() + static_cast<ptrdiff_t>(bundle.asked));
    if (bundle.first < first)
        absorbWith(index, keys, bundle.first - kIdWindow, first - kIdWindow);
    if (isLater && m_bundles[index].alive)
        absorbWith(index, keys, last + kIdWindow, m_bundles[index].last + kIdWindow);
}

/// `keys` is no part of the bundle, which may grow or be given up meanwhile.
void Correlator::absorbWith(uint32_t index, const std::vector<uint64_t> &keys, Time from, Time to)
{
    for (const BundleId id : m_store.findByTerms(keys, from, to)) {
        if (!m_bundles[index].alive)
            return; // what was taken in belongs to another open bundle, and so did this one
        if (m_byStoredId.contains(id) || m_full.contains(id))
            continue;
        const auto stored = m_store.load(id);
        if (stored && hasRoom(index, *stored))
            absorb(index, *stored);
    }
}

/// A full one is not loaded again for each line that seems to belong to it.
bool Correlator::hasRoom(uint32_t index, const StoredBundle &stored)
{
    const size_t legs = decodeLegs(stored.legs).size();
    if (legs >= kMostLegs)
        m_full.insert(stored.id);
    return m_bundles[index].legs.size() + legs <= kMostLegs;
}

/// The older bundle keeps its id; this one's, if it has one, is given up.
void Correlator::absorb(uint32_t index, const StoredBundle &stored)
{
    m_bundles[index].merged.push_back(stored.id);
    m_byStoredId[stored.id] = index;
    takeIn(index, stored);
}

/// What was read of an entry before, or what was found of it since in an older log.
void Correlator::absorbPieces(uint32_t index)
{
    const Bundle &bundle = m_bundles[index];
    if (bundle.pieceKeys.empty())
        return;
    const auto found =
        m_store.findByTerms(bundle.pieceKeys, bundle.first - Time::kDay, bundle.last + Time::kDay);
    for (const BundleId id : found) {
        if (!m_bundles[index].alive)
            return;
        const auto open = m_byStoredId.find(id);
        if (open != m_byStoredId.end()) {
            const Bundle &other = m_bundles[open->second];
            if (open->second != index && needsPiece(m_bundles[index], other.first, other.last))
                merge(index, open->second);
            continue;
        }
        const auto stored = m_store.load(id);
        if (stored && needsPiece(m_bundles[index], stored->first, stored->last))
            absorb(index, *stored);
    }
}

/// Whether a bundle of that time may have what a leg of this one lacks: a beginning lies before
/// it, and an end behind.
bool Correlator::needsPiece(const Bundle &bundle, Time first, Time last) const
{
    return std::ranges::any_of(bundle.legs, [&](uint32_t index) {
        const Leg &leg = m_legs[index];
        return leg.waits() && (leg.opened ? last >= leg.last : first <= leg.last);
    });
}

} // namespace Estafeta
