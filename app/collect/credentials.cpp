// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/credentials.h"

#include <QFile>

#include <string.h>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

QString credentialFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return (folder.isEmpty() ? u"/run/credentials"_s : folder) + u'/' + name;
}

std::optional<Secret> readCredential(const QString &name)
{
    constexpr qint64 kLongest = 64 * 1024;
    QFile file(credentialFile(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray bytes = file.read(kLongest);
    qsizetype size = bytes.size();
    while (size > 0 && (bytes[size - 1] == '\n' || bytes[size - 1] == '\r'))
        --size;
    Secret secret({bytes.constData(), static_cast<size_t>(size)});
    explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

} // namespace Estafeta::Cli
