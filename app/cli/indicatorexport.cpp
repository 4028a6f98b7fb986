// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/barlabel.h"
#include "app/cli/commandline.h"
#include "app/cli/indicatortext.h"
#include "indicators/bars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <cmath>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

std::string_view coveredName(Covered covered)
{
    switch (covered) {
    case Covered::Whole:
        return "whole";
    case Covered::Partly:
        return "partly";
    case Covered::Not:
        break;
    }
    return "not";
}

std::string_view momentName(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Started:
        return "started";
    case MomentKind::Stopped:
        return "stopped";
    case MomentKind::Reloaded:
        return "reloaded";
    case MomentKind::Failed:
        return "failed";
    case MomentKind::Recovered:
        break;
    }
    return "recovered";
}

/// The shortest that reads back as the same; whole numbers without a dot.
std::string numberText(double value)
{
    if (std::isnan(value))
        return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? std::to_string(std::llround(value)) : std::string(text.data(), end.ptr);
}

QJsonValue numberOrNull(double value)
{
    return std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QString latin(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QJsonObject valuesOf(const IndicatorView &view, std::optional<size_t> bar)
{
    QJsonObject values;
    for (const IndicatorLine &line : view.lines) {
        values[latin(indicatorName(line.indicator))] =
            numberOrNull(bar ? line.values[*bar] : line.total);
    }
    return values;
}

QJsonArray namesOf(const std::vector<HostId> &hosts, const std::vector<std::string> &hostNames)
{
    QJsonArray names;
    for (const HostId host : hosts) {
        const QJsonValue name = host < hostNames.size() ? shown(hostNames[host]) : QString();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QJsonObject questionOf(const IndicatorView &view, const BarLabels &labels,
                       const std::vector<std::string> &hostNames)
{
    const IndicatorQuestion &question = view.question;
    const auto &direction = question.filter.direction;
    return {
        {u"since"_s, labels.moment(question.since)},
        {u"until"_s, labels.moment(question.until)},
        {u"by"_s, latin(barUnitName(question.unit))},
        {u"zone"_s, shown(question.zone)},
        {u"count"_s, latin(countOfName(question.count))},
        {u"hosts"_s, namesOf(question.filter.hosts, hostNames)},
        {u"domain"_s,
         question.filter.domain.empty() ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(shown(question.filter.domain))},
        {u"direction"_s,
         direction ? QJsonValue(latin(directionName(*direction))) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace

std::string indicatorCsv(const IndicatorView &view)
{
    const BarLabels labels(view.question, view.bars);
    std::string csv = "begin,end,covered";
    for (const IndicatorLine &line : view.lines)
        csv += "," + std::string(indicatorName(line.indicator));
    csv += "\n";
    for (size_t i = 0; i < view.bars.size(); ++i) {
        const Bar &bar = view.bars[i];
        csv += u"%1,%2,"_s.arg(labels.moment(bar.begin), labels.moment(bar.end)).toStdString();
        csv += coveredName(bar.covered);
        for (const IndicatorLine &line : view.lines)
            csv += "," + numberText(line.values[i]);
        csv += "\n";
    }
    csv += ",,all";
    for (const IndicatorLine &line : view.lines)
        csv += "," + numberText(line.total);
    return csv + "\n";
}

std::string indicatorJson(const IndicatorView &view, const std::vector<std::string> &hostNames)
{
    const BarLabels labels(view.question, view.bars);
    QJsonArray bars;
    for (size_t i = 0; i < view.bars.size(); ++i) {
        const Bar &bar = view.bars[i];
        bars.append(QJsonObject{{u"begin"_s, labels.moment(bar.begin)},
                                {u"end"_s, labels.moment(bar.end)},
                                {u"covered"_s, latin(coveredName(bar.covered))},
                                {u"values"_s, valuesOf(view, i)}});
    }
    QJsonArray moments;
    for (const Moment &moment : view.moments) {
        moments.append(QJsonObject{
            {u"time"_s, QString::fromStdString(formatUtc(moment.time))},
            {u"host"_s, moment.host < hostNames.size() ? shown(hostNames[moment.host]) : QString()},
            {u"kind"_s, latin(momentName(moment.kind))},
            {u"program"_s, shown(moment.program)},
            {u"text"_s, shown(moment.text)}});
    }
    const QJsonObject answer{{u"question"_s, questionOf(view, labels, hostNames)},
                             {u"bars"_s, bars},
                             {u"all"_s, valuesOf(view, std::nullopt)},
                             {u"by_utc_days"_s, view.byUtcDays},
                             {u"moments"_s, moments}};
    return QJsonDocument(answer).toJson().toStdString();
}

} // namespace Estafeta::Cli
