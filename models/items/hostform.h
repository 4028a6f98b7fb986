// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Estafeta {

/// One mail host as the host dialog edits it: the text of its fields. Holds no secret.
struct HostForm {
    QString name;
    QString address;
    int port = 22;
    QString user;
    QStringList identityFiles;
    QStringList logPaths;
    QString timezone;

    friend bool operator==(const HostForm &, const HostForm &) = default;
};

} // namespace Estafeta
