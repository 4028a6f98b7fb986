// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace Estafeta {

/// The partitions of a server's tables: each table of days has one for each day. They cannot be
/// made or dropped within a transaction.
class DayPartitions
{
public:
    explicit DayPartitions(Connection &connection) : m_connection(connection) {}

    /// Reads which there are.
    [[nodiscard]] Result<void> load();
    /// Whether none is missing of a day.
    [[nodiscard]] bool has(int32_t day) const;
    /// Makes those that are missing of a day, in tables that nobody is writing to.
    [[nodiscard]] Result<void> make(int32_t day);
    /// Drop those of a day, with all that is in them.
    [[nodiscard]] Result<void> dropTraces(int32_t day);
    [[nodiscard]] Result<void> dropLines(int32_t day);
    [[nodiscard]] std::set<int32_t> days() const;

private:
    Result<void> drop(const char *table, int32_t day);
    Result<void> change(const char *form, const char *table, int32_t day);

    Connection &m_connection;
    std::set<std::pair<std::string, int32_t>> m_known; ///< table, day
};

/// Bytes that the server says a day takes, 0 where it does not.
[[nodiscard]] uint64_t partitionSize(Connection &connection, int32_t day);

} // namespace Estafeta
