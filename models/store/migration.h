// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/storefolder.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// How a store of an earlier version becomes one of this. Only its one writer does that.
namespace Estafeta {

class Connection;

/// A script that brings files of a kind, or a server's tables, from the version before to `to`.
struct Migration {
    std::optional<FileKind> kind; ///< nothing: of a server
    int64_t to = 0;
    QString script; ///< a resource or a file; a server's must not mind being run a second time
};

struct Migrations {
    std::vector<Migration> steps; ///< in the order in which they are run

    /// Those there are: a store that is older than they begin with is refused.
    [[nodiscard]] static const Migrations &all();
    [[nodiscard]] bool leadFromFolder(int64_t version) const;
    [[nodiscard]] bool leadFromServer(int64_t version) const;
};

/// Each file in a transaction, and main.db last: until then the store is an older one to whoever
/// opens it, and when we are killed the next writer goes on. For the holder of the folder's lock.
[[nodiscard]] Result<void> migrateFolder(const StoreFolder &folder, const Migrations &migrations);

/// For the holder of the lease. The version is told when all of its scripts are through.
[[nodiscard]] Result<void> migrateServer(Connection &connection, const Migrations &migrations);

} // namespace Estafeta
