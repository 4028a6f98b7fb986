// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Estafeta {

/// One host to log in to, with all that ~/.ssh/config says about it: a mail host, or a jump host on
/// the way there.
struct SshEndpoint {
    std::string name; ///< as the user or ProxyJump calls it; perhaps an alias
    std::string address;
    uint16_t port = 22;
    std::string user;
    std::vector<std::string> identityFiles;
    bool onlyTheseKeys = false; ///< also of the agent's keys
    bool keysAreNamed = false;  ///< by the user: a missing file is worth a word
    std::vector<std::string> certificateFiles;
    std::string agentSocket;               ///< empty: what SSH_AUTH_SOCK says; "none": no agent
    bool tickets = false;                  ///< of Kerberos (GSSAPI) may be shown
    std::vector<std::string> methods = {}; ///< these alone, in this order; none: the usual ones
    std::string hostKeyAlias;
    std::vector<std::string> knownHostsFiles; ///< all are read, the first is written
    bool compress = false;                    ///< all that crosses the wire, if the server agrees
    bool hashNames = false;                   ///< of the lines that we write
    bool isJump = false;                      ///< only passed through

    friend bool operator==(const SshEndpoint &, const SshEndpoint &) = default;
};

/// Jump hosts in the order in which they are passed, and the host itself as the last.
using SshRoute = std::vector<SshEndpoint>;

} // namespace Estafeta
