// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatorpresentation.h"

#include "items/csv.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/timeaxis.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace Estafeta {

namespace {

QString isoText(Time time, const std::string &zone)
{
    return TimeAxis::inZone(time, zone)
        .toOffsetFromUtc(TimeAxis::inZone(time, zone).offsetFromUtc())
        .toString(Qt::ISODate);
}

} // namespace

IndicatorPresentation::IndicatorPresentation(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
}

QVariant IndicatorPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    const bool whole = source.data(IndicatorModel::WholePeriodRole).toBool();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(source);
    case Qt::TextAlignmentRole: {
        const bool left = index.column() == IndicatorModel::BarColumn;
        return QVariant::fromValue((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return whole ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole: {
        const bool none = !source.data(RawRole).isValid() && !whole;
        return none ? QVariant(meaningColor(Meaning::Unknown, QGuiApplication::palette()))
                    : QVariant();
    }
    case Qt::ToolTipRole:
        if (whole || index.column() != IndicatorModel::BarColumn)
            return plainToolTip(text(source));
        return plainToolTip(
            TimeText::exact(numbers().view()->bars[static_cast<size_t>(source.row())].begin));
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QString IndicatorPresentation::text(const QModelIndex &source) const
{
    if (source.column() == IndicatorModel::BarColumn)
        return barText(source.row());
    const QVariant value = source.data(RawRole);
    const Indicator first = numbers().parts(source.column()).front();
    return value.isValid() ? IndicatorWords::value(first, value.toDouble()) : QStringLiteral("–");
}

QString IndicatorPresentation::barText(int row) const
{
    const IndicatorView &view = *numbers().view();
    if (static_cast<size_t>(row) >= view.bars.size())
        return tr("Whole period");
    const Bar &bar = view.bars[static_cast<size_t>(row)];
    QString when = TimeAxis::barText(bar, view.question.unit, view.question.zone);
    switch (bar.covered) {
    case Covered::Not:
        //: A bar of a chart, %1, of which no logs were read
        return tr("%1 (not read)").arg(when);
    case Covered::Partly:
        return tr("%1 (partly read)").arg(when);
    case Covered::Whole:
        break;
    }
    return when;
}

QString IndicatorPresentation::title(int column) const
{
    const IndicatorModel::Column &parts = numbers().parts(column);
    return parts.size() > 1 ? tr("Spam") : IndicatorWords::name(parts.front());
}

QVariant IndicatorPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || numbers().view() == nullptr)
        return {};
    const IndicatorQuestion &question = numbers().view()->question;
    const bool bars = section == IndicatorModel::BarColumn;
    if (role == Qt::DisplayRole) {
        //: Title of the column of times; %1 is the time zone
        return bars ? tr("Time (%1)").arg(QString::fromStdString(question.zone)) : title(section);
    }
    if (role == Qt::ToolTipRole && !bars && numbers().parts(section).size() == 1)
        return plainToolTip(
            IndicatorWords::explanation(numbers().parts(section).front(), question.count));
    return {};
}

bool IndicatorPresentation::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const bool leftWhole = left.data(IndicatorModel::WholePeriodRole).toBool();
    const bool rightWhole = right.data(IndicatorModel::WholePeriodRole).toBool();
    if (leftWhole || rightWhole)
        return ascending ? rightWhole && !leftWhole : leftWhole && !rightWhole;
    const QVariant a = left.data(RawRole);
    const QVariant b = right.data(RawRole);
    if (a.isValid() != b.isValid())
        return ascending ? a.isValid() : b.isValid();
    const double first = a.toDouble();
    const double second = b.toDouble();
    return first != second ? first < second : left.row() < right.row();
}

/// In what a column's raw numbers are; empty: things.
QString IndicatorPresentation::unit(int column) const
{
    switch (numbers().parts(column).front()) {
    case Indicator::Bytes:
    case Indicator::AverageSize:
        return tr("bytes");
    case Indicator::DelayMedian:
    case Indicator::Delay95:
    case Indicator::QueueAge:
        return tr("seconds");
    default:
        return {};
    }
}

QStringList IndicatorPresentation::csvRow(int row) const
{
    const IndicatorView &view = *numbers().view();
    const QModelIndex bar = mapToSource(index(row, IndicatorModel::BarColumn));
    QStringList cells;
    if (bar.data(IndicatorModel::WholePeriodRole).toBool()) {
        cells << isoText(view.question.since, view.question.zone)
              << isoText(view.question.until, view.question.zone) << tr("whole period");
    } else {
        const Bar &shown = view.bars[static_cast<size_t>(bar.row())];
        const QString covered = shown.covered == Covered::Not ? tr("not read")
            : shown.covered == Covered::Partly                ? tr("partly read")
                                                              : tr("read");
        cells << isoText(shown.begin, view.question.zone) << isoText(shown.end, view.question.zone)
              << covered;
    }
    for (int column = 1; column < columnCount(); ++column) {
        const QVariant value = mapToSource(index(row, column)).data(RawRole);
        cells << (value.isValid()
                      ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                      : QString());
    }
    return cells;
}

QByteArray IndicatorPresentation::csv() const
{
    QStringList titles = {tr("From"), tr("To"), tr("Logs")};
    for (int column = 1; column < columnCount(); ++column) {
        //: Title of a column of numbers: %1 what, %2 unit
        titles << (unit(column).isEmpty() ? title(column)
                                          : tr("%1 (%2)").arg(title(column), unit(column)));
    }
    QList<QStringList> rows = {titles};
    for (int row = 0; row < rowCount(); ++row)
        rows << csvRow(row);
    return csvOf(rows);
}

} // namespace Estafeta
