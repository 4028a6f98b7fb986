// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractItemModel;
class QPrinter;

namespace Estafeta {

/// Prints all rows of a model as a table with a title, its heading again on each page. Texts are
/// taken as they are.
void printTable(QPrinter &printer, const QAbstractItemModel &rows, const QString &title);

} // namespace Estafeta
