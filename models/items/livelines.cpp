// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/livelines.h"

#include "items/knownlines.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

/// Of the window's thread at a time: a key press waits no longer for it.
constexpr qint64 kSliceMs = 8;
constexpr size_t kLinesBetweenLooks = 16;
/// New lines that may wait for the filter.
constexpr size_t kMostWaiting = 100'000;

} // namespace

LiveLines::LiveLines(LineRing::Limits limits, QObject *parent) : QObject(parent), m_ring(limits)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LiveLines::slice);
}

void LiveLines::add(LineBatch batch)
{
    if (batch.isEmpty())
        return;
    m_skipped += std::exchange(batch.skipped, 0);
    if (m_live && wouldLeaveSight(batch))
        m_live = false;
    if (!m_live)
        return hold(std::move(batch));
    const LineKey last = rowCount() > 0 ? rows().back().key : LineKey();
    const std::vector<RingLine> added = m_ring.add(std::move(batch));
    if (!isFiltered())
        countNew(last, added);
    take(added);
}

/// What the ring took, for all who look at it.
void LiveLines::take(const std::vector<RingLine> &added)
{
    restoreMarks(added);
    if (isFiltered())
        schedule(added);
    dropGone();
    Q_EMIT changed();
}

void LiveLines::clear()
{
    m_ring.clear();
    m_passed.clear();
    m_waiting.clear();
    m_backFrom.reset();
    m_marks.clear();
    m_skipped = 0;
    m_unfiltered = 0;
    m_newRows = 0;
    m_goneMarks.clear();
    m_completeFrom = {};
    m_live = true;
    m_inSight.reset();
    forgetHeld();
    m_slices.stop();
    Q_EMIT changed();
}

void LiveLines::setFilter(std::shared_ptr<const LineFilter> filter)
{
    m_filter = filter && filter->isEmpty() ? nullptr : std::move(filter);
    refilter();
}

void LiveLines::setHiddenHosts(const QStringList &names)
{
    m_hidden.clear();
    for (const QString &name : names) {
        const size_t number = m_ring.hostNumber(name.toStdString());
        m_hidden.resize(std::max(m_hidden.size(), number + 1));
        m_hidden[number] = true;
    }
    refilter();
}

void LiveLines::refilter()
{
    m_passed.clear();
    m_waiting.clear();
    m_unfiltered = 0;
    m_gaveUpBefore = m_filter ? m_filter->gaveUp() : 0;
    m_backFrom.reset();
    if (isFiltered() && m_ring.size() > 0) {
        m_backFrom = m_ring[m_ring.size() - 1].key;
        ++m_backFrom->arrival; // the last one too
        m_slices.start();
    }
    Q_EMIT changed();
}

bool LiveLines::isFiltering() const
{
    return m_backFrom.has_value() || !m_waiting.empty();
}

const std::string &LiveLines::host(size_t row) const
{
    return m_ring.hosts()[rows()[row].host];
}

size_t LiveLines::findRow(const LineKey &key) const
{
    return findLine(rows(), key);
}

std::optional<size_t> LiveLines::rowOf(const LineKey &key) const
{
    const size_t row = findRow(key);
    if (row == rowCount() || rows()[row].key != key)
        return std::nullopt;
    return row;
}

uint64_t LiveLines::unfiltered() const
{
    return m_unfiltered + (m_filter ? m_filter->gaveUp() - m_gaveUpBefore : 0);
}

bool LiveLines::passes(const RingLine &line) const
{
    if (line.host < m_hidden.size() && m_hidden[line.host])
        return false;
    return !m_filter || m_filter->passes({m_ring.hosts()[line.host], m_ring.text(line)});
}

/// Lines that looking back will come to are not looked at twice.
void LiveLines::schedule(const std::vector<RingLine> &added)
{
    for (const RingLine &line : added) {
        if (!m_backFrom || line.key >= *m_backFrom)
            m_waiting.push_back(line);
    }
    while (m_waiting.size() > kMostWaiting) {
        m_waiting.pop_front();
        ++m_unfiltered;
    }
    m_slices.start();
}

void LiveLines::countNew(const LineKey &last, const std::vector<RingLine> &added)
{
    if (!m_live)
        return;
    m_newRows += static_cast<uint64_t>(std::ranges::count_if(added, [&](const RingLine &line) {
        return line.key > last && line.key.arrival >= LineRing::kFirstArrival;
    }));
}

void LiveLines::slice()
{
    QElapsedTimer clock;
    clock.start();
    // Half of it for what is new, so that looking back never stops the log, nor the other way.
    sliceNew(m_backFrom ? kSliceMs / 2 : kSliceMs, clock);
    sliceBack(kSliceMs, clock);
    if (!isFiltering())
        m_slices.stop();
    Q_EMIT changed();
}

void LiveLines::sliceNew(qint64 untilMs, const QElapsedTimer &clock)
{
    std::vector<RingLine> passed;
    for (size_t n = 1; !m_waiting.empty(); ++n) {
        const RingLine line = m_waiting.front();
        m_waiting.pop_front();
        if (m_ring.has(line.key) && passes(line))
            passed.push_back(line);
        if (n % kLinesBetweenLooks == 0 && clock.elapsed() >= untilMs)
            break;
    }
    // Several batches may have waited.
    std::ranges::sort(passed, {}, &RingLine::key);
    countNew(m_passed.empty() ? LineKey() : m_passed.back().key, passed);
    mergeLines(m_passed, passed);
}

void LiveLines::sliceBack(qint64 untilMs, const QElapsedTimer &clock)
{
    if (!m_backFrom)
        return;
    size_t next = m_ring.find(*m_backFrom);
    std::vector<RingLine> passed;
    for (size_t n = 1; next > 0; ++n) {
        const RingLine &line = m_ring[--next];
        m_backFrom = line.key;
        if (passes(line))
            passed.push_back(line);
        if (n % kLinesBetweenLooks == 0 && clock.elapsed() >= untilMs)
            break;
    }
    if (next == 0)
        m_backFrom.reset();
    m_passed.insert(m_passed.begin(), passed.rbegin(), passed.rend());
}

/// What left the ring, at either end, is a row no more. Its mark waits for it to be read again.
void LiveLines::dropGone()
{
    while (!m_passed.empty() && !m_ring.has(m_passed.front().key))
        m_passed.pop_front();
    while (!m_passed.empty() && !m_ring.has(m_passed.back().key))
        m_passed.pop_back();
    std::erase_if(m_waiting, [this](const RingLine &line) { return !m_ring.has(line.key); });
    std::erase_if(m_marks, [this](const auto &mark) {
        if (m_ring.has(mark.first))
            return false;
        m_goneMarks.emplace(mark.first.time, mark.second);
        return true;
    });
    if (m_completeFrom.isSet() && m_ring.size() > 0)
        m_completeFrom = std::max(m_completeFrom, m_ring[0].key.time);
}

void LiveLines::toggleMark(const LineKey &key)
{
    const size_t index = m_ring.find(key);
    if (index == m_ring.size() || m_ring[index].key != key)
        return;
    const RingLine &line = m_ring[index];
    if (!m_marks.erase(key))
        m_marks.emplace(key, lineHash(m_ring.text(line), m_ring.hosts()[line.host]));
    Q_EMIT changed();
}

std::optional<size_t> LiveLines::nextMark(const LineKey &key, bool forward) const
{
    const auto after = m_marks.upper_bound(key);
    const auto from = m_marks.lower_bound(key);
    std::vector<LineKey> order;
    const auto append = [&order](auto begin, auto end) {
        for (; begin != end; ++begin)
            order.push_back(begin->first);
    };
    if (forward) {
        append(after, m_marks.end());
        append(m_marks.begin(), after);
    } else {
        append(std::make_reverse_iterator(from), m_marks.rend());
        append(m_marks.rbegin(), std::make_reverse_iterator(from));
    }
    for (const LineKey &mark : order) {
        if (const auto row = rowOf(mark))
            return row;
    }
    return std::nullopt;
}

} // namespace Estafeta
