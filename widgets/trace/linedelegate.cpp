// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/linedelegate.h"

#include "items/itemroles.h"
#include "items/linemodel.h"
#include "widgets/common/meaning.h"
#include "widgets/common/singleline.h"

#include <QApplication>
#include <QPainter>

namespace Estafeta {

namespace {

constexpr int kMargin = 4;

} // namespace

LineDelegate::LineDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
    setPalette(QGuiApplication::palette());
}

void LineDelegate::setPalette(const QPalette &palette)
{
    m_highlighter.setPalette(palette);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    const bool isText = index.column() == LineModel::TextColumn;
    const QStyle *style = option.widget == nullptr ? QApplication::style() : option.widget->style();
    if (index.data(MarkedRole).toBool())
        option.backgroundBrush = meaningTint(Meaning::Deferred, option.palette);
    if (isText)
        option.text.clear();
    if (index.column() == LineModel::HostColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), kMargin, option.rect.height());
        painter->fillRect(bar, hostColor(index.data(HostRole).toInt(), option.palette));
        option.rect.adjust(kMargin, 0, 0, 0);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (isText)
        paintText(painter, option, text);
}

void LineDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                             const QString &text) const
{
    QTextLayout layout(text, option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected)
        layout.setFormats(m_highlighter.formats(text));
    layOutSingleLine(layout);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const double y =
        option.rect.top() + (option.rect.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, QPointF(option.rect.left() + kMargin, y));
    painter->restore();
}

QString LineDelegate::linkAt(const QModelIndex &index, int x, const QFont &font)
{
    if (index.column() != LineModel::TextColumn)
        return {};
    const QString text = index.data().toString();
    QTextLayout layout(text, font);
    layOutSingleLine(layout);
    const QTextLine line = layout.lineAt(0);
    if (x - kMargin > line.naturalTextWidth())
        return {};
    const int place = line.xToCursor(x - kMargin, QTextLine::CursorOnCharacter);
    return m_highlighter.linkAt(text, place);
}

} // namespace Estafeta
