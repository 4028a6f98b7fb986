// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"
#include "items/itemroles.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <vector>

namespace Estafeta {

/// The numbers of an IndicatorView: a row for each bar and a last one of the whole period, a first
/// column of the bars and one for each column that is asked for. Values are raw; where there is
/// none (nothing read, or an average of nothing) they are invalid, never zero.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int BarColumn = 0;
    enum Role {
        CoveredRole = MarkedRole + 1, ///< int(Covered) of a bar; invalid for the whole period
        WholePeriodRole,              ///< bool: the last row
    };

    /// What a column is of: one indicator, or several whose numbers are added up.
    using Column = std::vector<Indicator>;

    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const IndicatorView> view, std::vector<Column> columns);
    [[nodiscard]] const IndicatorView *view() const { return m_view.get(); }
    /// Of a column after the first.
    [[nodiscard]] const Column &parts(int column) const
    {
        return m_columns[static_cast<size_t>(column - 1)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// A column for each of the view's lines.
    [[nodiscard]] static std::vector<Column> allOf(const IndicatorView &view);
    /// Mails processed, bytes, average size and score, with a virus, spam.
    [[nodiscard]] static std::vector<Column> summary();

private:
    [[nodiscard]] bool isWholePeriod(int row) const;
    [[nodiscard]] QVariant value(int row, const Column &parts) const;

    std::shared_ptr<const IndicatorView> m_view;
    std::vector<Column> m_columns;
};

} // namespace Estafeta
