// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rollupdelta.h"

#include "store/daystatements.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Whether a submission is met for the first time; `seen` are those of the bundle so far, nearly
/// always one.
bool opens(std::vector<int64_t> &seen, int64_t submission)
{
    if (std::ranges::find(seen, submission) != seen.end())
        return false;
    seen.push_back(submission);
    return true;
}

} // namespace

void RollupDelta::add(const std::vector<ResultRow> &rowsOfBundle)
{
    std::vector<int64_t> seen;
    for (const ResultRow &row : rowsOfBundle) {
        count(row.first, row.host, static_cast<int64_t>(row.verdict), row.size,
              opens(seen, row.trace.submission), 1);
    }
}

Result<void> RollupDelta::subtract(Connection &file, const Statement &statement, uint32_t bundle)
{
    return addStored(file, statement, bundle, -1);
}

Result<void> RollupDelta::add(Connection &file, const Statement &statement, uint32_t bundle)
{
    return addStored(file, statement, bundle, 1);
}

Result<void> RollupDelta::addStored(Connection &file, const Statement &statement, uint32_t bundle,
                                    int sign)
{
    Query query(file, statement);
    if (auto done = query.bind(bundle).exec(); !done)
        return done;
    std::vector<int64_t> seen;
    while (query.next()) {
        count({query.integer(0)}, query.integer(1), query.integer(2), query.integer(4),
              opens(seen, query.integer(3)), sign);
    }
    return query.end();
}

void RollupDelta::count(Time first, int64_t host, int64_t verdict, int64_t size, bool opensMessage,
                        int sign)
{
    Counts &counts = m_hours[{hourOf(first), host, verdict}];
    counts.recipients += sign;
    if (opensMessage) {
        counts.messages += sign;
        counts.bytes += sign * size;
    }
}

Result<void> RollupDelta::write(Connection &file) const
{
    bool shrunk = false;
    for (const auto &[key, counts] : m_hours) {
        const auto &[hour, host, verdict] = key;
        Query query(file, DaySql::kAddRollup);
        query.bind(hour).bind(host).bind(verdict);
        query.bind(counts.recipients).bind(counts.messages).bind(counts.bytes);
        if (auto done = query.exec(); !done)
            return done;
        shrunk = shrunk || counts.recipients < 0;
    }
    return shrunk ? file.run(DaySql::kDropEmptyRollups) : Result<void>();
}

} // namespace Estafeta
