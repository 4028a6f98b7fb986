// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Estafeta {

/// The cells of CSV that quotes nothing but titles: enough to read our own.
inline QList<QStringList> parsedCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        QStringList cells{QString()};
        bool quoted = false;
        const QString text = QString::fromUtf8(line.trimmed());
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells.append(QString());
            else
                cells.last() += c;
        }
        rows.append(cells);
    }
    return rows;
}

} // namespace Estafeta
