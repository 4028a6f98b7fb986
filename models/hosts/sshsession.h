// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/sshendpoint.h"
#include "hosts/sshtypes.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace Estafeta {

class Interrupt;
class JumpRelay;
class RemoteFolder;
class RemoteJournal;
struct MailSystem;

/// One SSH connection. The steps go in order: connect, checkHostKey, (trustHostKey,) authenticate,
/// then any number of openFolder and wait. Every call blocks for at most a few times
/// SshSettings::timeout; Interrupt::cancel() ends it at once. One thread only.
///
/// libssh's reading of ~/.ssh/config is off: in 0.11 it matches later Host blocks against the
/// resolved name, so that it would connect elsewhere than OpenSSH does. See findRoute.
class SshSession
{
public:
    /// Name look-up, TCP and key exchange. Errors: HostUnreachable, HostNameUnknown, HostRefuses,
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<SshSession>>
    connect(const SshEndpoint &host, const SshSettings &settings, Interrupt &interrupt);
    /// Over a connected socket, which it closes. Errors: HostUnreachable, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<SshSession>>
    connectOver(int socket, const SshEndpoint &host, const SshSettings &settings,
                Interrupt &interrupt);
    ~SshSession();
    SshSession(const SshSession &) = delete;
    SshSession &operator=(const SshSession &) = delete;

    /// HostKeyChanged when the key differs from the known one, HostKeyRevoked when it is @revoked,
    /// HostKeyUncertified when it is unknown where an @cert-authority line promises a certificate
    /// (which libssh cannot check).
    [[nodiscard]] Result<HostKey> checkHostKey();
    /// Adds the key of checkHostKey to the known_hosts file.
    [[nodiscard]] Result<void> trustHostKey();

    /// Kerberos ticket, agent, keys, password, keyboard-interactive, as far as the server offers
    /// and the configuration wants them.
    /// Errors: AuthenticationFailed, Cancelled (a secret was declined), ConnectionLost.
    [[nodiscard]] Result<void> authenticate(const SecretSource &secrets, const StepSink &steps);

    /// From now on this host only carries the connection to the next one.
    [[nodiscard]] static Result<std::unique_ptr<JumpRelay>> jumpTo(std::unique_ptr<SshSession> jump,
                                                                   const SshEndpoint &next);

    /// The host's files by SFTP; it and its files must go before this session does. `sudo`: those
    /// that the account may not read too, if sudo lets it, with a look at their sizes every so
    /// often; 0: without.
    [[nodiscard]] Result<std::unique_ptr<RemoteFolder>>
    openFolder(std::chrono::milliseconds sudo = {});

    /// Its journal, as openFolder its files: see RemoteJournal::open.
    [[nodiscard]] Result<std::unique_ptr<RemoteJournal>> openJournal(const std::string &folder,
                                                                     bool sudo);

    /// What its mail program says of itself: see askMailSystem.
    [[nodiscard]] Result<MailSystem> mailSystem();

    /// Since it was connected, as they crossed the wire.
    [[nodiscard]] uint64_t bytesReceived() const;

    /// Sleeps, and answers the server meanwhile. Returns early when the interrupt wakes.
    /// Errors: ConnectionLost, Cancelled.
    [[nodiscard]] Result<void> wait(std::chrono::milliseconds time);

    /// From now on, for one answer.
    void setTimeout(std::chrono::milliseconds timeout);

    struct Private;

private:
    explicit SshSession(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
