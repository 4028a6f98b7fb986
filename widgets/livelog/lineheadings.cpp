// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/lineheadings.h"

#include "widgets/common/meaning.h"
#include "widgets/livelog/livelogcolumns.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cstdlib>

namespace Estafeta {

LineHeadings::LineHeadings(LiveLogColumns &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("lineHeadings"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    retranslate();
}

void LineHeadings::retranslate()
{
    setAccessibleName(tr("Column headings"));
    setToolTip(tr("Draw the right edge of a heading to change the width of its column; a double "
                  "click there makes it as wide as what it holds."));
}

QSize LineHeadings::sizeHint() const
{
    return {0, fontMetrics().height() * 3 / 2};
}

void LineHeadings::setScrolled(int pixels)
{
    m_scrolled = pixels;
    update();
}

int LineHeadings::edgeOf(const QString &key) const
{
    for (const LiveLogColumns::Heading &heading : m_columns.headings(m_scrolled)) {
        if (!key.isEmpty() && heading.key == key)
            return heading.left + heading.width + m_columns.gap() / 2;
    }
    return -1;
}

int LineHeadings::edgeAt(int x) const
{
    const QList<LiveLogColumns::Heading> headings = m_columns.headings(m_scrolled);
    const int near = qMax(4, m_columns.character() / 2);
    for (int i = 0; i < headings.size(); ++i) {
        const int edge = edgeOf(headings[i].key);
        const bool hidden = headings[i].host >= 0 && edge < m_columns.scrolledLeft();
        if (edge >= 0 && !hidden && std::abs(x - edge) <= near)
            return i;
    }
    return -1;
}

void LineHeadings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.25F);
    const QList<LiveLogColumns::Heading> headings = m_columns.headings(m_scrolled);
    for (int i = 0; i < headings.size(); ++i) {
        const LiveLogColumns::Heading &heading = headings[i];
        const QRect cell(heading.left, 0, heading.width, height());
        const int inset = height() / 5;
        if (heading.host >= 0) { // what is scrolled goes below what is not
            const int left = m_columns.scrolledLeft() - m_columns.gap() / 2;
            painter.setClipRect(left, 0, width() - left, height());
            painter.fillRect(heading.left - m_columns.character(), inset,
                             qMax(3, m_columns.character() / 2), height() - 2 * inset,
                             hostColor(heading.host, palette()));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(heading.title, Qt::ElideRight, cell.width()));
        const int edge = edgeOf(heading.key);
        if (edge >= 0 && heading.host < 0)
            painter.fillRect(edge, inset, 1, height() - 2 * inset, line);
        if (hasFocus() && i == m_chosen) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(cell.adjusted(-m_columns.character() / 2, 2,
                                           edge < 0 ? -2 : m_columns.character() / 2, -3));
        }
    }
    painter.setClipping(false);
    painter.fillRect(0, height() - 1, width(), 1, line);
}

void LineHeadings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LineHeadings::mousePressEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    m_dragged = event->button() == Qt::LeftButton ? edgeAt(x) : -1;
    if (m_dragged >= 0)
        m_dragOffset = x - edgeOf(m_columns.headings(m_scrolled)[m_dragged].key);
}

void LineHeadings::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->position().toPoint().x();
    if (m_dragged < 0) {
        if (edgeAt(x) >= 0)
            setCursor(Qt::SplitHCursor);
        else
            unsetCursor();
        return;
    }
    const QList<LiveLogColumns::Heading> headings = m_columns.headings(m_scrolled);
    if (m_dragged < headings.size())
        setWidthOf(m_dragged, x - m_dragOffset - m_columns.gap() / 2 - headings[m_dragged].left);
}

void LineHeadings::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = -1;
}

void LineHeadings::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int number = edgeAt(event->position().toPoint().x()); number >= 0)
        forgetWidthOf(number);
}

void LineHeadings::setWidthOf(int number, int pixels)
{
    const QString key = m_columns.headings(m_scrolled)[number].key;
    if (key.isEmpty())
        return;
    m_columns.setWidth(key, pixels);
    update();
    Q_EMIT widthsChanged();
}

void LineHeadings::forgetWidthOf(int number)
{
    m_columns.forgetWidth(m_columns.headings(m_scrolled)[number].key);
    update();
    Q_EMIT widthsChanged();
}

void LineHeadings::keyPressEvent(QKeyEvent *event)
{
    const QList<LiveLogColumns::Heading> headings = m_columns.headings(m_scrolled);
    m_chosen = qBound(0, m_chosen, static_cast<int>(headings.size()) - 1);
    const int step = event->key() == Qt::Key_Right ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            setWidthOf(m_chosen, headings[m_chosen].width + step * m_columns.character());
        else
            m_chosen = qBound(0, m_chosen + step, static_cast<int>(headings.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        forgetWidthOf(m_chosen);
        break;
    case Qt::Key_Down:
    case Qt::Key_Escape:
        return Q_EMIT left();
    default:
        return QWidget::keyPressEvent(event);
    }
    sayChosen();
    update();
}

void LineHeadings::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    sayChosen();
    update();
}

/// For a screen reader: which heading it is, and how wide.
void LineHeadings::sayChosen()
{
    const QList<LiveLogColumns::Heading> headings = m_columns.headings(m_scrolled);
    if (m_chosen >= headings.size())
        return;
    const LiveLogColumns::Heading &heading = headings[m_chosen];
    const int characters = qRound(1.0 * heading.width / m_columns.character());
    const QString said = heading.key.isEmpty()
        //: %1 the title of a column that takes the rest of the width
        ? tr("%1, takes the rest of the width").arg(heading.title)
        //: %1 the title of a column
        : tr("%1, %n character(s) wide", nullptr, characters).arg(heading.title);
    setAccessibleDescription(said);
    Q_EMIT headingChosen(heading.left, heading.width);
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, said);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Estafeta
