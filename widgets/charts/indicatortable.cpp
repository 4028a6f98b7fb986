// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/indicatortable.h"

#include "widgets/common/copyrows.h"
#include "widgets/common/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Estafeta {

IndicatorTable::IndicatorTable(Kind kind, QWidget *parent)
    : QTableView(parent)
    , m_kind(kind)
    , m_model(new IndicatorModel(this))
    , m_presentation(new IndicatorPresentation(this))
{
    setObjectName(kind == Summary ? QStringLiteral("summaryTable")
                                  : QStringLiteral("indicatorTable"));
    m_presentation->setSourceModel(m_model);
    setModel(m_presentation);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacingUnit(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(IndicatorModel::BarColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    copyRowsOn(this);
    connect(this, &QTableView::doubleClicked, this, &IndicatorTable::open);
}

void IndicatorTable::setView(std::shared_ptr<const IndicatorView> view)
{
    const bool first = m_model->view() == nullptr;
    std::vector<IndicatorModel::Column> columns =
        m_kind == Summary ? IndicatorModel::summary() : IndicatorModel::allOf(*view);
    const int before = m_model->columnCount();
    m_model->setView(std::move(view), std::move(columns));
    setAccessibleName(m_kind == Summary ? tr("Summary") : tr("Numbers of the chart"));
    const BarUnit unit = m_model->view()->question.unit;
    if (first || before != m_model->columnCount() || unit != m_fitted)
        fitColumns();
    m_fitted = unit;
}

/// Wide enough for their titles and what they usually hold.
void IndicatorTable::fitColumns()
{
    const QFontMetrics metrics(font());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title =
            m_presentation->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       std::max(metrics.horizontalAdvance(title) + metrics.height() * 2,
                                metrics.averageCharWidth() * 9));
    }
    int widest = columnWidth(IndicatorModel::BarColumn);
    for (int row = 0; row < m_presentation->rowCount(); ++row) {
        const QString bar = m_presentation->index(row, IndicatorModel::BarColumn).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(bar) + metrics.height());
    }
    setColumnWidth(IndicatorModel::BarColumn, widest);
}

void IndicatorTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model->view() != nullptr) {
        Q_EMIT m_presentation->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
        viewport()->update();
    }
}

void IndicatorTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

/// The whole period and sums of several indicators are no bars.
void IndicatorTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex source = m_presentation->mapToSource(index);
    if (source.data(IndicatorModel::WholePeriodRole).toBool())
        return;
    const int column = std::max(source.column(), 1);
    const IndicatorModel::Column &parts = m_model->parts(column);
    if (parts.size() == 1)
        Q_EMIT barActivated(parts.front(), static_cast<size_t>(source.row()));
}

} // namespace Estafeta
