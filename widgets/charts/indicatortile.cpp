// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatortile.h"

#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/serieslook.h"
#include "widgets/charts/smallbars.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"

#include <QPainter>

#include <algorithm>

namespace Estafeta {

IndicatorTile::IndicatorTile(TileText::Tile tile, QWidget *parent)
    : QAbstractButton(parent)
    , m_tile(tile)
{
    setCheckable(true);
    setAutoExclusive(false); // nothing is chosen while the chart shows something else
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QIcon IndicatorTile::sign() const
{
    const auto meaning = meaningOf(TileText::parts(m_tile).constFirst());
    return meaning ? meaningIcon(*meaning) : QIcon();
}

void IndicatorTile::setView(const IndicatorView &view)
{
    m_values = TileText::values(m_tile, view);
    m_covered = coveredOf(view);
    m_number = TileText::number(m_tile, view);
    m_change = TileText::change(m_tile, view);
    const Indicator first = TileText::parts(m_tile).constFirst();
    const bool counted = !m_values.empty();
    if (!counted)
        m_change = tr("has no queue entries");
    setEnabled(counted);
    //: A number above the chart, for screen readers: %1 name, %2 number, %3 change
    setAccessibleName(tr("%1: %2, %3").arg(TileText::name(m_tile), m_number, m_change));
    setToolTip(plainToolTip(counted ? IndicatorWords::explanation(first, view.question.count)
                                    : tr("Only messages and recipients are counted by it.")));
    updateGeometry();
    update();
}

QSize IndicatorTile::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 20;
    return {width, heightForWidth(width)};
}

int IndicatorTile::heightForWidth(int width) const
{
    const int unit = spacingUnit(this);
    const QFontMetrics title(textFont(font(), TextSize::Title));
    const QFontMetrics small(textFont(font(), TextSize::Small));
    const QRect words = small.boundingRect(QRect(0, 0, width - 2 * unit - 2, small.height() * 3),
                                           Qt::TextWordWrap, m_change);
    return 2 * unit + fontMetrics().height() + title.height()
        + std::max(words.height(), small.height());
}

void IndicatorTile::paintFrame(QPainter &painter, const QRectF &frame)
{
    const QColor edge = palette().color(isChecked() ? QPalette::Highlight : QPalette::Mid);
    const bool pointedAt = underMouse() && isEnabled();
    painter.setPen(QPen(edge, isChecked() ? 2 : 1));
    painter.setBrush(palette().color(pointedAt ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, 4, 4);
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 3, 3);
}

/// Sign, name and number, and the course at their right.
void IndicatorTile::paintHead(QPainter &painter, QRectF row)
{
    const double line = fontMetrics().height();
    const QFont title = textFont(font(), TextSize::Title);
    const QIcon icon = sign();
    QRectF name = row;
    name.setHeight(line);
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(name.topLeft().toPoint(), QSize(qRound(line), qRound(line))));
        name.setLeft(name.left() + line * 1.4);
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, TileText::name(m_tile));
    QRectF number = row;
    number.setTop(name.bottom());
    painter.setFont(title);
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, m_number);
    const double used = std::max(
        name.left() - row.left() + QFontMetricsF(font()).horizontalAdvance(TileText::name(m_tile)),
        QFontMetricsF(title).horizontalAdvance(m_number));
    row.setLeft(row.left() + std::max(used + line / 2, row.width() * 0.45));
    drawSmallBars(painter, row, m_values, m_covered, topOf(m_values),
                  indicatorColor(TileText::parts(m_tile).constFirst(), palette()), palette());
    painter.setFont(font());
}

void IndicatorTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = spacingUnit(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintFrame(painter, frame);
    const QRectF inside = frame.adjusted(unit, unit * 0.7, -unit, -unit * 0.7);
    const double title = QFontMetricsF(textFont(font(), TextSize::Title)).height();
    const double head = fontMetrics().height() + title;
    paintHead(painter, QRectF(inside.topLeft(), QSizeF(inside.width(), head)));
    painter.setFont(textFont(font(), TextSize::Small));
    painter.setPen(secondaryText(palette()));
    painter.drawText(inside.adjusted(0, head, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_change);
}

} // namespace Estafeta
