// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/hostcoverage.h"

#include <QAbstractItemModel>

namespace Estafeta {

/// What was read: a row per host, and below it a row per file.
class CoverageModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        FirstColumn,
        LastColumn,
        LinesColumn,
        UnparsedColumn,
        DuplicatesColumn,
        LostColumn,
        NoteColumn, ///< of a file: how its times were decided; of a host: number of gaps
        ColumnCount,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setCoverage(const Coverage &coverage);
    [[nodiscard]] const std::vector<HostCoverage> &hosts() const { return m_hosts; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant hostValue(const HostCoverage &host, int column) const;
    [[nodiscard]] QVariant fileValue(const FileCoverage &file, int column) const;

    std::vector<HostCoverage> m_hosts;
};

} // namespace Estafeta
