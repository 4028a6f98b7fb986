// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/sshpath.h"

#include "hosts/jumprelay.h"

namespace Estafeta {

namespace {

bool isUnreachable(ErrorCode code)
{
    return code == ErrorCode::HostUnreachable || code == ErrorCode::HostNameUnknown
        || code == ErrorCode::HostRefuses;
}

} // namespace

SshPath::SshPath(const SshSettings &settings, Interrupt &interrupt)
    : m_settings(settings)
    , m_interrupt(interrupt)
{}

/// From the far end: what is nearer carries what is farther.
SshPath::~SshPath()
{
    m_last.reset();
    while (!m_relays.empty())
        m_relays.pop_back();
}

Result<void> SshPath::advance(const SshEndpoint &next)
{
    auto connected = [&]() -> Result<std::unique_ptr<SshSession>> {
        if (!m_last)
            return SshSession::connect(next, m_settings, m_interrupt);
        auto relay = SshSession::jumpTo(std::move(m_last), next);
        if (!relay)
            return relay.error();
        m_relays.push_back(std::move(*relay));
        return SshSession::connectOver(m_relays.back()->takeSocket(), next, m_settings,
                                       m_interrupt);
    }();
    if (connected) {
        m_last = std::move(*connected);
        return {};
    }
    const Error error = explain(connected.error());
    if (next.isJump && isUnreachable(error.code))
        return Error{ErrorCode::JumpHostLost, next.name, error.detail};
    return error;
}

Error SshPath::explain(Error error) const
{
    if (error.code == ErrorCode::Cancelled)
        return error;
    for (const std::unique_ptr<JumpRelay> &relay : m_relays) {
        if (relay->isJumpLost())
            return {ErrorCode::JumpHostLost, relay->jumpName(), {}};
    }
    return error;
}

} // namespace Estafeta
