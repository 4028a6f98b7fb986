// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/storeaddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// A node of a database server.
struct ServerNode {
    std::string host;
    uint16_t port = 3306;

    friend bool operator==(const ServerNode &, const ServerNode &) = default;
};

/// A database on a server. Holds no secret, only where one is.
struct StoreServer {
    std::vector<ServerNode> nodes; ///< any of them will do; empty: by `socket`
    std::string socket;
    std::string user;
    std::string database;
    std::string passwordFile; ///< empty: the server wants none
    std::string caFile;       ///< empty: those that the system trusts
    bool tls = true;          ///< encrypted, and the server's certificate checked

    friend bool operator==(const StoreServer &, const StoreServer &) = default;
};

/// Where a store is: a folder, or
///   mariadb://USER@HOST[:PORT][,HOST[:PORT] ...]/DATABASE[?NAME=VALUE[&NAME=VALUE ...]]
/// with the names ca (a file), password-file, socket (a file, instead of a host) and tls (on, off);
/// without the last it is on unless all is on this machine. "mysql://" means the same.
class StoreLocation
{
public:
    /// BadInput: context is what is wrong, without any password, and detail which of the names in
    /// core/storeaddress.h.
    [[nodiscard]] static Result<StoreLocation> parse(std::string_view text);
    /// The address that parse() reads as this server.
    [[nodiscard]] static std::string addressOf(const StoreServer &server);
    /// "HOST[:PORT]", one or several with commas or blanks between them; nothing when one is wrong.
    [[nodiscard]] static std::optional<std::vector<ServerNode>> parseNodes(std::string_view text);

    /// As it was given.
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// Nothing: it is a folder, text().
    [[nodiscard]] const std::optional<StoreServer> &server() const { return m_server; }

private:
    std::string m_text;
    std::optional<StoreServer> m_server;
};

} // namespace Estafeta
