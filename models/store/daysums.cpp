// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daysums.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"
#include "store/placewalk.h"
#include "store/sumsdelta.h"

#include <set>

namespace Estafeta {

namespace {

using Domains = std::map<std::string, DomainCounts>;

Result<void> listDomains(Connection &file, const Statement &statement, int most, Domains &domains)
{
    Query query(file, statement);
    // The row of them all is among them, the busiest.
    if (auto done = query.bind(most + 1).exec(); !done)
        return done;
    while (query.next()) {
        std::string domain = query.bytes(0);
        if (domain.empty())
            continue;
        domains[std::move(domain)] = {query.integer(1), query.integer(2), query.integer(3)};
    }
    return query.end();
}

/// It has a row of its own: see SumsDelta.
Result<DomainCounts> totalOf(Connection &file)
{
    Query query(file, DaySql::kDomain);
    if (auto done = query.bind(std::string_view()).exec(); !done)
        return done.error();
    DomainCounts total;
    if (query.next())
        total = {query.integer(0), query.integer(1), query.integer(2)};
    if (auto done = query.end(); !done)
        return done.error();
    return total;
}

void countMinutes(const std::vector<ResultRow> &rows, Time since, Time until,
                  std::string_view domain, SumsByUnit &sums)
{
    constexpr int64_t kMinute = 60 * Time::kSecond;
    const std::vector<bool> opens = openers(rows, domain);
    for (size_t i = 0; i < rows.size(); ++i) {
        const ResultRow &row = rows[i];
        const bool within = row.first >= since && row.first < until;
        if (!within || (!domain.empty() && domainOf(row.recipient) != domain))
            continue;
        Sums &minute = sums[row.first.us / kMinute - (row.first.us % kMinute < 0 ? 1 : 0)];
        countRow(row, opens[i], 1, minute);
    }
}

} // namespace

Result<void> addSums(Query &query, SumsUnit unit, SumsByUnit &sums)
{
    while (query.next()) {
        const int64_t kept = query.integer(0);
        Sums &to = sums[unit == SumsUnit::DayOfHour ? dayOfHour(kept) : kept];
        if (auto done = addEncoded(query.bytes(1), to); !done)
            return done;
    }
    return query.end();
}

Result<void> addHourSums(Connection &file, int64_t from, int64_t to, SumsByUnit &sums)
{
    Query query(file, DaySql::kHours);
    if (auto done = query.bind(from).bind(to).exec(); !done)
        return done;
    return addSums(query, SumsUnit::AsKept, sums);
}

Result<void> addDomainHours(Connection &file, std::string_view domain,
                            std::map<int64_t, MessageMap> &hours)
{
    Query query(file, DaySql::kDomain);
    if (auto done = query.bind(domain).exec(); !done)
        return done;
    if (query.next()) {
        const auto found = decodeHours(query.bytes(3));
        if (!found)
            return found.error();
        for (const auto &[hour, messages] : *found)
            addMessages(messages, hours[hour]);
    }
    return query.end();
}

Result<void> addMinuteSums(Connection &file, int32_t day, Time since, Time until,
                           std::string_view domain, std::stop_token stop, SumsByUnit &sums)
{
    std::set<uint32_t> bundles; // of each, all rows are read at once
    {
        PlaceWalk walk(file, since.us, until.us, {});
        for (;;) {
            const auto there = walk.next();
            if (!there)
                return there.error();
            if (!*there)
                break;
            bundles.insert(walk.bundle());
        }
    }
    for (const uint32_t bundle : bundles) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "minutes", {}};
        const auto rows = readRows(file, DaySql::kRowsOfBundle, makeBundleId(day, bundle));
        if (!rows)
            return rows.error();
        countMinutes(*rows, since, until, domain, sums);
    }
    return {};
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

Result<void> addDaySums(Connection &file, int32_t day, SumsByUnit &sums)
{
    Query hours(file, DaySql::kHours);
    if (auto done = hours.bind(INT64_MIN).bind(INT64_MAX).exec(); !done)
        return done;
    if (auto done = addSums(hours, SumsUnit::DayOfHour, sums); !done)
        return done;
    auto domains = readDomains(file, kNamedDomains);
    if (!domains)
        return domains.error();
    Sums ofDomains;
    ofDomains.domains = std::move(*domains);
    sums[day].add(ofDomains);
    return {};
}

} // namespace Estafeta
