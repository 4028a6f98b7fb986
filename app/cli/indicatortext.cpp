// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/indicatortext.h"

#include "app/cli/barlabel.h"
#include "indicators/bars.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Count, Size, Score };

/// A column adds up indicators: spam is what was tagged, dropped and kept.
struct Column {
    QString title;
    std::vector<Indicator> indicators;
    Form form = Form::Count;
};

std::vector<Column> columnsOf(const IndicatorView &view)
{
    std::vector<Column> columns{
        {u"received"_s, {Indicator::Received}},
        {u"size"_s, {Indicator::Bytes}, Form::Size},
        {u"average"_s, {Indicator::AverageSize}, Form::Size},
        {u"score"_s, {Indicator::AverageScore}, Form::Score},
        {u"virus"_s, {Indicator::Virus}},
        {u"spam"_s, {Indicator::Tagged, Indicator::Discarded, Indicator::Quarantined}},
        {u"delivered"_s, {Indicator::Delivered}},
        {u"deferred"_s, {Indicator::Deferred}},
        {u"bounced"_s, {Indicator::Bounced}},
        {u"rejected"_s, {Indicator::Rejected}},
    };
    std::erase_if(columns, [&view](const Column &column) {
        return view.line(column.indicators.front()) == nullptr;
    });
    return columns;
}

QString valueText(double value, Form form)
{
    if (std::isnan(value))
        return u"-"_s;
    const QLocale locale = QLocale::c();
    switch (form) {
    case Form::Size:
        return locale.formattedDataSize(std::llround(value), 1, QLocale::DataSizeSIFormat);
    case Form::Score:
        return locale.toString(value, 'f', 2);
    case Form::Count:
        break;
    }
    return QString::number(std::llround(value));
}

/// Of a bar, or of all bars.
QString cell(const IndicatorView &view, const Column &column, std::optional<size_t> bar)
{
    double sum = 0;
    for (const Indicator indicator : column.indicators) {
        const IndicatorLine &line = *view.line(indicator);
        sum += bar ? line.values[*bar] : line.total;
    }
    return valueText(sum, column.form);
}

QString coverageMark(Covered covered)
{
    return covered == Covered::Partly ? u" ~"_s : QString();
}

QString countSentence(CountOf count)
{
    switch (count) {
    case CountOf::Messages:
        return u"Counted are messages: each once, however many recipients it has and hosts it passes.\n"_s;
    case CountOf::Recipients:
        return u"Counted are recipients: each message once for every address it was sent to.\n"_s;
    case CountOf::Legs:
        break;
    }
    return u"Counted is what each mail server did by itself: queue entries, tries and refusals.\n"_s;
}

/// Aligned; the first column to the left.
QString aligned(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] =
                std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto width = static_cast<int>(widths[static_cast<size_t>(i)]);
            text += i == 0 ? row[i].leftJustified(width) : u"  "_s + row[i].rightJustified(width);
        }
        text += u'\n';
    }
    return text;
}

QString notes(const IndicatorView &view, const BarLabels &labels)
{
    QString text;
    const auto any = [&view](auto which) { return std::ranges::any_of(view.bars, which); };
    if (any([](const Bar &bar) { return bar.covered == Covered::Not; }))
        text += u"-  nothing was read of that time, or there is nothing to average\n"_s;
    if (any([](const Bar &bar) { return bar.covered == Covered::Partly; }))
        text += u"~  not all of that time was read, or it has not ended yet\n"_s;
    if (any([&labels](const Bar &bar) { return labels.isCut(bar); }))
        text += u"*  cut by --since or --until\n"_s;
    if (view.byUtcDays)
        text += u"The oldest counts are kept by days of UTC only.\n"_s;
    return text;
}

} // namespace

QString indicatorTable(const IndicatorView &view)
{
    const BarLabels labels(view.question, view.bars);
    const std::vector<Column> columns = columnsOf(view);
    const auto unit = barUnitName(view.question.unit);
    std::vector<QStringList> rows;
    QStringList &titles =
        rows.emplace_back(QString::fromLatin1(unit.data(), static_cast<qsizetype>(unit.size())));
    for (const Column &column : columns)
        titles << column.title;
    for (size_t i = 0; i < view.bars.size(); ++i) {
        const Bar &bar = view.bars[i];
        QStringList &row = rows.emplace_back(labels.of(bar) + coverageMark(bar.covered));
        for (const Column &column : columns)
            row << cell(view, column, i);
    }
    QStringList &totals = rows.emplace_back(u"all"_s);
    for (const Column &column : columns)
        totals << cell(view, column, std::nullopt);
    return countSentence(view.question.count)
        + u"Times are of the zone %1.\n\n"_s.arg(QString::fromStdString(view.question.zone))
        + aligned(rows) + u'\n' + notes(view, labels);
}

} // namespace Estafeta::Cli
