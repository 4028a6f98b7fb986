// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csv.h"

#include <algorithm>

namespace Estafeta {

QString csvCell(const QString &text)
{
    QString cell = text;
    bool number = false;
    cell.toDouble(&number);
    if (!number && !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    const auto isSpecial = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    };
    if (std::ranges::none_of(cell, isSpecial))
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &cells : rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? QStringLiteral(",") : QString()) + csvCell(cells[i]);
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace Estafeta
