// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file, and of a server's tables for the day that the connection is of.
namespace Estafeta::DaySql {

inline constexpr Statement kMeta{"read day meta", "SELECT value FROM meta WHERE name = ?"};
inline constexpr Statement kPutMeta{"put day meta",
                                    "REPLACE INTO meta (name, value) VALUES (?, ?)"};

// Bundles

inline constexpr Statement kBundle{
    "read bundle",
    "SELECT id, first, last, unfinished, legs FROM bundle"
    " WHERE id = ?",
    "SELECT id, first, last, unfinished, legs FROM bundle WHERE day = :day AND id = ?"};
inline constexpr Statement kBundles{
    "list bundles", "SELECT id, first, last, unfinished, legs FROM bundle ORDER BY id",
    "SELECT id, first, last, unfinished, legs FROM bundle WHERE day = :day ORDER BY id"};
inline constexpr Statement kBundleSpan{
    "read bundle times", "SELECT first, last FROM bundle WHERE id = ?",
    "SELECT first, last FROM bundle WHERE day = :day AND id = ?"};
inline constexpr Statement kUnfinished{"list open bundles",
                                       "SELECT id, first, last, unfinished, legs FROM bundle"
                                       " WHERE unfinished = 1 ORDER BY id",
                                       "SELECT id, first, last, unfinished, legs FROM bundle"
                                       " WHERE day = :day AND unfinished = 1 ORDER BY id"};
inline constexpr Statement kSpans{
    "list bundle times", "SELECT first, id FROM bundle WHERE first >= ? AND first < ?",
    "SELECT first, id FROM bundle WHERE day = :day AND first >= ? AND first < ?"};
inline constexpr Statement kMaxBundle{"find last bundle", "SELECT max(id) FROM bundle",
                                      "SELECT max(id) FROM bundle WHERE day = :day"};
inline constexpr Statement kPutBundle{
    "put bundle",
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs) VALUES (?, ?, ?, ?, ?, ?)",
    "REPLACE INTO bundle (day, id, first, last, unfinished, result, legs)"
    " VALUES (:day, ?, ?, ?, ?, ?, ?)"};
inline constexpr size_t kBundlesAtOnce = 8;
inline constexpr Statement kPutBundles{
    "put bundles",
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs) VALUES"
    " (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?),"
    " (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?)",
    "REPLACE INTO bundle (day, id, first, last, unfinished, result, legs) VALUES"
    " (:day, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?)"};
inline constexpr Statement kFinishBundle{
    "finish bundle", "UPDATE bundle SET unfinished = 0 WHERE id = ? AND unfinished = 1",
    "UPDATE bundle SET unfinished = 0 WHERE day = :day AND id = ? AND unfinished = 1"};
inline constexpr Statement kRemoveBundle{"remove bundle", "DELETE FROM bundle WHERE id = ?",
                                         "DELETE FROM bundle WHERE day = :day AND id = ?"};

// Terms

inline constexpr Statement kTermRuns{
    "list term runs", "SELECT seq, entries FROM term_run WHERE replaced = 0",
    "SELECT seq, entries FROM term_run WHERE day = :day AND replaced = 0"};
inline constexpr Statement kPutTermRun{
    "put term run", "INSERT INTO term_run (seq, entries, replaced) VALUES (?, ?, 0)",
    "INSERT INTO term_run (day, seq, entries, replaced) VALUES (:day, ?, ?, 0)"};
inline constexpr Statement kReplaceTermRun{
    "replace term run", "UPDATE term_run SET replaced = ? WHERE seq = ?",
    "UPDATE term_run SET replaced = ? WHERE day = :day AND seq = ?"};
inline constexpr Statement kTermRun{
    "read term run", "SELECT first, data FROM term_page WHERE seq = ? ORDER BY last, id",
    "SELECT first, data FROM term_page WHERE day = :day AND seq = ? ORDER BY last, n"};
inline constexpr Statement kTermPages{
    "find term page",
    "SELECT first, data FROM term_page"
    " WHERE seq = ? AND last >= ? ORDER BY last, id",
    // A server sends all it finds before the first can be read: no more than those that may have
    // it.
    "SELECT first, data FROM term_page WHERE day = :day AND seq = ? AND last >= ?"
    " AND last <= COALESCE((SELECT min(last) FROM term_page"
    " WHERE day = :day AND seq = :p0 AND last > :p1), :p1) ORDER BY last, n"};
inline constexpr Statement kAllTermPages{"list term pages", "SELECT first, data FROM term_page",
                                         "SELECT first, data FROM term_page WHERE day = :day"};
inline constexpr Statement kPutTermPage{
    "put term page", "INSERT INTO term_page (seq, first, last, data) VALUES (?, ?, ?, ?)",
    // The last parameter: the how-manieth of its run.
    "INSERT INTO term_page (day, seq, first, last, data, n) VALUES (:day, ?, ?, ?, ?, ?)"};

// Texts

inline constexpr Statement kTexts{
    "read texts", "SELECT list FROM text_list WHERE kind = ? AND replaced = 0",
    "SELECT list FROM text_list WHERE day = :day AND kind = ? AND replaced = 0"};
inline constexpr Statement kAllTexts{
    "read all texts", "SELECT kind, list FROM text_list WHERE replaced = 0",
    "SELECT kind, list FROM text_list WHERE day = :day AND replaced = 0"};
inline constexpr Statement kTextRuns{
    "list text runs", "SELECT seq, entries FROM text_list WHERE kind = ? AND replaced = 0",
    "SELECT seq, entries FROM text_list WHERE day = :day AND kind = ? AND replaced = 0"};
inline constexpr Statement kTextsOfRun{
    "read text run", "SELECT list FROM text_list WHERE kind = ? AND seq = ?",
    "SELECT list FROM text_list WHERE day = :day AND kind = ? AND seq = ?"};
inline constexpr Statement kPutTexts{
    "put texts",
    "INSERT INTO text_list (kind, seq, entries, replaced, list) VALUES (?, ?, ?, 0, ?)",
    "INSERT INTO text_list (day, kind, seq, entries, replaced, list)"
    " VALUES (:day, ?, ?, ?, 0, ?)"};
inline constexpr Statement kReplaceTexts{
    "replace text run", "UPDATE text_list SET replaced = ? WHERE kind = ? AND seq = ?",
    "UPDATE text_list SET replaced = ? WHERE day = :day AND kind = ? AND seq = ?"};

// Rows

inline constexpr Statement kRowsOfBundle{"read rows of bundle",
                                         "SELECT result FROM bundle WHERE id = ?",
                                         "SELECT result FROM bundle WHERE day = :day AND id = ?"};
inline constexpr Statement kPlacesByTime{
    "walk rows",
    "SELECT bundle, n FROM place"
    " WHERE first >= ? AND first < ?"
    " ORDER BY first DESC, bundle DESC, n DESC",
    "SELECT bundle, n FROM place WHERE day = :day AND first >= ? AND first < ?"
    " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kPlacesOfVerdict{
    "walk rows of a verdict",
    "SELECT bundle, n FROM place WHERE first >= ? AND first < ? AND verdict = ?"
    " ORDER BY first DESC, bundle DESC, n DESC",
    "SELECT bundle, n FROM place WHERE day = :day AND first >= ? AND first < ? AND verdict = ?"
    " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kCountRows{
    "count rows",
    "SELECT count(*) FROM place"
    " WHERE first >= ? AND first < ?",
    "SELECT count(*) FROM place WHERE day = :day AND first >= ? AND first < ?"};
inline constexpr Statement kCountRowsOfVerdict{
    "count rows of a verdict",
    "SELECT count(*) FROM place"
    " WHERE first >= ? AND first < ? AND verdict = ?",
    "SELECT count(*) FROM place"
    " WHERE day = :day AND first >= ? AND first < ? AND verdict = ?"};
inline constexpr Statement kPutPlace{
    "put row", "REPLACE INTO place (first, bundle, n, verdict) VALUES (?, ?, ?, ?)",
    "REPLACE INTO place (day, first, bundle, n, verdict) VALUES (:day, ?, ?, ?, ?)"};
inline constexpr size_t kPlacesAtOnce = 16;
inline constexpr Statement kPutPlaces{
    "put rows",
    "REPLACE INTO place (first, bundle, n, verdict) VALUES"
    " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
    " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
    " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
    " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)",
    "REPLACE INTO place (day, first, bundle, n, verdict) VALUES"
    " (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?), (:day, ?, ?, ?, ?)"};
inline constexpr Statement kRemovePlace{
    "remove row", "DELETE FROM place WHERE first = ? AND bundle = ? AND n = ?",
    "DELETE FROM place WHERE day = :day AND first = ? AND bundle = ? AND n = ?"};

// Hourly counts

inline constexpr Statement kRollups{
    "read hourly counts",
    "SELECT hour, host, verdict, recipients, messages, bytes FROM rollup"
    " WHERE hour >= ? AND hour < ? ORDER BY hour, host, verdict",
    "SELECT hour, host, verdict, recipients, messages, bytes FROM rollup"
    " WHERE day = :day AND hour >= ? AND hour < ? ORDER BY hour, host, verdict"};
// A scan, but of a table of some thousand rows at most.
inline constexpr Statement kHoursOfVerdict{
    "find hours of a verdict", "SELECT min(hour), max(hour) FROM rollup WHERE verdict = ?",
    "SELECT min(hour), max(hour) FROM rollup WHERE day = :day AND verdict = ?"};
inline constexpr Statement kAddRollup{
    "add hourly counts",
    "INSERT INTO rollup (hour, host, verdict, recipients, messages, bytes)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hour, host, verdict) DO UPDATE SET"
    " recipients = recipients + excluded.recipients, messages = messages + excluded.messages,"
    " bytes = bytes + excluded.bytes",
    "INSERT INTO rollup (day, hour, host, verdict, recipients, messages, bytes)"
    " VALUES (:day, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
    " recipients = recipients + VALUES(recipients), messages = messages + VALUES(messages),"
    " bytes = bytes + VALUES(bytes)"};
inline constexpr Statement kDropEmptyRollups{
    "drop empty hourly counts", "DELETE FROM rollup WHERE recipients = 0",
    "DELETE FROM rollup WHERE day = :day AND recipients = 0"};

// Raw lines

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

/// What searching and reading runs: each must go by an index. (The texts of one kind are looked
/// through, on purpose: see TextIndex; and its term runs are some dozens.)
inline constexpr std::array kSearchStatements{
    &kBundle,          &kBundleSpan,   &kTermPages,
    &kTermRun,         &kRowsOfBundle, &kPlacesByTime,
    &kPlacesOfVerdict, &kCountRows,    &kCountRowsOfVerdict,
    &kRollups,         &kBlock,        &kTexts,
    &kTextsOfRun,
};

} // namespace Estafeta::DaySql
