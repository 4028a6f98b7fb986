// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"
#include "trace/linelegs.h"

#include <algorithm>
#include <sys/stat.h>

namespace Estafeta {

Result<void> StoreReader::Private::open()
{
    if (auto done = folder.inspect(); !done)
        return done;
    auto opened = MainFile::open(folder.mainFile(), Connection::Access::Read);
    if (!opened)
        return opened.error();
    main.emplace(std::move(*opened));
    return {};
}

Result<std::vector<DayEntry>> StoreReader::Private::currentDays()
{
    auto days = main->days();
    if (!days)
        return days;
    // Someone may have deleted a day's file to make room.
    const std::vector<int32_t> onDisk = folder.daysOnDisk();
    std::erase_if(*days, [&](const DayEntry &entry) {
        return !std::ranges::binary_search(onDisk, entry.day);
    });
    std::erase_if(m_files, [&](const auto &file) {
        const bool gone = !std::ranges::binary_search(*days, file.first, {}, &DayEntry::day);
        if (gone)
            blocks.forgetDay(file.first);
        return gone;
    });
    return days;
}

Result<std::vector<DayEntry>> StoreReader::Private::daysWithin(int64_t since, int64_t until)
{
    auto days = currentDays();
    if (days) {
        std::erase_if(*days, [&](const DayEntry &day) {
            return day.newest.us < since || day.oldest.us >= until;
        });
    }
    return days;
}

Result<Connection *> StoreReader::Private::openDay(int32_t day)
{
    const std::string path = folder.dayFile(day);
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0)
        return nullptr;
    OpenFile &file = m_files[day];
    // A day may be dropped and read in anew: the old connection would go on showing the old file.
    if (file.connection && file.inode == status.st_ino)
        return file.connection.get();
    blocks.forgetDay(day);
    file.connection.reset();
    auto connection = inspectFile(path, FileKind::Day).ok()
        ? Connection::open(path, Connection::Access::Read)
        : inspectFile(path, FileKind::Day).error();
    if (!connection)
        return connection.error();
    const auto store = readStoreName(**connection);
    if (!store)
        return store.error();
    if (*store != main->storeName())
        return Error{ErrorCode::DamagedStore, path, "a day file of another store"};
    file = {std::move(*connection), status.st_ino};
    return file.connection.get();
}

StoreReader::StoreReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const std::string &folder)
{
    auto p = std::make_unique<Private>(folder);
    if (auto done = p->open(); !done)
        return done.error();
    return std::unique_ptr<StoreReader>(new StoreReader(std::move(p)));
}

Result<StoredBundle> StoreReader::load(BundleId id)
{
    const auto file = d->openDay(bundleDay(id));
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
    return readLines(d->blocks, refs, [this](int32_t day) { return d->openDay(day); });
}

Result<std::vector<StoredBlock>> StoreReader::blocks(int32_t day)
{
    std::vector<StoredBlock> blocks;
    const auto file = d->openDay(day);
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
    const auto file = d->openDay(block.day);
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

Result<Coverage> StoreReader::coverage()
{
    return d->main->coverage();
}

Result<std::optional<std::string>> StoreReader::state(std::string_view name)
{
    return d->main->state(name);
}

Result<ClockPairs> StoreReader::clockPairs()
{
    return d->main->clockPairs();
}

Result<std::vector<std::string>> StoreReader::hostNames()
{
    return d->main->hostNames();
}

Result<std::vector<int32_t>> StoreReader::days()
{
    const auto entries = d->currentDays();
    if (!entries)
        return entries.error();
    std::vector<int32_t> days;
    for (const DayEntry &entry : *entries)
        days.push_back(entry.day);
    return days;
}

Result<std::vector<DayOnDisk>> StoreReader::daysOnDisk()
{
    const auto entries = d->currentDays();
    if (!entries)
        return entries.error();
    std::vector<DayOnDisk> days;
    for (const DayEntry &entry : *entries)
        days.push_back(
            {entry.day, entry.tracesKept, entry.linesKept, d->folder.sizeOfDay(entry.day)});
    return days;
}

Result<uint64_t> StoreReader::sequence()
{
    return d->main->seq();
}

} // namespace Estafeta
