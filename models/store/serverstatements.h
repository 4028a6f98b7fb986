// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <array>

/// The SQL that only a server is asked.
namespace Estafeta::ServerSql {

/// Of each connection: what the statements of a store count on, whatever the server's settings say.
inline constexpr std::array kSetUp{
    Statement{"set SQL mode", "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'"},
    Statement{"set isolation", "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"},
};
inline constexpr Statement kUnready{
    "ask whether it is ready",
    "SHOW STATUS WHERE variable_name = 'wsrep_ready' AND value = 'OFF' AND @@wsrep_on = 1"};
inline constexpr Statement kReadOnly{"set read only", "SET SESSION TRANSACTION READ ONLY"};
inline constexpr Statement kWaitForLocks{"set lock wait",
                                         "SET SESSION innodb_lock_wait_timeout = 10"};

// Whose database it is

inline constexpr Statement kCountTables{
    "count tables",
    "SELECT count(*) FROM information_schema.TABLES WHERE table_schema = DATABASE()"};
inline constexpr Statement kCountMeta{
    "look for a store",
    "SELECT count(*) FROM information_schema.COLUMNS WHERE table_schema = DATABASE()"
    " AND table_name = 'meta' AND column_name IN ('name', 'value')"};
inline constexpr Statement kVersion{
    "read version", "SELECT CAST(value AS SIGNED) FROM meta WHERE name = 'estafeta version'"};
inline constexpr Statement kPutVersion{"put version",
                                       "UPDATE meta SET value = ? WHERE name = 'estafeta version'"};
inline constexpr Statement kNameStore{"name store",
                                      "INSERT IGNORE INTO meta (name, value) VALUES ('store', ?)"};
inline constexpr Statement kStartSeq{"start sequence",
                                     "INSERT IGNORE INTO meta (name, value) VALUES ('seq', '0')"};

// One writer: see WriterLease. Times are the server's, in microseconds.

inline constexpr Statement kTakeLease{
    "take lease",
    "UPDATE lease SET token = ?, holder = ?, beat = beat + 1,"
    " until_us = CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED) + ?"
    " WHERE id = 1 AND (until_us < CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED) OR token = ?)"};
inline constexpr Statement kRenewLease{
    "renew lease",
    "UPDATE lease SET beat = beat + 1,"
    " until_us = CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED) + ?"
    " WHERE id = 1 AND token = ?"};
inline constexpr Statement kEndLease{"end lease",
                                     "UPDATE lease SET until_us = 0 WHERE id = 1 AND token = ?"};
inline constexpr Statement kLease{"read lease", "SELECT token, holder FROM lease WHERE id = 1"};

// Days

inline constexpr Statement kDayMade{"read when a day was made",
                                    "SELECT made FROM day_file WHERE day = ?"};
inline constexpr Statement kPartitions{
    "list partitions",
    "SELECT table_name, partition_name FROM information_schema.PARTITIONS"
    " WHERE table_schema = DATABASE() AND partition_name LIKE 'd%'"};
inline constexpr Statement kPartitionSize{
    "measure partitions",
    "SELECT sum(data_length + index_length) FROM information_schema.PARTITIONS"
    " WHERE table_schema = DATABASE() AND partition_name = ?"};

} // namespace Estafeta::ServerSql
