// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/livelines.h"

#include <QElapsedTimer>

#include <algorithm>

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
    m_skipped += batch.skipped;
    const LineKey last = rowCount() > 0 ? rows().back().key : LineKey();
    const std::vector<RingLine> added = m_ring.add(std::move(batch));
    if (isFiltered()) {
        schedule(added);
    } else {
        countNew(last, added);
    }
    dropOld();
    Q_EMIT changed();
}

void LiveLines::addStored(const LineBatch &batch)
{
    const auto oldest = std::ranges::min_element(batch.lines, {}, &LineBatch::Line::time);
    if (oldest != batch.lines.end()
        && !hasSame(batch.textOf(*oldest), oldest->time, batch.hosts[oldest->host]))
        m_ring.dropBefore(oldest->time);
    LineBatch missing;
    missing.hosts = batch.hosts;
    for (const LineBatch::Line &line : batch.lines) {
        const std::string_view text = batch.textOf(line);
        if (!hasSame(text, line.time, batch.hosts[line.host]))
            missing.add(text, line.time, line.host);
    }
    add(std::move(missing));
    resetNewRows();
}

bool LiveLines::hasSame(std::string_view text, Time time, const std::string &host) const
{
    for (size_t i = m_ring.find({time, 0}); i < m_ring.size() && m_ring[i].key.time == time; ++i) {
        if (m_ring.text(m_ring[i]) == text && m_ring.hosts()[m_ring[i].host] == host)
            return true;
    }
    return false;
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
    m_newRows += static_cast<uint64_t>(
        std::ranges::count_if(added, [&](const RingLine &line) { return line.key > last; }));
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

/// What left the ring is a row no more.
void LiveLines::dropOld()
{
    while (!m_passed.empty() && !m_ring.has(m_passed.front().key))
        m_passed.pop_front();
    while (!m_marks.empty() && !m_ring.has(*m_marks.begin()))
        m_marks.erase(m_marks.begin());
}

void LiveLines::toggleMark(const LineKey &key)
{
    if (!m_marks.erase(key))
        m_marks.insert(key);
    Q_EMIT changed();
}

std::optional<size_t> LiveLines::nextMark(const LineKey &key, bool forward) const
{
    const auto after = m_marks.upper_bound(key);
    const auto from = m_marks.lower_bound(key);
    std::vector<LineKey> order;
    if (forward) {
        order.assign(after, m_marks.end());
        order.insert(order.end(), m_marks.begin(), after);
    } else {
        order.assign(std::make_reverse_iterator(from), m_marks.rend());
        order.insert(order.end(), m_marks.rbegin(), std::make_reverse_iterator(from));
    }
    for (const LineKey &mark : order) {
        if (const auto row = rowOf(mark))
            return row;
    }
    return std::nullopt;
}

} // namespace Estafeta
