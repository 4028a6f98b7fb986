// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Estafeta {

/// GNOME's keyring on a message bus of the test alone, with its files in a temporary folder. One in
/// a process: the libraries below keep to the first bus that they find.
class SecretService
{
public:
    SecretService();
    ~SecretService();

    /// Empty, or why it does not run. The bus is this process's from then on.
    [[nodiscard]] QString start();
    /// The keyring alone; the bus stays, and nobody answers on it.
    void stopKeyring();
    [[nodiscard]] QString startKeyring();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Estafeta
