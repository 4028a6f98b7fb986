// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportcounts.h"

#include "core/varint.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Estafeta {

namespace {

using Entry = std::pair<std::string_view, ReportTally>;

/// Largest mails go by size, all others by how often they were met.
size_t mostOf(ReportTable table)
{
    return table == ReportTable::LargestMails ? kLargestMails : kMostReportNames;
}

/// What is kept of a table, by name.
std::vector<Entry> keptEntries(ReportTable table, const ReportNames &names)
{
    std::vector<Entry> entries;
    entries.reserve(names.size());
    for (const auto &[name, tally] : names) {
        if (tally != ReportTally())
            entries.emplace_back(name, tally);
    }
    const auto isBigger = [table](const Entry &a, const Entry &b) {
        const bool bySize = table == ReportTable::LargestMails;
        const int64_t left = bySize ? a.second.bytes : a.second.count + a.second.defers;
        const int64_t right = bySize ? b.second.bytes : b.second.count + b.second.defers;
        return left != right ? left > right : a.first < b.first;
    };
    if (const size_t most = mostOf(table); entries.size() > most) {
        std::ranges::nth_element(entries, entries.begin() + static_cast<ptrdiff_t>(most), isBigger);
        ReportTally rest;
        for (size_t i = most; i < entries.size(); ++i)
            rest.add(entries[i].second);
        entries.resize(most);
        if (table != ReportTable::LargestMails)
            entries.emplace_back(std::string_view(), rest);
    }
    std::ranges::sort(entries, {}, &Entry::first);
    return entries;
}

void putTally(std::string &out, const ReportTally &tally)
{
    const int64_t fields[] = {tally.count, tally.bytes, tally.defers, tally.delayMs,
                              tally.longestMs};
    unsigned mask = 0;
    for (unsigned i = 0; i < std::size(fields); ++i)
        mask |= fields[i] != 0 ? 1u << i : 0u;
    putUnsigned(out, mask);
    for (const int64_t field : fields) {
        if (field != 0)
            putSigned(out, field);
    }
}

bool getTally(std::string_view &in, ReportTally &tally)
{
    int64_t *fields[] = {&tally.count, &tally.bytes, &tally.defers, &tally.delayMs,
                         &tally.longestMs};
    uint64_t mask = 0;
    bool good = getUnsigned(in, mask);
    for (unsigned i = 0; good && i < std::size(fields); ++i) {
        if (mask & (1u << i))
            good = getSigned(in, *fields[i]);
    }
    return good;
}

std::string encodeCounts(const ReportCounts &counts, uint64_t tables)
{
    std::string out;
    putUnsigned(out, kReportNumberCount);
    for (size_t i = 0; i < kReportNumberCount; ++i)
        putSigned(out, counts.numbers[static_cast<ReportNumber>(i)]);
    for (size_t table = 0; table < kReportTableCount; ++table) {
        if ((tables >> table & 1) == 0)
            continue;
        const auto entries = keptEntries(static_cast<ReportTable>(table), counts.tables[table]);
        if (entries.empty())
            continue;
        std::string rows;
        for (const auto &[name, tally] : entries) {
            putText(rows, name);
            putTally(rows, tally);
        }
        putUnsigned(out, table);
        putText(out, rows);
    }
    return out;
}

bool addNumbers(std::string_view &in, ReportNumbers &numbers)
{
    uint64_t known = 0;
    bool good = getUnsigned(in, known);
    ReportNumbers more;
    for (uint64_t i = 0; good && i < known; ++i) {
        int64_t value = 0;
        good = getSigned(in, value);
        if (i < kReportNumberCount)
            more.add(static_cast<ReportNumber>(i), value);
    }
    numbers.add(more);
    return good;
}

/// A few at a time: where they go in memory is asked for before it is needed.
bool addRows(std::string_view in, ReportNames &names)
{
    struct Row {
        std::string_view name;
        uint64_t hash = 0;
        ReportTally tally;
    };
    std::array<Row, 16> rows;
    bool good = true;
    while (good && !in.empty()) {
        size_t count = 0;
        for (; good && !in.empty() && count < rows.size(); ++count) {
            Row &row = rows[count];
            row.tally = {};
            good = getText(in, row.name) && getTally(in, row.tally);
            row.hash = ReportNames::hashOf(row.name);
            names.prefetch(row.hash);
        }
        for (size_t i = 0; good && i < count; ++i)
            names.tally(rows[i].name, rows[i].hash).add(rows[i].tally);
    }
    return good;
}

bool addTables(std::string_view in, ReportCounts &counts, uint64_t wanted)
{
    bool good = true;
    while (good && !in.empty()) {
        uint64_t table = 0;
        std::string_view rows;
        good = getUnsigned(in, table) && getText(in, rows) && table < kReportTableCount;
        if (good && (wanted >> table & 1) != 0)
            good = addRows(rows, counts.tables[table]);
    }
    return good;
}

} // namespace

void ReportNumbers::add(const ReportNumbers &other)
{
    const int64_t longest = std::max(m_all[at(ReportNumber::LongestConnection)],
                                     other[ReportNumber::LongestConnection]);
    for (size_t i = 0; i < kReportNumberCount; ++i)
        m_all[i] += other.m_all[i];
    m_all[at(ReportNumber::LongestConnection)] = longest;
}

int64_t ReportNumbers::refusals() const
{
    return (*this)[ReportNumber::Rejected] + (*this)[ReportNumber::RejectWarnings]
        + (*this)[ReportNumber::Held] + (*this)[ReportNumber::Discarded];
}

void ReportCounts::add(const ReportCounts &other)
{
    numbers.add(other.numbers);
    for (size_t i = 0; i < kReportTableCount; ++i)
        tables[i].add(other.tables[i]);
}

std::string encodeReports(const HostReports &reports, uint64_t tables)
{
    std::string out;
    for (const auto &[host, counts] : reports) {
        putUnsigned(out, host);
        putText(out, encodeCounts(counts, tables));
    }
    return out;
}

Result<void> addEncodedReports(std::string_view bytes,
                               const std::function<ReportPlace(HostId)> &placeOf, uint64_t tables)
{
    while (!bytes.empty()) {
        uint64_t host = 0;
        std::string_view counts;
        bool good = getUnsigned(bytes, host) && getText(bytes, counts) && host < kNoHost;
        if (good) {
            const ReportPlace place = placeOf(static_cast<HostId>(host));
            ReportNumbers passedOver;
            good = addNumbers(counts, place.numbers ? *place.numbers : passedOver);
            if (good && place.tables)
                good = addTables(counts, *place.tables, tables);
        }
        if (!good)
            return Error{ErrorCode::Corrupt, {}, "a report's counts"};
    }
    return {};
}

Result<void> addEncodedReports(std::string_view bytes, HostReports &reports)
{
    return addEncodedReports(bytes, [&reports](HostId host) {
        return ReportPlace{&reports[host].numbers, &reports[host]};
    });
}

} // namespace Estafeta
