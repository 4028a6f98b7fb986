// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file that keeps what a commit changes and takes it back.
namespace Estafeta::DaySql {

inline constexpr std::array kForget{
    Statement{"forget new blocks", "DELETE FROM undo_block"},
    Statement{"forget touched bundles", "DELETE FROM undo_touched"},
    Statement{"forget old bundles", "DELETE FROM undo_bundle"},
    Statement{"forget old rows", "DELETE FROM undo_result"},
};
inline constexpr Statement kNoteBlock{"note new block", "INSERT INTO undo_block (id) VALUES (?)"};
inline constexpr Statement kNoteTouched{"note touched bundle",
                                        "INSERT OR IGNORE INTO undo_touched (id) VALUES (?)"};
inline constexpr Statement kKeepBundle{"keep old bundle",
                                       "INSERT INTO undo_bundle SELECT * FROM bundle WHERE id = ?"};
inline constexpr Statement kKeepRows{"keep old rows",
                                     "INSERT INTO undo_result SELECT * FROM result"
                                     " WHERE bundle = ?"};
inline constexpr Statement kTouched{"list touched bundles", "SELECT id FROM undo_touched"};
inline constexpr Statement kOldHashes{"read old terms",
                                      "SELECT hashes FROM undo_bundle WHERE id = ?"};
inline constexpr Statement kOldRowShares{
    "read old row counts",
    "SELECT first, host, verdict, submission, size FROM undo_result"
    " WHERE bundle = ? ORDER BY n DESC"};
inline constexpr std::array kRestore{
    Statement{"remove new rows",
              "DELETE FROM result WHERE bundle IN (SELECT id FROM undo_touched)"},
    Statement{"remove new bundles", "DELETE FROM bundle WHERE id IN (SELECT id FROM undo_touched)"},
    Statement{"restore bundles", "INSERT INTO bundle SELECT * FROM undo_bundle"},
    Statement{"restore rows", "INSERT INTO result SELECT * FROM undo_result"},
    Statement{"remove new blocks", "DELETE FROM block WHERE id IN (SELECT id FROM undo_block)"},
};

} // namespace Estafeta::DaySql
