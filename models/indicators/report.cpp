// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/report.h"

#include "core/text.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;

/// The tables that have a host's id in front of a name: now it gets its name.
void nameHosts(const std::map<HostId, std::string> &names, ReportNames &table)
{
    ReportNames named;
    for (const auto &[name, tally] : table) {
        const size_t end = std::min(name.find(kPartEnd), name.size());
        const auto id = toNumber<HostId>(name.substr(0, end));
        const auto host = id ? names.find(*id) : names.end();
        // Where they became too many the rest has no name.
        const std::string whole =
            host == names.end() ? std::string(name) : host->second + std::string(name.substr(end));
        named.tally(whole).add(tally);
    }
    table = std::move(named);
}

void addNumbers(Report &report, int64_t hour, const ReportNumbers &numbers, const LocalHours &local)
{
    const LocalHour clock = local(Time{hour * kHourUs});
    report.total.numbers.add(numbers);
    report.hours[hour].add(numbers);
    report.days[clock.day].add(numbers);
    report.dayHours.at(static_cast<size_t>(clock.hour)).add(numbers);
}

/// pflogsumm's order of equal counts: addresses by their numbers, names from their last label on.
/// Here simply by name.
bool isBefore(const ReportRow &a, const ReportRow &b, ReportOrder order)
{
    const int64_t left = order == ReportOrder::Bytes ? a.tally.bytes : a.tally.count;
    const int64_t right = order == ReportOrder::Bytes ? b.tally.bytes : b.tally.count;
    if (left != right)
        return left > right;
    if (a.tally.bytes != b.tally.bytes)
        return a.tally.bytes > b.tally.bytes;
    return a.name < b.name;
}

void limitRows(std::vector<ReportRow> &rows, ReportOrder order, size_t most)
{
    const auto before = [order](const ReportRow &a, const ReportRow &b) {
        return isBefore(a, b, order);
    };
    if (most == 0 || rows.size() <= most) {
        std::ranges::sort(rows, before);
        return;
    }
    std::ranges::partial_sort(rows, rows.begin() + static_cast<ptrdiff_t>(most), before);
    rows.resize(most);
}

void finishBranch(ReportBranch &branch, size_t mostLeaves)
{
    for (ReportBranch &below : branch.branches) {
        finishBranch(below, mostLeaves);
        branch.count += below.count;
    }
    for (const ReportRow &leaf : branch.leaves)
        branch.count += leaf.tally.count;
    std::ranges::sort(branch.branches, {}, &ReportBranch::name);
    limitRows(branch.leaves, ReportOrder::Count, mostLeaves);
}

} // namespace

int Report::percentOf(ReportNumber which) const
{
    const int64_t all = number(ReportNumber::Delivered) + number(ReportNumber::Rejected)
        + number(ReportNumber::Discarded);
    return all > 0 ? static_cast<int>(number(which) * 100 / all) : 0;
}

double Report::averageScore() const
{
    const int64_t scored = number(ReportNumber::Scored);
    return scored > 0 ? static_cast<double>(number(ReportNumber::ScoreMilli)) / 1000.0
            / static_cast<double>(scored)
                      : 0;
}

Report makeReport(Time since, Time until, const std::map<HostId, std::string> &names,
                  const HourNumbers &numbers, ReportCounts &&tables, const LocalHours &local)
{
    Report report;
    report.since = since;
    report.until = until;
    std::map<HostId, ReportHost> hosts;
    for (const auto &[id, name] : names) {
        hosts[id].id = id;
        hosts[id].name = name;
    }
    for (const auto &[hour, byHost] : numbers) {
        for (const auto &[id, counts] : byHost) {
            const auto host = hosts.find(id);
            if (host == hosts.end())
                continue;
            addNumbers(report, hour, counts, local);
            ReportHost &of = host->second;
            of.numbers.add(counts);
            of.first =
                of.first.isSet() ? std::min(of.first, Time{hour * kHourUs}) : Time{hour * kHourUs};
            of.last = std::max(of.last, Time{(hour + 1) * kHourUs});
        }
    }
    report.total.tables = std::move(tables.tables);
    for (const ReportTable table : {ReportTable::LargestMails, ReportTable::Unsized})
        nameHosts(names, report.total.table(table));
    for (auto &[id, host] : hosts)
        report.hosts.push_back(std::move(host));
    std::ranges::sort(report.hosts, {}, &ReportHost::name);
    return report;
}

std::vector<ReportRow> rankedRows(const ReportNames &names, ReportOrder order, size_t most)
{
    std::vector<ReportRow> rows;
    rows.reserve(names.size());
    for (const auto &[name, tally] : names) {
        if (tally != ReportTally())
            rows.push_back({name, tally});
    }
    limitRows(rows, order, most);
    return rows;
}

std::vector<std::string_view> nameParts(std::string_view name)
{
    std::vector<std::string_view> parts;
    while (true) {
        const size_t end = name.find(kPartEnd);
        parts.push_back(name.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        name.remove_prefix(end + 1);
    }
}

ReportBranch reportTree(const ReportNames &names, size_t mostLeaves)
{
    ReportBranch root;
    for (const auto &[name, tally] : names) {
        if (tally.count == 0)
            continue;
        const auto parts = nameParts(name);
        ReportBranch *at = &root;
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            auto known = std::ranges::find(at->branches, parts[i], &ReportBranch::name);
            if (known == at->branches.end())
                known = at->branches.emplace(known);
            known->name = parts[i];
            at = &*known;
        }
        at->leaves.push_back({parts.back(), tally});
    }
    finishBranch(root, mostLeaves);
    return root;
}

} // namespace Estafeta
