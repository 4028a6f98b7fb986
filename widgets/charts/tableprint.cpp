// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/tableprint.h"

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace Estafeta {

namespace {

void fillCell(QTextTable &table, int row, int column, const QString &text,
              const QVariant &alignment, bool bold)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(static_cast<Qt::Alignment>(alignment.toInt()));
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    cursor.insertText(text, format); // never as HTML
}

} // namespace

void printTable(QPrinter &printer, const QAbstractItemModel &rows, const QString &title)
{
    QTextDocument document;
    QFont font = QGuiApplication::font();
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(title, bold);
    cursor.insertBlock();
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable &table = *cursor.insertTable(rows.rowCount() + 1, rows.columnCount(), format);
    for (int column = 0; column < rows.columnCount(); ++column) {
        const QVariant alignment = rows.index(0, column).data(Qt::TextAlignmentRole);
        fillCell(table, 0, column, rows.headerData(column, Qt::Horizontal).toString(), alignment,
                 true);
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, column);
            fillCell(table, row + 1, column, index.data().toString(), alignment,
                     index.data(Qt::FontRole).isValid());
        }
    }
    document.print(&printer);
}

} // namespace Estafeta
