// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/indicatormodel.h"

#include <QSortFilterProxyModel>

namespace Estafeta {

/// IndicatorModel's values in the reader's words and formats. Sorted; the row of the whole period
/// stays last, and what has no value stands below what has.
class IndicatorPresentation : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit IndicatorPresentation(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] const IndicatorModel &numbers() const
    {
        return static_cast<const IndicatorModel &>(*sourceModel());
    }
    /// All rows as CSV: moments in ISO 8601 with their offset from UTC, numbers without grouping,
    /// an empty cell where there is none.
    [[nodiscard]] QByteArray csv() const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &source) const;
    [[nodiscard]] QString barText(int row) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString unit(int column) const;
    [[nodiscard]] QStringList csvRow(int row) const;
};

} // namespace Estafeta
