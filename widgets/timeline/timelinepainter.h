// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/timelinelayout.h"
#include "items/tracedocument.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace Estafeta {

/// Measures and draws the timeline of one trace with the fonts and the palette of its view. All
/// places are relative to the top left of the first box's row, below the axis and right of the
/// hosts' names.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
public:
    TimelinePainter(const TraceDocument &document, const QFont &font, const QPalette &palette);

    [[nodiscard]] const TimelineLayout &layout() const { return m_layout; }
    [[nodiscard]] QRectF boxRect(uint32_t box) const;
    [[nodiscard]] double namesWidth() const { return m_namesWidth; }
    [[nodiscard]] double axisHeight() const { return m_small.height() + m_unit / 2; }
    [[nodiscard]] QSizeF size() const;

    /// `current`: the box that the keyboard is on; -1: none.
    void drawBoxes(QPainter &painter, int current, bool focused) const;
    void drawLanes(QPainter &painter, double width) const;
    void drawNames(QPainter &painter) const;
    void drawAxis(QPainter &painter) const;

private:
    [[nodiscard]] TimelineMeasure measure() const;
    [[nodiscard]] double rowTop(uint32_t row) const { return row * (m_boxHeight + m_unit); }
    void drawBox(QPainter &painter, uint32_t box) const;
    void drawSteps(QPainter &painter) const;
    void drawGap(QPainter &painter, const TimelineGap &gap) const;
    void drawLink(QPainter &painter, const TimelineLink &link) const;

    const TraceDocument &m_document;
    QFont m_font;
    QFont m_smallFont;
    QPalette m_palette;
    QFontMetricsF m_metrics;
    QFontMetricsF m_small;
    double m_unit;
    double m_boxHeight;
    double m_namesWidth = 0;
    TimelineLayout m_layout;
};

} // namespace Estafeta
