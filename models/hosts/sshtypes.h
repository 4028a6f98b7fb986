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
    std::string sshProgram;    ///< knows ~/.ssh/config; empty: nothing is read from there
    std::string sshConfigFile; ///< instead of ~/.ssh/config and the system's; empty: those
    std::string home;          ///< what "~" means
    // These where ~/.ssh/config leaves it open.
    std::string knownHostsFile;                 ///< read, and written when a key is accepted
    std::vector<std::string> systemKnownHosts;  ///< read only
    std::vector<std::string> defaultIdentities; ///< for hosts that name none
    std::string agentSocket;                    ///< empty: what SSH_AUTH_SOCK says
    std::chrono::milliseconds timeout{15'000};  ///< of one step, and of one answer

    /// The program "ssh", ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts, ~/.ssh/id_*
    [[nodiscard]] static SshSettings ofThisUser();
};

/// The key that a server showed.
struct HostKey {
    std::string type;        ///< "ssh-ed25519"
    std::string fingerprint; ///< "SHA256:..."
    bool known = false;      ///< it is in known_hosts
    std::string jumpHost;    ///< the one that showed it; empty: the mail host itself
    // Of a key that is not known: what makes it known to whoever trusts it.
    std::string knownHostsFile = {};
    std::string knownHostsLine = {}; ///< without its end
    int bits = 0;                    ///< its length; 0: not known
};

enum class SecretKind {
    KeyPassphrase, ///< subject: the key file
    Password,      ///< subject: user@address
    Answer,        ///< keyboard-interactive; subject: the server's own question
};

struct SecretRequest {
    SecretKind kind = SecretKind::Password;
    std::string subject;
    bool echo = false;       ///< the answer may be shown while it is typed
    int attempt = 1;         ///< above 1: the one before was wrong
    std::string jumpHost;    ///< the one that asks; empty: the mail host itself
    bool refusedNow = false; ///< one that was right before is no more: perhaps it was changed
};

/// Returns nothing when the user declines. Called on the host's thread; may wait.
using SecretSource = std::function<std::optional<Secret>(const SecretRequest &)>;

enum class AuthMethod { Ticket, Agent, Key, Certificate, Password, Interactive };

enum class AuthOutcome {
    Accepted,
    Partial,    ///< accepted, and the server wants another method as well
    Refused,    ///< by the server
    NotUsable,  ///< not tried: the hindrance says why
    Unanswered, ///< the connection ended, or fell silent
};

enum class AuthHindrance {
    None,
    NoAgent,
    NoFile, ///< it is not there, or cannot be read
    NotAKey,
    WrongPassphrase,
    NoTicket, ///< of Kerberos, for this host
};

/// One thing that was tried on the way in, as a line for the user.
struct AuthStep {
    AuthMethod method = AuthMethod::Agent;
    std::string subject; ///< the file of the key or certificate; else empty
    AuthOutcome outcome = AuthOutcome::Refused;
    AuthHindrance hindrance = AuthHindrance::None; ///< of NotUsable
    std::string detail;                            ///< untranslated words of libssh; never a secret
    std::string
        offered; ///< what the server takes after this, as SSH calls it: "publickey,password"
    std::string jumpHost; ///< where this was; empty: at the mail host itself
};

using StepSink = std::function<void(AuthStep)>;

} // namespace Estafeta
