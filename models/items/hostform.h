// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mailrole.h"

#include <QList>
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
    bool journal = false;  ///< systemd's is followed
    QString journalFolder; ///< empty: the host's own
    QString timezone;
    // How the logs are read.
    int daysBack = 15;
    int kilobytesPerSecond = 0; ///< 0: as fast as it goes
    bool sudo = false;
    // Its place among the site's hosts.
    QList<MailRole> roles;
    QStringList groups;
    QStringList addresses;
    QStringList virtualAddresses;
    QStringList mtaInstances;

    friend bool operator==(const HostForm &, const HostForm &) = default;
};

} // namespace Estafeta
