// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL of a day file.
namespace Estafeta::DaySql {

inline constexpr Statement kMeta{"read day meta", "SELECT value FROM meta WHERE name = ?"};
inline constexpr Statement kPutMeta{"put day meta",
                                    "REPLACE INTO meta (name, value) VALUES (?, ?)"};

// Bundles

inline constexpr Statement kBundle{"read bundle",
                                   "SELECT id, first, last, unfinished, legs FROM bundle"
                                   " WHERE id = ?"};
inline constexpr Statement kBundles{
    "list bundles", "SELECT id, first, last, unfinished, legs FROM bundle ORDER BY id"};
inline constexpr Statement kBundleSpan{"read bundle times",
                                       "SELECT first, last FROM bundle WHERE id = ?"};
inline constexpr Statement kUnfinished{"list open bundles",
                                       "SELECT id, first, last, unfinished, legs FROM bundle"
                                       " WHERE unfinished = 1 ORDER BY id"};
inline constexpr Statement kSpans{"list bundle times",
                                  "SELECT first, id FROM bundle WHERE first >= ? AND first < ?"};
inline constexpr Statement kMaxBundle{"find last bundle", "SELECT max(id) FROM bundle"};
inline constexpr Statement kPutBundle{
    "put bundle",
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs, figures)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"};
inline constexpr size_t kBundlesAtOnce = 8;
inline constexpr Statement kPutBundles{
    "put bundles",
    "REPLACE INTO bundle (id, first, last, unfinished, result, legs, figures) VALUES"
    " (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?),"
    " (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?)"};
inline constexpr Statement kFinishBundle{
    "finish bundle", "UPDATE bundle SET unfinished = 0 WHERE id = ? AND unfinished = 1"};
inline constexpr Statement kRemoveBundle{"remove bundle", "DELETE FROM bundle WHERE id = ?"};

// Terms

inline constexpr Statement kTermRuns{"list term runs",
                                     "SELECT seq, entries FROM term_run WHERE replaced = 0"};
inline constexpr Statement kPutTermRun{
    "put term run", "INSERT INTO term_run (seq, entries, replaced) VALUES (?, ?, 0)"};
inline constexpr Statement kReplaceTermRun{"replace term run",
                                           "UPDATE term_run SET replaced = ? WHERE seq = ?"};
inline constexpr Statement kTermRun{
    "read term run", "SELECT first, data FROM term_page WHERE seq = ? ORDER BY last, id"};
inline constexpr Statement kTermPages{"find term page",
                                      "SELECT first, data FROM term_page"
                                      " WHERE seq = ? AND last >= ? ORDER BY last, id"};
inline constexpr Statement kAllTermPages{"list term pages", "SELECT first, data FROM term_page"};
inline constexpr Statement kPutTermPage{
    "put term page", "INSERT INTO term_page (seq, first, last, data) VALUES (?, ?, ?, ?)"};

// Texts

inline constexpr Statement kTexts{"read texts",
                                  "SELECT list FROM text_list WHERE kind = ? AND replaced = 0"};
inline constexpr Statement kAllTexts{"read all texts",
                                     "SELECT kind, list FROM text_list WHERE replaced = 0"};
inline constexpr Statement kTextRuns{
    "list text runs", "SELECT seq, entries FROM text_list WHERE kind = ? AND replaced = 0"};
inline constexpr Statement kTextsOfRun{"read text run",
                                       "SELECT list FROM text_list WHERE kind = ? AND seq = ?"};
inline constexpr Statement kPutTexts{
    "put texts",
    "INSERT INTO text_list (kind, seq, entries, replaced, list) VALUES (?, ?, ?, 0, ?)"};
inline constexpr Statement kReplaceTexts{
    "replace text run", "UPDATE text_list SET replaced = ? WHERE kind = ? AND seq = ?"};

// Rows

inline constexpr Statement kRowsOfBundle{"read rows of bundle",
                                         "SELECT result FROM bundle WHERE id = ?"};
inline constexpr Statement kCounted{"read what a bundle is counted by",
                                    "SELECT result, figures FROM bundle WHERE id = ?"};
inline constexpr Statement kPlacesByTime{"walk rows",
                                         "SELECT bundle, n FROM place"
                                         " WHERE first >= ? AND first < ?"
                                         " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kPlacesOfVerdict{
    "walk rows of a verdict",
    "SELECT bundle, n FROM place WHERE first >= ? AND first < ? AND verdict = ?"
    " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kCountRows{"count rows",
                                      "SELECT count(*) FROM place"
                                      " WHERE first >= ? AND first < ?"};
inline constexpr Statement kCountRowsOfVerdict{"count rows of a verdict",
                                               "SELECT count(*) FROM place"
                                               " WHERE first >= ? AND first < ? AND verdict = ?"};
inline constexpr Statement kPutPlace{
    "put row", "REPLACE INTO place (first, bundle, n, verdict) VALUES (?, ?, ?, ?)"};
inline constexpr size_t kPlacesAtOnce = 16;
inline constexpr Statement kPutPlaces{"put rows",
                                      "REPLACE INTO place (first, bundle, n, verdict) VALUES"
                                      " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
                                      " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
                                      " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?),"
                                      " (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)"};
inline constexpr Statement kRemovePlace{
    "remove row", "DELETE FROM place WHERE first = ? AND bundle = ? AND n = ?"};

// Counts

inline constexpr Statement kHour{"read hourly counts", "SELECT sums FROM hour_sums WHERE hour = ?"};
inline constexpr Statement kHours{"list hourly counts",
                                  "SELECT hour, sums FROM hour_sums"
                                  " WHERE hour >= ? AND hour < ? ORDER BY hour"};
// A scan, but of a table with a row for each hour.
inline constexpr Statement kHoursOfVerdict{
    "find hours of a verdict",
    "SELECT min(hour), max(hour) FROM hour_sums WHERE (verdicts & ?) <> 0"};
inline constexpr Statement kPutHour{
    "put hourly counts", "REPLACE INTO hour_sums (hour, verdicts, sums) VALUES (?, ?, ?)"};
inline constexpr Statement kRemoveHour{"remove hourly counts",
                                       "DELETE FROM hour_sums WHERE hour = ?"};
inline constexpr Statement kDomain{
    "read counts of a domain",
    "SELECT recipients, byte_count, troubled, hours FROM domain_sums WHERE domain = ?"};
inline constexpr Statement kBusyDomains{
    "list busiest domains",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " WHERE recipients >= 20 ORDER BY recipients DESC LIMIT ?"};
// A scan of all domains: where the busiest ones are too few, these are few as well.
inline constexpr Statement kAllDomains{
    "list domains",
    "SELECT domain, recipients, byte_count, troubled FROM domain_sums"
    " ORDER BY recipients DESC, domain LIMIT ?"};
inline constexpr Statement kDomainTotal{
    "sum up domains", "SELECT sum(recipients), sum(byte_count), sum(troubled) FROM domain_sums"};
inline constexpr Statement kPutDomain{
    "put counts of a domain",
    "REPLACE INTO domain_sums (domain, recipients, byte_count, troubled, hours)"
    " VALUES (?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveDomain{"remove counts of a domain",
                                         "DELETE FROM domain_sums WHERE domain = ?"};

// Raw lines

inline constexpr Statement kBlock{"read block", "SELECT data FROM block WHERE id = ?"};
// Looks through all: a day has some thousand blocks, and their text is not read.
inline constexpr Statement kBlockPlaces{"list blocks", "SELECT id, host, first, last FROM block"};
inline constexpr Statement kMaxBlock{"find last block", "SELECT max(id) FROM block"};
inline constexpr Statement kPutBlock{
    "put block",
    "INSERT INTO block (id, host, first, last, line_count, data) VALUES (?, ?, ?, ?, ?, ?)"};

/// What searching and reading runs: each must go by an index. (The texts of one kind are looked
/// through, on purpose: see TextIndex; and its term runs are some dozens.)
inline constexpr std::array kSearchStatements{
    &kBundle,          &kBundleSpan,   &kTermPages,
    &kTermRun,         &kRowsOfBundle, &kPlacesByTime,
    &kPlacesOfVerdict, &kCountRows,    &kCountRowsOfVerdict,
    &kHours,           &kHour,         &kDomain,
    &kBusyDomains,     &kBlock,        &kTexts,
    &kTextsOfRun,
};

} // namespace Estafeta::DaySql
