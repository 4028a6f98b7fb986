// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Estafeta {

/// Sorts a ResultModel by its raw values and keeps the rows that contain a text in any column of
/// words. Rows that are alike in the sorted column stand as a search gives them, in whatever order
/// they arrived: the newest first, and the recipients of a message in their order.
class ResultProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ResultProxy(QObject *parent = nullptr);

    /// Empty: every row.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
};

} // namespace Estafeta
