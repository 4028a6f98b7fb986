// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Estafeta {

/// MIT's key distribution centre for the realm EXAMPLE.ORG, on a free port of the loopback with its
/// database in a temporary folder. Programs that are started later, and this process, use it.
class Kerberos
{
public:
    Kerberos();
    ~Kerberos();

    /// Empty, or why it does not run. It knows the service "host/localhost", whose key is in
    /// path("keytab").
    [[nodiscard]] QString start();
    /// Empty, or what was said.
    [[nodiscard]] QString addAccount(const QString &account) const;
    /// Its ticket, in the place of another's; empty, or why there is none.
    [[nodiscard]] QString login(const QString &account) const;
    void logout() const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments,
                              const QByteArray &input = {}) const;
    [[nodiscard]] QString writeConfiguration() const;

    QTemporaryDir m_folder;
    QProcess m_centre;
    uint16_t m_port = 0;
};

} // namespace Estafeta
