// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartmarks.h"

#include "widgets/charts/chartpainter.h"
#include "widgets/charts/indicatorchart.h"

#include <QChart>
#include <QPainter>

namespace Estafeta {

ChartMarks::ChartMarks(IndicatorChart &chart, Layer layer)
    : QGraphicsItem(chart.chart())
    , m_chart(chart)
    , m_layer(layer)
{
    setZValue(layer == Numbers ? 1 : 2); // above the grid
    setAcceptedMouseButtons(Qt::NoButton);
    setOnPaper(false);
}

void ChartMarks::setOnPaper(bool onPaper)
{
    if (m_layer == Numbers)
        setCacheMode(onPaper ? NoCache : DeviceCoordinateCache);
    else
        setVisible(!onPaper);
}

QRectF ChartMarks::boundingRect() const
{
    return m_chart.chart()->rect();
}

void ChartMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QPalette palette = m_chart.palette();
    const QRectF plot = m_chart.plot();
    const ChartContent &content = m_chart.m_content;
    if (m_layer == Numbers) {
        ChartPainter(*painter, content, plot, palette, m_chart.font()).paint();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    ChartReadout::paint(*painter, content, m_chart.m_cursor, m_chart.m_hosts, plot, palette,
                        m_chart.font());
    if (m_chart.m_pressed && m_chart.m_dragged) {
        QColor color = palette.color(QPalette::Highlight);
        painter->setPen(QPen(color, 1, Qt::DashLine));
        color.setAlphaF(0.25F);
        painter->setBrush(color);
        painter->drawRect(QRectF(QPointF(m_chart.m_pressed->x(), plot.top()),
                                 QPointF(m_chart.m_dragged->x(), plot.bottom()))
                              .normalized()
                              .intersected(plot));
    }
}

} // namespace Estafeta
