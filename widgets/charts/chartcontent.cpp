// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartcontent.h"

#include "items/logtext.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/common/meaning.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Estafeta {

namespace {

void add(ChartContent &content, const IndicatorLine &line, const QPalette &palette)
{
    const int place = static_cast<int>(content.series.size());
    content.series.push_back({IndicatorWords::name(line.indicator), line.indicator, line.values,
                              lookOf(line.indicator, place, palette)});
}

/// The parts of a delay, in seconds like the whole.
void addStages(ChartContent &content, const QPalette &palette)
{
    const Indicator main = content.options.main;
    for (const DelayPart &part : content.view->delays) {
        if (part.stage == DelayStage::Whole)
            continue;
        const int place = static_cast<int>(content.series.size());
        std::vector<double> seconds = main == Indicator::Delay95 ? part.p95 : part.median;
        for (double &value : seconds)
            value /= 1000;
        SeriesLook look = lookOf(main, place, palette);
        look.color = hostColor(place, palette);
        content.series.push_back(
            {IndicatorWords::stageName(part.stage), main, std::move(seconds), look});
    }
}

double largestOf(const std::vector<double> &values)
{
    double largest = 0;
    for (const double value : values)
        largest = value > largest ? value : largest; // false for NaN
    return largest;
}

double largestOf(const ChartContent &content)
{
    double largest = content.compared ? largestOf(content.compared->values) : 0;
    for (const ChartSeries &series : content.series)
        largest = std::max(largest, largestOf(series.values));
    const std::optional<UsualBand> &band = content.view->band;
    if (content.options.band && band)
        largest = std::max(largest, largestOf(band->upper));
    return largest;
}

void addCompared(ChartContent &content, const QPalette &palette)
{
    const Comparison comparison = content.view->question.comparison;
    for (const IndicatorLine &line : content.view->compared) {
        if (line.indicator == content.options.main) {
            content.compared =
                ChartSeries{IndicatorWords::comparedName(comparison),
                            line.indicator,
                            line.values,
                            {secondaryText(palette), Qt::DashLine, SeriesLook::Plus}};
        }
    }
}

} // namespace

QList<Indicator> ChartContents::kindOf(Indicator indicator)
{
    QList<Indicator> kind;
    const auto take = [&kind](Indicator first, Indicator last) {
        for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
            kind.append(static_cast<Indicator>(i));
    };
    if (indicator <= Indicator::Rejected)
        take(Indicator::Received, Indicator::Rejected);
    else if (indicator <= Indicator::Banned)
        take(Indicator::Tagged, Indicator::Banned);
    else
        kind.append(indicator);
    return kind;
}

ChartContent ChartContents::of(std::shared_ptr<const IndicatorView> view,
                               const ChartOptions &options, const QPalette &palette)
{
    ChartContent content;
    content.view = std::move(view);
    content.options = options;
    content.options.band = options.band && content.view->question.main == options.main;
    const IndicatorLine *main = content.view->line(options.main);
    if (main != nullptr) {
        add(content, *main, palette);
    } else { // not counted so
        const double none = std::numeric_limits<double>::quiet_NaN();
        add(content, {options.main, std::vector<double>(content.barCount(), none), none}, palette);
    }
    const bool alone = options.compared || options.band || !options.related;
    const QList<Indicator> kind = kindOf(options.main);
    for (const Indicator other : kind) {
        const IndicatorLine *line = content.view->line(other);
        if (!alone && other != options.main && line != nullptr)
            add(content, *line, palette);
    }
    const bool delay = options.main == Indicator::DelayMedian || options.main == Indicator::Delay95;
    if (delay && !alone)
        addStages(content, palette);
    if (options.compared)
        addCompared(content, palette);
    const IndicatorQuestion &question = content.view->question;
    content.scale = AxisScales::of(options.main, question.count, question.unit, largestOf(content));
    return content;
}

QList<ChartContents::Fact> ChartContents::factsOf(const ChartContent &content, size_t bar)
{
    QList<Fact> facts;
    for (size_t i = 0; i < content.series.size(); ++i) {
        const ChartSeries &series = content.series[i];
        facts.append({series.name, IndicatorWords::value(series.indicator, series.values[bar]),
                      static_cast<int>(i)});
    }
    const Indicator main = content.options.main;
    if (content.compared) {
        facts.append({content.compared->name,
                      IndicatorWords::value(main, content.compared->values[bar]), -1});
    }
    const auto &band = content.view->band;
    if (content.options.band && band && !std::isnan(band->median[bar])) {
        //: Of a chart's band: from %1 to %2
        const QString range = tr("%1 to %2")
                                  .arg(IndicatorWords::value(main, band->lower[bar]),
                                       IndicatorWords::value(main, band->upper[bar]));
        facts.append({tr("Usual"), range, -1});
    }
    return facts;
}

QStringList ChartContents::notesOf(const ChartContent &content, size_t bar,
                                   const QStringList &hosts)
{
    const IndicatorView &view = *content.view;
    QStringList notes;
    for (const Anomaly &anomaly : view.anomalies) {
        if (anomaly.bar == bar && content.options.main == view.question.main)
            notes << anomalyText(anomaly, content.options.main);
    }
    if (view.bars[bar].covered == Covered::Not)
        notes << tr("Nothing was read of this time.");
    else if (view.bars[bar].covered == Covered::Partly)
        notes << tr("Not all of this time was read.");
    for (const IndicatorPart &part : view.parts) {
        const bool missing = bar < part.covered.size() && part.covered[bar] == Covered::Not
            && view.bars[bar].covered != Covered::Not;
        const auto isRead = [](Covered covered) { return covered != Covered::Not; };
        // Of a host without any logs its own small chart tells.
        if (missing && std::ranges::any_of(part.covered, isRead))
            notes << tr("%1: nothing was read.").arg(shownText(part.name));
    }
    for (const Moment &moment : view.moments) {
        if (moment.time >= view.bars[bar].begin && moment.time < view.bars[bar].end)
            notes << momentText(moment, hosts, view.question.zone);
    }
    return notes;
}

QString ChartContents::anomalyText(const Anomaly &anomaly, Indicator indicator)
{
    const QString value = IndicatorWords::value(indicator, anomaly.value);
    const QString usual = IndicatorWords::value(indicator, anomaly.usual);
    //: A number that stands out: %1 it, %2 what is usual at that hour of the week
    return anomaly.value > anomaly.usual ? tr("%1 is far more than usual (%2).").arg(value, usual)
                                         : tr("%1 is far less than usual (%2).").arg(value, usual);
}

QString ChartContents::eventsName()
{
    return tr("Events");
}

QString ChartContents::momentText(const Moment &moment, const QStringList &hosts,
                                  const std::string &zone)
{
    const QString time = TimeAxis::momentText(moment.time, zone);
    const QString who = QStringLiteral("%1 %2").arg(
        shownText(hosts.value(moment.host).toStdString()), shownText(moment.program));
    QString words;
    switch (moment.kind) {
    case MomentKind::Started:
        //: Something that happened on a host: %1 time, %2 host and program
        words = tr("%1 %2: started").arg(time, who);
        break;
    case MomentKind::Stopped:
        words = tr("%1 %2: stopped").arg(time, who);
        break;
    case MomentKind::Reloaded:
        words = tr("%1 %2: read its configuration again").arg(time, who);
        break;
    case MomentKind::Failed:
        words = tr("%1 %2: the cluster lost something").arg(time, who);
        break;
    case MomentKind::Recovered:
        words = tr("%1 %2: the cluster has it again").arg(time, who);
        break;
    }
    //: What happened, and the program's own words
    return moment.text.empty() ? words : tr("%1 (%2)").arg(words, shownText(moment.text));
}

} // namespace Estafeta
