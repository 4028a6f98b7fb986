// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartreadout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr qsizetype kMostNotes = 4;

/// What the box says, measured before it is drawn.
struct Box {
    QString title;
    QList<ChartContents::Fact> facts;
    QStringList notes;
    double names = 0;
    double values = 0;
    QSizeF size;
};

Box measured(Box box, const QFontMetricsF &metrics, double line)
{
    for (const ChartContents::Fact &fact : std::as_const(box.facts)) {
        box.names = std::max(box.names, metrics.horizontalAdvance(fact.name));
        box.values = std::max(box.values, metrics.horizontalAdvance(fact.value));
    }
    double width =
        std::max(metrics.horizontalAdvance(box.title) * 1.2, box.names + box.values + line * 2.2);
    for (QString &note : box.notes) {
        note = metrics.elidedText(note, Qt::ElideRight, line * 26);
        width = std::max(width, metrics.horizontalAdvance(note));
    }
    const auto rows = static_cast<double>(1 + box.facts.size() + box.notes.size());
    box.size = {width + line, rows * line + line};
    return box;
}

void drawFact(QPainter &painter, const ChartContent &content, const ChartContents::Fact &fact,
              const QRectF &row, double line)
{
    if (fact.series >= 0) {
        const SeriesLook &look = content.series[static_cast<size_t>(fact.series)].look;
        const QPen pen = painter.pen();
        painter.setPen(QPen(look.color, 1.5));
        painter.setBrush(fact.series == 0 ? QBrush(look.color) : QBrush());
        drawMarker(painter, fact.series == 0 ? SeriesLook::Square : look.marker,
                   {row.left() + line * 0.3, row.center().y()}, line * 0.2);
        painter.setPen(pen);
    }
    painter.drawText(row.adjusted(line * 0.9, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fact.name);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, fact.value);
}

void drawBox(QPainter &painter, const ChartContent &content, const ChartCursor &cursor,
             const Box &box, QRectF rect, const QPalette &palette, double line)
{
    painter.setPen(QPen(palette.color(QPalette::Mid), 1));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(palette.color(QPalette::ToolTipText));
    const QFont font = painter.font();
    QFont bold = font;
    bold.setBold(true);
    rect.adjust(line / 2, line / 2, -line / 2, -line / 2);
    QRectF row(rect.topLeft(), QSizeF(rect.width(), line));
    painter.setFont(bold);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, box.title);
    for (const ChartContents::Fact &fact : box.facts) {
        row.translate(0, line);
        painter.setFont(fact.series == cursor.series ? bold : font);
        drawFact(painter, content, fact, row, line);
    }
    painter.setFont(font);
    for (const QString &note : box.notes) {
        row.translate(0, line);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, note);
    }
}

} // namespace

void ChartReadout::paint(QPainter &painter, const ChartContent &content, const ChartCursor &cursor,
                         const QStringList &hosts, const QRectF &plot, const QPalette &palette,
                         const QFont &font)
{
    if (!cursor.bar || *cursor.bar >= content.barCount())
        return;
    const double width = plot.width() / static_cast<double>(content.barCount());
    const double left = plot.left() + static_cast<double>(*cursor.bar) * width;
    QColor ground = palette.color(QPalette::Highlight);
    painter.setPen(QPen(ground, 1));
    ground.setAlphaF(0.2F);
    painter.setBrush(ground);
    painter.drawRect(QRectF(left, plot.top(), std::max(width, 1.0), plot.height()));
    if (!cursor.spoken)
        return;
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double line = metrics.height() * 1.1;
    const IndicatorQuestion &question = content.view->question;
    QStringList notes = ChartContents::notesOf(content, *cursor.bar, hosts);
    if (notes.size() > kMostNotes) {
        const int more = static_cast<int>(notes.size() - kMostNotes + 1);
        notes = notes.first(kMostNotes - 1);
        notes << tr("and %n more", nullptr, more);
    }
    const Bar &bar = content.view->bars[*cursor.bar];
    const Box box = measured({TimeAxis::barText(bar, question.unit, question.zone),
                              ChartContents::factsOf(content, *cursor.bar),
                              notes,
                              0,
                              0,
                              {}},
                             metrics, line);
    double x = left + width + line / 2;
    if (x + box.size.width() > plot.right())
        x = std::max(left - line / 2 - box.size.width(), plot.left());
    const double y = std::min(plot.top() + line / 2, plot.bottom() - box.size.height());
    drawBox(painter, content, cursor, box, QRectF(QPointF(x, std::max(y, 0.0)), box.size), palette,
            line);
}

QString ChartReadout::sentence(const ChartContent &content, const ChartCursor &cursor,
                               const QStringList &hosts)
{
    if (!cursor.bar || *cursor.bar >= content.barCount())
        return {};
    const IndicatorQuestion &question = content.view->question;
    QStringList parts;
    const QList<ChartContents::Fact> facts = ChartContents::factsOf(content, *cursor.bar);
    for (const ChartContents::Fact &fact : facts) {
        //: A number that is read out: %1 name, %2 value
        parts << tr("%1 %2").arg(fact.name, fact.value);
    }
    QStringList sentences = {parts.join(QStringLiteral(", ")) + u'.'};
    sentences << ChartContents::notesOf(content, *cursor.bar, hosts);
    //: What a chart shows at one moment: %1 the moment, %2 the numbers
    return tr("%1: %2").arg(
        TimeAxis::barText(content.view->bars[*cursor.bar], question.unit, question.zone),
        sentences.join(u' '));
}

} // namespace Estafeta
