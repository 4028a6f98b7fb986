// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/storelocation.h"

#include <cstdint>
#include <memory>
#include <string_view>

/// Getting to a store on a server.
namespace Estafeta {

enum class ServerAccess { Read, Write };

inline constexpr int64_t kServerSchemaVersion = 3;

/// The detail of an error.
inline constexpr std::string_view kEmptyDatabase =
    "it holds no tables, or shows none to this account";

/// An open connection to one of the nodes, encrypted where it has to be. NotReadable: the
/// password's file, which is the error's context; else the context is the address.
[[nodiscard]] Result<std::unique_ptr<Connection>> connectToServer(const StoreLocation &location,
                                                                  ServerAccess access);

/// Whether the server's database holds a store that this version may use. NotFound: it is empty, or
/// shows this account nothing. NotAStore, NewerStore, OlderStore. Reads only.
[[nodiscard]] Result<void> inspectServer(Connection &connection);

/// Makes what an empty database needs before createOnServer() may be called: the lease's table.
[[nodiscard]] Result<void> prepareServer(Connection &connection);
/// Makes the tables of a store. Only for the holder of the lease.
[[nodiscard]] Result<void> createOnServer(Connection &connection);

} // namespace Estafeta
