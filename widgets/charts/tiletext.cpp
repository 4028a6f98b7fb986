// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/tiletext.h"

#include "widgets/charts/indicatorwords.h"

#include <QLocale>

#include <cmath>

namespace Estafeta {

namespace {

const IndicatorLine *lineOf(const std::vector<IndicatorLine> &lines, Indicator indicator)
{
    for (const IndicatorLine &line : lines) {
        if (line.indicator == indicator)
            return &line;
    }
    return nullptr;
}

/// The sum of the parts for each bar; empty when one of them is not there.
std::vector<double> summed(const std::vector<IndicatorLine> &lines, const QList<Indicator> &parts,
                           size_t bars)
{
    std::vector<double> sum(bars, 0);
    for (const Indicator part : parts) {
        const IndicatorLine *line = lineOf(lines, part);
        if (line == nullptr)
            return {};
        for (size_t i = 0; i < bars; ++i)
            sum[i] += line->values[i];
    }
    return sum;
}

} // namespace

QString TileText::name(Tile tile)
{
    switch (tile) {
    case Processed:
        return tr("Processed");
    case Delivered:
        return tr("Delivered");
    case Deferred:
        return tr("Deferred");
    case Bounced:
        return tr("Bounced");
    case Spam:
        return tr("Spam");
    case Virus:
        return tr("Virus");
    }
    return {};
}

QList<Indicator> TileText::parts(Tile tile)
{
    switch (tile) {
    case Processed:
        return {Indicator::Received};
    case Delivered:
        return {Indicator::Delivered};
    case Deferred:
        return {Indicator::Deferred};
    case Bounced:
        return {Indicator::Bounced};
    case Spam:
        return {Indicator::Tagged, Indicator::Discarded, Indicator::Quarantined};
    case Virus:
        return {Indicator::Virus};
    }
    return {};
}

Indicator TileText::mainPart(Tile tile, const IndicatorView &view)
{
    const QList<Indicator> all = parts(tile);
    Indicator main = all.constFirst();
    double most = 0;
    for (const Indicator part : all) {
        const IndicatorLine *line = view.line(part);
        if (line != nullptr && line->total > most) {
            most = line->total;
            main = part;
        }
    }
    return main;
}

std::vector<double> TileText::values(Tile tile, const IndicatorView &view)
{
    return summed(view.lines, parts(tile), view.bars.size());
}

QString TileText::number(Tile tile, const IndicatorView &view)
{
    double total = 0;
    const QList<Indicator> all = parts(tile);
    for (const Indicator part : all) {
        const IndicatorLine *line = view.line(part);
        total += line != nullptr ? line->total : std::nan("");
    }
    return IndicatorWords::value(all.constFirst(), total);
}

QString TileText::change(Tile tile, const IndicatorView &view)
{
    const std::vector<double> now = values(tile, view);
    const std::vector<double> before = summed(view.compared, parts(tile), now.size());
    if (view.question.comparison == Comparison::None || now.empty() || before.empty())
        return {};
    double sumNow = 0;
    double sumBefore = 0;
    bool known = false;
    for (size_t i = 0; i < now.size(); ++i) {
        if (std::isnan(now[i]) || std::isnan(before[i]))
            continue;
        known = true;
        sumNow += now[i];
        sumBefore += before[i];
    }
    const bool week = view.question.comparison == Comparison::WeekBefore;
    if (!known)
        return week ? tr("week before: not read") : tr("period before: not read");
    return changeText(sumNow, sumBefore, view.question.comparison);
}

QString TileText::changeText(double now, double before, Comparison comparison)
{
    const bool week = comparison == Comparison::WeekBefore;
    if (now == before)
        return week ? tr("= as the week before") : tr("= as the period before");
    if (before == 0)
        return week ? tr("▲ none the week before") : tr("▲ none the period before");
    const QLocale locale;
    const double percent = (now - before) / before * 100;
    const QString number =
        locale.toString(std::abs(percent), 'f', std::abs(percent) < 9.95 ? 1 : 0);
    if (now > before) {
        return week ? tr("▲ +%1 % on the week before").arg(number)
                    : tr("▲ +%1 % on the period before").arg(number);
    }
    return week ? tr("▼ −%1 % on the week before").arg(number)
                : tr("▼ −%1 % on the period before").arg(number);
}

} // namespace Estafeta
