// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file that keeps what a commit changes and takes it back. A server does that by
/// itself, and keeps only merged terms for those who are reading them.
namespace Estafeta::DaySql {

inline constexpr std::array kForget{
    Statement{"forget touched bundles", "DELETE FROM undo_touched"},
    Statement{"forget old bundles", "DELETE FROM undo_bundle"},
    Statement{"forget finished bundles", "DELETE FROM undo_finished"},
};
inline constexpr std::array kForgetMerged{
    Statement{"forget merged terms",
              "DELETE FROM term_page WHERE seq IN (SELECT seq FROM term_run WHERE replaced <> 0)",
              "DELETE p FROM term_run r JOIN term_page p ON p.day = r.day AND p.seq = r.seq"
              " WHERE r.day = :day AND r.replaced <> 0"},
    Statement{"forget merged term runs", "DELETE FROM term_run WHERE replaced <> 0",
              "DELETE FROM term_run WHERE day = :day AND replaced <> 0"},
    Statement{"forget merged texts", "DELETE FROM text_list WHERE replaced <> 0",
              "DELETE FROM text_list WHERE day = :day AND replaced <> 0"},
};
inline constexpr Statement kNoteTouched{"note touched bundle",
                                        "INSERT OR IGNORE INTO undo_touched (id) VALUES (?)"};
inline constexpr Statement kNoteFinished{"note finished bundle",
                                         "INSERT INTO undo_finished (id) VALUES (?)"};
inline constexpr Statement kKeepBundle{"keep old bundle",
                                       "INSERT INTO undo_bundle SELECT * FROM bundle WHERE id = ?"};

inline constexpr Statement kTouched{"list touched bundles",
                                    "SELECT id FROM undo_touched UNION ALL"
                                    " SELECT id FROM bundle WHERE id > ?"};
inline constexpr Statement kOldCounted{"read what an old bundle was counted by",
                                       "SELECT result, figures FROM undo_bundle WHERE id = ?"};
inline constexpr Statement kRestoreBundles{"restore bundles",
                                           "INSERT INTO bundle SELECT * FROM undo_bundle"};
inline constexpr Statement kReopenBundles{
    "reopen bundles",
    "UPDATE bundle SET unfinished = 1 WHERE id IN (SELECT id FROM undo_finished)"};
inline constexpr Statement kRemoveTexts{"remove new texts", "DELETE FROM text_list WHERE seq = ?"};
inline constexpr Statement kRestoreTexts{"restore texts",
                                         "UPDATE text_list SET replaced = 0 WHERE replaced <> 0"};
inline constexpr std::array kRemoveTermRun{
    Statement{"remove term pages", "DELETE FROM term_page WHERE seq = ?"},
    Statement{"remove term run", "DELETE FROM term_run WHERE seq = ?"},
};
inline constexpr Statement kRestoreTermRuns{"restore term runs",
                                            "UPDATE term_run SET replaced = 0"};

} // namespace Estafeta::DaySql
