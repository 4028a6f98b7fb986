// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/reportcounts.h"

#include "core/varint.h"

#include <algorithm>
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

std::string encodeCounts(const ReportCounts &counts)
{
    std::string out;
    putUnsigned(out, kReportNumberCount);
    for (size_t i = 0; i < kReportNumberCount; ++i)
        putSigned(out, counts.numbers[static_cast<ReportNumber>(i)]);
    for (size_t table = 0; table < kReportTableCount; ++table) {
        const auto entries = keptEntries(static_cast<ReportTable>(table), counts.tables[table]);
        if (entries.empty())
            continue;
        putUnsigned(out, table);
        putUnsigned(out, entries.size());
        for (const auto &[name, tally] : entries) {
            putText(out, name);
            putTally(out, tally);
        }
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

bool addTable(std::string_view &in, ReportCounts &counts)
{
    uint64_t table = 0;
    uint64_t size = 0;
    bool good = getUnsigned(in, table) && getUnsigned(in, size) && table < kReportTableCount;
    for (uint64_t i = 0; good && i < size; ++i) {
        std::string_view name;
        ReportTally tally;
        good = getText(in, name) && getTally(in, tally);
        if (good)
            counts.tally(static_cast<ReportTable>(table), name).add(tally);
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

void ReportTally::add(const ReportTally &other)
{
    count += other.count;
    bytes += other.bytes;
    defers += other.defers;
    delayMs += other.delayMs;
    longestMs = std::max(longestMs, other.longestMs);
}

ReportTally &ReportCounts::tally(ReportTable table, std::string_view name)
{
    ReportNames &names = tables[size_t(table)];
    const auto known = names.find(name);
    return known != names.end() ? known->second : names[std::string(name)];
}

void ReportCounts::add(const ReportCounts &other)
{
    numbers.add(other.numbers);
    for (size_t i = 0; i < kReportTableCount; ++i) {
        for (const auto &[name, tally] : other.tables[i])
            this->tally(static_cast<ReportTable>(i), name).add(tally);
    }
}

std::string encodeReports(const HostReports &reports)
{
    std::string out;
    for (const auto &[host, counts] : reports) {
        putUnsigned(out, host);
        putText(out, encodeCounts(counts));
    }
    return out;
}

Result<void> addEncodedReports(std::string_view bytes, HostReports &reports,
                               const std::function<bool(HostId)> &wanted)
{
    while (!bytes.empty()) {
        uint64_t host = 0;
        std::string_view counts;
        bool good = getUnsigned(bytes, host) && getText(bytes, counts) && host < kNoHost;
        if (good && wanted && !wanted(static_cast<HostId>(host)))
            continue;
        if (good) {
            ReportCounts &to = reports[static_cast<HostId>(host)];
            good = addNumbers(counts, to.numbers);
            while (good && !counts.empty())
                good = addTable(counts, to);
        }
        if (!good)
            return Error{ErrorCode::Corrupt, {}, "a report's counts"};
    }
    return {};
}

} // namespace Estafeta
