// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Estafeta {

/// One mail host as the user wrote it down. Holds no secret: those come from the window or the
/// keyring at the moment of use.
struct HostConfig {
    std::string name;    ///< what the user calls it; unique in the inventory
    std::string address; ///< a name or an IP address
    uint16_t port = 22;
    std::string user;                       ///< empty: the local user's name
    std::vector<std::string> identityFiles; ///< empty: the usual keys in ~/.ssh
    std::vector<std::string> logPaths;      ///< absolute paths on the host
    std::string timezone;                   ///< IANA name or "+01:00"; empty: this machine's

    friend bool operator==(const HostConfig &, const HostConfig &) = default;
};

} // namespace Estafeta
