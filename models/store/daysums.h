// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "indicators/sums.h"
#include "store/connection.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>

/// How counts come out of a day file.
namespace Estafeta {

/// So many domains of a day are told by name, and kept when the day goes.
inline constexpr int kNamedDomains = 200;

/// Hours or days since 1970.
using SumsByUnit = std::map<int64_t, Sums>;

/// Rounded down.
[[nodiscard]] constexpr int64_t dayOfHour(int64_t hour)
{
    return hour / 24 - (hour % 24 < 0 ? 1 : 0);
}

enum class SumsUnit : uint8_t { AsKept, DayOfHour };

/// Adds what `query`, of an hour or a day and encoded sums, finds.
[[nodiscard]] Result<void> addSums(Query &query, SumsUnit unit, SumsByUnit &sums);

/// Adds what a day file counts of the hours in [from, to).
[[nodiscard]] Result<void> addHourSums(Connection &file, int64_t from, int64_t to,
                                       SumsByUnit &sums);

/// Adds what it counts of a domain (lower case), by hours.
[[nodiscard]] Result<void> addDomainHours(Connection &file, std::string_view domain,
                                          std::map<int64_t, MessageMap> &hours);

/// Adds what rows of the day with since <= first < until come to, by minutes since 1970: messages,
/// and whole delays. With a domain (lower case) only of recipients in it. Reads all these rows.
[[nodiscard]] Result<void> addMinuteSums(Connection &file, int32_t day, Time since, Time until,
                                         std::string_view domain, std::stop_token stop,
                                         SumsByUnit &sums);

/// Adds all that the file of `day` counts by days, its domains too.
[[nodiscard]] Result<void> addDaySums(Connection &file, int32_t day, SumsByUnit &sums);

/// The busiest domains; the rest under "".
[[nodiscard]] Result<std::map<std::string, DomainCounts>> readDomains(Connection &file, int named);

} // namespace Estafeta
