// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/daystatements.h"
#include "store/daysums.h"
#include "store/sumsdelta.h"

#include <algorithm>

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

Result<void> StoreReader::Private::forCountedDays(Time since, Time until, const DayCount &count)
{
    const auto days = place->days();
    if (!days)
        return days.error();
    for (const DayEntry &day : *days) {
        const bool within =
            (!since.isSet() || day.latest >= since) && (!until.isSet() || day.oldest < until);
        if (!within || !day.tracesKept)
            continue;
        const auto file = place->openDay(day.day);
        if (!file)
            return file.error();
        const auto done = *file ? count(**file, day.day) : Result<void>();
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<TimedSums>> StoreReader::hourSums(Time since, Time until)
{
    const auto [from, to] = unitsWithin(since, until, kHourUs);
    SumsByUnit sums;
    if (auto lines = d->place->main().addLineSums(from, to, SumsUnit::AsKept, sums); !lines)
        return lines.error();
    const auto done =
        d->forCountedDays(since, until, [&, from = from, to = to](Connection &file, int32_t) {
            return addHourSums(file, from, to, sums);
        });
    if (!done)
        return done.error();
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
    const auto done = d->forCountedDays(
        since, until, [&](Connection &file, int32_t day) { return addDaySums(file, day, sums); });
    if (!done)
        return done.error();
    std::erase_if(sums, [from = from, to = to](const auto &entry) {
        return entry.first < from || entry.first >= to;
    });
    return timed(std::move(sums), Time::kDay);
}

Result<std::vector<TimedSums>> StoreReader::domainSums(std::string_view domain, Time since,
                                                       Time until)
{
    const auto [from, to] = unitsWithin(since, until, kHourUs);
    std::map<int64_t, MessageMap> all;
    const auto done = d->forCountedDays(
        since, until, [&](Connection &file, int32_t) { return addDomainHours(file, domain, all); });
    if (!done)
        return done.error();
    std::vector<TimedSums> sums;
    for (auto &[hour, messages] : all) {
        if (hour < from || hour >= to)
            continue;
        sums.push_back({Time{hour * kHourUs}, {}});
        sums.back().sums.messages = std::move(messages);
    }
    return sums;
}

Result<std::vector<TimedSums>>
StoreReader::minuteSums(Time since, Time until, std::string_view domain, std::stop_token stop)
{
    SumsByUnit sums;
    const auto done = d->forCountedDays(since, until, [&](Connection &file, int32_t day) {
        return addMinuteSums(file, day, since, until, domain, stop, sums);
    });
    if (!done)
        return done.error();
    return timed(std::move(sums), 60 * Time::kSecond);
}

Result<std::vector<Moment>> StoreReader::moments(Time since, Time until)
{
    return d->place->main().moments(since, until);
}

} // namespace Estafeta
