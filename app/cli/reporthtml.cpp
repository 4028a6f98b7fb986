// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporthtml.h"

#include "app/cli/moment.h"
#include "app/cli/reportchart.h"
#include "app/cli/reportsections.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many hours are shown one by one; of more the days.
constexpr int64_t kMostHours = 50;
constexpr int64_t kMostDays = 400;
constexpr int64_t kHourUs = 3600 * Time::kSecond;

/// In groups of three from five digits on, with the narrow blank that all languages read. (SI
/// brochure, 5.4.4)
QString number(int64_t value)
{
    QString text = QString::number(value);
    if (text.size() > 4) {
        for (qsizetype at = text.size() - 3; at > 0; at -= 3)
            text.insert(at, QChar(0x202f));
    }
    return text;
}

QString bytes(int64_t value)
{
    return QLocale::c().formattedDataSize(value, 1, QLocale::DataSizeSIFormat);
}

QString seconds(int64_t ms)
{
    return ms < 120'000 ? u"%1 s"_s.arg(static_cast<double>(ms) / 1000, 0, 'f', 1)
                        : durationText(ms * 1000);
}

QString element(const char *tag, const QString &text, const QString &attributes = {})
{
    const QString name = QString::fromLatin1(tag);
    return u"<%1%2>%3</%1>"_s.arg(name, attributes, text);
}

QString cell(const QString &text)
{
    return element("td", text, u" class=\"n\""_s);
}

QString style()
{
    return u"body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);"
           "max-width:62rem;margin:2rem auto;padding:0 1rem}\n"
           "h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}\n"
           ".note{color:var(--gap);margin:.2rem 0}\n"
           ".cards{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}\n"
           ".card{border:1px solid var(--faint);border-radius:4px;padding:.4rem "
           ".8rem;min-width:7rem}\n"
           ".card b{display:block;font-size:1.25rem;font-variant-numeric:tabular-nums}\n"
           "table{border-collapse:collapse;width:100%}\n"
           "th{text-align:left;border-bottom:1px solid var(--gap);padding:.2rem .6rem .2rem 0}\n"
           "td{padding:.15rem .6rem .15rem 0;overflow-wrap:anywhere;vertical-align:top}\n"
           "th.n,td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;"
           "overflow-wrap:normal;width:1%}\n"
           "tr+tr td{border-top:1px solid var(--faint)}\n"
           "tr.group td{font-weight:600}\n"
           "@media print{body{max-width:none;margin:0}h2{break-after:avoid}"
           "tr,.chart,.card{break-inside:avoid}"
           ":root{--ink:#000;--page:#fff;--faint:#bbb;--received:#0060A0;--delivered:#007A5A;"
           "--deferred:#A06400;--failed:#B8400A;--gap:#5A5A5A}}\n"_s;
}

QString card(const QString &value, const QString &name)
{
    return element("div", element("b", value) + name, u" class=\"card\""_s);
}

QString cards(const Report &report)
{
    QString html;
    for (const ReportTotal &total : kReportTotals) {
        const int64_t value = report.number(total.number);
        const bool inBytes = total.number == ReportNumber::BytesReceived
            || total.number == ReportNumber::BytesDelivered;
        const bool isRare = total.number == ReportNumber::HandedToFilter
            || total.number == ReportNumber::TakenBack || total.number == ReportNumber::Expired
            || total.number == ReportNumber::RejectWarnings || total.number == ReportNumber::Held
            || total.number == ReportNumber::Forwarded;
        if (isRare && value == 0)
            continue;
        QString name = QString::fromLatin1(total.title);
        if (inBytes)
            name.remove(u"bytes "_s);
        html += card(inBytes ? bytes(value) : number(value), name);
    }
    for (const ReportDistinct &distinct : kReportDistinct)
        html += card(number(countNames(report.total.table(distinct.table))),
                     QString::fromLatin1(distinct.title));
    if (report.number(ReportNumber::Scored) > 0)
        html += card(QString::number(report.averageScore(), 'f', 2), u"average spam score"_s);
    return element("div", html, u" class=\"cards\""_s) + u'\n';
}

/// The hours or days of a report, one after the other, and whether anything was read of each.
struct Places {
    QStringList names;
    std::vector<bool> notRead;
    std::vector<ReportNumbers> numbers;
    bool hourly = false;
};

void addPlace(Places &places, const QString &name, const ReportNumbers *numbers)
{
    places.names << name;
    places.notRead.push_back(!numbers);
    places.numbers.push_back(numbers ? *numbers : ReportNumbers());
}

template<typename Map>
const ReportNumbers *numbersOf(const Map &map, int64_t key)
{
    const auto known = map.find(key);
    return known == map.end() ? nullptr : &known->second;
}

/// Of the interval that was asked for, as far as it is known.
std::pair<int64_t, int64_t> hoursOf(const Report &report)
{
    const auto hour = [](Time time) { return time.us / kHourUs; };
    return {report.since.isSet() ? hour(report.since) : report.hours.begin()->first,
            report.until.isSet() ? hour(report.until - 1) : report.hours.rbegin()->first};
}

Places hourPlaces(const Report &report)
{
    Places places;
    places.hourly = true;
    const auto [first, last] = hoursOf(report);
    for (int64_t hour = first; hour <= last; ++hour)
        addPlace(places, momentText(Time{hour * kHourUs}).mid(11, 5),
                 numbersOf(report.hours, hour));
    return places;
}

Places dayPlaces(const Report &report)
{
    Places places;
    const int64_t first = report.days.begin()->first;
    const int64_t last = report.days.rbegin()->first;
    // Where logs lie years apart the time between them is no part of the picture.
    if (last - first >= kMostDays) {
        for (const auto &[day, numbers] : report.days)
            addPlace(places, dayText(day), &numbers);
        return places;
    }
    for (int64_t day = first; day <= last; ++day)
        addPlace(places, dayText(day).mid(5), numbersOf(report.days, day));
    return places;
}

Places placesOf(const Report &report)
{
    const auto [first, last] = hoursOf(report);
    return last - first < kMostHours ? hourPlaces(report) : dayPlaces(report);
}

ChartSeries series(const Places &from, const ReportColumn &column, const QString &name,
                   const QString &style)
{
    ChartSeries result{.name = name, .style = style, .values = {}};
    for (const ReportNumbers &numbers : from.numbers)
        result.values.push_back(columnOf(numbers, column));
    return result;
}

QString charts(const Report &report)
{
    const Places from = placesOf(report);
    const QString by = from.hourly ? u"by hour"_s : u"by day"_s;
    const Chart traffic{u"Received and delivered, "_s + by,
                        from.names,
                        from.notRead,
                        {series(from, kReportColumns[0], u"received"_s, u"received"_s),
                         series(from, kReportColumns[1], u"delivered"_s, u"delivered"_s)}};
    const Chart trouble{u"Deferrals, bounces and refusals, "_s + by,
                        from.names,
                        from.notRead,
                        {series(from, kReportColumns[2], u"deferrals"_s, u"deferred"_s),
                         series(from, kReportColumns[3], u"bounced"_s, u"bounced"_s),
                         series(from, kReportColumns[4], u"refused"_s, u"refused"_s)}};
    return element("h2", traffic.title) + u'\n' + chartSvg(traffic) + element("h2", trouble.title)
        + u'\n' + chartSvg(trouble);
}

QString table(const QStringList &heads, const QString &rows)
{
    QString head;
    for (qsizetype i = 0; i < heads.size(); ++i)
        head += element("th", heads.at(i), i > 0 ? u" class=\"n\""_s : QString());
    return u"<table><thead><tr>%1</tr></thead><tbody>\n%2</tbody></table>\n"_s.arg(head, rows);
}

QString trafficTable(const Report &report)
{
    const Places from = placesOf(report);
    QString rows;
    for (qsizetype i = 0; i < from.names.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        QString row = element("td", from.names.at(i));
        for (const ReportColumn &column : kReportColumns)
            row += cell(from.notRead[index] ? u"not read"_s
                                            : number(columnOf(from.numbers[index], column)));
        rows += element("tr", row) + u'\n';
    }
    return table({from.hourly ? u"hour"_s : u"day"_s, u"received"_s, u"delivered"_s, u"deferrals"_s,
                  u"bounced"_s, u"refused"_s},
                 rows);
}

QStringList headsOf(SectionForm form)
{
    switch (form) {
    case SectionForm::Deliveries:
        return {u"host or domain"_s, u"delivered"_s,     u"bytes"_s,
                u"deferrals"_s,      u"average delay"_s, u"longest"_s};
    case SectionForm::Traffic:
        return {u"host or domain"_s, u"messages"_s, u"bytes"_s};
    case SectionForm::Sessions:
        return {u"host or domain"_s, u"connections"_s, u"time"_s, u"longest"_s};
    case SectionForm::Bytes:
        return {{}, u"bytes"_s};
    default:
        return {{}, u"count"_s};
    }
}

QString row(const ReportRow &row, SectionForm form)
{
    const ReportTally &tally = row.tally;
    QString html = element("td", shownName(row.name).toHtmlEscaped());
    html += cell(form == SectionForm::Bytes ? bytes(tally.bytes) : number(tally.count));
    if (form == SectionForm::Deliveries || form == SectionForm::Traffic)
        html += cell(bytes(tally.bytes));
    if (form == SectionForm::Deliveries)
        html += cell(number(tally.defers))
            + cell(seconds(tally.count > 0 ? tally.delayMs / tally.count : 0))
            + cell(seconds(tally.longestMs));
    if (form == SectionForm::Sessions)
        html += cell(seconds(tally.delayMs)) + cell(seconds(tally.longestMs));
    return element("tr", html) + u'\n';
}

void addBranch(const ReportBranch &branch, const QString &path, QString &rows)
{
    for (const ReportBranch &below : branch.branches) {
        const QString name = shownName(below.name).toHtmlEscaped();
        const QString full = path.isEmpty() ? name : path + u" \u203a "_s + name;
        if (!below.leaves.empty())
            rows += element("tr", element("td", full) + cell(number(below.count)),
                            u" class=\"group\""_s)
                + u'\n';
        addBranch(below, full, rows);
    }
    for (const ReportRow &leaf : branch.leaves)
        rows += row(leaf, SectionForm::Counts);
}

QString section(const Report &report, const ReportSection &section, size_t most)
{
    QString rows;
    if (section.form == SectionForm::Tree) {
        addBranch(reportTree(report.total.table(section.table), most), {}, rows);
    } else {
        for (const ReportRow &each : rowsOf(report, section, most))
            rows += row(each, section.form);
    }
    if (rows.isEmpty())
        return {};
    return element("h2", QString(titleOf(section))) + u'\n' + table(headsOf(section.form), rows);
}

QString emptySections(const Report &report)
{
    QStringList names;
    for (const ReportSection &section : kReportSections) {
        if (countNames(report.total.table(section.table)) == 0)
            names << QString(titleOf(section));
    }
    return names.isEmpty()
        ? QString()
        : element("p", u"None: "_s + names.join(u"; "_s) + u'.', u" class=\"note\""_s);
}

} // namespace

QString reportHtml(const Report &report, size_t most)
{
    const QString title = u"Mail, "_s + intervalText(report).toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s
        + title + u"</title>\n<style>\n"_s + chartStyle() + style() + u"</style></head><body>\n"_s
        + chartPatterns();
    html += element("h1", title) + u'\n';
    for (const QString &note : reportNotes(report))
        html += element("p", note.toHtmlEscaped(), u" class=\"note\""_s) + u'\n';
    html += cards(report);
    if (!report.isEmpty())
        html += charts(report) + element("h2", u"The same as numbers"_s) + trafficTable(report);
    for (const ReportSection &each : kReportSections)
        html += section(report, each, most);
    return html + emptySections(report) + u"</body></html>\n"_s;
}

} // namespace Estafeta::Cli
