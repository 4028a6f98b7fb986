// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the live log's lines come from the store, and go on from there.

#include "items/knownlines.h"
#include "items/livelines.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

constexpr size_t kMostHeldLines = 100'000;
constexpr size_t kMostHeldBatches = 10'000;
constexpr size_t kMostGoneMarks = 1'000;
/// Before all lines.
constexpr Time kBeginning{Time::kUnset + 1};

Time oldestOf(const LineBatch &batch)
{
    return std::ranges::min_element(batch.lines, {}, &LineBatch::Line::time)->time;
}

} // namespace

void LiveLines::addStored(const LineBatch &batch)
{
    if (batch.lines.empty()) {
        m_completeFrom = kBeginning;
        return;
    }
    const auto oldest = std::ranges::min_element(batch.lines, {}, &LineBatch::Line::time);
    if (!KnownLines(m_ring, batch).has(*oldest)) {
        m_ring.dropBefore(oldest->time);
        m_completeFrom = {};
    }
    if (!m_completeFrom.isSet() || m_ring.size() == 0)
        m_completeFrom = oldest->time;
    take(m_ring.add(KnownLines(m_ring, batch).missing()));
    resetNewRows();
}

void LiveLines::showStored(const LineBatch &batch)
{
    m_ring.clear();
    m_passed.clear();
    m_waiting.clear();
    m_backFrom.reset();
    m_inSight.reset();
    m_live = false;
    m_newRows = 0;
    m_completeFrom = batch.lines.empty() ? Time() : oldestOf(batch);
    take(m_ring.add(batch));
}

size_t LiveLines::addOlder(const LineBatch &batch)
{
    if (batch.lines.empty())
        return 0;
    LineBatch missing = KnownLines(m_ring, batch).missing();
    m_completeFrom = std::min(m_completeFrom, oldestOf(batch));
    const size_t count = missing.lines.size();
    const size_t before = m_ring.size();
    const std::vector<RingLine> added = m_ring.addOlder(std::move(missing));
    if (m_ring.size() < before + count)
        m_live = false; // the newest made room
    take(added);
    return count;
}

size_t LiveLines::addNewer(const LineBatch &batch, bool toTheEnd)
{
    LineBatch missing = KnownLines(m_ring, batch).missing();
    const size_t count = missing.lines.size();
    take(m_ring.add(std::move(missing)));
    if (toTheEnd && !m_live) {
        m_live = true;
        m_newRows = 0;
        m_inSight.reset(); // the view tells it again
        m_heldLines = 0;
        for (const LineBatch &held : std::exchange(m_held, {}))
            add(KnownLines(m_ring, held).missing());
        Q_EMIT changed();
    }
    return count;
}

void LiveLines::goLive()
{
    m_ring.clear();
    dropGone();
    m_backFrom.reset();
    m_live = true;
    m_inSight.reset();
    m_completeFrom = {};
    m_heldLines = 0;
    for (LineBatch &held : std::exchange(m_held, {}))
        add(std::move(held));
    resetNewRows();
    Q_EMIT changed();
}

void LiveLines::forgetHeld()
{
    m_held.clear();
    m_heldLines = 0;
}

/// The oldest need not be held: the store has them by now.
void LiveLines::hold(LineBatch batch)
{
    if (!isFiltered())
        m_newRows += batch.lines.size();
    m_heldLines += batch.lines.size();
    m_held.push_back(std::move(batch));
    while (m_heldLines > kMostHeldLines || m_held.size() > kMostHeldBatches) {
        m_heldLines -= m_held.front().lines.size();
        m_held.pop_front();
    }
    Q_EMIT changed();
}

bool LiveLines::wouldLeaveSight(const LineBatch &batch) const
{
    const LineRing::Limits limits = m_ring.limits();
    const bool full = m_ring.size() + batch.lines.size() > limits.lines
        || m_ring.bytes() + batch.text.size() > limits.bytes;
    // Bytes go by whole batches: twice as many lines may have to go as come.
    return m_inSight && full && m_ring.find(*m_inSight) < 2 * batch.lines.size();
}

void LiveLines::restoreMarks(const std::vector<RingLine> &added)
{
    if (m_goneMarks.empty())
        return;
    for (const RingLine &line : added) {
        const auto [first, last] = m_goneMarks.equal_range(line.key.time);
        if (first == last || !m_ring.has(line.key))
            continue;
        const size_t hash = lineHash(m_ring.text(line), m_ring.hosts()[line.host]);
        const auto mark =
            std::find_if(first, last, [hash](const auto &each) { return each.second == hash; });
        if (mark != last) {
            m_marks.emplace(line.key, hash);
            m_goneMarks.erase(mark);
        }
    }
    while (m_goneMarks.size() > kMostGoneMarks)
        m_goneMarks.erase(m_goneMarks.begin());
}

} // namespace Estafeta
