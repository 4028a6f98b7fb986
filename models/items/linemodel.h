// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QAbstractTableModel>

#include <vector>

namespace Estafeta {

/// The raw lines of a trace: whole as RawRole, from the program on as they are displayed. Some can
/// be marked: those behind the box that is looked at.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, HostColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<LineRow> lines, std::vector<std::string> hostNames);
    /// Marks the lines that these proofs name, and no other. Returns the first one; -1: none.
    int mark(const std::vector<Proof> &proofs);

    /// Precondition: 0 <= row < rowCount().
    [[nodiscard]] const LineRow &line(int row) const { return m_lines[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant raw(const LineRow &line, int column) const;

    std::vector<LineRow> m_lines;
    std::vector<bool> m_marked;
    std::vector<std::string> m_hostNames;
};

} // namespace Estafeta
