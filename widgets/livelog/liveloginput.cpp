// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mouse and the keys do in the live log's view.

#include "items/linecolumns.h"
#include "items/logtext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/livelog/livelogview.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace Estafeta {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u'@' || c == u'+';
}

std::pair<int, int> wordAround(const QString &text, int at)
{
    int from = qBound(0, at, static_cast<int>(text.size()));
    int to = from;
    while (from > 0 && isWordLetter(text[from - 1]))
        --from;
    while (to < text.size() && isWordLetter(text[to]))
        ++to;
    return {from, to};
}

} // namespace

void LiveLogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (handleLinkKey(event) || handleMove(event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        return setFollowing(!m_following);
    case Qt::Key_Escape:
        if (!m_selection.hasLines() && !m_selection.characters())
            Q_EMIT backRequested();
        m_selection.clear();
        m_linkLine.reset();
        return viewport()->update();
    case Qt::Key_Left:
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left
                                                        ? QScrollBar::SliderSingleStepSub
                                                        : QScrollBar::SliderSingleStepAdd);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

bool LiveLogView::handleLinkKey(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (ctrl && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stepLink(event->key() == Qt::Key_Right ? 1 : -1);
        return true;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    const QString link = currentLink();
    if (!link.isEmpty())
        Q_EMIT linkActivated(link);
    return true;
}

bool LiveLogView::handleMove(QKeyEvent *event)
{
    const size_t count = m_lines.rowCount();
    if (count == 0)
        return false;
    const auto [first, visible] = visibleRows();
    const size_t last = count - 1;
    const auto current = m_selection.current() ? m_lines.findRow(*m_selection.current()) : count;
    // Without a current line the last one in sight is where it begins.
    const size_t row = current < count ? current : std::min(last, first + visible);
    const auto page = static_cast<size_t>(rowsPerPage());
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(row > 0 ? row - 1 : 0, extend);
        return true;
    case Qt::Key_Down:
        moveTo(std::min(last, row + 1), extend);
        return true;
    case Qt::Key_PageUp:
        moveTo(row > page ? row - page : 0, extend);
        return true;
    case Qt::Key_PageDown:
        moveTo(std::min(last, row + page), extend);
        return true;
    case Qt::Key_Home:
        moveTo(0, extend);
        return true;
    case Qt::Key_End:
        moveTo(last, extend);
        if (!extend)
            setFollowing(true);
        return true;
    default:
        return false;
    }
}

void LiveLogView::moveTo(size_t row, bool extend)
{
    const LineKey key = m_lines.row(row).key;
    if (extend)
        m_selection.extendTo(key);
    else
        m_selection.setCurrent(key);
    m_linkLine.reset();
    setFollowing(false);
    const auto page = static_cast<size_t>(rowsPerPage());
    const size_t first = visibleRows().first;
    if (row <= first)
        showRow(row);
    else if (rowRect(row).bottom() >= viewport()->height() && row + 1 >= page)
        showRow(row + 1 - page);
    showColumnOf(row);
    askForMore();
    viewport()->update();
    announceCurrent();
}

void LiveLogView::announceCurrent()
{
    Q_EMIT currentChanged();
    if (!QAccessible::isActive() || !m_selection.current())
        return;
    const auto row = m_lines.rowOf(*m_selection.current());
    if (!row)
        return;
    QAccessibleTextCursorEvent event(this, 0);
    int offset = 0;
    const auto [first, count] = visibleRows();
    for (size_t i = first; i < std::min(*row, first + count); ++i)
        offset += static_cast<int>(spokenLine(m_lines, i, m_withDate).size()) + 1;
    event.setCursorPosition(offset);
    QAccessible::updateAccessibility(&event);
}

void LiveLogView::stepLink(int step)
{
    const auto row = m_selection.current() ? m_lines.rowOf(*m_selection.current()) : std::nullopt;
    if (!row)
        return;
    const DrawnLine line = shown(*row);
    const int count = static_cast<int>(line.links.size());
    if (count == 0)
        return;
    const bool onLine = m_linkLine == m_selection.current() && m_link >= 0;
    m_link = onLine ? (m_link + step + count) % count : (step > 0 ? 0 : count - 1);
    m_linkLine = m_selection.current();
    viewport()->update();
    if (m_columns.isByHost())
        return showColumnOf(*row);
    const int x = m_painter.xOf(line, line.links[m_link].offset);
    const int room = viewport()->width() - m_columns.scrolledLeft();
    QScrollBar *bar = horizontalScrollBar();
    if (x < bar->value() || x > bar->value() + room - 10 * m_columns.character())
        bar->setValue(qMax(0, x - room / 3));
}

/// Chosen by the keys; else the first of the current line.
QString LiveLogView::currentLink() const
{
    const auto row = m_selection.current() ? m_lines.rowOf(*m_selection.current()) : std::nullopt;
    if (!row)
        return {};
    const auto links = const_cast<LiveLogView *>(this)->shown(*row).links;
    const bool chosen = m_linkLine == m_selection.current() && m_link >= 0 && m_link < links.size();
    if (links.isEmpty())
        return {};
    return links[chosen ? m_link : 0].text;
}

QString LiveLogView::selectedWord() const
{
    const auto row = m_selection.current() ? m_lines.rowOf(*m_selection.current()) : std::nullopt;
    if (!row)
        return {};
    const QString message = shownText(columnsOf(m_lines.text(*row)).message);
    const auto range = m_selection.characters().value_or(wordAround(message, m_pressedCharacter));
    return message.mid(range.first, range.second - range.first);
}

QString LiveLogView::linkAt(QPoint place)
{
    const auto row = rowAt(place);
    if (!row)
        return {};
    const DrawnLine line = shown(*row);
    const int at = m_painter.characterAt(line, place.x(), horizontalScrollBar()->value());
    for (const LineHighlighter::Link &link : line.links) {
        if (at >= link.offset && at < link.offset + link.length)
            return link.text;
    }
    return {};
}

void LiveLogView::hover(QPoint place)
{
    const auto row = rowAt(place);
    std::optional<LineKey> lineKey;
    int hovered = -1;
    if (row) {
        const DrawnLine line = shown(*row);
        const int at = m_painter.characterAt(line, place.x(), horizontalScrollBar()->value());
        for (int i = 0; i < line.links.size(); ++i) {
            const LineHighlighter::Link &link = line.links[i];
            if (at >= link.offset && at < link.offset + link.length)
                hovered = i;
        }
        if (hovered >= 0)
            lineKey = m_lines.row(*row).key;
    }
    if (lineKey == m_linkLine && hovered == m_link)
        return;
    m_linkLine = lineKey;
    m_link = hovered;
    viewport()->setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void LiveLogView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const auto row = rowAt(place);
    m_dragged = false;
    if (!row && headRows() > 0 && verticalScrollBar()->value() == 0
        && place.y() < m_columns.lineHeight())
        return askForOlder();
    if (!row)
        return;
    const LineKey key = m_lines.row(*row).key;
    m_pressedCharacter =
        m_painter.characterAt(shown(*row), place.x(), horizontalScrollBar()->value());
    const bool inSelection = m_selection.isSelected(key) || m_selection.current() == key;
    if (event->button() == Qt::RightButton && inSelection)
        return;
    setFollowing(false); // what somebody points at must not run away
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extendTo(key);
    else
        m_selection.setCurrent(key);
    if (event->button() == Qt::LeftButton)
        m_pressed = place;
    viewport()->update();
    announceCurrent();
}

void LiveLogView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_pressed)
        return hover(place);
    if (!m_dragged && (place - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    dragTo(place);
}

/// Along a line: a part of its message. Across lines: whole lines.
void LiveLogView::dragTo(QPoint place)
{
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (place.y() < 0 || place.y() >= height)
        bar->setValue(bar->value() + (place.y() < 0 ? -1 : 1));
    const auto row = rowAt({place.x(), qBound(0, place.y(), height - 1)});
    if (!row)
        return;
    const LineKey key = m_lines.row(*row).key;
    const bool alongLine = key == m_selection.current() && !m_selection.hasLines();
    if (alongLine && m_pressedCharacter >= 0) {
        const int at =
            m_painter.characterAt(shown(*row), place.x(), horizontalScrollBar()->value());
        m_selection.selectCharacters(m_pressedCharacter, qMax(0, at));
    } else {
        m_selection.extendTo(key);
    }
    setFollowing(false);
    viewport()->update();
}

void LiveLogView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_pressed && !m_dragged && event->button() == Qt::LeftButton
        && event->modifiers() == Qt::NoModifier;
    m_pressed.reset();
    if (!clicked)
        return;
    const QString link = linkAt(event->position().toPoint());
    if (!link.isEmpty())
        Q_EMIT linkActivated(link);
}

void LiveLogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const auto row = rowAt(place);
    if (!row)
        return;
    const DrawnLine line = shown(*row);
    m_pressedCharacter = m_painter.characterAt(line, place.x(), horizontalScrollBar()->value());
    if (m_pressedCharacter < 0)
        return;
    const auto [from, to] = wordAround(line.message, m_pressedCharacter);
    m_selection.setCurrent(m_lines.row(*row).key);
    m_selection.selectCharacters(from, to);
    viewport()->update();
}

void LiveLogView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_selection.current()) {
        if (const auto row = m_lines.rowOf(*m_selection.current()))
            place = viewport()->mapToGlobal(rowRect(*row).bottomLeft()
                                            + QPoint(m_columns.scrolledLeft(), 0));
    }
    Q_EMIT menuRequested(place);
}

void LiveLogView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    if (event->angleDelta().y() > 0 && verticalScrollBar()->value() == 0)
        askForOlder();
    QAbstractScrollArea::wheelEvent(event);
}

void LiveLogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LiveLogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// A host's column is narrower than most lines.
bool LiveLogView::showWhole(QHelpEvent *event)
{
    const auto row = m_columns.isByHost() ? rowAt(event->pos()) : std::nullopt;
    if (row)
        QToolTip::showText(event->globalPos(), plainToolTip(spokenLine(m_lines, *row, m_withDate)),
                           viewport());
    else
        QToolTip::hideText();
    return true;
}

bool LiveLogView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() == QEvent::ToolTip)
        return showWhole(static_cast<QHelpEvent *>(event));
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Estafeta
