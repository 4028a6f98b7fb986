// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Estafeta {

/// Sorts by the raw values and keeps the rows that contain a text in any column of words.
class ResultProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ResultProxy(QObject *parent = nullptr);

    /// Empty: every row.
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace Estafeta
