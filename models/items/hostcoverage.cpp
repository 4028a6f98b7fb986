// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/hostcoverage.h"

#include <algorithm>
#include <map>

namespace Estafeta {

namespace {

void addFile(HostCoverage &host, const FileCoverage &file)
{
    host.lines += file.lines;
    host.unparsed += file.unparsed;
    host.duplicates += file.duplicates;
    host.lost += file.lost;
    host.gaps.insert(host.gaps.end(), file.gaps.begin(), file.gaps.end());
    host.files.push_back(file);
}

void findSpan(HostCoverage &host)
{
    std::ranges::stable_sort(host.files, {}, &FileCoverage::first);
    for (const FileCoverage &file : host.files) {
        if (!file.first.isSet())
            continue;
        if (!host.first.isSet())
            host.first = file.first;
        else if (file.first - host.last > kGapUs)
            host.gaps.push_back({host.last, file.first});
        host.last = std::max(host.last, file.last);
    }
    std::ranges::stable_sort(host.gaps, {}, &CoverageGap::from);
}

} // namespace

std::vector<HostCoverage> coverageByHost(const Coverage &coverage)
{
    std::map<std::string, HostCoverage> hosts;
    for (const FileCoverage &file : coverage.files)
        addFile(hosts[file.host], file);
    std::vector<HostCoverage> result;
    for (auto &[name, host] : hosts) {
        host.host = name;
        findSpan(host);
        if (coverage.tracesSince.isSet() && host.first.isSet())
            host.first = std::max(host.first, coverage.tracesSince);
        const auto clock = std::ranges::find(coverage.clocks, name, &HostClock::host);
        if (clock != coverage.clocks.end())
            host.clock = *clock;
        result.push_back(std::move(host));
    }
    return result;
}

} // namespace Estafeta
