// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostrow.h"

#include <QAbstractTableModel>

namespace Estafeta {

/// The list of mail hosts, a row each. Its order is the inventory's.
class HostModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        LastLineColumn,
        RateColumn,
        BehindColumn,
        ClockColumn,
        RolesColumn,
        GroupsColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Hosts keep their rows, so that what is selected stays so.
    void setRows(const QList<HostRow> &rows);
    [[nodiscard]] const HostRow &row(int row) const { return m_rows[row]; }
    /// -1: there is none of this name.
    [[nodiscard]] int find(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant value(const HostRow &row, int column) const;

    QList<HostRow> m_rows;
};

} // namespace Estafeta
