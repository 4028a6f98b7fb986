// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rollupdelta.h"

#include "store/daystatements.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Whether a submission is met for the first time; `seen` are those of the bundle so far, nearly
/// always one.
bool opens(std::vector<uint32_t> &seen, uint32_t submission)
{
    if (std::ranges::find(seen, submission) != seen.end())
        return false;
    seen.push_back(submission);
    return true;
}

} // namespace

void RollupDelta::count(const std::vector<ResultRow> &rows, int sign)
{
    std::vector<uint32_t> seen;
    for (const ResultRow &row : rows) {
        Counts &counts = m_hours[{hourOf(row.first), row.host, static_cast<int64_t>(row.verdict)}];
        counts.recipients += sign;
        if (opens(seen, row.trace.submission)) {
            counts.messages += sign;
            counts.bytes += sign * row.size;
        }
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
