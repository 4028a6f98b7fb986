// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/tiletext.h"

#include <QAbstractButton>
#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace Estafeta {

/// One of the numbers above the chart; a click or the space bar shows its course in the chart.
class IndicatorTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit IndicatorTile(TileText::Tile tile, QWidget *parent = nullptr);

    void setView(const IndicatorView &view);
    [[nodiscard]] TileText::Tile tile() const { return m_tile; }
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] QString change() const { return m_change; }

    [[nodiscard]] QSize sizeHint() const override;
    /// The words of the change may need a second line.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHead(QPainter &painter, QRectF row);
    void paintFrame(QPainter &painter, const QRectF &frame);
    [[nodiscard]] QIcon sign() const;

    TileText::Tile m_tile;
    QString m_number;
    QString m_change;
    std::vector<double> m_values;
    std::vector<Covered> m_covered;
};

} // namespace Estafeta
