// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hosttools.h"
#include "hosts/interrupt.h"
#include "hosts/sshsession.h"

#include <libssh/libssh.h>

#include <memory>
#include <optional>
#include <string>

namespace Estafeta {

/// libssh's handle and what belongs to it. Only the ssh*.cpp and sftp*.cpp files see this.
struct SshSession::Private {
    SshEndpoint endpoint;
    SshSettings settings;
    Interrupt &interrupt;
    ssh_session session = nullptr;
    ssh_counter_struct sent{};
    ssh_counter_struct received{};
    std::optional<HostTools> tools; ///< once they were asked for
    std::optional<ErrorCode> ended; ///< how the connection was first seen to be over

    Private(SshEndpoint host, SshSettings way, Interrupt &stop);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] std::string target() const { return endpoint.user + "@" + endpoint.address; }

    /// Cancelled when that is the reason, else `code` with libssh's words.
    [[nodiscard]] Error error(ErrorCode code) const;
};

struct SshKeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};

using SshKeyPtr = std::unique_ptr<ssh_key_struct, SshKeyDeleter>;

} // namespace Estafeta
