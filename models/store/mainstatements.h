// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

/// The SQL of main.db, and of a server where it has no other form.
namespace Estafeta::MainSql {

inline constexpr Statement kMeta{"read meta", "SELECT value FROM meta WHERE name = ?"};
inline constexpr Statement kPutSeq{"put sequence", "UPDATE meta SET value = ? WHERE name = 'seq'"};

inline constexpr Statement kHosts{"list hosts", "SELECT id, name FROM host ORDER BY id"};
inline constexpr Statement kPutHost{"put host", "INSERT INTO host (id, name) VALUES (?, ?)"};

inline constexpr Statement kDays{
    "list days",
    "SELECT day, seq, lines_seq, oldest, latest, newest, bundle_ids, block_ids, traces_kept,"
    " lines_kept FROM day_file ORDER BY day"};
inline constexpr Statement kPutDay{
    "put day",
    "REPLACE INTO day_file (day, seq, lines_seq, oldest, latest, newest, bundle_ids, block_ids,"
    " traces_kept, lines_kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO day_file (day, seq, lines_seq, oldest, latest, newest, bundle_ids, block_ids,"
    " traces_kept, lines_kept, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, GREATEST(:p1, :p2))"
    " ON DUPLICATE KEY UPDATE"
    " seq = VALUES(seq), lines_seq = VALUES(lines_seq), oldest = VALUES(oldest), latest = "
    "VALUES(latest),"
    " newest = VALUES(newest), bundle_ids = VALUES(bundle_ids), block_ids = VALUES(block_ids),"
    " traces_kept = VALUES(traces_kept), lines_kept = VALUES(lines_kept)"};
inline constexpr Statement kRemoveDay{"remove day", "DELETE FROM day_file WHERE day = ?"};

inline constexpr Statement kLineSums{"list counts of lines",
                                     "SELECT hour, sums FROM line_sums"
                                     " WHERE hour >= ? AND hour < ? ORDER BY hour"};
inline constexpr Statement kPutLineSums{"put counts of lines",
                                        "REPLACE INTO line_sums (hour, sums) VALUES (?, ?)"};
inline constexpr Statement kRemoveLineSums{"remove counts of lines",
                                           "DELETE FROM line_sums WHERE hour >= ? AND hour < ?"};
inline constexpr Statement kDaySums{"list kept counts",
                                    "SELECT day, sums FROM day_sums"
                                    " WHERE day >= ? AND day < ? ORDER BY day"};
inline constexpr Statement kPutDaySums{"put kept counts",
                                       "REPLACE INTO day_sums (day, sums) VALUES (?, ?)"};

inline constexpr Statement kMoments{"list moments",
                                    "SELECT time_us, host, kind, program, words FROM moment"
                                    " WHERE time_us >= ? AND time_us < ?"
                                    " ORDER BY time_us, host, kind, program, words"};
inline constexpr Statement kPutMoment{
    "put moment",
    "REPLACE INTO moment (time_us, host, kind, program, words) VALUES (?, ?, ?, ?, ?)"};
inline constexpr Statement kRemoveMoments{"remove moments",
                                          "DELETE FROM moment WHERE time_us >= ? AND time_us < ?"};

inline constexpr Statement kReportRuns{"list counts for reports",
                                       "SELECT hour, counts FROM report_run"
                                       " WHERE hour >= ? AND hour < ?"};
inline constexpr Statement kCountReportRuns{
    "count the runs of an hour", "SELECT count(*) FROM report_run WHERE hour = ? AND tier = ?"};
inline constexpr Statement kReportRunsOfTier{
    "list the runs of an hour", "SELECT counts FROM report_run WHERE hour = ? AND tier = ?"};
inline constexpr Statement kPutReportRun{
    "put counts for reports",
    "INSERT INTO report_run (hour, tier, seq, counts) VALUES (?, ?, ?, ?)"};
inline constexpr Statement kRemoveReportTier{"remove the runs of an hour",
                                             "DELETE FROM report_run WHERE hour = ? AND tier = ?"};
inline constexpr Statement kRemoveReports{"remove counts for reports",
                                          "DELETE FROM report_run WHERE hour >= ? AND hour < ?"};

inline constexpr Statement kState{"read state", "SELECT value FROM state WHERE name = ?"};
inline constexpr Statement kPutState{"put state", "REPLACE INTO state (name, value) VALUES (?, ?)"};

inline constexpr Statement kCoverage{
    "list coverage",
    "SELECT host, path, format, time_basis, first, last, byte_count, line_count, event_count,"
    " noise, unparsed, foreign_lines, duplicates, lost, repeats, encoding, gaps FROM coverage"
    " ORDER BY host, path"};
inline constexpr Statement kPutCoverage{
    "put coverage",
    "REPLACE INTO coverage (host, path, format, time_basis, first, last, byte_count, line_count,"
    " event_count, noise, unparsed, foreign_lines, duplicates, lost, repeats, encoding, gaps)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline constexpr Statement kUnparsed{
    "list unparsed programs",
    "SELECT host, program, line_count, unparsed, sample FROM unparsed ORDER BY host, program"};
inline constexpr Statement kPutUnparsed{
    "put unparsed program",
    "REPLACE INTO unparsed (host, program, line_count, unparsed, sample) VALUES (?, ?, ?, ?, ?)"};

inline constexpr Statement kClockPairs{
    "list clock pairs",
    "SELECT sender, receiver, summary FROM clock_pair ORDER BY sender, receiver"};
inline constexpr Statement kPutClockPair{
    "put clock pair", "REPLACE INTO clock_pair (sender, receiver, summary) VALUES (?, ?, ?)"};

} // namespace Estafeta::MainSql
