// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/hostcharts.h"

#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/smallbars.h"
#include "widgets/common/plainlabel.h"

#include <QEvent>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kNarrowest = 36;  ///< letters, that a chart is wide
constexpr int kRowsInSight = 2; ///< the rest is scrolled to

} // namespace

HostCharts::HostCharts(QWidget *parent)
    : QScrollArea(parent)
    , m_ground(new QWidget(this))
    , m_scale(new PlainLabel(m_ground))
{
    setObjectName(QStringLiteral("hostCharts"));
    setFrameShape(QFrame::NoFrame);
    setWidget(m_ground);
    setFocusPolicy(Qt::NoFocus); // its charts take it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scale->setSecondary();
    hide();
}

void HostCharts::setView(const std::shared_ptr<const IndicatorView> &view)
{
    const auto count = static_cast<qsizetype>(view->parts.size());
    setVisible(count > 1);
    if (count <= 1)
        return;
    double top = 0;
    for (const IndicatorPart &part : view->parts)
        top = std::max(top, topOf(part.values));
    const Indicator main = view->question.main;
    //: Above small charts: %1 what they are of, %2 the value that is as high as each of them
    m_scale->setText(
        tr("%1 by host, each up to %2")
            .arg(IndicatorWords::name(main), IndicatorWords::value(main, top < 1e-6 ? 0 : top)));
    while (m_charts.size() < count) {
        m_charts.append(new HostChart(m_ground));
        connect(m_charts.constLast(), &HostChart::barActivated, this, &HostCharts::barActivated);
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        if (i < count)
            m_charts[i]->setPart(view, static_cast<size_t>(i), top);
        m_charts[i]->setVisible(i < count);
    }
    m_used = count;
    place();
}

/// By hand: a layout would settle in several turns, and each zoom step brings other hosts.
void HostCharts::place()
{
    const int gap = spacingUnit(this);
    const int line = fontMetrics().height();
    const int width = viewport()->width();
    const int count = std::max(static_cast<int>(m_used), 1);
    const int wide = fontMetrics().averageCharWidth() * kNarrowest;
    const int columns = std::clamp(width / std::max(wide, 1), 1, count);
    const int rows = (count + columns - 1) / columns;
    const int high = m_charts.isEmpty() ? 0 : m_charts.constFirst()->sizeHint().height();
    const int each = (width - (columns - 1) * gap) / columns;
    const int top = line + gap / 2;
    m_scale->setGeometry(0, 0, width, line);
    for (int i = 0; i < m_used; ++i)
        m_charts[i]->setGeometry(i % columns * (each + gap), top + i / columns * (high + gap), each,
                                 high);
    m_ground->resize(width, top + rows * (high + gap) - gap);
    setFixedHeight(top + std::min(rows, kRowsInSight) * (high + gap) - gap);
}

void HostCharts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void HostCharts::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace Estafeta
