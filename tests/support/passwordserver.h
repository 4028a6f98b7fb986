// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Estafeta {

/// An SSH server that lets in by passwords and answers, and then serves this machine's files. It is
/// libssh's own, on a thread of the test: OpenSSH's takes passwords only from PAM or from the
/// system's shadow file, which a test may not touch and an ordinary user may not read.
class PasswordServer
{
public:
    struct Question {
        QByteArray text;
        bool echo = false;
        QByteArray rightAnswer;
    };

    /// Listens on a free port of the loopback with this key.
    explicit PasswordServer(const QString &hostKeyFile);
    ~PasswordServer();

    [[nodiscard]] uint16_t port() const;

    /// Empty: none is offered. Any time, also while somebody is connected.
    void setPassword(const QByteArray &password);
    /// One round of keyboard-interactive; none: it is not offered. Before the first connection.
    void setQuestions(const QList<Question> &questions);
    /// The password is only the first half: the questions come after it.
    void setBothWanted(bool both);

    /// How often somebody has tried a password or given answers.
    [[nodiscard]] int tries() const;
    /// Closes all connections, and goes on listening.
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
