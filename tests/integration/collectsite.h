// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/sshscene.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>
#include <vector>

namespace Estafeta {

/// A configuration of `estafeta-cli collect` in a folder of its own, and the program at work.
class CollectSite
{
public:
    CollectSite();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// mail.log of `server`, by its key "user"; into the list of hosts.
    void addHost(const QString &name, const SshServer &server);
    /// Changes what was said of the last host.
    void setOfLastHost(const QString &key, const QJsonValue &value);
    /// The server's key "hostkey" is known.
    void trust(const SshServer &server) const;
    /// hosts.json and collect.conf with these lines more.
    void write(const QByteArray &lines = {}) const;

    void setVariable(const QString &name, const QString &value);
    /// collect --config collect.conf, with these arguments more.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &more = {},
                                                  const QString &standardOutput = {}) const;
    /// Runs it to its end, with stdout in this file if one is named; its exit status.
    int runOnce(const QString &standardOutput = {});
    /// What runOnce() said on both ways.
    [[nodiscard]] QString said() const { return m_said; }

    [[nodiscard]] QJsonObject status() const;
    /// What the status file says of a host.
    [[nodiscard]] QJsonObject host(const QString &name) const;
    [[nodiscard]] QString state(const QString &name) const;

    /// What an export of the store says.
    [[nodiscard]] QByteArray exported() const { return exportOf(path(QStringLiteral("store"))); }
    /// What one of an import of these logs says.
    using Logs = std::vector<std::pair<QString, QByteArray>>;
    [[nodiscard]] QByteArray imported(const Logs &logs) const;

private:
    [[nodiscard]] static QByteArray exportOf(const QString &store);

    QTemporaryDir m_folder;
    QJsonArray m_hosts;
    QProcessEnvironment m_environment;
    QString m_said;
};

/// Ends it as systemd does; its exit status, or -1 when it did not end in time.
[[nodiscard]] int terminate(QProcess &process);

/// So many messages, three lines each, one a second: with a date and zone of their own.
[[nodiscard]] QByteArray messageLines(int messages);

/// Writes the lines of path("all") to path("mail.log") at about 5,000 a second. `rotates`: renames
/// it after half of them, as logrotate does.
[[nodiscard]] std::unique_ptr<QProcess> startWriter(const SshServer &server, bool rotates);

/// With a key "hostkey" of its own, where the key "user" may log in.
[[nodiscard]] std::unique_ptr<SshServer> startServer();

} // namespace Estafeta
