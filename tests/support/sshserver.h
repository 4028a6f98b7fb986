// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

namespace Estafeta {

/// OpenSSH's own server, for this user alone: on a free port of the loopback, with keys and a
/// configuration in a temporary folder. It changes nothing of the system and goes with the object.
class SshServer
{
public:
    SshServer();
    ~SshServer();

    /// Also after stop(), on the same port. Empty, or why it does not run.
    [[nodiscard]] QString start();
    /// With a new key in path("hostkey"); the user may log in with another in path("user").
    [[nodiscard]] QString startWithKeys();
    /// The server and the sessions it has open.
    void stop();

    [[nodiscard]] uint16_t port() const { return m_port; }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A new key pair in path(name); empty, or what ssh-keygen said.
    [[nodiscard]] QString makeKey(const QString &name, const QString &passphrase = {},
                                  const QString &type = QStringLiteral("ed25519")) const;
    /// path(name-cert.pub): the key as the authority in path(authority) signed it for `user`.
    [[nodiscard]] QString certify(const QString &name, const QString &authority,
                                  const QString &user) const;
    /// The user may log in with the key of path(name).
    void authorize(const QString &name) const;
    /// Who may log in: the user who runs the test.
    [[nodiscard]] static QString userName();
    /// Before start().
    void setHostKey(const QString &name) { m_hostKey = name; }
    /// Lines of sshd_config(5) that come before ours, and so win over them. Before start().
    void configure(const QByteArray &lines) { m_extra = lines; }

    /// Its sessions may read what the files' permissions say, also where root runs the test. Before
    /// start().
    void withoutRightToReadAll();

    [[nodiscard]] QByteArray log();

private:
    [[nodiscard]] QByteArray configuration() const;
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_hostKey;
    QByteArray m_extra;
    uint16_t m_port = 0;
};

/// ssh-agent with the keys that are added to it.
class SshAgent
{
public:
    explicit SshAgent(const QString &socket);
    ~SshAgent();

    /// Empty, or what ssh-add said.
    [[nodiscard]] QString add(const QString &keyFile) const;

private:
    QString m_socket;
    QProcess m_process;
};

} // namespace Estafeta
