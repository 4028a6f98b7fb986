// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportjson.h"

#include "app/cli/commandline.h"
#include "app/cli/moment.h"
#include "app/cli/reportsections.h"

#include <QJsonArray>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

QString name(const char *key)
{
    return QString::fromLatin1(key);
}

QJsonValue timeOrNull(Time time)
{
    return time.isSet() ? QJsonValue(QString::fromStdString(formatUtc(time)))
                        : QJsonValue(QJsonValue::Null);
}

QJsonObject totalsOf(const ReportNumbers &numbers)
{
    QJsonObject totals;
    for (const ReportTotal &total : kReportTotals)
        totals[name(total.key)] = static_cast<qint64>(numbers[total.number]);
    return totals;
}

QJsonObject totalsOf(const Report &report)
{
    QJsonObject totals = totalsOf(report.total.numbers);
    for (const ReportDistinct &distinct : kReportDistinct)
        totals[name(distinct.key)] =
            static_cast<qint64>(countNames(report.total.table(distinct.table)));
    totals[u"connections"_s] = static_cast<qint64>(report.number(ReportNumber::Connections));
    totals[u"connection_seconds"_s] =
        static_cast<qint64>(report.number(ReportNumber::ConnectionSeconds));
    totals[u"without_size"_s] = static_cast<qint64>(report.number(ReportNumber::Unsized));
    totals[u"logins"_s] = static_cast<qint64>(report.number(ReportNumber::LoginsOk));
    totals[u"failed_logins"_s] = static_cast<qint64>(report.number(ReportNumber::LoginsFailed));
    totals[u"scored"_s] = static_cast<qint64>(report.number(ReportNumber::Scored));
    totals[u"average_score"_s] = report.averageScore();
    return totals;
}

QJsonObject columnsOf(const ReportNumbers &numbers)
{
    QJsonObject object;
    for (const ReportColumn &column : kReportColumns)
        object[name(column.key)] = static_cast<qint64>(columnOf(numbers, column));
    return object;
}

QJsonArray partsOf(std::string_view name)
{
    QJsonArray parts;
    for (const std::string_view part : nameParts(name))
        parts.append(shown(part));
    return parts;
}

QJsonObject rowOf(const ReportRow &row, SectionForm form)
{
    const ReportTally &tally = row.tally;
    QJsonObject object;
    if (form == SectionForm::Tree)
        object[u"parts"_s] = partsOf(row.name);
    else
        object[u"name"_s] = shownName(row.name);
    object[u"count"_s] = static_cast<qint64>(tally.count);
    if (form != SectionForm::Tree && form != SectionForm::Sessions)
        object[u"bytes"_s] = static_cast<qint64>(tally.bytes);
    if (form == SectionForm::Deliveries)
        object[u"deferrals"_s] = static_cast<qint64>(tally.defers);
    if (form == SectionForm::Deliveries || form == SectionForm::Sessions) {
        object[u"seconds"_s] = static_cast<double>(tally.delayMs) / 1000;
        object[u"longest_seconds"_s] = static_cast<double>(tally.longestMs) / 1000;
    }
    return object;
}

QJsonArray hostsOf(const Report &report)
{
    QJsonArray hosts;
    for (const ReportHost &host : report.hosts) {
        QJsonObject object{{u"host"_s, shown(host.name)},
                           {u"first"_s, timeOrNull(host.first)},
                           {u"last"_s, timeOrNull(host.last)},
                           {u"lines"_s, static_cast<qint64>(host.numbers[ReportNumber::Lines])}};
        object[u"totals"_s] = totalsOf(host.numbers);
        hosts.append(object);
    }
    return hosts;
}

} // namespace

QJsonObject reportJson(const Report &report, size_t most)
{
    QJsonArray days;
    for (const auto &[day, numbers] : report.days) {
        QJsonObject object = columnsOf(numbers);
        object[u"day"_s] = dayText(day);
        days.append(object);
    }
    QJsonArray hours;
    for (const auto &[hour, numbers] : report.hours) {
        QJsonObject object = columnsOf(numbers);
        object[u"hour"_s] = timeOrNull(Time{hour * 3600 * Time::kSecond});
        hours.append(object);
    }
    QJsonObject object{{u"since"_s, timeOrNull(report.since)},
                       {u"until"_s, timeOrNull(report.until)},
                       {u"zone"_s, zoneName()},
                       {u"hosts"_s, hostsOf(report)},
                       {u"totals"_s, totalsOf(report)},
                       {u"days"_s, days},
                       {u"hours"_s, hours}};
    for (const ReportSection &section : kReportSections) {
        QJsonArray rows;
        for (const ReportRow &row : rowsOf(report, section, most))
            rows.append(rowOf(row, section.form));
        object[QString::fromLatin1(section.key)] = rows;
    }
    return object;
}

} // namespace Estafeta::Cli
