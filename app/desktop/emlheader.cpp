// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/emlheader.h"

#include <QFile>

namespace Estafeta {

QString readEmlHeader(const QString &path)
{
    constexpr qint64 kLongestHeader = qint64{256} * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray header = file.read(kLongestHeader);
    header.replace("\r\n", "\n");
    if (const qsizetype end = header.indexOf("\n\n"); end >= 0)
        header.truncate(end + 1);
    return QString::fromUtf8(header);
}

} // namespace Estafeta
