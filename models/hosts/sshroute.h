// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/hostconfig.h"
#include "hosts/sshendpoint.h"
#include "hosts/sshtypes.h"

#include <functional>
#include <string_view>

namespace Estafeta {

class Interrupt;

/// The way to a host as OpenSSH would go it: what the user wrote down wins, the rest comes from
/// ~/.ssh/config by "ssh -G" (a process, so this takes some milliseconds and belongs on the host's
/// own thread). Where there is no program "ssh", what the user wrote is all there is, and `notice`
/// is told so.
/// Errors: BadInput (a name that cannot be one), BadSshConfig (detail: the words of ssh, or what it
/// asks for and we do not do), Cancelled.
[[nodiscard]] Result<SshRoute> findRoute(const HostConfig &host, const SshSettings &settings,
                                         Interrupt &interrupt,
                                         const std::function<void(Error)> &notice);

/// "user@host:port", "host", "[2001:db8::1]:2222": as in ProxyJump.
struct JumpHost {
    std::string name;
    std::string user;  ///< empty: not given
    uint16_t port = 0; ///< 0: not given

    /// Errors: BadInput.
    [[nodiscard]] static Result<JumpHost> parse(std::string_view text);
};

} // namespace Estafeta
