// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of the live log are in sight.

#include "widgets/livelog/lineheadings.h"
#include "widgets/livelog/livelogview.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace Estafeta {

void LiveLogView::setHead(const HeadLine &head)
{
    if (head == m_head)
        return;
    const bool inSight = verticalScrollBar()->value() == 0;
    m_head = head;
    updateScrollBars();
    viewport()->update();
    if (inSight && !m_following && !head.text.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, head.text);
        QAccessible::updateAccessibility(&event);
    }
}

int LiveLogView::headRows() const
{
    return m_head.text.isEmpty() ? 0 : 1;
}

int LiveLogView::rowsPerPage() const
{
    return qMax(1, viewport()->height() / m_columns.lineHeight());
}

void LiveLogView::updateScrollBars()
{
    const int count = static_cast<int>(m_lines.rowCount()) + headRows();
    const int page = rowsPerPage();
    {
        const QSignalBlocker silent(verticalScrollBar());
        QScrollBar *bar = verticalScrollBar();
        bar->setPageStep(page);
        bar->setRange(0, qMax(0, count - page));
        bar->setValue(m_following
                          ? bar->maximum()
                          : static_cast<int>(m_lines.findRow(m_top)) + headRows() - m_above);
    }
    m_columns.setRoom(viewport()->width());
    m_headings->update();
    horizontalScrollBar()->setSingleStep(m_columns.character() * 4);
    horizontalScrollBar()->setPageStep(qMax(1, viewport()->width() - m_columns.scrolledLeft()));
    horizontalScrollBar()->setRange(0, m_columns.scrollRange());
    tellInSight();
}

void LiveLogView::tellInSight()
{
    const auto [first, count] = visibleRows();
    m_lines.setInSight(m_following || count == 0 ? std::nullopt
                                                 : std::optional(m_lines.row(first).key));
}

/// What is in sight now stays there, whatever comes and goes.
void LiveLogView::holdTop()
{
    const auto [first, count] = visibleRows();
    if (count == 0)
        return;
    m_top = m_lines.row(first).key;
    m_above = rowRect(first).top() / m_columns.lineHeight();
}

void LiveLogView::onScrolled(int value)
{
    holdTop();
    setFollowing(value == verticalScrollBar()->maximum() && m_lines.isLive());
    tellInSight();
    askForMore();
    viewport()->update();
}

/// Reads on before somebody comes to the end of what is here.
void LiveLogView::askForMore()
{
    const auto [first, count] = visibleRows();
    const auto page = static_cast<size_t>(rowsPerPage());
    if (!m_following && first < page)
        Q_EMIT olderWanted();
    if (!m_lines.isLive() && first + count + page >= m_lines.rowCount())
        Q_EMIT newerWanted();
}

void LiveLogView::askForOlder()
{
    setFollowing(false);
    Q_EMIT olderWanted();
}

void LiveLogView::setFollowing(bool following)
{
    if (following && !m_lines.isLive()) {
        Q_EMIT endRequested();
        return;
    }
    if (following == m_following)
        return;
    if (!following)
        holdTop();
    m_following = following;
    m_lines.resetNewRows();
    updateScrollBars();
    viewport()->update();
    Q_EMIT followingChanged(following);
}

std::pair<size_t, size_t> LiveLogView::visibleRows() const
{
    const int value = verticalScrollBar()->value();
    const int head = qMax(0, headRows() - value);
    const auto first = static_cast<size_t>(qMax(0, value - headRows()));
    const size_t count = m_lines.rowCount();
    if (first >= count)
        return {0, 0};
    return {first, std::min(count - first, static_cast<size_t>(rowsPerPage() - head) + 1)};
}

QRect LiveLogView::rowRect(size_t row) const
{
    const int height = m_columns.lineHeight();
    const int line = static_cast<int>(row) + headRows() - verticalScrollBar()->value();
    return {0, line * height, viewport()->width(), height};
}

std::optional<size_t> LiveLogView::rowAt(QPoint place) const
{
    const auto [first, count] = visibleRows();
    const int y = count == 0 ? -1 : place.y() - rowRect(first).top();
    if (y < 0)
        return std::nullopt;
    const auto line = static_cast<size_t>(y / m_columns.lineHeight());
    return line < count ? std::optional(first + line) : std::nullopt;
}

void LiveLogView::goTo(const LineKey &key)
{
    m_selection.setCurrent(key);
    m_linkLine.reset();
    if (const auto row = m_lines.rowOf(key)) {
        const auto [first, count] = visibleRows();
        const auto half = static_cast<size_t>(rowsPerPage() / 2);
        if (*row < first || *row + 1 >= first + count)
            showRow(*row >= half ? *row - half : 0);
        showColumnOf(*row);
    }
    setFollowing(false);
    viewport()->update();
    announceCurrent();
}

/// Puts a row at the top; the first one with what stands above it.
void LiveLogView::showRow(size_t row)
{
    setFollowing(false);
    m_top = m_lines.row(row).key;
    m_above = row == 0 ? headRows() : 0;
    updateScrollBars();
    holdTop();
    viewport()->update();
}

void LiveLogView::keepInPlace(const std::function<void()> &change)
{
    const auto key = m_selection.current();
    const auto before = key ? m_lines.rowOf(*key) : std::nullopt;
    const int line = before ? rowRect(*before).top() / m_columns.lineHeight() : 0;
    setFollowing(false);
    change();
    if (!before)
        return;
    // Rows that a filter finds later come above it.
    m_top = *key;
    m_above = line;
    updateScrollBars();
    viewport()->update();
}

/// Of the columns of hosts, the one that a row is in.
void LiveLogView::showColumnOf(size_t row)
{
    for (const LiveLogColumns::Heading &heading :
         m_columns.headings(horizontalScrollBar()->value())) {
        if (heading.host == m_lines.row(row).host)
            showAcross(heading.left, heading.width);
    }
}

void LiveLogView::showAcross(int left, int width)
{
    if (!m_columns.isByHost())
        return;
    QScrollBar *bar = horizontalScrollBar();
    const int right = left + width - viewport()->width();
    const int before = left - m_columns.scrolledLeft();
    if (before < 0)
        bar->setValue(bar->value() + before);
    else if (right > 0)
        bar->setValue(bar->value() + qMin(right, before));
}

LiveLogPlace LiveLogView::place()
{
    if (m_following)
        holdTop();
    return {m_following, m_top, m_above, m_selection.current()};
}

void LiveLogView::setPlace(const LiveLogPlace &place)
{
    if (place.current)
        m_selection.setCurrent(*place.current);
    setFollowing(place.following);
    m_top = place.top;
    m_above = place.above;
    updateScrollBars();
    viewport()->update();
    announceCurrent();
}

void LiveLogView::setOrigin(const std::optional<LineKey> &key)
{
    m_origin = key;
    viewport()->update();
}

} // namespace Estafeta
