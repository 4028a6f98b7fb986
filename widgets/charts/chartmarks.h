// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace Estafeta {

class IndicatorChart;

/// What is drawn on the chart's scene: the numbers, which are kept as a picture while they stay the
/// same, and above them what follows the mouse.
class ChartMarks : public QGraphicsItem
{
public:
    enum Layer { Numbers, Cursor };

    ChartMarks(IndicatorChart &chart, Layer layer);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    void follow() { prepareGeometryChange(); }
    /// On paper nothing is a picture, and nothing follows the mouse.
    void setOnPaper(bool onPaper);

private:
    IndicatorChart &m_chart;
    Layer m_layer;
};

} // namespace Estafeta
