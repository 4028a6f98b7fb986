// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termindex.h"

#include "core/varint.h"
#include "store/daystatements.h"
#include "store/runs.h"
#include "store/undostatements.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace Estafeta::TermIndex {

namespace {

/// Four pages fill one of the file's.
constexpr size_t kPageBytes = 1900;

/// Appends entries until the page is full; gives the rest. Of a term that many have, its bundles
/// are told by their differences.
std::span<const Entry> fillPage(std::string &page, std::span<const Entry> entries)
{
    auto [hash, bundle] = Entry(entries.front().first, 0);
    size_t count = 0;
    for (; count < entries.size() && page.size() < kPageBytes; ++count) {
        const auto &[nextHash, nextBundle] = entries[count];
        // The difference of two signed numbers may need all 64 bits.
        putUnsigned(page, static_cast<uint64_t>(nextHash) - static_cast<uint64_t>(hash));
        putUnsigned(page, nextBundle - (nextHash == hash ? bundle : 0));
        hash = nextHash;
        bundle = nextBundle;
    }
    return entries.subspan(count);
}

/// Reads a page that begins with `hash`; false where it makes no sense, or `take` has enough.
template<typename Take>
bool readPage(std::string_view page, int64_t hash, Take take)
{
    uint64_t bundle = 0;
    while (!page.empty()) {
        uint64_t step = 0;
        uint64_t more = 0;
        if (!getUnsigned(page, step) || !getUnsigned(page, more))
            return false;
        hash = static_cast<int64_t>(static_cast<uint64_t>(hash) + step);
        bundle = step == 0 ? bundle + more : more;
        if (!take(hash, static_cast<uint32_t>(bundle)))
            return false;
    }
    return true;
}

Result<std::vector<Run>> listRuns(Connection &file)
{
    Query query(file, DaySql::kTermRuns);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Run> runs;
    while (query.next()) {
        runs.push_back(
            {static_cast<uint64_t>(query.integer(0)), static_cast<size_t>(query.integer(1))});
    }
    if (auto done = query.end(); !done)
        return done.error();
    return runs;
}

Result<void> readRun(Connection &file, uint64_t seq, std::vector<Entry> &entries)
{
    Query query(file, DaySql::kTermRun);
    if (auto done = query.bind(seq).exec(); !done)
        return done;
    while (query.next()) {
        readPage(query.bytes(1), query.integer(0), [&](int64_t hash, uint32_t bundle) {
            entries.emplace_back(hash, bundle);
            return true;
        });
    }
    return query.end();
}

/// Brings into `entries` what is to be one run with them.
Result<void> merge(Connection &file, uint64_t seq, std::vector<Entry> &entries)
{
    auto runs = listRuns(file);
    if (!runs)
        return runs.error();
    for (auto like = takeLike(*runs, entries.size()); !like.empty();
         like = takeLike(*runs, entries.size())) {
        for (const Run &run : like) {
            if (auto done = readRun(file, run.seq, entries); !done)
                return done;
            Query replace(file, DaySql::kReplaceTermRun);
            if (auto done = replace.bind(seq).bind(run.seq).exec(); !done)
                return done;
        }
        std::ranges::sort(entries);
        const auto doubles = std::ranges::unique(entries);
        entries.erase(doubles.begin(), doubles.end());
    }
    return {};
}

Result<void> putPages(Connection &file, uint64_t seq, std::span<const Entry> entries)
{
    Query put(file, DaySql::kPutTermPage);
    std::string page;
    for (uint32_t n = 0; !entries.empty(); ++n) {
        page.clear();
        const auto rest = fillPage(page, entries);
        const int64_t last = entries[entries.size() - rest.size() - 1].first;
        put.bind(seq).bind(entries.front().first).bind(last).bind(std::string_view(page));
        if (file.isServer())
            put.bind(n);
        if (auto done = put.exec(); !done)
            return done;
        entries = rest;
    }
    return {};
}

Result<void> lookUp(Connection &file, uint64_t seq, int64_t hash, std::vector<uint32_t> &found)
{
    Query query(file, DaySql::kTermPages);
    if (auto done = query.bind(seq).bind(hash).exec(); !done)
        return done;
    while (query.next() && query.integer(0) <= hash) {
        readPage(query.bytes(1), query.integer(0), [&](int64_t other, uint32_t bundle) {
            if (other == hash)
                found.push_back(bundle);
            return other <= hash;
        });
    }
    return query.end();
}

/// Reads all pages of a run, in their order, beside the sorted hashes.
Result<void> readThrough(Connection &file, uint64_t seq, std::span<const int64_t> wanted,
                         std::vector<uint32_t> &found)
{
    Query query(file, DaySql::kTermRun);
    if (auto done = query.bind(seq).exec(); !done)
        return done;
    auto next = wanted.begin();
    while (query.next() && next != wanted.end()) {
        next = std::lower_bound(next, wanted.end(), query.integer(0));
        if (next == wanted.end() || *next > query.integer(2))
            continue;
        auto at = next;
        readPage(query.bytes(1), query.integer(0), [&](int64_t hash, uint32_t bundle) {
            while (at != wanted.end() && *at < hash)
                ++at;
            if (at != wanted.end() && *at == hash)
                found.push_back(bundle);
            return at != wanted.end();
        });
    }
    return query.end();
}

void sortOut(std::vector<uint32_t> &bundles)
{
    std::ranges::sort(bundles);
    const auto doubles = std::ranges::unique(bundles);
    bundles.erase(doubles.begin(), doubles.end());
}

/// Of many terms, reading a run through takes less time than looking each of them up.
Result<void> findInRun(Connection &file, const Run &run, std::span<const int64_t> wanted,
                       std::vector<uint32_t> &found)
{
    constexpr size_t kEntriesOfPage = 240;
    // A page read in passing costs a third of one that is looked up; a server is asked each time.
    const size_t dearer = file.isServer() ? 50 : 3;
    if (wanted.size() * dearer > run.entries / kEntriesOfPage + 1)
        return readThrough(file, run.seq, wanted, found);
    for (const int64_t hash : wanted) {
        if (auto done = lookUp(file, run.seq, hash, found); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> add(Connection &file, uint64_t seq, std::vector<Entry> entries)
{
    if (entries.empty())
        return {};
    if (auto done = merge(file, seq, entries); !done)
        return done;
    if (auto done = putPages(file, seq, entries); !done)
        return done;
    return Query(file, DaySql::kPutTermRun).bind(seq).bind(entries.size()).exec();
}

Result<void> takeBack(Connection &file, uint64_t seq)
{
    for (const Statement &statement : DaySql::kRemoveTermRun) {
        if (auto done = Query(file, statement).bind(seq).exec(); !done)
            return done;
    }
    return file.run(DaySql::kRestoreTermRuns);
}

Result<std::vector<uint32_t>> find(Connection &file, uint64_t hash)
{
    return findAny(file, {&hash, 1}, SIZE_MAX, {});
}

Result<std::vector<uint32_t>> findAny(Connection &file, std::span<const uint64_t> hashes,
                                      size_t most, const std::stop_token &stop)
{
    const auto runs = listRuns(file);
    if (!runs)
        return runs.error();
    std::vector<int64_t> wanted;
    for (const uint64_t hash : hashes)
        wanted.push_back(static_cast<int64_t>(hash));
    std::ranges::sort(wanted);
    std::vector<uint32_t> found;
    for (const Run &run : *runs) {
        if (stop.stop_requested())
            break;
        if (auto done = findInRun(file, run, wanted, found); !done)
            return done.error();
        if (found.size() > most)
            sortOut(found); // a bundle may have several of the terms, and stand in several runs
        if (found.size() > most)
            break;
    }
    sortOut(found);
    return found;
}

Result<void> fillGuard(Connection &file, TermGuard &guard)
{
    Query pages(file, DaySql::kAllTermPages);
    if (auto done = pages.exec(); !done)
        return done;
    while (pages.next()) {
        readPage(pages.bytes(1), pages.integer(0), [&](int64_t hash, uint32_t) {
            guard.add(static_cast<uint64_t>(hash));
            return true;
        });
    }
    return pages.end();
}

} // namespace Estafeta::TermIndex
