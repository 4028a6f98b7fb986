// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshsession.h"

#include <atomic>
#include <thread>

namespace Estafeta {

/// Carries the connection to the next host through a jump host, on a thread of its own: while the
/// next host's session blocks in libssh, the jump host's has to go on. It also asks the jump host
/// now and then whether it is still there.
class JumpRelay
{
public:
    /// `jump` is logged in. Errors: JumpHostLost, JumpHostRefuses, HostUnreachable (the jump host
    /// is well and does not reach the next one), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<JumpRelay>>
    open(std::unique_ptr<SshSession::Private> jump, const SshEndpoint &next);
    ~JumpRelay();
    JumpRelay(const JumpRelay &) = delete;
    JumpRelay &operator=(const JumpRelay &) = delete;

    /// Our end, to be given to the next session, which closes it. Once only.
    [[nodiscard]] int takeSocket();

    /// The connection ended because the jump host went, and not the one behind it.
    [[nodiscard]] bool isJumpLost() const { return m_jumpLost; }

    [[nodiscard]] const std::string &jumpName() const;

private:
    class Pump;

    explicit JumpRelay(std::unique_ptr<SshSession::Private> jump);

    std::unique_ptr<SshSession::Private> d;
    int m_ourEnd = -1;
    int m_wake = -1; ///< an eventfd: the thread is to end
    std::atomic<bool> m_jumpLost{false};
    std::unique_ptr<Pump> m_pump;
    std::thread m_thread;
};

} // namespace Estafeta
