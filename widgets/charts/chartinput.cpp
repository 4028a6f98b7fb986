// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorchart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// What IndicatorChart does on keys, mouse and wheel.
namespace Estafeta {

namespace {

constexpr double kWheelFactor = 0.7; ///< of the period, for one notch
constexpr double kKeyFactor = 0.5;
constexpr int kDragPixels = 8;

} // namespace

void IndicatorChart::keyPressEvent(QKeyEvent *event)
{
    const auto middle = [this] {
        return m_cursor.bar ? static_cast<double>(*m_cursor.bar) + 0.5
                            : static_cast<double>(m_content.barCount()) / 2;
    };
    const int count = static_cast<int>(m_content.barCount());
    switch (event->key()) {
    case Qt::Key_Left:
        return stepBar(-1);
    case Qt::Key_Right:
        return stepBar(1);
    case Qt::Key_PageUp:
        return stepBar(-std::max(count / 10, 1));
    case Qt::Key_PageDown:
        return stepBar(std::max(count / 10, 1));
    case Qt::Key_Home:
        return stepBar(-count);
    case Qt::Key_End:
        return stepBar(count);
    case Qt::Key_Up:
        return stepSeries(-1);
    case Qt::Key_Down:
        return stepSeries(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on some keyboards
        return zoom(kKeyFactor, middle());
    case Qt::Key_Minus:
        return zoom(1 / kKeyFactor, middle());
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        Q_EMIT zoomBackWanted();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void IndicatorChart::stepBar(int by)
{
    const int count = static_cast<int>(m_content.barCount());
    if (count == 0)
        return;
    // Without a cursor the first step sets one: at the newest bar, where one looks first.
    int bar = by <= -count ? 0 : count - 1;
    if (m_cursor.bar)
        bar = std::clamp(static_cast<int>(*m_cursor.bar) + by, 0, count - 1);
    setCurrentBar(static_cast<size_t>(bar));
    announce();
}

void IndicatorChart::stepSeries(int by)
{
    const int count = static_cast<int>(m_content.series.size());
    if (count == 0)
        return;
    m_cursor.series = (m_cursor.series + by + count) % count;
    redrawCursor();
    announce();
    Q_EMIT currentBarChanged();
}

/// A bar is the least that can be zoomed to; finer ones are the page's to ask for.
void IndicatorChart::zoom(double factor, double around)
{
    const auto count = static_cast<double>(m_content.barCount());
    if (count <= 0)
        return;
    const std::vector<Bar> &bars = m_content.view->bars;
    const double first = around - around * factor;
    const double last = around + (count - around) * factor;
    const auto timeAt = [&](double place) {
        const double bar = std::clamp(std::floor(place), 0.0, count - 1);
        const Bar &within = bars[static_cast<size_t>(bar)];
        const double length = static_cast<double>(within.end - within.begin);
        return within.begin + static_cast<int64_t>((place - bar) * length);
    };
    Q_EMIT zoomWanted(timeAt(first), timeAt(last));
}

void IndicatorChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void IndicatorChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    if (m_pressed && std::abs(place.x() - m_pressed->x()) >= kDragPixels)
        m_dragged = place;
    const auto bar = barAt(place);
    if (bar)
        m_cursor.series = seriesAt(place, *bar);
    setCursor(bar && !m_dragged ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrentBar(bar);
    redrawCursor();
}

void IndicatorChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPointF from = *m_pressed;
    const bool dragged = m_dragged.has_value();
    m_pressed.reset();
    m_dragged.reset();
    redrawCursor();
    const QPointF to = event->position();
    if (!dragged) {
        if (const auto bar = barAt(to)) {
            m_cursor.series = seriesAt(to, *bar);
            setCurrentBar(bar);
            activate();
        }
        return;
    }
    const QRectF all = barRect(0).united(barRect(m_content.barCount() - 1));
    const auto inside = [&](double x) { return std::clamp(x, all.left() + 1, all.right() - 2); };
    const auto first = barAt({inside(std::min(from.x(), to.x())), from.y()});
    const auto last = barAt({inside(std::max(from.x(), to.x())), from.y()});
    if (first && last)
        Q_EMIT zoomWanted(m_content.view->bars[*first].begin, m_content.view->bars[*last].end);
}

/// A cursor that the keys set stays.
void IndicatorChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrentBar(std::nullopt);
}

void IndicatorChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    redrawCursor();
}

void IndicatorChart::wheelEvent(QWheelEvent *event)
{
    const auto bar = barAt(event->position());
    const int turned = event->angleDelta().y();
    event->accept();
    if (!bar || turned == 0)
        return;
    zoom(std::pow(kWheelFactor, turned / 120.0), static_cast<double>(*bar) + 0.5);
}

} // namespace Estafeta
