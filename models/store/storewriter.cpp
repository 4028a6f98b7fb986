// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storewriter.h"

#include "core/text.h"
#include "store/daysums.h"
#include "store/folderwriter.h"
#include "store/openlegs.h"
#include "store/serverwriter.h"
#include "store/writerdays.h"
#include "trace/linelegs.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Estafeta {

namespace {

void widen(DayEntry &entry, const BundleRecord &bundle)
{
    const auto earliest = [](Time &kept, Time time) {
        if (time.isSet() && (!kept.isSet() || time < kept))
            kept = time;
    };
    earliest(entry.oldest, bundle.first);
    entry.latest = std::max(entry.latest, bundle.last);
    entry.latest = std::max(entry.latest, bundle.first);
    for (const ResultRow &row : bundle.rows) {
        earliest(entry.oldest, row.first);
        entry.newest = std::max(entry.newest, row.first);
    }
}

DayEntry entryAfter(DayEntry entry, int32_t day, uint64_t seq, const DayPart &part)
{
    entry.day = day;
    if (part.touchesBundles())
        entry.seq = seq;
    if (!part.blocks.empty())
        entry.linesSeq = seq;
    entry.tracesKept = entry.tracesKept || !part.bundles.empty();
    entry.linesKept = entry.linesKept || !part.blocks.empty();
    for (const BundleRecord *bundle : part.bundles) {
        widen(entry, *bundle);
        entry.bundleIds = std::max(entry.bundleIds, bundleNumber(bundle->id));
    }
    for (const ArchivedBlock *block : part.blocks)
        entry.blockIds = std::max(entry.blockIds, block->id);
    return entry;
}

bool mayOverlap(const DayEntry &entry, Time from, Time to)
{
    return entry.seq != 0 && (!from.isSet() || entry.latest >= from)
        && (!to.isSet() || entry.oldest <= to);
}

} // namespace

class StoreWriter::Private
{
public:
    explicit Private(std::unique_ptr<WriterPlace> given) : place(std::move(given)) {}

    Result<void> open();
    Result<void> recover();
    Result<void> letGoWithRoom(int32_t day, bool traces, bool lines);
    Result<void> letGo(int32_t day, bool traces, bool lines);
    Result<SumsByUnit> countsOf(const DayEntry &before, const DayEntry &after);
    Result<void> commit(const Commit &commit);
    std::map<int32_t, DayPart> partsOf(const Commit &commit) const;
    /// Unpacks the legs of a bundle as a day file has it.
    Result<void> readLegs(StoredBundle &bundle);
    Result<std::vector<std::string>> lines(std::span<const LineRef> refs);
    [[nodiscard]] bool hasBundles(int32_t day) const
    {
        const auto entry = days.find(day);
        return entry != days.end() && entry->second.seq != 0;
    }

    std::unique_ptr<WriterPlace> place;
    WriterDays files{*place};
    uint64_t seq = 0;
    std::vector<std::string> hosts;
    size_t savedHosts = 0;            ///< how many of them the store has
    std::map<int32_t, DayEntry> days; ///< as the store has them
    /// The largest numbers handed out, committed or not.
    std::map<int32_t, uint32_t> lastBundle;
    std::map<int32_t, uint32_t> lastBlock;
    bool needsRecovery = false;
};

Result<void> StoreWriter::Private::open()
{
    if (auto done = place->open(); !done)
        return done;
    auto names = place->main().hosts();
    if (!names)
        return names.error();
    hosts = std::move(*names);
    savedHosts = hosts.size();
    auto done = recover();
    if (done)
        place->makeReserve();
    return done;
}

/// Back to the last commit that is whole.
Result<void> StoreWriter::Private::recover()
{
    files.closeAll();
    const auto last = place->main().seq();
    const auto entries = place->main().days();
    if (!last || !entries)
        return last.ok() ? entries.error() : last.error();
    seq = *last;
    days.clear();
    for (const DayEntry &entry : *entries) {
        days[entry.day] = entry;
        lastBundle[entry.day] = std::max(lastBundle[entry.day], entry.bundleIds);
        lastBlock[entry.day] = std::max(lastBlock[entry.day], entry.blockIds);
    }
    if (auto done = place->recover(seq, days, files); !done)
        return done;
    needsRecovery = false;
    return {};
}

Result<void> StoreWriter::Private::letGoWithRoom(int32_t day, bool traces, bool lines)
{
    place->giveUpReserve();
    auto done = letGo(day, traces, lines);
    place->makeReserve();
    return done;
}

Result<void> StoreWriter::Private::letGo(int32_t day, bool traces, bool lines)
{
    if (needsRecovery) {
        if (auto done = recover(); !done)
            return done;
    }
    const auto known = days.find(day);
    if (known == days.end())
        return {};
    DayEntry entry = known->second;
    if (traces) {
        entry.tracesKept = false;
        entry.seq = 0;
    }
    if (lines) {
        entry.linesKept = false;
        entry.linesSeq = 0;
    }
    const auto counts = countsOf(known->second, entry);
    if (!counts)
        return counts.error();
    needsRecovery = true;
    if (auto done = place->letGo(entry, *counts, files); !done)
        return done;
    needsRecovery = false;
    if (entry.tracesKept || entry.linesKept)
        known->second = entry;
    else
        days.erase(known);
    return {};
}

/// What is counted of a day and would go with it.
Result<SumsByUnit> StoreWriter::Private::countsOf(const DayEntry &before, const DayEntry &after)
{
    SumsByUnit counts;
    if (before.seq != 0 && after.seq == 0) {
        const auto file = files.open(before.day);
        if (!file)
            return file.error();
        if (auto done = addDaySums((*file)->connection(), before.day, counts); !done)
            return done.error();
    }
    if (!after.tracesKept && !after.linesKept) {
        const int64_t hour = int64_t{before.day} * 24;
        if (auto done = place->main().addLineSums(hour, hour + 24, SumsUnit::DayOfHour, counts);
            !done)
            return done.error();
    }
    return counts;
}

Result<void> StoreWriter::Private::commit(const Commit &commit)
{
    if (needsRecovery) {
        if (auto done = recover(); !done)
            return done;
    }
    CommitParts parts{.seq = seq + 1,
                      .commit = commit,
                      .firstHost = static_cast<HostId>(savedHosts),
                      .newHosts = std::span(hosts).subspan(savedHosts),
                      .days = partsOf(commit),
                      .entries = {},
                      .newDays = {}};
    for (const auto &[day, part] : parts.days) {
        const bool isNew = !days.contains(day);
        if (isNew)
            parts.newDays.push_back(day);
        parts.entries.push_back(entryAfter(isNew ? DayEntry() : days[day], day, parts.seq, part));
    }
    // Until all of it is there, days may be ahead and must be taken back before anything else.
    needsRecovery = true;
    if (auto done = place->write(parts, files); !done)
        return done;
    for (const DayEntry &entry : parts.entries)
        days[entry.day] = entry;
    savedHosts = hosts.size();
    seq = parts.seq;
    needsRecovery = false;
    return {};
}

std::map<int32_t, DayPart> StoreWriter::Private::partsOf(const Commit &commit) const
{
    std::map<int32_t, DayPart> parts;
    for (const ArchivedBlock &block : commit.blocks)
        parts[block.day].blocks.push_back(&block);
    for (const BundleRecord &bundle : commit.bundles)
        parts[bundleDay(bundle.id)].bundles.push_back(&bundle);
    for (const BundleId id : commit.finished) {
        if (hasBundles(bundleDay(id)))
            parts[bundleDay(id)].finished.push_back(bundleNumber(id));
    }
    for (const BundleId id : commit.removed) {
        if (hasBundles(bundleDay(id)))
            parts[bundleDay(id)].removed.push_back(bundleNumber(id));
    }
    return parts;
}

Result<std::vector<std::string>> StoreWriter::Private::lines(std::span<const LineRef> refs)
{
    return files.lines(refs, [this](int32_t day) {
        const auto entry = days.find(day);
        return entry != days.end() && entry->second.linesSeq != 0;
    });
}

Result<void> StoreWriter::Private::readLegs(StoredBundle &bundle)
{
    auto legs = unpackLegs(bundle.legs, [this](auto refs) { return lines(refs); });
    if (!legs)
        return legs.error();
    bundle.legs = std::move(*legs);
    return {};
}

StoreWriter::StoreWriter(std::unique_ptr<Private> p) : d(std::move(p)) {}
StoreWriter::~StoreWriter() = default;

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const std::string &location)
{
    return open(location, Options());
}

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const std::string &location,
                                                       const Options &options)
{
    auto parsed = StoreLocation::parse(location);
    if (!parsed)
        return parsed.error();
    const Migrations &migrations = options.migrations ? *options.migrations : Migrations::all();
    std::unique_ptr<WriterPlace> place;
    if (parsed->server())
        place = std::make_unique<ServerWriter>(std::move(*parsed), options.leaseLasts, migrations);
    else
        place = std::make_unique<FolderWriter>(location, options.maxPages, migrations);
    auto p = std::make_unique<Private>(std::move(place));
    if (auto done = p->open(); !done)
        return done.error();
    return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(p)));
}

HostId StoreWriter::hostId(std::string_view name)
{
    const auto found = std::ranges::find_if(
        d->hosts, [&](const std::string &host) { return equalsNoCase(host, name); });
    if (found != d->hosts.end())
        return static_cast<HostId>(found - d->hosts.begin());
    d->hosts.emplace_back(name);
    return static_cast<HostId>(d->hosts.size() - 1);
}

const std::vector<std::string> &StoreWriter::hostNames() const
{
    return d->hosts;
}

Result<std::optional<std::string>> StoreWriter::state(std::string_view name)
{
    return d->place->main().state(name);
}

uint32_t StoreWriter::takeBlockIds(int32_t day, uint32_t count)
{
    uint32_t &last = d->lastBlock[day];
    last += count;
    return last - count + 1;
}

BundleId StoreWriter::takeBundleId(int32_t day)
{
    return makeBundleId(day, ++d->lastBundle[day]);
}

Result<void> StoreWriter::commit(const Commit &commit)
{
    auto done = d->commit(commit);
    // At once, so that no look-up sees what was not committed. If it fails, too (the disk is still
    // full), the next commit begins with it.
    if (!done && d->needsRecovery)
        (void)d->recover();
    return done;
}

Result<std::vector<BundleId>> StoreWriter::findByTerms(std::span<const uint64_t> keys, Time from,
                                                       Time to)
{
    std::vector<BundleId> found;
    for (const auto &[day, entry] : d->days) {
        if (!mayOverlap(entry, from, to))
            continue;
        if (auto done = d->files.find(day, keys, from, to, found); !done)
            return done.error();
    }
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

Result<StoredBundle> StoreWriter::load(BundleId id)
{
    if (!d->hasBundles(bundleDay(id)))
        return Error{ErrorCode::NotFound, "bundle", {}};
    const auto file = d->files.open(bundleDay(id));
    if (!file)
        return file.error();
    auto bundle = (*file)->load(bundleNumber(id));
    if (!bundle)
        return bundle;
    if (auto done = d->readLegs(*bundle); !done)
        return done.error();
    return bundle;
}

Result<std::vector<std::string>> StoreWriter::lines(std::span<const LineRef> refs)
{
    return d->lines(refs);
}

Result<std::vector<StoredBundle>> StoreWriter::openBundles()
{
    std::vector<StoredBundle> all;
    for (const auto &[day, entry] : d->days) {
        if (entry.seq == 0)
            continue;
        const auto file = d->files.open(day);
        if (!file)
            return file.error();
        auto bundles = (*file)->openBundles();
        if (!bundles)
            return bundles.error();
        std::ranges::move(*bundles, std::back_inserter(all));
    }
    if (auto done = unpackAll(all, [this](auto refs) { return lines(refs); }); !done)
        return done.error();
    return all;
}

Result<Coverage> StoreWriter::coverage()
{
    return d->place->main().coverage();
}

Result<ClockPairs> StoreWriter::clockPairs()
{
    return d->place->main().clockPairs();
}

Result<void> StoreWriter::keepAlive()
{
    return d->place->keepAlive();
}

std::vector<int32_t> StoreWriter::days() const
{
    std::vector<int32_t> days;
    for (const auto &[day, entry] : d->days)
        days.push_back(day);
    return days;
}

std::vector<DayOnDisk> StoreWriter::daysOnDisk() const
{
    std::vector<DayOnDisk> all;
    for (const auto &[day, entry] : d->days)
        all.push_back({day, entry.tracesKept, entry.linesKept, d->place->sizeOfDay(day)});
    return all;
}

Result<void> StoreWriter::dropTraces(int32_t day)
{
    return d->letGoWithRoom(day, true, false);
}

Result<void> StoreWriter::dropLines(int32_t day)
{
    return d->letGoWithRoom(day, false, true);
}

Result<void> StoreWriter::dropDay(int32_t day)
{
    return d->letGoWithRoom(day, true, true);
}

} // namespace Estafeta
