// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file that keeps what a commit changes and takes it back.
namespace Estafeta::DaySql {

inline constexpr std::array kForget{
    Statement{"forget touched bundles", "DELETE FROM undo_touched"},
    Statement{"forget old bundles", "DELETE FROM undo_bundle"},
    Statement{"forget new terms", "DELETE FROM undo_term"},
};
inline constexpr Statement kNoteTouched{"note touched bundle",
                                        "INSERT OR IGNORE INTO undo_touched (id) VALUES (?)"};
inline constexpr Statement kNoteTerm{"note new term",
                                     "INSERT INTO undo_term (hash, bundle) VALUES (?, ?)"};
inline constexpr Statement kKeepBundle{"keep old bundle",
                                       "INSERT INTO undo_bundle SELECT * FROM bundle WHERE id = ?"};

inline constexpr Statement kTouched{"list touched bundles",
                                    "SELECT id FROM undo_touched UNION ALL"
                                    " SELECT id FROM bundle WHERE id > ?"};
inline constexpr Statement kOldRows{"read old rows", "SELECT result FROM undo_bundle WHERE id = ?"};
inline constexpr Statement kRestoreBundles{"restore bundles",
                                           "INSERT INTO bundle SELECT * FROM undo_bundle"};
inline constexpr Statement kRemoveBlocks{"remove new blocks", "DELETE FROM block WHERE id > ?"};
inline constexpr Statement kRemoveAddresses{"remove new addresses",
                                            "DELETE FROM address WHERE seq = ?"};
inline constexpr Statement kRemoveTermRun{"remove term run", "DELETE FROM term_page WHERE seq = ?"};
inline constexpr Statement kRemoveNotedTerms{
    "remove new terms",
    "DELETE FROM term WHERE (hash, bundle) IN (SELECT hash, bundle FROM undo_term)"};

} // namespace Estafeta::DaySql
