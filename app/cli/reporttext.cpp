// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporttext.h"

#include "app/cli/reportsections.h"

#include <QStringList>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 6;

/// "   123 ", "   512k": the unit has a place of its own.
QString number(int64_t value)
{
    constexpr int64_t kKilo = 1024;
    constexpr int64_t kMega = kKilo * kKilo;
    char unit = ' ';
    if (value > 512 * kMega) {
        value /= kMega;
        unit = 'm';
    } else if (value > 512 * kKilo) {
        value /= kKilo;
        unit = 'k';
    }
    return u"%1%2"_s.arg(value, kWidth).arg(QLatin1Char(unit));
}

/// "  1.5 s", with "m" and "h" above 60 of the smaller.
QString delay(double seconds)
{
    const char *unit = "s";
    if (seconds > 3600) {
        seconds /= 3600;
        unit = "h";
    } else if (seconds > 60) {
        seconds /= 60;
        unit = "m";
    }
    return u"%1 %2"_s.arg(seconds, 5, 'f', 1).arg(QLatin1StringView(unit));
}

QString clock(int64_t seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString titled(const QString &title)
{
    return u"\n%1\n%2\n"_s.arg(title, QString(title.size(), u'-'));
}

QString totals(const Report &report)
{
    QString text = titled(u"Grand totals"_s) + u"\nmessages\n\n"_s;
    for (const ReportTotal &total : kReportTotals) {
        if (total.number == ReportNumber::Deferrals)
            continue; // in the line before
        if (total.number == ReportNumber::BytesReceived)
            text += u'\n';
        text +=
            u" %1  %2"_s.arg(number(report.number(total.number)), QLatin1StringView(total.title));
        if (const int64_t tries = report.number(ReportNumber::Deferrals);
            total.number == ReportNumber::DeferredMessages && tries > 0)
            text += u"  (%1 deferrals)"_s.arg(number(tries).trimmed());
        if (total.number == ReportNumber::Rejected || total.number == ReportNumber::Discarded)
            text += u" (%1%)"_s.arg(report.percentOf(total.number));
        text += u'\n';
    }
    for (const ReportDistinct &distinct : kReportDistinct)
        text += u" %1  %2\n"_s.arg(number(countNames(report.total.table(distinct.table))),
                                   QLatin1StringView(distinct.title));
    if (const int64_t scored = report.number(ReportNumber::Scored); scored > 0)
        text += u" %1  messages with a spam score, %2 on average\n"_s.arg(number(scored))
                    .arg(report.averageScore(), 0, 'f', 2);
    return text;
}

QString connectionTotals(const Report &report)
{
    const int64_t count = report.number(ReportNumber::Connections);
    const int64_t seconds = report.number(ReportNumber::ConnectionSeconds);
    QString text = u"\nSMTP connections\n\n"_s;
    text += u" %1  connections\n"_s.arg(number(count));
    text +=
        u" %1  hosts/domains\n"_s.arg(number(countNames(report.total.table(ReportTable::Clients))));
    text += u" %1  seconds each, on average\n"_s.arg(
        number(count > 0 ? (seconds + count / 2) / count : 0));
    text += u" %1  in all\n"_s.arg(clock(seconds));
    return text;
}

QString trafficHead(const QString &first)
{
    return u"    %1received  delivered   deferred    bounced     rejected\n"
           "    --------------------------------------------------------------------\n"_s.arg(first,
                                                                                              -14);
}

QString trafficRow(const QString &name, const ReportNumbers &numbers, int64_t days)
{
    QString text = u"    %1"_s.arg(name, -11);
    for (const ReportColumn &column : kReportColumns) {
        const int64_t value = columnOf(numbers, column);
        text += u"    "_s + number((value + days / 2) / days);
    }
    return text + u'\n';
}

QString byDay(const Report &report)
{
    if (report.days.size() < 2)
        return {};
    QString text = titled(u"Traffic by day"_s) + trafficHead(u"date"_s);
    for (const auto &[day, numbers] : report.days)
        text += trafficRow(dayText(day), numbers, 1);
    return text;
}

QString byHour(const Report &report)
{
    const auto days = static_cast<int64_t>(report.days.size());
    QString text = titled(days > 1 ? u"Traffic by hour, daily average"_s : u"Traffic by hour"_s)
        + trafficHead(u"time"_s);
    for (size_t hour = 0; hour < report.dayHours.size(); ++hour) {
        const QString name = u"%1:00-%2:00"_s.arg(hour, 2, 10, QLatin1Char('0'))
                                 .arg(hour + 1, 2, 10, QLatin1Char('0'));
        text += trafficRow(name, report.dayHours.at(hour), std::max<int64_t>(days, 1));
    }
    return text;
}

QString head(SectionForm form)
{
    switch (form) {
    case SectionForm::Deliveries:
        return u" sent cnt  bytes   defers   avg dly max dly host/domain\n"
               " -------- -------  -------  ------- ------- -----------\n"_s;
    case SectionForm::Traffic:
        return u" msg cnt   bytes   host/domain\n"
               " -------- -------  -----------\n"_s;
    case SectionForm::Sessions:
        return u" connections  time conn.  avg./conn.  max. time  host/domain\n"
               " -----------  ----------  ----------  ---------  -----------\n"_s;
    default:
        return {};
    }
}

QString row(const ReportRow &row, SectionForm form)
{
    const ReportTally &tally = row.tally;
    const QString name = shownName(row.name);
    const int64_t count = tally.count;
    const double seconds = static_cast<double>(tally.delayMs) / 1000;
    switch (form) {
    case SectionForm::Deliveries:
        return u" %1  %2  %3  %4  %5  %6\n"_s.arg(
            number(count), number(tally.bytes), number(tally.defers),
            delay(count > 0 ? seconds / static_cast<double>(count) : 0),
            delay(static_cast<double>(tally.longestMs) / 1000), name);
    case SectionForm::Traffic:
        return u" %1  %2  %3\n"_s.arg(number(count), number(tally.bytes), name);
    case SectionForm::Sessions:
        return u"  %1      %2     %3s    %4s   %5\n"_s
            .arg(number(count), clock(tally.delayMs / 1000))
            .arg((tally.delayMs / 1000 + count / 2) / std::max<int64_t>(count, 1), kWidth)
            .arg(tally.longestMs / 1000, kWidth)
            .arg(name);
    case SectionForm::Bytes:
        return u" %1  %2\n"_s.arg(number(tally.bytes), name);
    default:
        return u" %1  %2\n"_s.arg(number(count), name);
    }
}

void addBranch(const ReportBranch &branch, int depth, QString &text)
{
    const QString indent(2 * depth, u' ');
    for (const ReportBranch &below : branch.branches) {
        text += indent + shownName(below.name);
        if (!below.leaves.empty())
            text += u" (total: %1)"_s.arg(below.count);
        text += u'\n';
        addBranch(below, depth + 1, text);
    }
    for (const ReportRow &leaf : branch.leaves)
        text += u"%1%2  %3\n"_s.arg(indent, number(leaf.tally.count), shownName(leaf.name));
}

QString section(const Report &report, const ReportSection &section, size_t most)
{
    const QString title = titleOf(section);
    if (section.form == SectionForm::Tree) {
        const ReportBranch tree = reportTree(report.total.table(section.table), most);
        if (tree.branches.empty() && tree.leaves.empty())
            return u"\n%1: none\n"_s.arg(title);
        QString text = titled(title);
        addBranch(tree, 1, text);
        return text;
    }
    const auto rows = rowsOf(report, section, most);
    if (rows.empty())
        return u"\n%1: none\n"_s.arg(title);
    QString text = titled(title) + head(section.form);
    for (const ReportRow &each : rows)
        text += row(each, section.form);
    return text;
}

} // namespace

QString reportText(const Report &report, size_t most)
{
    QString text = u"Mail, %1\n"_s.arg(intervalText(report));
    for (const QString &note : reportNotes(report))
        text += note + u'\n';
    text += totals(report) + connectionTotals(report) + byDay(report) + byHour(report);
    for (const ReportSection &each : kReportSections)
        text += section(report, each, most);
    return text;
}

} // namespace Estafeta::Cli
