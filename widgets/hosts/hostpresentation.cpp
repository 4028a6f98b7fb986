// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostpresentation.h"

#include "hosttext.h"
#include "items/hostmodel.h"
#include "items/itemroles.h"
#include "widgets/common/meaning.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/timetext.h"

#include <QGuiApplication>

namespace Estafeta {

namespace {

const HostRow &rowOf(const QModelIndex &source)
{
    return static_cast<const HostModel *>(source.model())->row(source.row());
}

bool isNumber(int column)
{
    return column == HostModel::RateColumn || column == HostModel::BehindColumn
        || column == HostModel::ClockColumn;
}

/// Of a column's cells and of its title.
QVariant alignment(int column)
{
    return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                               | Qt::AlignVCenter);
}

} // namespace

HostPresentation::HostPresentation(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
}

void HostPresentation::setFilterText(const QString &text)
{
    m_filter = text;
    invalidateRowsFilter();
}

bool HostPresentation::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (int column = 0; column < HostModel::ColumnCount; ++column) {
        if (text(sourceModel()->index(row, column, parent)).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// What is not known stands below what is; what is alike, by name.
bool HostPresentation::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RawRole);
    const QVariant b = right.data(RawRole);
    if (a.isValid() != b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    const QPartialOrdering order = QVariant::compare(a, b);
    if (left.column() != HostModel::NameColumn && a.isValid() && order != 0)
        return order < 0;
    return rowOf(left).name.localeAwareCompare(rowOf(right).name) < 0;
}

QVariant HostPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    const bool isState = index.column() == HostModel::StateColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(source);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(source));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::DecorationRole:
        return isState ? QVariant(meaningIcon(HostText::meaning(rowOf(source).condition)))
                       : QVariant();
    case Qt::ForegroundRole:
        return isState ? QVariant(meaningColor(HostText::meaning(rowOf(source).condition),
                                               QGuiApplication::palette()))
                       : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QString HostPresentation::text(const QModelIndex &source)
{
    const HostRow &row = rowOf(source);
    switch (source.column()) {
    case HostModel::NameColumn:
        return row.name;
    case HostModel::StateColumn:
        return row.state;
    case HostModel::LastLineColumn:
        return row.health.lastLine.isSet() ? TimeText::moment(row.health.lastLine) : QString();
    case HostModel::RateColumn:
        return HostText::rate(row.health);
    case HostModel::BehindColumn:
        return HostText::behind(row.health);
    case HostModel::ClockColumn:
        return HostText::clock(row.health);
    case HostModel::RolesColumn:
        return HostText::roles(row.roles);
    case HostModel::GroupsColumn:
        return row.groups.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString HostPresentation::toolTip(const QModelIndex &source)
{
    const HostRow &row = rowOf(source);
    switch (source.column()) {
    case HostModel::StateColumn:
        return row.sentence;
    case HostModel::LastLineColumn:
        return TimeText::exact(row.health.lastLine);
    default:
        return text(source);
    }
}

QVariant HostPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case HostModel::NameColumn:
        return tr("Host");
    case HostModel::StateColumn:
        return tr("State");
    case HostModel::LastLineColumn:
        //: Title of a column of times; %1 is the time zone
        return tr("Last line (%1)").arg(TimeText::zone());
    case HostModel::RateColumn:
        return tr("Lines a second");
    case HostModel::BehindColumn:
        return tr("Behind");
    case HostModel::ClockColumn:
        return tr("Clock");
    case HostModel::RolesColumn:
        return tr("Roles");
    case HostModel::GroupsColumn:
        return tr("Groups");
    default:
        return {};
    }
}

} // namespace Estafeta
