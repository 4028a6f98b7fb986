// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mailrole.h"

#include <cstdint>
#include <string>
#include <vector>

namespace Estafeta {

/// One mail host as the user wrote it down. Holds no secret: those come from the window or the
/// keyring at the moment of use.
struct HostConfig {
    std::string name;    ///< what the user calls it; unique in the inventory
    std::string address; ///< a name, an IP address, or an alias of ~/.ssh/config
    // What is left open here comes from ~/.ssh/config, or else from OpenSSH's own rules.
    uint16_t port = 0; ///< 0: left open
    std::string user;
    std::vector<std::string> identityFiles;
    std::string jumpHosts;             ///< as ProxyJump: "user@bastion:22,other"; "none": directly
    std::vector<std::string> logPaths; ///< absolute paths on the host
    std::string timezone;              ///< IANA name or "+01:00"; empty: this machine's
    // How its logs are read.
    int daysBack = 15;               ///< of what was written before it was followed first
    uint32_t kilobytesPerSecond = 0; ///< at most, while catching up; 0: as fast as it goes
    bool sudo = false;               ///< `sudo -n` for what the account may not read
    bool journal = false; ///< systemd's is followed, and only programs' own logs beside it
    std::string journalFolder = {}; ///< of the journal's files; empty: the host's own journal
    // Its place among the site's hosts.
    std::vector<MailRole> roles = {};
    std::vector<std::string> addresses = {};        ///< IP addresses that are its own
    std::vector<std::string> virtualAddresses = {}; ///< that it may share with others
    std::vector<std::string> mtaInstances = {};     ///< names its mail programs log under
    std::vector<std::string> groups = {};

    friend bool operator==(const HostConfig &, const HostConfig &) = default;
};

} // namespace Estafeta
