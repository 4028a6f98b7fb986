// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/hostmodel.h"

#include "items/itemroles.h"

#include <algorithm>

namespace Estafeta {

namespace {

template<typename Number>
QVariant known(const std::optional<Number> &number)
{
    return number ? QVariant::fromValue(*number) : QVariant();
}

} // namespace

void HostModel::setRows(const QList<HostRow> &rows)
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const auto same = [this, i](const HostRow &row) { return row.name == m_rows[i].name; };
        if (std::ranges::any_of(rows, same))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (const HostRow &row : rows) {
        const int at = find(row.name);
        if (at < 0) {
            const int end = static_cast<int>(m_rows.size());
            beginInsertRows({}, end, end);
            m_rows.append(row);
            endInsertRows();
        } else if (m_rows[at] != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

int HostModel::find(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &HostRow::name);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    return value(m_rows[index.row()], index.column());
}

QVariant HostModel::value(const HostRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case StateColumn:
        return static_cast<int>(row.condition);
    case LastLineColumn:
        return row.health.lastLine.isSet() ? QVariant::fromValue<qlonglong>(row.health.lastLine.us)
                                           : QVariant();
    case RateColumn:
        return known(row.health.linesPerSecond);
    case BehindColumn:
        return known(row.health.behindUs);
    case ClockColumn:
        return known(row.health.clockAheadUs);
    case RolesColumn:
        return row.roles.isEmpty() ? QVariant() : static_cast<int>(row.roles.first());
    case GroupsColumn:
        return row.groups.join(u", ");
    default:
        return {};
    }
}

} // namespace Estafeta
