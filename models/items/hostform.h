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
    int port = 0; ///< 0: left open
    QString user;
    QStringList identityFiles;
    QString jumpHosts; ///< as ProxyJump; empty: left open
    QStringList logPaths;
    QString timezone;

    friend bool operator==(const HostForm &, const HostForm &) = default;
};

} // namespace Estafeta
