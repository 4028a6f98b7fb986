// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

#include <string>

namespace Estafeta {

/// What may be run on a host beside reading its files. An account for SFTP alone may run nothing.
struct HostTools {
    bool commands = false; ///< sh and the programs that every system has
    bool zstd = false;
    bool gzip = false;
    bool nice = false;
    bool ionice = false;
    bool sudo = false;
    bool journalctl = false;

    /// The command that compresses what it reads, in the way of the mail as little as it can be;
    /// empty where there is none.
    [[nodiscard]] std::string packer() const;
    /// What comes before a command that must not be in the way of the mail.
    [[nodiscard]] std::string gently() const;
};

/// Asks the host, once for a connection. Errors: those of the connection.
[[nodiscard]] Result<HostTools> findTools(SshSession::Private &session);

} // namespace Estafeta
