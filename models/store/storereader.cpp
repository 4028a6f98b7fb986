// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/bundlerows.h"
#include "store/folderreader.h"
#include "store/linestatements.h"
#include "store/serverreader.h"
#include "trace/linelegs.h"

#include <algorithm>

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
    auto legs = unpackLegs(bundle->legs, [&](auto refs) {
        auto found = lines(refs);
        for (size_t i = 0; found && i < refs.size(); ++i)
            bundle->linesGone |= refs[i].isSet() && (*found)[i].empty();
        return found;
    });
    if (!legs)
        return legs.error();
    bundle->legs = std::move(*legs);
    return bundle;
}

Result<std::vector<std::string>> StoreReader::lines(std::span<const LineRef> refs)
{
    return readLines(d->place->blocks(), refs,
                     [this](int32_t day) { return d->place->openLines(day); });
}

Result<std::vector<StoredBlock>> StoreReader::blocks(int32_t day)
{
    std::vector<StoredBlock> blocks;
    const auto file = d->place->openLines(day);
    if (!file)
        return file.error();
    if (!*file)
        return blocks;
    Query query(**file, LineSql::kBlockPlaces);
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
    const auto file = d->place->openLines(block.day);
    if (!file)
        return file.error();
    if (!*file)
        return std::string();
    Query query(**file, LineSql::kBlock);
    if (auto done = query.bind(block.id).exec(); !done)
        return done.error();
    if (query.next())
        return decompressBlock(query.bytes(0));
    if (auto done = query.end(); !done)
        return done.error();
    return std::string();
}

Result<Coverage> StoreReader::coverage()
{
    return d->place->main().coverage();
}

Result<std::optional<std::string>> StoreReader::state(std::string_view name)
{
    return d->place->main().state(name);
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

Result<std::vector<DayOnDisk>> StoreReader::daysOnDisk()
{
    const auto entries = d->place->days();
    if (!entries)
        return entries.error();
    std::vector<DayOnDisk> days;
    for (const DayEntry &entry : *entries)
        days.push_back(
            {entry.day, entry.tracesKept, entry.linesKept, d->place->sizeOfDay(entry.day)});
    return days;
}

Result<uint64_t> StoreReader::sequence()
{
    return d->place->main().seq();
}

} // namespace Estafeta
