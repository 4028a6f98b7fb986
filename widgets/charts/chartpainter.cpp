// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartpainter.h"

#include "widgets/common/meaning.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Estafeta {

namespace {

constexpr double kHatching = 7;
constexpr double kGapBetweenBars = 4; ///< pixels; from this width on, bars stand apart
constexpr int kTopLine = 2;           ///< pixels
constexpr double kDashedFrom = 6;     ///< pixels of a bar; dashes of denser lines say nothing

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

ChartPainter::ChartPainter(QPainter &painter, const ChartContent &content, const QRectF &plot,
                           const QPalette &palette, const QFont &font)
    : m_painter(painter)
    , m_content(content)
    , m_plot(plot)
    , m_palette(palette)
    , m_font(font)
    , m_line(QFontMetricsF(font).height())
{}

void ChartPainter::paint()
{
    if (m_content.barCount() == 0)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(m_font);
    paintGaps();
    paintBand();
    paintBars();
    paintTicks();
    for (size_t i = 1; i < m_content.series.size(); ++i)
        paintLine(m_content.series[i]);
    if (m_content.compared)
        paintSteps(*m_content.compared);
    paintAnomalies();
    paintEvents();
    paintNames();
    m_painter.restore();
}

double ChartPainter::xOf(double bar) const
{
    return m_plot.left() + bar * m_plot.width() / static_cast<double>(m_content.barCount());
}

double ChartPainter::yOf(double value) const
{
    const double top = m_content.scale.top * m_content.scale.factor;
    return m_plot.bottom() - std::min(value / top, 1.0) * m_plot.height();
}

std::optional<QPointF> ChartPainter::pointOf(const ChartSeries &series, size_t bar) const
{
    if (std::isnan(series.values[bar]))
        return std::nullopt;
    return QPointF(xOf(static_cast<double>(bar) + 0.5), yOf(series.values[bar]));
}

/// Neighbours as one, so that a long gap has no seams.
void ChartPainter::paintGaps()
{
    const std::vector<Bar> &bars = m_content.view->bars;
    const QColor color = meaningColor(Meaning::Unknown, m_palette);
    for (size_t first = 0; first < bars.size();) {
        size_t last = first + 1;
        while (last < bars.size() && bars[last].covered == bars[first].covered)
            ++last;
        const QRectF rect(QPointF(xOf(static_cast<double>(first)), m_plot.top()),
                          QPointF(xOf(static_cast<double>(last)), m_plot.bottom()));
        if (bars[first].covered == Covered::Not)
            m_painter.fillRect(rect, faint(color, 0.12));
        if (bars[first].covered != Covered::Whole)
            drawHatching(m_painter, rect,
                         faint(color, bars[first].covered == Covered::Not ? 0.7 : 0.35),
                         bars[first].covered == Covered::Not ? kHatching : 2 * kHatching);
        first = last;
    }
}

/// A polygon for each stretch where it is known.
void ChartPainter::paintBand()
{
    const std::optional<UsualBand> &usual = m_content.view->band;
    if (!m_content.options.band || !usual)
        return;
    const UsualBand &band = *usual;
    const QColor color = secondaryText(m_palette);
    const size_t count = std::min(band.median.size(), m_content.barCount());
    QPolygonF upper;
    QPolygonF lower;
    QPolygonF median;
    for (size_t i = 0; i <= count; ++i) {
        if (i == count || std::isnan(band.median[i])) {
            std::ranges::reverse(lower);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(faint(color, 0.25));
            m_painter.drawPolygon(upper + lower);
            m_painter.setPen(QPen(color, 1.2, Qt::DotLine));
            m_painter.drawPolyline(median);
            upper.clear();
            lower.clear();
            median.clear();
            continue;
        }
        for (const double x : {xOf(static_cast<double>(i)), xOf(static_cast<double>(i) + 1)}) {
            upper << QPointF(x, yOf(band.upper[i]));
            lower << QPointF(x, yOf(band.lower[i]));
            median << QPointF(x, yOf(band.median[i]));
        }
    }
}

/// On whole pixels: sharper, and a tenth of the cost.
void ChartPainter::paintBars()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t bar = 0; bar < m_content.barCount(); ++bar)
        paintBar(bar);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::paintBar(size_t bar)
{
    const ChartSeries &series = m_content.series.front();
    const double value = series.values[bar];
    if (std::isnan(value) || value <= 0)
        return;
    const int left = qRound(xOf(static_cast<double>(bar)));
    const int width = qRound(xOf(static_cast<double>(bar) + 1)) - left;
    // By the mean width: of bars of three and four pixels none stands apart.
    const double mean = xOf(1) - xOf(0);
    const int gap = mean >= kGapBetweenBars ? std::clamp(width / 7, 1, 8) : 0;
    const int bottom = qRound(m_plot.bottom());
    // One thing among thousands must be seen too.
    const int top = std::min(qRound(yOf(value)), bottom - kTopLine);
    const bool partly = m_content.view->bars[bar].covered == Covered::Partly;
    const QRect rect(left + gap / 2, top, std::max(width - gap, 1), bottom - top);
    m_painter.fillRect(rect, faint(series.look.color, partly ? 0.3 : 0.55));
    m_painter.fillRect(QRect(rect.topLeft(), QSize(rect.width(), kTopLine)),
                       faint(series.look.color, partly ? 0.5 : 1));
}

/// A level piece over each bar, so that it can be compared with the bar.
void ChartPainter::paintSteps(const ChartSeries &series)
{
    QPolygonF stretch;
    const QPen ground(m_palette.color(QPalette::Base), 3.4);
    const QPen pen(series.look.color, 1.6, series.look.pen, Qt::FlatCap);
    const size_t count = std::min(series.values.size(), m_content.barCount());
    for (size_t i = 0; i <= count; ++i) {
        if (i < count && !std::isnan(series.values[i])) {
            const double y = yOf(series.values[i]);
            stretch << QPointF(xOf(static_cast<double>(i)), y)
                    << QPointF(xOf(static_cast<double>(i) + 1), y);
            continue;
        }
        for (const QPen &each : {ground, pen}) { // to be seen on the bars as well
            m_painter.setPen(each);
            m_painter.drawPolyline(stretch);
        }
        stretch.clear();
    }
}

/// Broken where there is no value. Markers stand apart, and on each value that stands alone.
void ChartPainter::paintLine(const ChartSeries &series)
{
    // Lines on the axis would only hide each other; the numbers say zero.
    if (std::ranges::none_of(series.values, [](double value) { return value > 0; }))
        return;
    const bool dashed = xOf(1) - xOf(0) >= kDashedFrom;
    const QPen pen(series.look.color, 1.4, dashed ? series.look.pen : Qt::SolidLine, Qt::FlatCap,
                   Qt::BevelJoin);
    const QPen outline(series.look.color, 1.4);
    const double apart = m_line * 2.5;
    const double radius = m_line * 0.2;
    QPolygonF stretch;
    double lastMarker = m_plot.left() - apart;
    const auto mark = [&](QPointF at) {
        m_painter.setPen(outline);
        m_painter.setBrush(m_palette.color(QPalette::Base));
        drawMarker(m_painter, series.look.marker, at, radius);
        lastMarker = at.x();
    };
    QList<QPointF> marks;
    const size_t count = std::min(series.values.size(), m_content.barCount());
    for (size_t i = 0; i <= count; ++i) {
        const auto point = i < count ? pointOf(series, i) : std::nullopt;
        if (point) {
            stretch << *point;
            if (point->x() - lastMarker >= apart || stretch.size() == 1) {
                marks << *point;
                lastMarker = point->x();
            }
            continue;
        }
        m_painter.setPen(pen);
        m_painter.drawPolyline(stretch);
        stretch.clear();
    }
    std::ranges::for_each(marks, mark);
}

void ChartPainter::paintAnomalies()
{
    if (m_content.options.main != m_content.view->question.main)
        return;
    const double size = m_line * 0.42;
    QFont bold = m_font;
    bold.setBold(true);
    m_painter.setFont(bold);
    for (const Anomaly &anomaly : m_content.view->anomalies) {
        if (anomaly.bar >= m_content.barCount())
            continue;
        const double x = xOf(static_cast<double>(anomaly.bar) + 0.5);
        const double y =
            std::clamp(yOf(anomaly.value) - size * 2, m_plot.top() + size, m_plot.bottom() - size);
        m_painter.setPen(QPen(m_palette.color(QPalette::Base), 1.5));
        m_painter.setBrush(m_palette.color(QPalette::Text));
        drawMarker(m_painter, SeriesLook::Diamond, {x, y}, size * 1.1);
        m_painter.setPen(m_palette.color(QPalette::Base));
        m_painter.drawText(QRectF(x - size, y - size, 2 * size, 2 * size), Qt::AlignCenter,
                           QStringLiteral("!"));
    }
    m_painter.setFont(m_font);
}

} // namespace Estafeta
