// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "store/connection.h"
#include "trace/query.h"

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace Estafeta {

/// What a commit changes in the hourly counts: rows that went and rows that came, summed up so that
/// each hour is written once.
class RollupDelta
{
public:
    /// Of one bundle.
    void add(const std::vector<ResultRow> &rows) { count(rows, 1); }
    void subtract(const std::vector<ResultRow> &rows) { count(rows, -1); }

    [[nodiscard]] Result<void> write(Connection &file) const;

private:
    struct Counts {
        int64_t recipients = 0;
        int64_t messages = 0;
        int64_t bytes = 0;
    };
    /// The first of a submission's rows stands for the message.
    void count(const std::vector<ResultRow> &rows, int sign);

    std::map<std::tuple<int64_t, int64_t, int64_t>, Counts> m_hours; ///< hour, host, verdict
};

/// Hours since 1970, rounded down.
[[nodiscard]] constexpr int64_t hourOf(Time time)
{
    const int64_t seconds = time.seconds();
    return seconds / 3600 - (seconds % 3600 < 0 ? 1 : 0);
}

} // namespace Estafeta
