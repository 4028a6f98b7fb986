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
inline constexpr Statement kBundleHashes{"read bundle terms",
                                         "SELECT hashes FROM bundle WHERE id = ?"};
inline constexpr Statement kUnfinished{"list open bundles",
                                       "SELECT id, first, last, unfinished, legs FROM bundle"
                                       " WHERE unfinished = 1 ORDER BY id"};
inline constexpr Statement kSpans{"list bundle times",
                                  "SELECT first, id FROM bundle WHERE first >= ? AND first < ?"};
inline constexpr Statement kMaxBundle{"find last bundle", "SELECT max(id) FROM bundle"};
inline constexpr Statement kPutBundle{
    "put bundle",
    "REPLACE INTO bundle (id, first, last, unfinished, hashes, legs) VALUES (?, ?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveBundle{"remove bundle", "DELETE FROM bundle WHERE id = ?"};

// Terms

inline constexpr Statement kTerm{"find term", "SELECT bundle FROM term WHERE hash = ?"};
inline constexpr Statement kTermLimited{"find term, limited",
                                        "SELECT bundle FROM term WHERE hash = ? LIMIT ?"};
inline constexpr Statement kHasTerm{"check term",
                                    "SELECT 1 FROM term WHERE hash = ? AND bundle = ?"};
inline constexpr Statement kAllTerms{"list terms", "SELECT hash FROM term"};
inline constexpr Statement kPutTerm{"put term",
                                    "INSERT OR IGNORE INTO term (hash, bundle)"
                                    " VALUES (?, ?)"};
inline constexpr size_t kTermsAtOnce = 16;
inline constexpr Statement kPutTerms{
    "put terms",
    "INSERT OR IGNORE INTO term (hash, bundle) VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?),"
    " (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?)"};
inline constexpr Statement kRemoveTerm{"remove term",
                                       "DELETE FROM term WHERE hash = ? AND bundle = ?"};

// Addresses

inline constexpr Statement kAddresses{"list addresses",
                                      "SELECT id, text FROM address ORDER BY id LIMIT ?"};
inline constexpr Statement kAddressId{"find address", "SELECT id FROM address WHERE text = ?"};
inline constexpr Statement kMaxAddress{"find last address", "SELECT max(id) FROM address"};
inline constexpr Statement kPutAddress{"put address",
                                       "INSERT INTO address (id, text) VALUES (?, ?)"};
inline constexpr Statement kPutAddressPart{"index address",
                                           "INSERT INTO address_fts (rowid, text) VALUES (?, ?)"};
inline constexpr Statement kAddressesAfter{"list new addresses",
                                           "SELECT id, text FROM address WHERE id > ?"};
inline constexpr Statement kRemoveAddressPart{
    "unindex address",
    "INSERT INTO address_fts (address_fts, rowid, text) VALUES ('delete', ?, ?)"};
inline constexpr Statement kRemoveAddressesAfter{"remove new addresses",
                                                 "DELETE FROM address WHERE id > ?"};
inline constexpr Statement kAddressesWithPart{
    "find addresses by part",
    "SELECT a.text FROM address_fts CROSS JOIN address a ON a.id = address_fts.rowid"
    " WHERE address_fts MATCH ? LIMIT ?"};
inline constexpr Statement kAddressesFrom{
    "find addresses by beginning",
    "SELECT text FROM address WHERE text >= ? AND text < ? ORDER BY text LIMIT ?"};

// Rows

inline constexpr Statement kRowsOfBundle{"read rows of bundle",
                                         "SELECT * FROM shown WHERE bundle = ? ORDER BY n DESC"};
inline constexpr Statement kRowsByTime{"walk rows",
                                       "SELECT * FROM shown WHERE first >= ? AND first < ?"
                                       " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kRowsByVerdict{
    "walk rows of a verdict",
    "SELECT * FROM shown WHERE first >= ? AND first < ? AND verdict = ?"
    " ORDER BY first DESC, bundle DESC, n DESC"};
inline constexpr Statement kCountRows{"count rows",
                                      "SELECT count(*) FROM result"
                                      " WHERE first >= ? AND first < ?"};
inline constexpr Statement kCountRowsOfVerdict{"count rows of a verdict",
                                               "SELECT count(*) FROM result"
                                               " WHERE first >= ? AND first < ? AND verdict = ?"};
inline constexpr Statement kPutRow{
    "put row",
    "INSERT INTO result (bundle, n, first, last, sender, recipient, verdict, grade, reason, spam,"
    " score, size, attempts, finals, host, submission, recipient_index, place, subject,"
    " final_addresses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveRows{"remove rows", "DELETE FROM result WHERE bundle = ?"};
inline constexpr Statement kRowShares{"read row counts",
                                      "SELECT first, host, verdict, submission, size FROM result"
                                      " WHERE bundle = ? ORDER BY n DESC"};

// Hourly counts

inline constexpr Statement kRollups{
    "read hourly counts",
    "SELECT hour, host, verdict, recipients, messages, bytes FROM rollup"
    " WHERE hour >= ? AND hour < ? ORDER BY hour, host, verdict"};
// A scan, but of a table of some thousand rows at most.
inline constexpr Statement kHoursOfVerdict{
    "find hours of a verdict", "SELECT min(hour), max(hour) FROM rollup WHERE verdict = ?"};
inline constexpr Statement kAddRollup{
    "add hourly counts",
    "INSERT INTO rollup (hour, host, verdict, recipients, messages, bytes)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hour, host, verdict) DO UPDATE SET"
    " recipients = recipients + excluded.recipients, messages = messages + excluded.messages,"
    " bytes = bytes + excluded.bytes"};
inline constexpr Statement kDropEmptyRollups{"drop empty hourly counts",
                                             "DELETE FROM rollup WHERE recipients = 0"};

// Raw lines

inline constexpr Statement kBlock{"read block", "SELECT data FROM block WHERE id = ?"};
inline constexpr Statement kMaxBlock{"find last block", "SELECT max(id) FROM block"};
inline constexpr Statement kPutBlock{
    "put block",
    "INSERT INTO block (id, host, first, last, line_count, data) VALUES (?, ?, ?, ?, ?, ?)"};

/// What searching and reading runs: each must go by an index.
inline constexpr std::array kSearchStatements{
    &kBundle,        &kBundleSpan,   &kTerm,
    &kTermLimited,   &kHasTerm,      &kAddressesWithPart,
    &kAddressesFrom, &kRowsOfBundle, &kRowsByTime,
    &kRowsByVerdict, &kCountRows,    &kCountRowsOfVerdict,
    &kRollups,       &kBlock,
};

} // namespace Estafeta::DaySql
