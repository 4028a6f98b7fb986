// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linemodel.h"

#include "items/itemroles.h"
#include "items/lineexplainer.h"
#include "items/logtext.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// A line the archive has is named by its place; one it has not, by host and time.
bool names(const Proof &proof, const LineRow &line)
{
    if (proof.line.isSet() && line.ref.isSet())
        return proof.host == line.host && proof.line == line.ref;
    return proof.host == line.host && proof.time.isSet() && proof.time == line.time;
}

} // namespace

void LineModel::setLines(std::vector<LineRow> lines, std::vector<std::string> hostNames)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_hostNames = std::move(hostNames);
    m_marked.assign(m_lines.size(), false);
    endResetModel();
}

int LineModel::mark(const std::vector<Proof> &proofs)
{
    int first = -1;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_marked[i] = std::ranges::any_of(
            proofs, [&](const Proof &proof) { return names(proof, m_lines[i]); });
        if (m_marked[i] && first < 0)
            first = static_cast<int>(i);
    }
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MarkedRole});
    return first;
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LineRow &row = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TextColumn)
            return shownText(lineBody(row.text));
        return raw(row, index.column());
    case RawRole:
        return raw(row, index.column());
    case HostRole:
        return static_cast<int>(row.host);
    case MarkedRole:
        return static_cast<bool>(m_marked[static_cast<size_t>(index.row())]);
    default:
        return {};
    }
}

QVariant LineModel::raw(const LineRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return QVariant::fromValue<qlonglong>(row.time.us);
    case HostColumn:
        return row.host < m_hostNames.size() ? shownText(m_hostNames[row.host]) : QString();
    case TextColumn:
        return shownText(row.text);
    default:
        return {};
    }
}

} // namespace Estafeta
