// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinepainter.h"

#include "items/logtext.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"
#include "widgets/timeline/stagetext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Estafeta {

namespace {

/// A detail longer than so many letters is cut; the tooltip has it whole.
constexpr int kDetailLetters = 26;

} // namespace

TimelinePainter::TimelinePainter(const TraceDocument &document, const QFont &font,
                                 const QPalette &palette)
    : m_document(document)
    , m_font(font)
    , m_smallFont(textFont(font, TextSize::Small))
    , m_palette(palette)
    , m_metrics(m_font)
    , m_small(m_smallFont)
    , m_unit(m_metrics.height() / 2)
    , m_boxHeight(m_metrics.height() + m_small.height() + m_unit * 0.5)
    , m_layout(layOut(document.trace, measure(), document.clockOffsets))
{
    for (const TimelineLane &lane : m_layout.lanes) {
        const QString name = shownText(document.hostName(lane.host));
        m_namesWidth = qMax(m_namesWidth, m_metrics.horizontalAdvance(name));
    }
    m_namesWidth += 3 * m_unit;
}

TimelineMeasure TimelinePainter::measure() const
{
    TimelineMeasure measure;
    measure.spacing = m_unit * 3;
    const double widest = m_small.averageCharWidth() * kDetailLetters;
    for (uint32_t i = 0; i < m_document.trace.stages.size(); ++i) {
        if (m_document.trace.stages[i].leg >= m_document.trace.legs.size()) {
            measure.boxWidths.push_back(0);
            continue;
        }
        const StageText text(m_document, i);
        const double word = m_metrics.horizontalAdvance(text.word()) + m_metrics.height() * 1.1;
        const double detail = qMin(m_small.horizontalAdvance(text.detail()), widest);
        measure.boxWidths.push_back(qMax(word, detail) + m_unit * 1.6);
    }
    return measure;
}

QRectF TimelinePainter::boxRect(uint32_t index) const
{
    const TimelineBox &box = m_layout.boxes[index];
    const uint32_t row = m_layout.lanes[box.lane].firstRow + box.row;
    return {box.left, rowTop(row) + m_unit / 2, box.right - box.left, m_boxHeight};
}

QSizeF TimelinePainter::size() const
{
    return {m_namesWidth + m_layout.width + m_unit * 2, axisHeight() + rowTop(m_layout.rows)};
}

void TimelinePainter::drawLanes(QPainter &painter, double width) const
{
    for (size_t i = 0; i < m_layout.lanes.size(); ++i) {
        const TimelineLane &lane = m_layout.lanes[i];
        const QRectF band(0, rowTop(lane.firstRow), width, rowTop(lane.rows));
        if (i % 2 == 0)
            painter.fillRect(band, m_palette.color(QPalette::AlternateBase));
    }
}

void TimelinePainter::drawNames(QPainter &painter) const
{
    painter.setFont(m_font);
    for (const TimelineLane &lane : m_layout.lanes) {
        const QRectF band(0, rowTop(lane.firstRow), m_namesWidth, rowTop(lane.rows));
        const QRectF bar(0, band.top() + m_unit / 2, m_unit / 2, band.height() - m_unit);
        painter.fillRect(bar, hostColor(lane.host, m_palette));
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(band.adjusted(m_unit, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         shownText(m_document.hostName(lane.host)));
    }
}

void TimelinePainter::drawAxis(QPainter &painter) const
{
    if (m_layout.boxes.empty())
        return;
    const Time start = m_document.trace.stages[m_layout.boxes.front().stage].start;
    painter.setFont(m_smallFont);
    painter.setPen(secondaryText(m_palette));
    double free = 0;
    QString last;
    for (const TimelineTick &tick : m_layout.ticks) {
        //: On the timeline's axis: so long after the beginning
        const QString text =
            tick.us == 0 ? TimeText::clock(start) : tr("+%1").arg(TimeText::duration(tick.us));
        if (tick.at < free || text == last)
            continue;
        last = text;
        painter.drawText(QPointF(tick.at, m_small.ascent() + m_unit / 4), text);
        free = tick.at + m_small.horizontalAdvance(text) + m_unit;
    }
}

void TimelinePainter::drawBoxes(QPainter &painter, int current, bool focused) const
{
    drawSteps(painter);
    for (const TimelineGap &gap : m_layout.gaps)
        drawGap(painter, gap);
    for (const TimelineLink &link : m_layout.links)
        drawLink(painter, link);
    for (uint32_t box = 0; box < m_layout.boxes.size(); ++box)
        drawBox(painter, box);
    if (current < 0 || current >= static_cast<int>(m_layout.boxes.size()))
        return;
    const double grow = m_unit / 4;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), focused ? 2.5 : 1.5));
    painter.drawRoundedRect(
        boxRect(static_cast<uint32_t>(current)).adjusted(-grow, -grow, grow, grow), m_unit / 2,
        m_unit / 2);
}

void TimelinePainter::drawBox(QPainter &painter, uint32_t index) const
{
    const StageText text(m_document, m_layout.boxes[index].stage);
    const QRectF rect = boxRect(index);
    const QColor colour = meaningColor(text.meaning(), m_palette);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(meaningTint(text.meaning(), m_palette));
    painter.drawRoundedRect(rect, m_unit / 3, m_unit / 3);

    const QRectF inner = rect.adjusted(m_unit * 0.6, m_unit * 0.25, -m_unit * 0.6, -m_unit * 0.25);
    const double side = m_metrics.ascent();
    const QString detail = m_small.elidedText(text.detail(), Qt::ElideRight, inner.width() + 1);
    // A word alone stands in the middle.
    const double down = detail.isEmpty() ? (inner.height() - m_metrics.height()) / 2 : 0;
    const QRectF sign(inner.left(), inner.top() + down + (m_metrics.height() - side) / 2, side,
                      side);
    meaningIcon(text.meaning()).paint(&painter, sign.toAlignedRect());
    painter.setFont(m_font);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(inner.adjusted(m_metrics.height() * 1.1, down, m_unit, down),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, text.word());
    painter.setFont(m_smallFont);
    painter.drawText(inner.adjusted(0, m_metrics.height(), m_unit, 0),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, detail);
}

/// Thin lines between the boxes of one leg; where a pause is marked, its dots are the line.
void TimelinePainter::drawSteps(QPainter &painter) const
{
    painter.setPen(QPen(secondaryText(m_palette), 1));
    for (uint32_t i = 0; i < m_layout.boxes.size(); ++i) {
        const uint32_t leg = m_document.trace.stages[m_layout.boxes[i].stage].leg;
        for (uint32_t next = i + 1; next < m_layout.boxes.size(); ++next) {
            if (m_document.trace.stages[m_layout.boxes[next].stage].leg != leg)
                continue;
            const QRectF from = boxRect(i);
            const bool marked = std::ranges::any_of(m_layout.gaps, [&](const TimelineGap &gap) {
                return gap.before == i && gap.after == next;
            });
            if (!marked)
                painter.drawLine(QPointF(from.right(), from.center().y()),
                                 QPointF(boxRect(next).left(), from.center().y()));
            break;
        }
    }
}

/// Dots, and in their middle how long the pause was.
void TimelinePainter::drawGap(QPainter &painter, const TimelineGap &gap) const
{
    const QRectF from = boxRect(gap.before);
    const QRectF to = boxRect(gap.after);
    const double y = from.center().y();
    painter.setPen(QPen(meaningColor(Meaning::Unknown, m_palette), 2, Qt::DotLine));
    painter.drawLine(QPointF(from.right() + 3, y), QPointF(to.left() - 3, y));
    const QString text = TimeText::duration(gap.us);
    const double width = m_small.horizontalAdvance(text);
    if (width > to.left() - from.right())
        return;
    painter.setFont(m_smallFont);
    painter.setPen(secondaryText(m_palette));
    painter.drawText(QPointF((from.right() + to.left() - width) / 2, y - m_unit / 3), text);
}

void TimelinePainter::drawLink(QPainter &painter, const TimelineLink &link) const
{
    const QRectF from = boxRect(link.from);
    const QRectF to = boxRect(link.to);
    const Qt::PenStyle style = link.grade == Grade::Proven ? Qt::SolidLine
        : link.grade == Grade::Inferred                    ? Qt::DashLine
                                                           : Qt::DotLine;
    const QColor colour = secondaryText(m_palette);
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    QPainterPath path(start);
    const double bend = qMax(m_unit, (end.x() - start.x()) / 2);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, style));
    painter.drawPath(path);
    const double tip = m_unit * 0.6;
    painter.setPen(QPen(colour, 1.5));
    painter.drawPolyline(
        QPolygonF{end + QPointF(-tip, -tip * 0.6), end, end + QPointF(-tip, tip * 0.6)});
}

} // namespace Estafeta
