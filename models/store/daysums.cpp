// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daysums.h"

#include "store/daystatements.h"

namespace Estafeta {

namespace {

using Domains = std::map<std::string, DomainCounts>;

Result<void> listDomains(Connection &file, const Statement &statement, int most, Domains &domains)
{
    Query query(file, statement);
    if (auto done = query.bind(most).exec(); !done)
        return done;
    while (query.next())
        domains[query.bytes(0)] = {query.integer(1), query.integer(2), query.integer(3)};
    return query.end();
}

Result<DomainCounts> totalOf(Connection &file)
{
    Query query(file, DaySql::kDomainTotal);
    if (auto done = query.exec(); !done)
        return done.error();
    DomainCounts total;
    if (query.next())
        total = {query.integer(0), query.integer(1), query.integer(2)};
    if (auto done = query.end(); !done)
        return done.error();
    return total;
}

} // namespace

Result<std::map<int64_t, Sums>> readHourSums(Connection &file, int64_t from, int64_t to)
{
    Query query(file, DaySql::kHours);
    if (auto done = query.bind(from).bind(to).exec(); !done)
        return done.error();
    std::map<int64_t, Sums> hours;
    while (query.next()) {
        auto sums = decodeSums(query.bytes(1));
        if (!sums)
            return sums.error();
        hours[query.integer(0)] = std::move(*sums);
    }
    if (auto done = query.end(); !done)
        return done.error();
    return hours;
}

Result<Domains> readDomains(Connection &file, int named)
{
    Domains domains;
    if (auto done = listDomains(file, DaySql::kBusyDomains, named, domains); !done)
        return done.error();
    if (std::ssize(domains) < named) {
        if (auto done = listDomains(file, DaySql::kAllDomains, named, domains); !done)
            return done.error();
    }
    auto rest = totalOf(file);
    if (!rest)
        return rest.error();
    for (const auto &[domain, counts] : domains) {
        rest->recipients -= counts.recipients;
        rest->bytes -= counts.bytes;
        rest->troubled -= counts.troubled;
    }
    if (*rest != DomainCounts())
        domains[std::string()] = *rest;
    return domains;
}

Result<std::map<int64_t, Sums>> readDaySums(Connection &file, int32_t day)
{
    const auto hours = readHourSums(file, INT64_MIN, INT64_MAX);
    if (!hours)
        return hours.error();
    auto domains = readDomains(file, kNamedDomains);
    if (!domains)
        return domains.error();
    std::map<int64_t, Sums> days;
    for (const auto &[hour, sums] : *hours)
        days[dayOfHour(hour)].add(sums);
    Sums ofDomains;
    ofDomains.domains = std::move(*domains);
    days[day].add(ofDomains);
    return days;
}

} // namespace Estafeta
