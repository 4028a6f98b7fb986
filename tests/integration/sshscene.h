// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hostactor.h"
#include "tests/support/sshserver.h"

#include <QList>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <string>

namespace Estafeta {

constexpr int kSceneWaitMs = 30'000;

/// A followed host under test: its actor, and what it told and read.
struct SshScene {
    SshScene() = default;
    /// Follows mail.log of `server` with its key "user", without the configuration, the agent and
    /// the known hosts of the person who runs the test.
    explicit SshScene(const SshServer &server);

    void start();
    /// The lines that were read since, and their checkpoints.
    void take();

    [[nodiscard]] HostState state() const { return actor->status().state; }
    /// Of the error that ended it.
    [[nodiscard]] ErrorCode code() const;
    /// "publickey key refused [publickey,password]": a line for each step of the login.
    [[nodiscard]] QStringList stepLines() const;

    HostConfig config;
    HostOptions options;
    std::unique_ptr<HostActor> actor;
    std::unique_ptr<QSignalSpy> finished;
    QList<HostKey> hostKeys;
    QList<HostState> states;
    QList<HostStatus> statuses;
    QList<SecretRequest> secrets;
    QList<AuthStep> steps;
    QList<Error> configProblems;
    std::optional<Result<void>> result;
    std::string read;
    std::string readBack; ///< of what was written before it was followed
    int gaps = 0;
    std::optional<HostFindings> found;
};

/// Writes the server's key "hostkey" into path("known/hosts").
void trustServer(const SshServer &server);

[[nodiscard]] std::string contentOf(const QString &path);
void appendTo(const QString &path, const QByteArray &bytes);

} // namespace Estafeta
