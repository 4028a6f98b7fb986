// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/chartreadout.h"

#include <QChartView>

class QValueAxis;

namespace Estafeta {

class ChartMarks;

/// The large chart: Qt Charts' frame and axes, and the marks of ChartPainter between them. A new
/// view replaces numbers only; nothing is built anew. It says by signals what is wanted; times and
/// bars are those of the view that is shown.
class IndicatorChart : public QChartView
{
    Q_OBJECT
public:
    explicit IndicatorChart(QWidget *parent = nullptr);

    void setHosts(const QStringList &names); ///< by HostId
    void setView(std::shared_ptr<const IndicatorView> view, const ChartOptions &options);
    [[nodiscard]] const ChartContent &content() const { return m_content; }

    void setCurrentBar(std::optional<size_t> bar);
    [[nodiscard]] std::optional<size_t> currentBar() const { return m_cursor.bar; }
    /// What is said of the current bar, for who hears it; empty: there is none.
    [[nodiscard]] QString spokenText() const;
    /// Where a bar is in the viewport, from top to bottom of the plot.
    [[nodiscard]] QRectF barRect(size_t bar) const;

    /// The chart without its cursor on any paper, as large as `target`.
    void paintOn(QPainter &painter, const QRectF &target);

Q_SIGNALS:
    /// A click or Enter: the messages behind it are wanted.
    void barActivated(Estafeta::Indicator indicator, size_t bar);
    void currentBarChanged();
    /// The wheel, a key, or a range that was drawn.
    void zoomWanted(Estafeta::Time since, Estafeta::Time until);
    void zoomBackWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    friend class ChartMarks;
    void setUpChart();
    void redraw();
    void redrawCursor();
    void applyColors();
    void applyScale();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] std::optional<size_t> barAt(QPointF place) const;
    [[nodiscard]] int seriesAt(QPointF place, size_t bar) const;
    void activate();
    void stepBar(int by);
    void stepSeries(int by);
    void zoom(double factor, double around);
    void announce();

    ChartContent m_content;
    ChartCursor m_cursor;
    QStringList m_hosts;
    ChartMarks *m_marks = nullptr;
    ChartMarks *m_cursorMarks = nullptr;
    QValueAxis *m_bars;
    QValueAxis *m_values;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_dragged; ///< to where; a range is being drawn
};

} // namespace Estafeta
