// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

#include <vector>

namespace Estafeta {

/// The sessions on the way to a host: one after the other, each through the one before it. Only the
/// last of them may be used; those before it run on threads of their own.
class SshPath
{
public:
    SshPath(const SshSettings &settings, Interrupt &interrupt);
    ~SshPath();

    /// Connects to the next host. All before it must be logged in. Errors: those of
    /// SshSession::connect, JumpHostLost, JumpHostRefuses.
    [[nodiscard]] Result<void> advance(const SshEndpoint &next);

    [[nodiscard]] SshSession &last() { return *m_last; }

    /// `error` as it is, or JumpHostLost where that is the reason of it.
    [[nodiscard]] Error explain(Error error) const;

private:
    const SshSettings &m_settings;
    Interrupt &m_interrupt;
    std::vector<std::unique_ptr<JumpRelay>> m_relays;
    std::unique_ptr<SshSession> m_last;
};

} // namespace Estafeta
