// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reportgathering.h"

#include "store/packedreports.h"

#include <future>

namespace Estafeta {

namespace {

/// Of packed runs, before they are worked through.
constexpr size_t kPieceBytes = 32 << 20;

} // namespace

Result<void> ReportGathering::add(int64_t hour, std::string &&packed)
{
    m_bytes += packed.size();
    m_runs.emplace_back(hour, std::move(packed));
    return m_bytes < kPieceBytes ? Result<void>() : finish();
}

Result<void> ReportGathering::finish()
{
    auto half = std::async(std::launch::async, [this] { return addPart(0); });
    const auto rest = addPart(1);
    const auto first = half.get();
    m_runs.clear();
    m_bytes = 0;
    return first ? rest : first;
}

/// Each part has tables of its own; the numbers are taken from the first.
Result<void> ReportGathering::addPart(int part)
{
    ReportUnpacker unpacker;
    for (const auto &[hour, packed] : m_runs) {
        const auto bytes = unpacker.unpack(packed, part);
        if (!bytes)
            return bytes.error();
        const auto placeOf = [&, hour = hour](HostId host) -> ReportPlace {
            if (m_wanted && !m_wanted(host))
                return {};
            return {part == 0 ? &m_numbers[hour][host] : nullptr, &m_tables};
        };
        if (auto done = addEncodedReports(*bytes, placeOf, tablesOfPart(part)); !done)
            return done;
    }
    return {};
}

} // namespace Estafeta
