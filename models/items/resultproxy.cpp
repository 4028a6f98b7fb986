// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/resultproxy.h"

#include "items/itemroles.h"
#include "items/resultmodel.h"

#include <tuple>

namespace Estafeta {

namespace {

bool standsBefore(const ResultRow &a, const ResultRow &b)
{
    return std::tie(b.first, b.trace.bundle, a.trace.submission, a.recipientIndex)
        < std::tie(a.first, a.trace.bundle, b.trace.submission, b.recipientIndex);
}

} // namespace

ResultProxy::ResultProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ResultProxy::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateRowsFilter();
}

bool ResultProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QVariant value = sourceModel()->index(row, column, parent).data(RawRole);
        if (value.typeId() == QMetaType::QString
            && value.toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool ResultProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    const auto *model = static_cast<const ResultModel *>(sourceModel());
    const ResultRow &a = model->row(left.row());
    const ResultRow &b = model->row(right.row());
    // Descending, the view turns round what it is told here.
    return sortOrder() == Qt::AscendingOrder ? standsBefore(a, b) : standsBefore(b, a);
}

} // namespace Estafeta
