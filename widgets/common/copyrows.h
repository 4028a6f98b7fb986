// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QList>
#include <QStringList>

namespace Estafeta {

/// Makes Ctrl+C copy the selected rows of `view`: as aligned text for a ticket and as TSV for a
/// table, whichever the place of pasting takes.
void copyRowsOn(QAbstractItemView *view);

/// Makes Ctrl+C copy one role of one column: lines as they were logged.
void copyLinesOn(QAbstractItemView *view, int column, int role);

/// Each cell as wide as its column needs.
[[nodiscard]] QString alignedText(const QList<QStringList> &rows);
/// Tabs and line ends within a cell become blanks; a cell that a spreadsheet would take for a
/// formula gets an apostrophe in front.
[[nodiscard]] QString tabSeparated(const QList<QStringList> &rows);

} // namespace Estafeta
