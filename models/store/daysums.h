// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"
#include "store/sums.h"

#include <cstdint>
#include <map>

/// How counts come out of a day file.
namespace Estafeta {

/// So many domains of a day are told by name, and kept when the day goes.
inline constexpr int kNamedDomains = 200;

/// By hours since 1970, of hours in [from, to).
[[nodiscard]] Result<std::map<int64_t, Sums>> readHourSums(Connection &file, int64_t from,
                                                           int64_t to);

/// By days since 1970: all that the file of `day` counts, its domains too.
[[nodiscard]] Result<std::map<int64_t, Sums>> readDaySums(Connection &file, int32_t day);

/// The busiest domains; the rest under "".
[[nodiscard]] Result<std::map<std::string, DomainCounts>> readDomains(Connection &file, int named);

/// Rounded down.
[[nodiscard]] constexpr int64_t dayOfHour(int64_t hour)
{
    return hour / 24 - (hour % 24 < 0 ? 1 : 0);
}

} // namespace Estafeta
