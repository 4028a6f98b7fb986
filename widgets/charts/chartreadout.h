// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/chartcontent.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace Estafeta {

/// What is marked in the large chart: the bar that is pointed at or stepped to.
struct ChartCursor {
    std::optional<size_t> bar;
    int series = 0;     ///< whose messages Enter opens
    bool spoken = true; ///< with the box of numbers
};

/// Draws the cursor, and beside it a box with all series of that moment.
class ChartReadout
{
    Q_DECLARE_TR_FUNCTIONS(ChartReadout)
public:
    static void paint(QPainter &painter, const ChartContent &content, const ChartCursor &cursor,
                      const QStringList &hosts, const QRectF &plot, const QPalette &palette,
                      const QFont &font);
    /// The same in one sentence, for who hears it.
    [[nodiscard]] static QString sentence(const ChartContent &content, const ChartCursor &cursor,
                                          const QStringList &hosts);
};

} // namespace Estafeta
