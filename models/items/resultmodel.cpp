// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/resultmodel.h"

#include "items/itemroles.h"
#include "items/logtext.h"

#include <map>
#include <utility>

namespace Estafeta {

namespace {

using RowKey = std::pair<TraceId, uint32_t>;

RowKey keyOf(const ResultRow &row)
{
    return {row.trace, row.recipientIndex};
}

} // namespace

void ResultModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ResultModel::append(const std::vector<ResultRow> &rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void ResultModel::replace(const std::vector<ResultRow> &rows)
{
    std::map<RowKey, const ResultRow *> fresh;
    for (const ResultRow &row : rows)
        fresh.emplace(keyOf(row), &row);
    for (int i = rowCount() - 1; i >= 0; --i) {
        ResultRow &old = m_rows[static_cast<size_t>(i)];
        const auto found = fresh.extract(keyOf(old));
        if (found.empty()) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        } else if (!(old == *found.mapped())) {
            old = *found.mapped();
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
    std::vector<ResultRow> added;
    for (const ResultRow &row : rows) {
        if (fresh.contains(keyOf(row)))
            added.push_back(row);
    }
    append(added);
}

void ResultModel::setHostNames(std::vector<std::string> names)
{
    if (names == m_hostNames)
        return;
    m_hostNames = std::move(names);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, HostColumn), index(rowCount() - 1, HostColumn));
}

int ResultModel::find(TraceId trace, uint32_t recipientIndex) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].trace == trace && m_rows[i].recipientIndex == recipientIndex)
            return static_cast<int>(i);
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResultRow &result = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return raw(result, index.column());
    case VerdictRole:
        return static_cast<int>(result.verdict);
    case HostRole:
        return static_cast<int>(result.host);
    case CountRole:
        return result.finals;
    default:
        return {};
    }
}

QVariant ResultModel::raw(const ResultRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return QVariant::fromValue<qlonglong>(row.first.us);
    case FromColumn:
        return shownText(row.sender);
    case ToColumn:
        return shownText(row.recipient);
    case SubjectColumn:
        return shownText(row.subject);
    case VerdictColumn:
        return static_cast<int>(row.verdict);
    case SizeColumn:
        return QVariant::fromValue<qlonglong>(row.size);
    case HostColumn:
        return hostName(row.host);
    default:
        return {};
    }
}

QString ResultModel::hostName(HostId host) const
{
    return host < m_hostNames.size() ? shownText(m_hostNames[host]) : QString();
}

} // namespace Estafeta
