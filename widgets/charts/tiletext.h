// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Estafeta {

/// What a tile says: a number of the whole period, and how it differs from the other period.
class TileText
{
    Q_DECLARE_TR_FUNCTIONS(TileText)
public:
    enum Tile { Processed, Delivered, Deferred, Bounced, Spam, Virus };
    static constexpr int kTileCount = 6;

    [[nodiscard]] static QString name(Tile tile);
    /// What is added up for it.
    [[nodiscard]] static QList<Indicator> parts(Tile tile);
    /// The part of which there is most: what the large chart shows when the tile is chosen.
    [[nodiscard]] static Indicator mainPart(Tile tile, const IndicatorView &view);
    /// Its number for each bar; empty: not counted so.
    [[nodiscard]] static std::vector<double> values(Tile tile, const IndicatorView &view);
    [[nodiscard]] static QString number(Tile tile, const IndicatorView &view);
    /// "+12 % on the week before": of the bars that are known of both. Empty: nothing is compared.
    [[nodiscard]] static QString change(Tile tile, const IndicatorView &view);

private:
    [[nodiscard]] static QString changeText(double now, double before, Comparison comparison);
};

} // namespace Estafeta
