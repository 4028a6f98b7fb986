// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"
#include "widgets/charts/axisscale.h"
#include "widgets/charts/serieslook.h"
#include "widgets/charts/timeaxis.h"

#include <QCoreApplication>
#include <QList>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Estafeta {

/// What of a view the large chart draws.
struct ChartOptions {
    Indicator main = Indicator::Received;
    bool related = true;   ///< those of its kind beside it
    bool compared = false; ///< the other period
    bool band = false;     ///< what is usual
    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

/// A number for each bar, with a name and a look of its own; NaN: none.
struct ChartSeries {
    QString name;
    Indicator indicator = Indicator::Received; ///< whose messages a click opens
    std::vector<double> values;
    SeriesLook look;
};

/// What the large chart draws: a view chosen from, named and scaled.
struct ChartContent {
    std::shared_ptr<const IndicatorView> view; ///< never null once there is content
    ChartOptions options;
    std::vector<ChartSeries> series; ///< the main one first, which has bars; the rest are lines
    std::optional<ChartSeries> compared;
    AxisScale scale;

    [[nodiscard]] size_t barCount() const { return view ? view->bars.size() : 0; }
};

/// Makes the content, and the words that are said of one bar of it.
class ChartContents
{
    Q_DECLARE_TR_FUNCTIONS(ChartContents)
public:
    [[nodiscard]] static ChartContent of(std::shared_ptr<const IndicatorView> view,
                                         const ChartOptions &options, const QPalette &palette);
    /// Those that have the same unit and tell of the same, itself included.
    [[nodiscard]] static QList<Indicator> kindOf(Indicator indicator);

    struct Fact {
        QString name;
        QString value;
        int series = -1; ///< whose marker stands before it; -1: none
    };
    /// Everything about a bar: what the chart shows at that moment, and what happened then.
    [[nodiscard]] static QList<Fact> factsOf(const ChartContent &content, size_t bar);
    /// Sentences about a bar: that it is far from usual, what was not read, what happened.
    [[nodiscard]] static QStringList notesOf(const ChartContent &content, size_t bar,
                                             const QStringList &hosts);
    /// An anomaly and by how much.
    [[nodiscard]] static QString anomalyText(const Anomaly &anomaly, Indicator indicator);
    /// Names the row of events above a chart.
    [[nodiscard]] static QString eventsName();
    [[nodiscard]] static QString momentText(const Moment &moment, const QStringList &hosts,
                                            const std::string &zone);
};

} // namespace Estafeta
