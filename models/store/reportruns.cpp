// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mainfile.h"
#include "store/mainstatements.h"
#include "store/packedreports.h"
#include "store/reportgathering.h"
#include "store/storereader_p.h"

#include "trace/figures.h"

#include <utility>

/// What reports are made of, in main.db: small runs that grow together. Following commits every
/// second, so that an hour has thousands of runs in its time: sixteen of a tier become one of the
/// next, and none is written more than three or four times.
namespace Estafeta {

namespace {

constexpr int64_t kRunsOfTier = 16;
constexpr int kMostTiers = 8;

Result<bool> isFull(Connection &connection, int64_t hour, int tier)
{
    Query count(connection, MainSql::kCountReportRuns);
    if (auto done = count.bind(hour).bind(tier).exec(); !done)
        return done.error();
    const bool full = count.next() && count.integer(0) >= kRunsOfTier;
    if (auto done = count.end(); !done)
        return done.error();
    return full;
}

Result<void> addParts(std::string_view packed, ReportUnpacker &unpacker, HostReports &reports)
{
    for (int part = 0; part < kReportParts; ++part) {
        const auto bytes = unpacker.unpack(packed, part);
        if (!bytes)
            return bytes.error();
        const auto placeOf = [&](HostId host) {
            ReportCounts &counts = reports[host];
            return ReportPlace{part == 0 ? &counts.numbers : nullptr, &counts};
        };
        if (auto done = addEncodedReports(*bytes, placeOf, tablesOfPart(part)); !done)
            return done;
    }
    return {};
}

/// The runs of a tier as one, packed.
Result<std::string> mergedTier(Connection &connection, int64_t hour, int tier)
{
    HostReports merged;
    ReportUnpacker unpacker;
    Query runs(connection, MainSql::kReportRunsOfTier);
    if (auto done = runs.bind(hour).bind(tier).exec(); !done)
        return done.error();
    while (runs.next()) {
        if (auto done = addParts(runs.bytes(0), unpacker, merged); !done)
            return done.error();
    }
    if (auto done = runs.end(); !done)
        return done.error();
    return packReports(merged);
}

} // namespace

Result<void> MainFile::putReports(uint64_t seq, const std::map<int64_t, HostReports> &reports)
{
    for (const auto &[hour, counts] : reports) {
        const auto bytes = packReports(counts);
        if (!bytes)
            return bytes.error();
        Query put(*m_connection, MainSql::kPutReportRun);
        put.bind(hour).bind(0).bind(seq).bind(std::string_view(*bytes));
        if (auto done = put.exec(); !done)
            return done;
        if (auto done = mergeReports(hour, seq); !done)
            return done;
    }
    return {};
}

Result<void> MainFile::mergeReports(int64_t hour, uint64_t seq)
{
    for (int tier = 0; tier < kMostTiers; ++tier) {
        const auto full = isFull(*m_connection, hour, tier);
        if (!full)
            return full.error();
        if (!*full)
            return {};
        const auto merged = mergedTier(*m_connection, hour, tier);
        if (!merged)
            return merged.error();
        Query remove(*m_connection, MainSql::kRemoveReportTier);
        if (auto done = remove.bind(hour).bind(tier).exec(); !done)
            return done;
        Query put(*m_connection, MainSql::kPutReportRun);
        put.bind(hour).bind(tier + 1).bind(seq).bind(std::string_view(*merged));
        if (auto done = put.exec(); !done)
            return done;
    }
    return {};
}

Result<void> MainFile::forEachReport(int64_t from, int64_t to, const ReportSink &sink)
{
    Query runs(*m_connection, MainSql::kReportRuns);
    if (auto done = runs.bind(from).bind(to).exec(); !done)
        return done;
    while (runs.next()) {
        if (auto done = sink(runs.integer(0), runs.bytes(1)); !done)
            return done;
    }
    return runs.end();
}

Result<void> StoreReader::addReports(Time since, Time until, HourNumbers &numbers,
                                     ReportCounts &tables,
                                     const std::function<bool(HostId)> &wanted)
{
    const auto hourFrom = [](Time time) { return hourOf(time + (3600 * Time::kSecond - 1)); };
    const int64_t from = since.isSet() ? hourFrom(since) : INT64_MIN;
    const int64_t to = until.isSet() ? hourFrom(until) : INT64_MAX;
    ReportGathering gathering(numbers, tables, wanted);
    const auto read =
        d->place->main().forEachReport(from, to, [&gathering](int64_t hour, std::string &&counts) {
            return gathering.add(hour, std::move(counts));
        });
    return read ? gathering.finish() : read;
}

} // namespace Estafeta
