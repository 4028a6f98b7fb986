// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

/// A command that runs on a host, reads nothing and ends by itself. What it writes is read as it
/// comes, and nothing is fetched that nobody asks for. When this object goes, its channel is
/// closed, and a command that still writes ends with it.
class RemoteCommand
{
public:
    /// `script` is a fixed text for sh, without a single quote; the arguments are its "$1", "$2",
    /// ... Errors: RemoteCommandFailed (the account may run none), ConnectionLost, PeerSilent.
    [[nodiscard]] static Result<std::unique_ptr<RemoteCommand>>
    start(SshSession::Private &session, const std::string &script,
          const std::vector<std::string> &arguments);
    ~RemoteCommand();
    RemoteCommand(const RemoteCommand &) = delete;
    RemoteCommand &operator=(const RemoteCommand &) = delete;

    /// Some more of its output, at most so many bytes; none at the end. Errors: ConnectionLost,
    /// PeerSilent (nothing came for SshSettings::timeout; the connection itself may be well),
    /// Cancelled.
    [[nodiscard]] Result<std::string> read(size_t most);

    /// After its output: how it ended. RemoteCommandFailed: not well; the detail is the last line
    /// that it complained with.
    [[nodiscard]] Result<void> end();
    /// The end of what it wrote to its standard error.
    [[nodiscard]] const std::string &complaints() const;

    /// All of its output. Errors: also RemoteCommandFailed, with the last line that it complained
    /// with, when it did not end well or wrote more than `most`.
    [[nodiscard]] Result<std::string> readAll(size_t most);

private:
    struct Private;
    explicit RemoteCommand(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

/// What a short command says. Nothing where none may be run, or it does not end well within some
/// seconds: a shell may take its time to begin, or never do. Errors: those of a lost connection.
[[nodiscard]] Result<std::string> quickOutput(SshSession::Private &session,
                                              const std::string &script);

} // namespace Estafeta
