// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/chartcontent.h"

#include <QFont>
#include <QMarginsF>
#include <QPalette>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace Estafeta {

/// Draws a chart's content on the ground that Qt Charts' axes leave free. Qt Charts' own series
/// join the points on both sides of a gap and need an object for each bar; here a gap stays a gap,
/// and fifteen days by hour are drawn in milliseconds.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartContent &content, const QRectF &plot,
                 const QPalette &palette, const QFont &font);

    /// All of it, from the ground up.
    void paint();

    /// What is needed around the plot: a row for events above it, two rows for the time below, the
    /// series' names at its right.
    [[nodiscard]] static QMarginsF margins(const ChartContent &content, const QFont &font);
    [[nodiscard]] double xOf(double bar) const;
    [[nodiscard]] double yOf(double value) const;
    /// The middle of a bar at the height of a series' value; not set where it has none.
    [[nodiscard]] std::optional<QPointF> pointOf(const ChartSeries &series, size_t bar) const;

private:
    void paintGaps();
    void paintTicks();
    void paintBand();
    void paintBars();
    void paintBar(size_t bar);
    void paintSteps(const ChartSeries &series);
    void paintLine(const ChartSeries &series);
    void paintAnomalies();
    void paintEvents();
    void paintEvent(MomentKind kind, double at, QPointF centre);
    void paintNames();
    [[nodiscard]] double placeOf(Time time) const;

    QPainter &m_painter;
    const ChartContent &m_content;
    QRectF m_plot;
    QPalette m_palette;
    QFont m_font;
    double m_line; ///< height of a line of text
};

} // namespace Estafeta
