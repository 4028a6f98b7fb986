// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/query.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace Estafeta {

/// The rows of a search as they arrive: raw values, no words.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        FromColumn,
        ToColumn,
        SubjectColumn,
        VerdictColumn,
        SizeColumn,
        HostColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const std::vector<ResultRow> &rows);
    /// Makes `rows` all there is; rows that stay are not moved, and only the changed ones change.
    void replace(const std::vector<ResultRow> &rows);
    void setHostNames(std::vector<std::string> names);

    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const ResultRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of this recipient of this trace; -1: none.
    [[nodiscard]] int find(TraceId trace, uint32_t recipientIndex) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant raw(const ResultRow &row, int column) const;
    [[nodiscard]] QString hostName(HostId host) const;

    std::vector<ResultRow> m_rows;
    std::vector<std::string> m_hostNames;
};

} // namespace Estafeta
