// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace Estafeta::Cli {

/// One of the series of a chart.
struct ChartSeries {
    QString name;
    QString style; ///< "received", "delivered", "deferred", "bounced", "refused"
    std::vector<int64_t> values;
};

struct Chart {
    QString title;
    QStringList places;        ///< what stands below each group of bars
    std::vector<bool> notRead; ///< of these nothing is known: hatched, not zero
    std::vector<ChartSeries> series;
};

/// Bars beside each other as an SVG element, to be part of a page that has chartStyle() and
/// chartPatterns(): series differ by colour and by pattern. The axis begins at zero.
[[nodiscard]] QString chartSvg(const Chart &chart);
/// CSS for light and dark.
[[nodiscard]] QString chartStyle();
/// Once in a page.
[[nodiscard]] QString chartPatterns();

/// The next 1, 2 or 5 times a power of ten that four steps of reach `most`; at least 1.
[[nodiscard]] int64_t chartStep(int64_t most);

} // namespace Estafeta::Cli
