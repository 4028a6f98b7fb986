// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/resultstable.h"

#include "items/resultmodel.h"
#include "widgets/common/copyrows.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/tablefilter.h"
#include "widgets/common/tablestate.h"
#include "widgets/trace/resultpresentation.h"

#include <QEvent>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Estafeta {

ResultsTable::ResultsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ResultModel(this))
    , m_presentation(new ResultPresentation(this))
    , m_table(new QTableView(this))
    , m_filter(new TableFilter(this))
{
    m_presentation->setSourceModel(m_model);
    buildTable();
    m_filter->setObjectName(QStringLiteral("resultFilter"));
    m_filter->setPlaceholderText(tr("Filter these results; Esc ends"));
    m_filter->setAccessibleName(tr("Filter these results"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_presentation, &ResultPresentation::setFilterText);
    connect(m_filter, &TableFilter::ended, this, &ResultsTable::focusTable);
    // Queued: the current row also changes while the filter takes rows away, and what answers may
    // then not touch the model.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsTable::currentChanged, Qt::QueuedConnection);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ResultsTable::startFilter);
}

void ResultsTable::buildTable()
{
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(m_presentation);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacingUnit(this));
    const int side = fontMetrics().ascent();
    m_table->setIconSize({side, side});
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    auto *state = new TableState(header, QStringLiteral("results"));
    m_sized = state->restore();
    if (!m_sized)
        m_table->sortByColumn(ResultModel::TimeColumn, Qt::DescendingOrder);
    copyRowsOn(m_table);
}

void ResultsTable::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const auto setWidth = [&](int column, int letters) {
        m_table->setColumnWidth(column, letters * letter);
    };
    setWidth(ResultModel::TimeColumn, 19);
    const int addresses = qBound(18, (m_table->width() / letter - 66) / 3, 34);
    setWidth(ResultModel::FromColumn, addresses);
    setWidth(ResultModel::ToColumn, addresses);
    setWidth(ResultModel::VerdictColumn, 34);
    setWidth(ResultModel::SizeColumn, 10);
    m_table->hideColumn(ResultModel::HostColumn);
    m_table->horizontalHeader()->setSectionResizeMode(ResultModel::SubjectColumn,
                                                      QHeaderView::Stretch);
}

void ResultsTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_sized)
        sizeColumns();
    m_sized = true;
}

void ResultsTable::clear()
{
    m_model->clear();
}

void ResultsTable::append(const std::vector<ResultRow> &rows)
{
    m_model->append(rows);
}

void ResultsTable::replace(const std::vector<ResultRow> &rows)
{
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    const QPersistentModelIndex top(m_table->indexAt({0, 0}));
    const ResultRow *row = current();
    const ResultRow old = row == nullptr ? ResultRow() : *row;
    m_model->replace(rows);
    if (row != nullptr && m_model->find(old.trace, old.recipientIndex) < 0)
        selectAlike(old);
    if (!atTop && top.isValid())
        m_table->scrollTo(top, QAbstractItemView::PositionAtTop);
}

/// A message that grew may have got another number.
void ResultsTable::selectAlike(const ResultRow &old)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const ResultRow &row = m_model->row(i);
        if (row.recipient == old.recipient && row.sender == old.sender && row.first == old.first) {
            select(row.trace, row.recipientIndex);
            return;
        }
    }
}

void ResultsTable::setHostNames(std::vector<std::string> names)
{
    m_model->setHostNames(std::move(names));
}

int ResultsTable::count() const
{
    return m_model->rowCount();
}

bool ResultsTable::select(TraceId trace, uint32_t recipient)
{
    const int row = m_model->find(trace, recipient);
    const QModelIndex index = m_presentation->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
    return index.isValid();
}

void ResultsTable::selectFirst()
{
    m_table->setCurrentIndex(m_presentation->index(0, 0));
}

void ResultsTable::selectNone()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

std::vector<TraceId> ResultsTable::selected() const
{
    std::vector<TraceId> traces;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        traces.push_back(m_model->row(m_presentation->mapToSource(index).row()).trace);
    std::ranges::sort(traces);
    const auto doubles = std::ranges::unique(traces);
    traces.erase(doubles.begin(), doubles.end());
    return traces;
}

const ResultRow *ResultsTable::current() const
{
    const QModelIndex index = m_presentation->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void ResultsTable::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ResultsTable::startFilter()
{
    m_filter->begin();
}

void ResultsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_filter->setPlaceholderText(tr("Filter these results; Esc ends"));
        const QModelIndex current = m_table->currentIndex();
        m_table->reset(); // which forgets it
        m_table->setCurrentIndex(current);
    }
}

} // namespace Estafeta
