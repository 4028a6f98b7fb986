// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file, and of a server's tables for the day that the connection is of.
namespace Estafeta::DaySql {

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
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs, figures)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)",
    "REPLACE INTO bundle (day, id, first, last, unfinished, result, legs, figures)"
    " VALUES (:day, ?, ?, ?, ?, ?, ?, ?)"};
inline constexpr size_t kBundlesAtOnce = 8;
inline constexpr Statement kPutBundles{
    "put bundles",
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs, figures) VALUES"
    " (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?),"
    " (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?)",
    "REPLACE INTO bundle (day, id, first, last, unfinished, result, legs, figures) VALUES"
    " (:day, ?, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?, ?),"
    " (:day, ?, ?, ?, ?, ?, ?, ?), (:day, ?, ?, ?, ?, ?, ?, ?)"};
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
    "read term run", "SELECT first, data, last FROM term_page WHERE seq = ? ORDER BY last, id",
    "SELECT first, data, last FROM term_page WHERE day = :day AND seq = ? ORDER BY last, n"};
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
inline constexpr Statement kCounted{
    "read what a bundle is counted by", "SELECT result, figures FROM bundle WHERE id = ?",
    "SELECT result, figures FROM bundle WHERE day = :day AND id = ?"};
// From the newest before a place on: see PlaceWalk.
inline constexpr Statement kPlacesByTime{
    "walk rows",
    "SELECT first, bundle, n FROM place"
    " WHERE first >= ? AND (first, bundle, n) < (?, ?, ?)"
    " ORDER BY first DESC, bundle DESC, n DESC LIMIT ?",
    // A server finds its way by the first column, and compares only what is of that moment.
    "SELECT first, bundle, n FROM place"
    " WHERE day = :day AND first >= ? AND first <= ?"
    " AND (first < :p1 OR bundle < ? OR (bundle = :p2 AND n < ?))"
    " ORDER BY first DESC, bundle DESC, n DESC LIMIT ?"};
inline constexpr Statement kPlacesOfVerdicts{
    "walk rows of verdicts",
    "SELECT first, bundle, n FROM place"
    " WHERE first >= ? AND (first, bundle, n) < (?, ?, ?) AND ((1 << verdict) & ?) <> 0"
    " ORDER BY first DESC, bundle DESC, n DESC LIMIT ?",
    "SELECT first, bundle, n FROM place"
    " WHERE day = :day AND first >= ? AND first <= ?"
    " AND (first < :p1 OR bundle < ? OR (bundle = :p2 AND n < ?))"
    " AND ((1 << verdict) & ?) <> 0"
    " ORDER BY first DESC, bundle DESC, n DESC LIMIT ?"};
inline constexpr Statement kCountRows{
    "count rows",
    "SELECT count(*) FROM place"
    " WHERE first >= ? AND first < ?",
    "SELECT count(*) FROM place WHERE day = :day AND first >= ? AND first < ?"};
inline constexpr Statement kCountRowsOfVerdicts{
    "count rows of verdicts",
    "SELECT count(*) FROM place"
    " WHERE first >= ? AND first < ? AND ((1 << verdict) & ?) <> 0",
    "SELECT count(*) FROM place"
    " WHERE day = :day AND first >= ? AND first < ? AND ((1 << verdict) & ?) <> 0"};
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

// Counts

inline constexpr Statement kHour{"read hourly counts", "SELECT sums FROM hour_sums WHERE hour = ?",
                                 "SELECT sums FROM hour_sums WHERE day = :day AND hour = ?"};
inline constexpr Statement kHours{
    "list hourly counts",
    "SELECT hour, sums FROM hour_sums"
    " WHERE hour >= ? AND hour < ? ORDER BY hour",
    "SELECT hour, sums FROM hour_sums WHERE day = :day AND hour >= ? AND hour < ? ORDER BY hour"};
// A scan, but of a table with a row for each hour.
inline constexpr Statement kHoursOfVerdicts{
    "find hours of verdicts",
    "SELECT min(hour), max(hour) FROM hour_sums WHERE (verdicts & ?) <> 0",
    "SELECT min(hour), max(hour) FROM hour_sums WHERE day = :day AND (verdicts & ?) <> 0"};
inline constexpr Statement kPutHour{
    "put hourly counts", "REPLACE INTO hour_sums (hour, verdicts, sums) VALUES (?, ?, ?)",
    "REPLACE INTO hour_sums (day, hour, verdicts, sums) VALUES (:day, ?, ?, ?)"};
inline constexpr Statement kRemoveHour{"remove hourly counts",
                                       "DELETE FROM hour_sums WHERE hour = ?",
                                       "DELETE FROM hour_sums WHERE day = :day AND hour = ?"};
inline constexpr Statement kDomain{
    "read counts of a domain",
    "SELECT recipients, byte_count, troubled, hours FROM domain_sums WHERE domain = ?",
    "SELECT recipients, byte_count, troubled, hours FROM domain_sums"
    " WHERE day = :day AND domain = ?"};
inline constexpr Statement kBusyDomains{
    "list busiest domains",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " WHERE recipients >= 20 ORDER BY recipients DESC LIMIT ?",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " WHERE day = :day AND recipients >= 20 ORDER BY recipients DESC LIMIT ?"};
// A scan of all domains: where the busiest ones are too few, these are few as well.
inline constexpr Statement kAllDomains{
    "list domains",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " ORDER BY recipients DESC, domain LIMIT ?",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " WHERE day = :day ORDER BY recipients DESC, domain LIMIT ?"};
inline constexpr Statement kPutDomain{
    "put counts of a domain",
    "REPLACE INTO domain_sums (domain, recipients, byte_count, troubled, hours)"
    " VALUES (?, ?, ?, ?, ?)",
    "REPLACE INTO domain_sums (day, domain, recipients, byte_count, troubled, hours)"
    " VALUES (:day, ?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveDomain{"remove counts of a domain",
                                         "DELETE FROM domain_sums WHERE domain = ?",
                                         "DELETE FROM domain_sums WHERE day = :day AND domain = ?"};

/// What searching and reading runs: each must go by an index. (The texts of one kind are looked
/// through, on purpose: see TextIndex; and its term runs are some dozens.)
inline constexpr std::array kSearchStatements{
    &kBundle,
    &kBundleSpan,
    &kTermPages,
    &kTermRun,
    &kRowsOfBundle,
    &kPlacesByTime,
    &kPlacesOfVerdicts,
    &kCountRows,
    &kCountRowsOfVerdicts,
    &kHours,
    &kHour,
    &kDomain,
    &kBusyDomains,
    &kTexts,
    &kTextsOfRun,
};

} // namespace Estafeta::DaySql
