// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/meaningicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Estafeta {

namespace {

/// All signs are drawn on a square of 16 by 16.
void drawStrokes(QPainter &painter, const QColor &colour, std::initializer_list<QPolygonF> strokes)
{
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &stroke : strokes)
        painter.drawPolyline(stroke);
}

void drawShield(QPainter &painter, const QColor &colour)
{
    QPainterPath shield(QPointF(8, 0.5));
    shield.cubicTo({10, 2}, {12.5, 2.8}, {14.5, 2.8});
    shield.cubicTo({14.8, 9}, {12.5, 13}, {8, 15.5});
    shield.cubicTo({3.5, 13}, {1.2, 9}, {1.5, 2.8});
    shield.cubicTo({3.5, 2.8}, {6, 2}, {8, 0.5});
    painter.fillPath(shield, colour);
}

void drawBug(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
    for (const double y : {5.0, 9.0, 13.0}) {
        const double tip = y + (y - 9) * 0.35;
        painter.drawLine(QPointF(1, tip), QPointF(5, y));
        painter.drawLine(QPointF(15, tip), QPointF(11, y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(3.6, 4.2, 8.8, 11.3));
    painter.drawEllipse(QRectF(5.4, 0.8, 5.2, 5));
}

void drawQuestion(QPainter &painter, const QColor &colour)
{
    QPainterPath hook(QPointF(5.6, 6));
    hook.cubicTo({5.6, 2.8}, {10.6, 2.8}, {10.4, 6});
    hook.cubicTo({10.3, 7.6}, {8, 7.6}, {8, 9.6});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 12.2), 1.2, 1.2);
}

void drawSign(QPainter &painter, Meaning meaning, const QColor &colour, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (meaning == Meaning::Infected)
        return drawBug(painter, colour);
    if (meaning == Meaning::Filtered) {
        drawShield(painter, colour);
        return drawStrokes(painter, ground, {{{5.2, 7.6}, {10.8, 7.6}}});
    }
    painter.drawEllipse(QRectF(0.5, 0.5, 15, 15));
    switch (meaning) {
    case Meaning::Delivered:
        return drawStrokes(painter, ground, {{{4.4, 8.4}, {7, 11}, {11.6, 5.4}}});
    case Meaning::Transit:
        return drawStrokes(painter, ground,
                           {{{4, 8}, {12, 8}}, {{8.8, 4.8}, {12, 8}, {8.8, 11.2}}});
    case Meaning::Deferred:
        return drawStrokes(painter, ground, {{{8, 3.8}, {8, 8.2}, {11, 10}}});
    case Meaning::Failed:
        return drawStrokes(painter, ground,
                           {{{5.2, 5.2}, {10.8, 10.8}}, {{10.8, 5.2}, {5.2, 10.8}}});
    default:
        return drawQuestion(painter, ground);
    }
}

} // namespace

void MeaningIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QPalette palette = QGuiApplication::palette();
    const bool selected = mode == QIcon::Selected;
    const QColor colour =
        selected ? palette.color(QPalette::HighlightedText) : meaningColor(m_meaning, palette);
    const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const int side = qMin(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.x() + (rect.width() - side) / 2.0,
                       rect.y() + (rect.height() - side) / 2.0);
    painter->scale(side / 16.0, side / 16.0);
    drawSign(*painter, m_meaning, colour, ground);
    painter->restore();
}

QPixmap MeaningIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
}

} // namespace Estafeta
