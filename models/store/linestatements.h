// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

/// The SQL of a day's raw lines, in a file of their own or in a server's tables.
namespace Estafeta::LineSql {

inline constexpr Statement kBlock{"read block", "SELECT data FROM block WHERE id = ?",
                                  "SELECT data FROM block WHERE day = :day AND id = ?"};
// Looks through all: a day has some thousand blocks, and their text is not read.
inline constexpr Statement kBlockPlaces{"list blocks", "SELECT id, host, first, last FROM block",
                                        "SELECT id, host, first, last FROM block WHERE day = :day"};
inline constexpr Statement kMaxBlock{"find last block", "SELECT max(id) FROM block",
                                     "SELECT max(id) FROM block WHERE day = :day"};
inline constexpr Statement kPutBlock{
    "put block",
    "INSERT INTO block (id, host, first, last, line_count, data) VALUES (?, ?, ?, ?, ?, ?)",
    "INSERT INTO block (day, id, host, first, last, line_count, data)"
    " VALUES (:day, ?, ?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveBlocks{"remove new blocks", "DELETE FROM block WHERE id > ?"};

} // namespace Estafeta::LineSql
