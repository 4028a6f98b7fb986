// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorchart.h"

#include "widgets/charts/chartmarks.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/common/meaning.h"

#include <QAccessible>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Estafeta {

namespace {

constexpr int kFewestLines = 14; ///< of text, that the chart is high

QMargins rounded(const QMarginsF &margins)
{
    return {static_cast<int>(std::ceil(margins.left())), static_cast<int>(std::ceil(margins.top())),
            static_cast<int>(std::ceil(margins.right())),
            static_cast<int>(std::ceil(margins.bottom()))};
}

/// Paper is light, whatever the desktop is.
QPalette paperPalette()
{
    QPalette paper;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::ToolTipBase})
        paper.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ToolTipText})
        paper.setColor(role, Qt::black);
    return paper;
}

} // namespace

IndicatorChart::IndicatorChart(QWidget *parent)
    : QChartView(parent)
    , m_bars(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    setObjectName(QStringLiteral("indicatorChart"));
    setUpChart();
    m_marks = new ChartMarks(*this, ChartMarks::Numbers);
    m_cursorMarks = new ChartMarks(*this, ChartMarks::Cursor);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    // Qt Charts has no minimum of its own worth the name.
    setMinimumSize(fontMetrics().averageCharWidth() * 50, fontMetrics().height() * kFewestLines);
    applyColors();
}

/// The axes need a series to have a scale; it stays empty.
void IndicatorChart::setUpChart()
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    auto *carrier = new QLineSeries(this);
    chart()->addSeries(carrier);
    chart()->addAxis(m_bars, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    carrier->attachAxis(m_bars);
    carrier->attachAxis(m_values);
    m_bars->setLabelsVisible(false);
    m_bars->setGridLineVisible(false);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        for (ChartMarks *marks : {m_marks, m_cursorMarks}) {
            if (marks != nullptr)
                marks->follow();
        }
        redraw();
    });
}

void IndicatorChart::applyColors()
{
    const QColor text = secondaryText(palette());
    QColor grid = text;
    grid.setAlphaF(0.2F);
    setBackgroundBrush(palette().color(QPalette::Base));
    m_values->setLabelsFont(font());
    m_values->setTitleFont(font());
    m_values->setLabelsColor(text);
    m_values->setTitleBrush(text);
    m_values->setGridLineColor(grid);
    m_values->setLinePen(QPen(Qt::NoPen));
    m_bars->setLinePen(QPen(text, 1));
}

void IndicatorChart::setHosts(const QStringList &names)
{
    m_hosts = names;
}

void IndicatorChart::setView(std::shared_ptr<const IndicatorView> view, const ChartOptions &options)
{
    const bool sameBars = m_content.view && view && m_content.view->bars == view->bars;
    m_content = ChartContents::of(std::move(view), options, palette());
    if (!sameBars)
        m_cursor = {};
    m_cursor.series = std::min(m_cursor.series, static_cast<int>(m_content.series.size()) - 1);
    applyScale();
    setAccessibleName(IndicatorWords::name(options.main));
    redraw();
}

void IndicatorChart::applyScale()
{
    const AxisScale &scale = m_content.scale;
    m_bars->setRange(0, static_cast<double>(std::max<size_t>(m_content.barCount(), 1)));
    m_values->setTickInterval(scale.step);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals));
    m_values->setRange(0, scale.top);
    if (m_values->titleText() != scale.title)
        m_values->setTitleText(scale.title);
    const QMargins margins = rounded(ChartPainter::margins(m_content, font()));
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void IndicatorChart::redraw()
{
    if (m_marks != nullptr)
        m_marks->update();
    redrawCursor();
}

/// While the mouse moves the numbers stay.
void IndicatorChart::redrawCursor()
{
    if (m_cursorMarks != nullptr)
        m_cursorMarks->update();
}

QRectF IndicatorChart::plot() const
{
    return chart()->plotArea();
}

QRectF IndicatorChart::barRect(size_t bar) const
{
    const QRectF area = chart()->mapRectToScene(plot());
    const double width =
        area.width() / static_cast<double>(std::max<size_t>(m_content.barCount(), 1));
    const QRectF rect(area.left() + static_cast<double>(bar) * width, area.top(), width,
                      area.height());
    return mapFromScene(rect).boundingRect();
}

std::optional<size_t> IndicatorChart::barAt(QPointF place) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(place.toPoint()));
    const QRectF area = plot();
    if (m_content.barCount() == 0 || inChart.x() < area.left() || inChart.x() >= area.right())
        return std::nullopt;
    const double part = (inChart.x() - area.left()) / area.width();
    return std::min(static_cast<size_t>(part * static_cast<double>(m_content.barCount())),
                    m_content.barCount() - 1);
}

/// The line that is pointed at, if one is near; else the bars.
int IndicatorChart::seriesAt(QPointF place, size_t bar) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(place.toPoint()));
    QPainter none;
    const ChartPainter geometry(none, m_content, plot(), palette(), font());
    double nearest = fontMetrics().height() * 0.5;
    int found = 0;
    for (size_t i = 1; i < m_content.series.size(); ++i) {
        const auto point = geometry.pointOf(m_content.series[i], bar);
        const double distance = point ? std::abs(point->y() - inChart.y()) : nearest;
        if (distance < nearest) {
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

void IndicatorChart::setCurrentBar(std::optional<size_t> bar)
{
    if (bar == m_cursor.bar)
        return;
    m_cursor.bar = bar;
    redrawCursor();
    Q_EMIT currentBarChanged();
}

QString IndicatorChart::spokenText() const
{
    return ChartReadout::sentence(m_content, m_cursor, m_hosts);
}

void IndicatorChart::announce()
{
    const QString text = spokenText();
    setAccessibleDescription(text);
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void IndicatorChart::activate()
{
    if (!m_cursor.bar || m_content.series.empty())
        return;
    const auto series = static_cast<size_t>(std::max(m_cursor.series, 0));
    Q_EMIT barActivated(m_content.series[series].indicator, *m_cursor.bar);
}

void IndicatorChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool looks =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!looks || m_marks == nullptr)
        return;
    applyColors();
    if (m_content.view)
        setView(m_content.view, m_content.options);
}

void IndicatorChart::paintOn(QPainter &painter, const QRectF &target)
{
    m_marks->setOnPaper(true);
    m_cursorMarks->setOnPaper(true);
    setPalette(paperPalette());
    scene()->render(&painter, target, chart()->sceneBoundingRect(), Qt::KeepAspectRatio);
    setPalette(QPalette()); // that of the desktop again
    m_marks->setOnPaper(false);
    m_cursorMarks->setOnPaper(false);
}

} // namespace Estafeta
