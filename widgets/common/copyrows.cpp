// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/copyrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace Estafeta {

namespace {

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

/// The columns as they are seen: in their order on screen, without the hidden ones.
QList<int> shownColumns(const QAbstractItemView *view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    const int count = view->model()->columnCount(view->rootIndex());
    for (int place = 0; place < count; ++place) {
        const int column = header == nullptr ? place : header->logicalIndex(place);
        if (header == nullptr || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void copySelection(QAbstractItemView *view)
{
    if (view->selectionModel() == nullptr || !view->selectionModel()->hasSelection())
        return;
    QModelIndexList selected = view->selectionModel()->selectedRows();
    std::ranges::sort(selected);
    const QList<int> columns = shownColumns(view);
    QList<QStringList> rows;
    QStringList titles;
    for (const int column : columns)
        titles << view->model()->headerData(column, Qt::Horizontal).toString();
    rows << titles;
    for (const QModelIndex &index : std::as_const(selected)) {
        QStringList cells;
        for (const int column : columns)
            cells << index.siblingAtColumn(column).data().toString();
        rows << cells;
    }
    auto *data = new QMimeData;
    data->setText(alignedText(rows));
    data->setData(QStringLiteral("text/tab-separated-values"), tabSeparated(rows).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void copyRowsOn(QAbstractItemView *view)
{
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] { copySelection(view); });
}

void copyLinesOn(QAbstractItemView *view, int column, int role)
{
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view, column, role] {
        QModelIndexList selected = view->selectionModel()->selectedRows();
        if (selected.isEmpty() && view->currentIndex().isValid())
            selected = {view->currentIndex()};
        std::ranges::sort(selected);
        QString text;
        for (const QModelIndex &index : std::as_const(selected))
            text += index.siblingAtColumn(column).data(role).toString() + u'\n';
        QGuiApplication::clipboard()->setText(text);
    });
}

QString alignedText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &cells : rows) {
        widths.resize(qMax(widths.size(), cells.size()), 0);
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = qMax(widths[i], cells[i].size());
    }
    QString text;
    for (const QStringList &cells : rows) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &cells : rows) {
        QStringList safe;
        for (QString cell : cells) {
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
            const bool formula = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
            safe << (formula ? u'\'' + cell : cell);
        }
        text += safe.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace Estafeta
