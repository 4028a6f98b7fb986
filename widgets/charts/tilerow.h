// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace Estafeta {

class IndicatorTile;

/// The numbers above the chart. One that is chosen is what the chart shows.
class TileRow : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);

    void setView(std::shared_ptr<const IndicatorView> view);
    /// Marks the tile that the chart shows, if there is one.
    void setMain(Indicator main);

Q_SIGNALS:
    void chosen(Estafeta::Indicator main);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const IndicatorTile &tile);

    std::shared_ptr<const IndicatorView> m_view;
    QList<IndicatorTile *> m_tiles;
    Indicator m_main = Indicator::Received;
};

} // namespace Estafeta
