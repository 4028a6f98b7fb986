// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/reportsheet.h"

#include "core/text.h"
#include "widgets/charts/reportwords.h"
#include "widgets/common/timetext.h"

#include <QDate>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

using Row = QList<QStandardItem *>;

QStandardItem *item(const QString &text, const QVariant &sortedBy)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(sortedBy, ReportSheet::kSortRole);
    return item;
}

QStandardItem *valueItem(const QString &text, const QVariant &sortedBy)
{
    QStandardItem *cell = item(text, sortedBy);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

QStandardItem *countItem(int64_t count)
{
    return valueItem(QLocale().toString(static_cast<qlonglong>(count)), qlonglong(count));
}

QStandardItem *sizeItem(int64_t bytes)
{
    return valueItem(TimeText::size(bytes), qlonglong(bytes));
}

QStandardItem *delayItem(int64_t ms)
{
    constexpr int64_t kMinute = 60'000;
    const QString text = ms < kMinute
        ? QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1) + QStringLiteral(" s")
        : TimeText::duration(ms * 1000);
    return valueItem(text, qlonglong(ms));
}

int64_t average(int64_t sum, int64_t count)
{
    return count > 0 ? sum / count : 0;
}

/// The cells behind the name.
Row cellsOf(const ReportTally &tally, SectionForm form)
{
    switch (form) {
    case SectionForm::Bytes:
        return {sizeItem(tally.bytes), countItem(tally.count)};
    case SectionForm::Traffic:
        return {countItem(tally.count), sizeItem(tally.bytes)};
    case SectionForm::Deliveries:
        return {countItem(tally.count), sizeItem(tally.bytes), countItem(tally.defers),
                delayItem(average(tally.delayMs, tally.count)), delayItem(tally.longestMs)};
    case SectionForm::Sessions:
        return {countItem(tally.count), delayItem(tally.delayMs),
                delayItem(average(tally.delayMs, tally.count)), delayItem(tally.longestMs)};
    case SectionForm::Counts:
    case SectionForm::Tree:
        break;
    }
    return {countItem(tally.count)};
}

Row rowOf(const ReportRow &row, SectionForm form)
{
    const QString name = ReportWords::name(row.name);
    return Row{item(name, name)} + cellsOf(row.tally, form);
}

void fillBranch(const ReportBranch &branch, QStandardItem &parent)
{
    for (const ReportBranch &each : branch.branches) {
        const QString name = ReportWords::name(each.name);
        QStandardItem *below = item(name, name);
        fillBranch(each, *below);
        parent.appendRow(Row{below, countItem(each.count)});
    }
    for (const ReportRow &leaf : branch.leaves)
        parent.appendRow(rowOf(leaf, SectionForm::Counts));
}

constexpr std::array kTotals{
    ReportNumber::Received,       ReportNumber::Delivered,
    ReportNumber::Forwarded,      ReportNumber::DeferredMessages,
    ReportNumber::Deferrals,      ReportNumber::Bounced,
    ReportNumber::Expired,        ReportNumber::Rejected,
    ReportNumber::RejectWarnings, ReportNumber::Held,
    ReportNumber::Discarded,      ReportNumber::HandedToFilter,
    ReportNumber::TakenBack,      ReportNumber::BytesReceived,
    ReportNumber::BytesDelivered, ReportNumber::Connections,
    ReportNumber::LoginsOk,       ReportNumber::LoginsFailed,
    ReportNumber::Scored,
};

/// The columns of days, hours and hosts.
constexpr std::array kColumns{ReportNumber::Received,  ReportNumber::Delivered,
                              ReportNumber::Deferrals, ReportNumber::Bounced,
                              ReportNumber::Rejected,  ReportNumber::BytesReceived};

bool isBytes(ReportNumber number)
{
    return number == ReportNumber::BytesReceived || number == ReportNumber::BytesDelivered;
}

QStandardItem *numberItem(const ReportNumbers &numbers, ReportNumber number)
{
    if (isBytes(number))
        return sizeItem(numbers[number]);
    return countItem(number == ReportNumber::Rejected ? numbers.refusals() : numbers[number]);
}

void appendNumbers(QStandardItemModel &model, const QString &name, const QVariant &sortedBy,
                   const ReportNumbers &numbers)
{
    Row row{item(name, sortedBy)};
    for (const ReportNumber number : kColumns)
        row.append(numberItem(numbers, number));
    model.appendRow(row);
}

} // namespace

std::vector<ReportSheet> ReportSheet::of(const Report &report)
{
    std::vector<ReportSheet> sheets;
    for (const Kind kind : {Kind::Totals, Kind::Days, Kind::HoursOfDay, Kind::Hosts})
        sheets.push_back(ReportSheet(kind));
    for (size_t i = 0; i < std::size(kReportSections); ++i) {
        const ReportSheet sheet(Kind::Section, i);
        if (sheet.rowCount(report) > 0)
            sheets.push_back(sheet);
    }
    return sheets;
}

QString ReportSheet::title() const
{
    switch (m_kind) {
    case Kind::Totals:
        return tr("Totals");
    case Kind::Days:
        return tr("By day");
    case Kind::HoursOfDay:
        return tr("By hour of the day");
    case Kind::Hosts:
        return tr("By host");
    case Kind::Section:
        break;
    }
    return ReportWords::title(kReportSections[m_section]);
}

int64_t ReportSheet::rowCount(const Report &report) const
{
    switch (m_kind) {
    case Kind::Totals:
        return std::ssize(kTotals);
    case Kind::Days:
        return std::ssize(report.days);
    case Kind::HoursOfDay:
        return std::ssize(report.dayHours);
    case Kind::Hosts:
        return std::ssize(report.hosts);
    case Kind::Section:
        break;
    }
    const ReportSection &section = kReportSections[m_section];
    const bool bySize = section.form == SectionForm::Bytes;
    return std::ranges::count_if(report.total.table(section.table), [bySize](const auto &entry) {
        return (bySize ? entry.tally.bytes : entry.tally.count) > 0;
    });
}

void ReportSheet::fill(const Report &report, QStandardItemModel &model) const
{
    model.clear();
    model.setSortRole(kSortRole);
    if (m_kind == Kind::Totals)
        fillTotals(report, model);
    else if (m_kind == Kind::Section)
        fillSection(report, model);
    else
        fillTimes(report, model);
}

void ReportSheet::fillTotals(const Report &report, QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(ReportWords::columns(SectionForm::Counts));
    int order = 0;
    for (const ReportNumber number : kTotals)
        model.appendRow(Row{item(ReportWords::total(number), order++),
                            isBytes(number) ? sizeItem(report.number(number))
                                            : countItem(report.number(number))});
    if (report.number(ReportNumber::Scored) > 0)
        model.appendRow(Row{
            item(tr("Average spam score"), order),
            valueItem(QLocale().toString(report.averageScore(), 'f', 2), report.averageScore())});
}

void ReportSheet::fillTimes(const Report &report, QStandardItemModel &model) const
{
    QStringList labels{m_kind == Kind::Hosts      ? tr("Host")
                           : m_kind == Kind::Days ? tr("Day")
                                                  : tr("Hour")};
    for (const ReportNumber number : kColumns)
        labels << ReportWords::total(number);
    model.setHorizontalHeaderLabels(labels);
    if (m_kind == Kind::Hosts) {
        for (const ReportHost &host : report.hosts)
            appendNumbers(model, ReportWords::name(host.name), ReportWords::name(host.name),
                          host.numbers);
    } else if (m_kind == Kind::Days) {
        for (const auto &[day, numbers] : report.days) {
            const QDate date = QDate(1970, 1, 1).addDays(day);
            appendNumbers(model, QLocale().toString(date, QLocale::ShortFormat), qlonglong(day),
                          numbers);
        }
    } else {
        for (size_t hour = 0; hour < report.dayHours.size(); ++hour)
            appendNumbers(model, QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')),
                          qlonglong(hour), report.dayHours[hour]);
    }
}

void ReportSheet::fillSection(const Report &report, QStandardItemModel &model) const
{
    const ReportSection &section = kReportSections[m_section];
    model.setHorizontalHeaderLabels(ReportWords::columns(section.form));
    const ReportNames &names = report.total.table(section.table);
    if (section.form == SectionForm::Tree) {
        fillBranch(reportTree(names, kMostRows), *model.invisibleRootItem());
        return;
    }
    const auto order = section.form == SectionForm::Bytes ? ReportOrder::Bytes : ReportOrder::Count;
    for (const ReportRow &row : rankedRows(names, order, kMostRows)) {
        Row cells = rowOf(row, section.form);
        if (section.table == ReportTable::SpamScores)
            cells.first()->setData(toNumber<int>(row.name).value_or(0), kSortRole);
        model.appendRow(cells);
    }
}

} // namespace Estafeta
