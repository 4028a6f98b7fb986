// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/indicatormodel.h"

#include <cmath>

namespace Estafeta {

void IndicatorModel::setView(std::shared_ptr<const IndicatorView> view, std::vector<Column> columns)
{
    const bool alike =
        rowCount() > 0 && view && m_view->bars.size() == view->bars.size() && m_columns == columns;
    if (alike) { // what is selected stays selected
        m_view = std::move(view);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    m_columns = std::move(columns);
    endResetModel();
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_view || m_view->bars.empty())
        return 0;
    return static_cast<int>(m_view->bars.size()) + 1;
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

bool IndicatorModel::isWholePeriod(int row) const
{
    return static_cast<size_t>(row) == m_view->bars.size();
}

QVariant IndicatorModel::value(int row, const Column &parts) const
{
    double sum = 0;
    for (const Indicator part : parts) {
        const IndicatorLine *line = m_view->line(part);
        if (line == nullptr)
            return {};
        sum += isWholePeriod(row) ? line->total : line->values[static_cast<size_t>(row)];
    }
    return std::isnan(sum) ? QVariant() : QVariant(sum);
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool whole = isWholePeriod(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        if (index.column() != BarColumn)
            return value(index.row(), parts(index.column()));
        return whole ? QVariant()
                     : QVariant::fromValue<qlonglong>(
                           m_view->bars[static_cast<size_t>(index.row())].begin.us);
    case CoveredRole:
        return whole
            ? QVariant()
            : QVariant(static_cast<int>(m_view->bars[static_cast<size_t>(index.row())].covered));
    case WholePeriodRole:
        return whole;
    default:
        return {};
    }
}

std::vector<IndicatorModel::Column> IndicatorModel::allOf(const IndicatorView &view)
{
    std::vector<Column> columns;
    columns.reserve(view.lines.size());
    for (const IndicatorLine &line : view.lines)
        columns.push_back({line.indicator});
    return columns;
}

std::vector<IndicatorModel::Column> IndicatorModel::summary()
{
    return {{Indicator::Received},
            {Indicator::Bytes},
            {Indicator::AverageSize},
            {Indicator::AverageScore},
            {Indicator::Virus},
            {Indicator::Tagged, Indicator::Discarded, Indicator::Quarantined}};
}

} // namespace Estafeta
