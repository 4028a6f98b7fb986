// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartpainter.h"
#include "widgets/common/meaning.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

/// What ChartPainter draws around the plot: times, events and the series' names.
namespace Estafeta {

namespace {

struct Name {
    const ChartSeries *series;
    double y;
};

/// The names' heights moved apart, within the plot, in their order.
void spread(std::vector<Name> &names, double top, double bottom, double apart)
{
    std::ranges::stable_sort(names, {}, &Name::y);
    double least = top;
    for (Name &name : names) {
        name.y = std::max(name.y, least);
        least = name.y + apart;
    }
    double most = bottom;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->y = std::min(name->y, most);
        most = name->y - apart;
    }
}

/// The last value that there is; a series without one has no place at the end.
std::optional<double> lastOf(const ChartSeries &series)
{
    for (auto value = series.values.rbegin(); value != series.values.rend(); ++value) {
        if (!std::isnan(*value))
            return *value;
    }
    return std::nullopt;
}

} // namespace

QMarginsF ChartPainter::margins(const ChartContent &content, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    double names = 0;
    for (const ChartSeries &series : content.series)
        names = std::max(names, metrics.horizontalAdvance(series.name));
    if (content.compared)
        names = std::max(names, metrics.horizontalAdvance(content.compared->name));
    return {0, line * 1.3, names + line * 1.8, line * 2.6};
}

void ChartPainter::paintTicks()
{
    const QFontMetricsF metrics(m_font);
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00")) * 1.6;
    const QList<TimeTick> ticks =
        TimeAxis::ticks(*m_content.view, static_cast<int>(m_plot.width() / room));
    const QColor text = secondaryText(m_palette);
    double free = m_plot.left() - m_line;
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double x = xOf(static_cast<double>(ticks[i].bar));
        const bool group = !ticks[i].group.isEmpty();
        QColor lineColor = text;
        lineColor.setAlphaF(group ? 0.45F : 0.18F);
        m_painter.setPen(QPen(lineColor, 1));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + m_line * 0.25));
        m_painter.setPen(text);
        const double y = m_plot.bottom() + m_line * 0.25;
        m_painter.drawText(QPointF(x + 2, y + metrics.ascent()), ticks[i].text);
        const double width = metrics.horizontalAdvance(ticks[i].group);
        if (!group || x < free || x + width > m_plot.right() + m_line * 4)
            continue;
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(QPointF(x + 2, y + m_line * 1.05 + metrics.ascent()), ticks[i].group);
        free = x + width + m_line;
    }
}

double ChartPainter::placeOf(Time time) const
{
    const std::vector<Bar> &bars = m_content.view->bars;
    const auto after = std::ranges::upper_bound(bars, time, {}, &Bar::begin);
    if (after == bars.begin())
        return -1;
    const Bar &bar = *(after - 1);
    const double whole = static_cast<double>(after - 1 - bars.begin());
    const double part = static_cast<double>(time - bar.begin)
        / static_cast<double>(std::max<int64_t>(bar.end - bar.begin, 1));
    return whole + std::clamp(part, 0.0, 1.0);
}

/// Events that would cover each other are drawn once.
void ChartPainter::paintEvents()
{
    const double middle = m_plot.top() - m_line * 0.65;
    const double room = m_line * 0.7;
    std::array<double, kMomentKindCount> last{};
    last.fill(m_plot.left() - m_line);
    double free = m_plot.left() - m_line;
    bool any = false;
    for (const Moment &moment : m_content.view->moments) {
        const double place = placeOf(moment.time);
        double &before = last.at(static_cast<size_t>(moment.kind));
        const double x = xOf(place);
        if (place < 0 || x - before < room)
            continue;
        before = x;
        any = true;
        // Of another kind: both are to be seen.
        const double shown = std::max(x, free);
        free = shown + room;
        paintEvent(moment.kind, x, {shown, middle});
    }
    if (!any)
        return;
    m_painter.setPen(secondaryText(m_palette));
    m_painter.drawText(
        QRectF(m_plot.right() + m_line * 0.6, middle - m_line, m_line * 10, 2 * m_line),
        Qt::AlignLeft | Qt::AlignVCenter, ChartContents::eventsName());
}

void ChartPainter::paintEvent(MomentKind kind, double at, QPointF centre)
{
    const double radius = m_line * 0.3;
    const QColor color = m_palette.color(QPalette::Text);
    QColor faint = color;
    faint.setAlphaF(0.3F);
    m_painter.setPen(QPen(faint, 1, Qt::DotLine));
    m_painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    m_painter.setPen(QPen(color, 1.3));
    m_painter.setBrush(color);
    switch (kind) {
    case MomentKind::Started:
        m_painter.drawPolygon(
            QPolygonF({centre + QPointF(-radius, -radius), centre + QPointF(radius * 1.2, 0),
                       centre + QPointF(-radius, radius)}));
        return;
    case MomentKind::Stopped:
        return drawMarker(m_painter, SeriesLook::Square, centre, radius);
    case MomentKind::Reloaded:
        m_painter.setBrush(m_palette.color(QPalette::Window));
        return drawMarker(m_painter, SeriesLook::Circle, centre, radius);
    case MomentKind::Failed:
        return drawMarker(m_painter, SeriesLook::Diamond, centre, radius * 1.2);
    case MomentKind::Recovered:
        m_painter.setBrush(m_palette.color(QPalette::Window));
        return drawMarker(m_painter, SeriesLook::Diamond, centre, radius * 1.2);
    }
}

/// At the line's end instead of in a box: the eye need not go to and fro.
void ChartPainter::paintNames()
{
    std::vector<Name> names;
    const auto add = [&](const ChartSeries &series) {
        if (const auto last = lastOf(series))
            names.push_back({&series, yOf(*last)});
    };
    std::ranges::for_each(m_content.series, add);
    if (m_content.compared)
        add(*m_content.compared);
    spread(names, m_plot.top() + m_line / 2, m_plot.bottom() - m_line / 2, m_line);
    const double left = m_plot.right() + m_line * 0.5;
    for (const Name &name : names) {
        const SeriesLook &look = name.series->look;
        m_painter.setPen(QPen(look.color, 1.6));
        const bool main = name.series == &m_content.series.front();
        m_painter.setBrush(main ? look.color : m_palette.color(QPalette::Base));
        if (m_content.compared && name.series == &*m_content.compared) { // it has no markers
            m_painter.setPen(QPen(look.color, 1.6, look.pen, Qt::FlatCap));
            m_painter.drawLine(QPointF(left - m_line * 0.1, name.y),
                               QPointF(left + m_line * 0.7, name.y));
        } else {
            drawMarker(m_painter, main ? SeriesLook::Square : look.marker,
                       {left + m_line * 0.3, name.y}, m_line * 0.22);
        }
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(QRectF(left + m_line * 0.8, name.y - m_line, m_line * 20, 2 * m_line),
                           Qt::AlignLeft | Qt::AlignVCenter, name.series->name);
    }
}

} // namespace Estafeta
