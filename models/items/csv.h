// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Estafeta {

/// A cell as CSV has it (RFC 4180): quoted where it must be. What a spreadsheet would take for a
/// formula gets an apostrophe in front, unless it is a number.
[[nodiscard]] QString csvCell(const QString &text);
/// Rows of cells with a comma between and CRLF behind, in UTF-8.
[[nodiscard]] QByteArray csvOf(const QList<QStringList> &rows);

} // namespace Estafeta
