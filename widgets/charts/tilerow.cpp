// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/tilerow.h"

#include "widgets/charts/indicatortile.h"
#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Estafeta {

TileRow::TileRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacingUnit(this));
    for (int i = 0; i < TileText::kTileCount; ++i) {
        auto *tile = new IndicatorTile(static_cast<TileText::Tile>(i), this);
        tile->setObjectName(QStringLiteral("tile%1").arg(i));
        row->addWidget(tile);
        m_tiles.append(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { choose(*tile); });
    }
}

void TileRow::setView(std::shared_ptr<const IndicatorView> view)
{
    m_view = std::move(view);
    for (IndicatorTile *tile : std::as_const(m_tiles))
        tile->setView(*m_view);
    setMain(m_main);
}

void TileRow::setMain(Indicator main)
{
    m_main = main;
    for (IndicatorTile *tile : std::as_const(m_tiles))
        tile->setChecked(TileText::parts(tile->tile()).contains(main));
}

void TileRow::choose(const IndicatorTile &tile)
{
    if (m_view)
        Q_EMIT chosen(TileText::mainPart(tile.tile(), *m_view));
    setMain(m_main);
}

void TileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_view)
        setView(m_view);
}

} // namespace Estafeta
