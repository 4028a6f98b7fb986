// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportcsv.h"

#include "app/cli/reportsections.h"
#include "items/csv.h"
#include "items/logtext.h"

#include <QStringList>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kParts = 3;

QString seconds(int64_t ms)
{
    return QString::number(static_cast<double>(ms) / 1000, 'f', 3);
}

QString line(const QString &section, QStringList parts, const QStringList &numbers)
{
    while (parts.size() < kParts)
        parts << QString();
    QStringList cells{section};
    for (const QString &part : parts)
        cells << csvCell(part);
    return (cells + numbers).join(u',') + u"\r\n"_s;
}

QString total(const char *key, int64_t value)
{
    return line(u"totals"_s, {QString::fromLatin1(key)}, {QString::number(value), {}, {}, {}, {}});
}

QString columns(const QString &section, const QString &when, const ReportNumbers &numbers)
{
    QString text;
    for (const ReportColumn &column : kReportColumns)
        text += line(section, {when, QString::fromLatin1(column.key)},
                     {QString::number(columnOf(numbers, column)), {}, {}, {}, {}});
    return text;
}

QString rowLine(const ReportSection &section, const ReportRow &row)
{
    QStringList parts;
    for (const std::string_view part : nameParts(row.name))
        parts << shownText(part);
    const ReportTally &tally = row.tally;
    return line(QString::fromLatin1(section.key), parts,
                {QString::number(tally.count), QString::number(tally.bytes),
                 QString::number(tally.defers), seconds(tally.delayMs), seconds(tally.longestMs)});
}

} // namespace

QString reportCsv(const Report &report, size_t most)
{
    QString text = u"section,name,detail,whom,count,bytes,deferrals,seconds,longest_seconds\r\n"_s;
    for (const ReportTotal &each : kReportTotals)
        text += total(each.key, report.number(each.number));
    for (const ReportDistinct &distinct : kReportDistinct)
        text += total(distinct.key, countNames(report.total.table(distinct.table)));
    for (const auto &[day, numbers] : report.days)
        text += columns(u"days"_s, dayText(day), numbers);
    for (const auto &[hour, numbers] : report.hours)
        text +=
            columns(u"hours"_s,
                    QString::fromStdString(formatUtc(Time{hour * 3600 * Time::kSecond})), numbers);
    for (const ReportSection &section : kReportSections) {
        for (const ReportRow &row : rowsOf(report, section, most))
            text += rowLine(section, row);
    }
    return text;
}

} // namespace Estafeta::Cli
