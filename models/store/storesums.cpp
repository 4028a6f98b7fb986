// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/daystatements.h"
#include "store/daysums.h"
#include "store/sumsdelta.h"

#include <algorithm>
#include <ranges>

/// What a store counts, without a look at what was counted.
namespace Estafeta {

namespace {

/// Of the units that begin in [since, until): the first, and the one after the last.
std::pair<int64_t, int64_t> unitsWithin(Time since, Time until, int64_t unitUs)
{
    const auto roundUp = [unitUs](Time time) {
        return time.us / unitUs + (time.us % unitUs > 0 ? 1 : 0);
    };
    return {since.isSet() ? roundUp(since) : INT64_MIN, until.isSet() ? roundUp(until) : INT64_MAX};
}

constexpr int64_t kHourUs = 3600 * Time::kSecond;

std::vector<TimedSums> timed(SumsByUnit &&all, int64_t unitUs)
{
    std::vector<TimedSums> sums;
    for (auto &[unit, counts] : all) {
        if (!counts.isEmpty())
            sums.push_back({Time{unit * unitUs}, std::move(counts)});
    }
    return sums;
}

/// The hours of such days, which may be all there are.
int64_t hourOfDay(int64_t day)
{
    return day == INT64_MIN || day == INT64_MAX ? day : day * 24;
}

} // namespace

Result<std::vector<int32_t>> StoreReader::Private::countedDays(Time since, Time until)
{
    const auto days = place->days();
    if (!days)
        return days.error();
    std::vector<int32_t> counted;
    for (const DayEntry &day : *days) {
        const bool within =
            (!since.isSet() || day.latest >= since) && (!until.isSet() || day.oldest < until);
        if (within && day.tracesKept)
            counted.push_back(day.day);
    }
    return counted;
}

Result<std::vector<TimedSums>> StoreReader::hourSums(Time since, Time until)
{
    const auto [from, to] = unitsWithin(since, until, kHourUs);
    SumsByUnit sums;
    if (auto done = d->place->main().addLineSums(from, to, SumsUnit::AsKept, sums); !done)
        return done.error();
    const auto days = d->countedDays(since, until);
    if (!days)
        return days.error();
    for (const int32_t day : *days) {
        const auto file = d->place->openDay(day);
        if (!file)
            return file.error();
        const auto done = *file ? addHourSums(**file, from, to, sums) : Result<void>();
        if (!done)
            return done.error();
    }
    return timed(std::move(sums), kHourUs);
}

Result<std::vector<TimedSums>> StoreReader::daySums(Time since, Time until)
{
    const auto [from, to] = unitsWithin(since, until, Time::kDay);
    SumsByUnit sums;
    if (auto done = d->place->main().addDaySums(from, to, sums); !done)
        return done.error();
    if (auto done =
            d->place->main().addLineSums(hourOfDay(from), hourOfDay(to), SumsUnit::DayOfHour, sums);
        !done)
        return done.error();
    const auto days = d->countedDays(since, until);
    if (!days)
        return days.error();
    for (const int32_t day : *days) {
        const auto file = d->place->openDay(day);
        if (!file)
            return file.error();
        const auto done = *file ? addDaySums(**file, day, sums) : Result<void>();
        if (!done)
            return done.error();
    }
    std::erase_if(sums, [from = from, to = to](const auto &entry) {
        return entry.first < from || entry.first >= to;
    });
    return timed(std::move(sums), Time::kDay);
}

Result<std::vector<DomainHour>> StoreReader::domainHours(std::string_view domain, Time since,
                                                         Time until)
{
    const auto [from, to] = unitsWithin(since, until, kHourUs);
    const auto days = d->countedDays(since, until);
    if (!days)
        return days.error();
    std::map<int64_t, int64_t> all;
    for (const int32_t day : *days) {
        const auto file = d->place->openDay(day);
        if (!file)
            return file.error();
        if (!*file)
            continue;
        Query query(**file, DaySql::kDomain);
        if (auto done = query.bind(domain).exec(); !done)
            return done.error();
        if (query.next()) {
            for (const auto &[hour, recipients] : decodeHours(query.bytes(3)))
                all[hour] += recipients;
        }
        if (auto done = query.end(); !done)
            return done.error();
    }
    std::vector<DomainHour> hours;
    for (const auto &[hour, recipients] : all) {
        if (hour >= from && hour < to)
            hours.push_back({Time{hour * kHourUs}, recipients});
    }
    return hours;
}

} // namespace Estafeta
