// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace Estafeta {

namespace {

using Place = std::pair<int64_t, BundleId>; ///< first, id

using Places = std::priority_queue<Place, std::vector<Place>, std::greater<>>;

/// Adds the places of a day's bundles with since <= first < until.
Result<void> addPlaces(Connection &file, int32_t day, int64_t since, int64_t until, Places &places)
{
    Query query(file, DaySql::kSpans);
    if (auto done = query.bind(since).bind(until).exec(); !done)
        return done;
    while (query.next()) {
        places.emplace(query.integer(0),
                       makeBundleId(day, static_cast<uint32_t>(query.integer(1))));
    }
    return query.end();
}

} // namespace

Result<void> StoreReader::forEachBundle(Time since, Time until, const BundleSink &sink,
                                        std::stop_token stop)
{
    const int64_t from = since.isSet() ? since.us : INT64_MIN;
    const int64_t to = until.isSet() ? until.us : INT64_MAX;
    auto days = d->place->days();
    if (!days)
        return days.error();
    std::erase_if(*days,
                  [&](const DayEntry &day) { return day.latest.us < from || day.oldest.us >= to; });
    std::ranges::sort(*days, {}, &DayEntry::oldest);
    // Days overlap where bundles began before midnight: a day's bundles join in when the first of
    // them may be next.
    Places places;
    auto day = days->begin();
    while (day != days->end() || !places.empty()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "export", {}};
        if (day != days->end() && (places.empty() || day->oldest.us <= places.top().first)) {
            const auto file = d->place->openDay(day->day);
            auto done = file ? Result<void>() : file.error();
            if (done && *file)
                done = addPlaces(**file, day->day, from, to, places);
            if (!done)
                return done;
            ++day;
            continue;
        }
        const BundleId id = places.top().second;
        places.pop();
        const auto bundle = load(id);
        // Removed or merged into another since the places were read.
        if (!bundle && bundle.error().code == ErrorCode::NotFound)
            continue;
        if (!bundle)
            return bundle.error();
        if (!sink(*bundle))
            return {};
    }
    return {};
}

} // namespace Estafeta
