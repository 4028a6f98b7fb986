// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Estafeta {

/// HostModel's values in the reader's words, sorted and filtered.
class HostPresentation : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HostPresentation(QObject *parent = nullptr);

    /// Only hosts that show this text in a column.
    void setFilterText(const QString &text);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Of the source's index.
    [[nodiscard]] static QString text(const QModelIndex &source);
    [[nodiscard]] static QString toolTip(const QModelIndex &source);

    QString m_filter;
};

} // namespace Estafeta
