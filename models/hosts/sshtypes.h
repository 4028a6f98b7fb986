// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/secret.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

/// What the way to a host needs besides the host itself.
struct SshSettings {
    std::string knownHostsFile;                 ///< read, and written when a key is accepted
    std::vector<std::string> systemKnownHosts;  ///< read only
    std::vector<std::string> defaultIdentities; ///< for hosts that name none
    std::string agentSocket;                    ///< empty: what SSH_AUTH_SOCK says
    std::chrono::milliseconds timeout{15'000};  ///< of one step, and of one answer

    /// ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts, ~/.ssh/id_*
    [[nodiscard]] static SshSettings ofThisUser();
};

/// The key that a server showed.
struct HostKey {
    std::string type;        ///< "ssh-ed25519"
    std::string fingerprint; ///< "SHA256:..."
    bool known = false;      ///< it is in known_hosts
};

enum class SecretKind {
    KeyPassphrase, ///< subject: the key file
    Password,      ///< subject: user@address
    Answer,        ///< keyboard-interactive; subject: the server's own question
};

struct SecretRequest {
    SecretKind kind = SecretKind::Password;
    std::string subject;
    bool echo = false; ///< the answer may be shown while it is typed
    int attempt = 1;   ///< above 1: the one before was wrong
};

/// Returns nothing when the user declines. Called on the host's thread; may wait.
using SecretSource = std::function<std::optional<Secret>(const SecretRequest &)>;

enum class AuthMethod { None, Agent, Key, Password, Interactive };

enum class AuthOutcome {
    Accepted,
    Partial,   ///< accepted, and the server wants another method as well
    Refused,   ///< by the server
    NotUsable, ///< not tried: no agent, no such file, a wrong passphrase; detail says which
};

/// One thing that was tried on the way in, as a line for the user.
struct AuthStep {
    AuthMethod method = AuthMethod::None;
    std::string subject; ///< the key file; else empty
    AuthOutcome outcome = AuthOutcome::Refused;
    std::string detail; ///< untranslated words of libssh; never a secret
};

using StepSink = std::function<void(AuthStep)>;

} // namespace Estafeta
