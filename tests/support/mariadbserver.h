// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace Estafeta {

/// A real MariaDB, for this test alone: on a free port of the loopback, with its data in a
/// temporary folder, in memory where there is such a place: making a table takes several rounds to
/// a disk. It goes with the object.
class MariadbServer
{
public:
    MariadbServer();
    ~MariadbServer();

    /// Lines of its configuration; before start().
    void configure(const QByteArray &lines) { m_extra = lines; }
    /// Also after stop() or kill(), on the same port with the same data. Empty, or why it does not
    /// run. `arguments` are of the program.
    [[nodiscard]] QString start(const QStringList &arguments = {});
    /// Makes the data and starts the program, and does not wait until it is ready.
    [[nodiscard]] QString begin(const QStringList &arguments = {});
    [[nodiscard]] QString waitUntilReady();
    void stop();
    void kill();

    [[nodiscard]] uint16_t port() const { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray log() const;

    /// Runs SQL as the administrator; what it gave, rows by line. Stops the test when it fails.
    QByteArray run(const QString &sql) const;
    /// As run(); whether it went well.
    [[nodiscard]] bool tryToRun(const QString &sql, QByteArray *output) const;

    /// A new database, with an account "collector" that may do anything in it: a store's address.
    [[nodiscard]] std::string newDatabase();
    /// The address of a database for an account of newDatabase() or of addAccount().
    [[nodiscard]] std::string address(const QString &database, const QString &account) const;
    /// An account with a password, and a file with it that only we may read.
    void addAccount(const QString &account);

private:
    QString makeData();
    [[nodiscard]] QByteArray configuration() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_extra;
    uint16_t m_port = 0;
    int m_databases = 0;
    qint64 m_logStart = 0;
};

} // namespace Estafeta
