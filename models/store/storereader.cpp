// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"
#include "store/folderreader.h"
#include "store/rollupdelta.h"
#include "store/serverreader.h"
#include "trace/linelegs.h"

#include <algorithm>
#include <tuple>

namespace Estafeta {

Result<std::vector<DayEntry>> StoreReader::Private::daysWithin(int64_t since, int64_t until)
{
    auto days = place->days();
    if (days) {
        std::erase_if(*days, [&](const DayEntry &day) {
            return day.newest.us < since || day.oldest.us >= until;
        });
    }
    return days;
}

StoreReader::StoreReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const std::string &location)
{
    auto parsed = StoreLocation::parse(location);
    if (!parsed)
        return parsed.error();
    std::unique_ptr<ReaderPlace> place;
    if (parsed->server())
        place = std::make_unique<ServerReader>(std::move(*parsed));
    else
        place = std::make_unique<FolderReader>(location);
    if (auto done = place->open(); !done)
        return done.error();
    return std::unique_ptr<StoreReader>(
        new StoreReader(std::make_unique<Private>(std::move(place))));
}

Result<StoredBundle> StoreReader::load(BundleId id)
{
    const auto file = d->place->openDay(bundleDay(id));
    if (!file)
        return file.error();
    if (!*file)
        return Error{ErrorCode::NotFound, "bundle", {}};
    auto bundle = readBundle(id, **file);
    if (!bundle)
        return bundle;
    auto legs = unpackLegs(bundle->legs, [this](auto refs) { return lines(refs); });
    if (!legs)
        return legs.error();
    bundle->legs = std::move(*legs);
    return bundle;
}

Result<std::vector<std::string>> StoreReader::lines(std::span<const LineRef> refs)
{
    return readLines(d->place->blocks(), refs,
                     [this](int32_t day) { return d->place->openDay(day); });
}

Result<std::vector<StoredBlock>> StoreReader::blocks(int32_t day)
{
    std::vector<StoredBlock> blocks;
    const auto file = d->place->openDay(day);
    if (!file)
        return file.error();
    if (!*file)
        return blocks;
    Query query(**file, DaySql::kBlockPlaces);
    if (auto done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        const StoredBlock block{day, static_cast<uint32_t>(query.integer(0)),
                                static_cast<HostId>(query.integer(1)), Time{query.integer(2)},
                                Time{query.integer(3)}};
        if (block.first.isSet() && block.last.isSet())
            blocks.push_back(block);
    }
    if (auto done = query.end(); !done)
        return done.error();
    return blocks;
}

Result<std::string> StoreReader::blockText(const StoredBlock &block)
{
    const auto file = d->place->openDay(block.day);
    if (!file)
        return file.error();
    if (!*file)
        return std::string();
    Query query(**file, DaySql::kBlock);
    if (auto done = query.bind(block.id).exec(); !done)
        return done.error();
    if (query.next())
        return decompressBlock(query.bytes(0));
    if (auto done = query.end(); !done)
        return done.error();
    return std::string();
}

Result<std::vector<Rollup>> StoreReader::rollups(Time since, Time until)
{
    const int64_t from = since.isSet() ? hourOf(since + (3600 * Time::kSecond - 1)) : INT64_MIN;
    const int64_t to = until.isSet() ? hourOf(until + (3600 * Time::kSecond - 1)) : INT64_MAX;
    const auto days = d->place->days();
    if (!days)
        return days.error();
    std::map<std::tuple<int64_t, HostId, Verdict>, Rollup> sums;
    for (const DayEntry &day : *days) {
        if ((since.isSet() && day.newest < since) || (until.isSet() && day.oldest >= until))
            continue;
        const auto file = d->place->openDay(day.day);
        if (!file)
            return file.error();
        if (!*file)
            continue;
        Query query(**file, DaySql::kRollups);
        if (auto done = query.bind(from).bind(to).exec(); !done)
            return done.error();
        while (query.next()) {
            const int64_t hour = query.integer(0);
            const auto host = static_cast<HostId>(query.integer(1));
            const auto verdict = static_cast<Verdict>(query.integer(2));
            Rollup &sum = sums[{hour, host, verdict}];
            sum.hour = Time::fromSeconds(hour * 3600);
            sum.host = host;
            sum.verdict = verdict;
            sum.recipients += static_cast<uint64_t>(query.integer(3));
            sum.messages += static_cast<uint64_t>(query.integer(4));
            sum.bytes += static_cast<uint64_t>(query.integer(5));
        }
        if (auto done = query.end(); !done)
            return done.error();
    }
    std::vector<Rollup> rollups;
    for (const auto &[key, sum] : sums)
        rollups.push_back(sum);
    return rollups;
}

Result<Coverage> StoreReader::coverage()
{
    return d->place->main().coverage();
}

Result<ClockPairs> StoreReader::clockPairs()
{
    return d->place->main().clockPairs();
}

Result<std::vector<std::string>> StoreReader::hostNames()
{
    return d->place->main().hostNames();
}

Result<std::vector<int32_t>> StoreReader::days()
{
    const auto entries = d->place->days();
    if (!entries)
        return entries.error();
    std::vector<int32_t> days;
    for (const DayEntry &entry : *entries)
        days.push_back(entry.day);
    return days;
}

Result<uint64_t> StoreReader::sequence()
{
    return d->place->main().seq();
}

} // namespace Estafeta
