// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace Estafeta {

/// What the command line asks for.
struct StartOptions {
    QStringList imports; ///< folders and files
    QString store;       ///< a folder, or the address of one on a server; never empty
    bool demo = false;

    /// Ends the program for --help, --version and options that do not exist.
    [[nodiscard]] static StartOptions fromCommandLine(const QCoreApplication &application);

    /// The folder of the user's own store, where it is when nobody says otherwise.
    [[nodiscard]] static QString ownStore();
    /// Of the next start, when the command line names none.
    static void rememberStore(const QString &place);
};

} // namespace Estafeta
