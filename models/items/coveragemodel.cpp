// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/coveragemodel.h"

#include "items/itemroles.h"
#include "items/logtext.h"

namespace Estafeta {

namespace {

/// The internal id of a host's row; that of a file's row is its host's row.
constexpr quintptr kHostRow = ~quintptr(0);

QVariant number(uint64_t value)
{
    return QVariant::fromValue<qulonglong>(value);
}

QVariant moment(Time time)
{
    return QVariant::fromValue<qlonglong>(time.us);
}

} // namespace

void CoverageModel::setCoverage(const Coverage &coverage)
{
    beginResetModel();
    m_hosts = coverageByHost(coverage);
    endResetModel();
}

QModelIndex CoverageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kHostRow);
}

QModelIndex CoverageModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kHostRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kHostRow);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_hosts.size());
    if (parent.internalId() != kHostRow || parent.column() != 0)
        return 0;
    return static_cast<int>(m_hosts[static_cast<size_t>(parent.row())].files.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(ColumnCount);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    if (index.internalId() == kHostRow)
        return hostValue(m_hosts[static_cast<size_t>(index.row())], index.column());
    const HostCoverage &host = m_hosts[static_cast<size_t>(index.internalId())];
    return fileValue(host.files[static_cast<size_t>(index.row())], index.column());
}

QVariant CoverageModel::hostValue(const HostCoverage &host, int column) const
{
    switch (column) {
    case NameColumn:
        return shownText(host.host);
    case FirstColumn:
        return moment(host.first);
    case LastColumn:
        return moment(host.last);
    case LinesColumn:
        return number(host.lines);
    case UnparsedColumn:
        return number(host.unparsed);
    case DuplicatesColumn:
        return number(host.duplicates);
    case LostColumn:
        return number(host.lost);
    case NoteColumn:
        return static_cast<int>(host.gaps.size());
    default:
        return {};
    }
}

QVariant CoverageModel::fileValue(const FileCoverage &file, int column) const
{
    switch (column) {
    case NameColumn:
        return shownText(file.path);
    case FirstColumn:
        return moment(file.first);
    case LastColumn:
        return moment(file.last);
    case LinesColumn:
        return number(file.lines);
    case UnparsedColumn:
        return number(file.unparsed);
    case DuplicatesColumn:
        return number(file.duplicates);
    case LostColumn:
        return number(file.lost);
    case NoteColumn:
        return shownText(file.timeBasis);
    default:
        return {};
    }
}

} // namespace Estafeta
