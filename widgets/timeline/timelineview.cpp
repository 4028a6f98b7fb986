// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelineview.h"

#include "widgets/common/plainlabel.h"
#include "widgets/timeline/stagetext.h"
#include "widgets/timeline/timelineoutline.h"
#include "widgets/timeline/timelinepainter.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace Estafeta {

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

TimelineView::~TimelineView() = default;

void TimelineView::setDocument(std::shared_ptr<const TraceDocument> document)
{
    m_document = std::move(document);
    m_current = -1;
    rebuild();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(m_document ? TimelineOutline::text(*m_document) : QString());
}

void TimelineView::rebuild()
{
    m_painter.reset();
    if (m_document)
        m_painter = std::make_unique<TimelinePainter>(*m_document, font(), palette());
    updateScrollBars();
    updateGeometry();
    viewport()->update();
}

void TimelineView::updateScrollBars()
{
    const QSizeF whole = m_painter ? m_painter->size() : QSizeF();
    const QSize shown = viewport()->size();
    horizontalScrollBar()->setRange(
        0, qMax(0, static_cast<int>(std::ceil(whole.width())) - shown.width()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(
        0, qMax(0, static_cast<int>(std::ceil(whole.height())) - shown.height()));
    verticalScrollBar()->setPageStep(shown.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

int TimelineView::currentStage() const
{
    if (!m_painter || m_current < 0)
        return -1;
    return static_cast<int>(m_painter->layout().boxes[static_cast<size_t>(m_current)].stage);
}

void TimelineView::copyOutline() const
{
    if (m_document)
        QGuiApplication::clipboard()->setText(TimelineOutline::text(*m_document));
}

QSize TimelineView::sizeHint() const
{
    const QSizeF whole = m_painter ? m_painter->size() : QSizeF(300, 80);
    return {qMin(900, static_cast<int>(whole.width())),
            qMin(500, static_cast<int>(whole.height()) + 4)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 5};
}

/// Where the first row begins on the viewport.
QPointF TimelineView::origin() const
{
    return {m_painter->namesWidth() - horizontalScrollBar()->value(),
            m_painter->axisHeight() - verticalScrollBar()->value()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!m_painter)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF start = origin();
    const QRectF area = viewport()->rect();
    const double names = m_painter->namesWidth();
    const double axis = m_painter->axisHeight();

    painter.setClipRect(area.adjusted(0, axis, 0, 0));
    painter.translate(0, start.y());
    m_painter->drawLanes(painter, area.width());
    m_painter->drawNames(painter);
    painter.resetTransform();

    painter.setClipRect(area.adjusted(names - 4, axis, 0, 0));
    painter.translate(start);
    m_painter->drawBoxes(painter, m_current, hasFocus());
    painter.resetTransform();

    painter.setClipRect(QRectF(names, 0, area.width() - names, axis));
    painter.translate(start.x(), 0);
    m_painter->drawAxis(painter);
}

void TimelineView::setCurrent(int box)
{
    if (!m_painter || box < 0 || box >= static_cast<int>(m_painter->layout().boxes.size()))
        return;
    const QRect rect = m_painter->boxRect(static_cast<uint32_t>(box)).toAlignedRect();
    const int room = viewport()->width() - static_cast<int>(m_painter->namesWidth());
    QScrollBar *across = horizontalScrollBar();
    if (rect.left() < across->value())
        across->setValue(rect.left());
    else if (rect.right() > across->value() + room)
        across->setValue(rect.right() - room + spacingUnit(this));
    QScrollBar *down = verticalScrollBar();
    const int height = viewport()->height() - static_cast<int>(m_painter->axisHeight());
    if (rect.top() < down->value())
        down->setValue(rect.top());
    else if (rect.bottom() > down->value() + height)
        down->setValue(rect.bottom() - height + spacingUnit(this));
    viewport()->update();
    if (m_current == box)
        return;
    m_current = box;
    setAccessibleDescription(StageText(*m_document, static_cast<uint32_t>(currentStage())).line());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentStageChanged(currentStage());
}

/// The box of the next row that has one, above (-1) or below (1), closest to the current one.
int TimelineView::nearestInRow(int direction) const
{
    const QRectF here = m_painter->boxRect(static_cast<uint32_t>(m_current));
    int best = m_current;
    double bestScore = INFINITY;
    for (uint32_t i = 0; i < m_painter->layout().boxes.size(); ++i) {
        const QRectF box = m_painter->boxRect(i);
        const double rows = (box.top() - here.top()) * direction;
        if (rows <= 0)
            continue;
        const double score = rows * 1000 + std::abs(box.center().x() - here.center().x());
        if (score < bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_painter || m_painter->layout().boxes.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    const int last = static_cast<int>(m_painter->layout().boxes.size()) - 1;
    if (event->matches(QKeySequence::Copy))
        return copyOutline();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(qMax(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(qMin(last, m_current + 1));
    case Qt::Key_Up:
        return setCurrent(m_current < 0 ? 0 : nearestInRow(-1));
    case Qt::Key_Down:
        return setCurrent(m_current < 0 ? 0 : nearestInRow(1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentStage() >= 0)
            Q_EMIT stageActivated(currentStage());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

int TimelineView::boxAt(QPoint place) const
{
    if (!m_painter)
        return -1;
    for (uint32_t i = 0; i < m_painter->layout().boxes.size(); ++i) {
        if (m_painter->boxRect(i).translated(origin()).contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    setCurrent(boxAt(event->pos()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (boxAt(event->pos()) >= 0 && currentStage() >= 0)
        Q_EMIT stageActivated(currentStage());
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the timeline as text"), this, &TimelineView::copyOutline);
    menu->popup(event->globalPos());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

bool TimelineView::event(QEvent *event)
{
    // Fusion repaints the frame only; the current box shows the focus.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int box = boxAt(help->pos());
    if (box < 0) {
        QToolTip::hideText();
        return true;
    }
    const uint32_t stage = m_painter->layout().boxes[static_cast<size_t>(box)].stage;
    QToolTip::showText(help->globalPos(), plainToolTip(StageText(*m_document, stage).line()),
                       viewport());
    return true;
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace Estafeta
