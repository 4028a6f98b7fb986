// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reportgathering.h"

#include <future>

namespace Estafeta {

namespace {

/// Of packed runs, before they are worked through.
constexpr size_t kPieceBytes = 32 << 20;

constexpr uint64_t bit(ReportTable table)
{
    return uint64_t{1} << static_cast<unsigned>(table);
}

/// About half of the names.
constexpr uint64_t kFirstHalf = bit(ReportTable::Senders) | bit(ReportTable::SendingDomains)
    | bit(ReportTable::Rejects) | bit(ReportTable::LargestMails);

} // namespace

Result<void> ReportGathering::add(int64_t hour, std::string &&packed)
{
    m_bytes += packed.size();
    m_runs.emplace_back(hour, std::move(packed));
    return m_bytes < kPieceBytes ? Result<void>() : finish();
}

Result<void> ReportGathering::finish()
{
    auto half = std::async(std::launch::async, [this] { return addTables(kFirstHalf, false); });
    const auto rest = addTables(~kFirstHalf, true);
    const auto first = half.get();
    m_runs.clear();
    m_bytes = 0;
    return first ? rest : first;
}

/// Two threads may be in here at a time, each with tables of its own.
Result<void> ReportGathering::addTables(uint64_t tables, bool numbers)
{
    for (const auto &[hour, packed] : m_runs) {
        const auto bytes = unpackReports(packed);
        if (!bytes)
            return bytes.error();
        const auto placeOf = [&, hour = hour](HostId host) -> ReportPlace {
            if (m_wanted && !m_wanted(host))
                return {};
            return {numbers ? &m_numbers[hour][host] : nullptr, &m_tables};
        };
        if (auto done = addEncodedReports(*bytes, placeOf, tables); !done)
            return done;
    }
    return {};
}

} // namespace Estafeta
