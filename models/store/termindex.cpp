// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termindex.h"

#include "core/varint.h"
#include "store/daystatements.h"
#include "store/undostatements.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace Estafeta::TermIndex {

namespace {

/// From here on a run costs less than as many entries of the B-tree.
constexpr size_t kFewestOfRun = 4096;
/// Four pages fill one of the file's.
constexpr size_t kPageBytes = 1900;

/// Appends entries until the page is full; gives the rest.
std::span<const Entry> fillPage(std::string &page, std::span<const Entry> entries)
{
    int64_t hash = entries.front().first;
    size_t count = 0;
    for (; count < entries.size() && page.size() < kPageBytes; ++count) {
        // The difference of two signed numbers may need all 64 bits.
        putUnsigned(page,
                    static_cast<uint64_t>(entries[count].first) - static_cast<uint64_t>(hash));
        putUnsigned(page, entries[count].second);
        hash = entries[count].first;
    }
    return entries.subspan(count);
}

/// Reads a page that begins with `hash`; false where it makes no sense, or `take` has enough.
template<typename Take>
bool readPage(std::string_view page, int64_t hash, Take take)
{
    while (!page.empty()) {
        uint64_t step = 0;
        uint64_t bundle = 0;
        if (!getUnsigned(page, step) || !getUnsigned(page, bundle))
            return false;
        hash = static_cast<int64_t>(static_cast<uint64_t>(hash) + step);
        if (!take(hash, static_cast<uint32_t>(bundle)))
            return false;
    }
    return true;
}

Result<void> addRun(Connection &file, uint64_t seq, std::span<const Entry> entries)
{
    Query put(file, DaySql::kPutTermPage);
    std::string page;
    while (!entries.empty()) {
        page.clear();
        const auto rest = fillPage(page, entries);
        const int64_t last = entries[entries.size() - rest.size() - 1].first;
        put.bind(seq).bind(entries.front().first).bind(last).bind(std::string_view(page));
        if (auto done = put.exec(); !done)
            return done;
        entries = rest;
    }
    return {};
}

Result<void> addEach(Connection &file, std::span<const Entry> entries)
{
    Query put(file, DaySql::kPutTerm);
    Query note(file, DaySql::kNoteTerm);
    for (const auto &[hash, bundle] : entries) {
        if (auto done = put.bind(hash).bind(bundle).exec(); !done)
            return done;
        if (put.changes() == 0)
            continue; // an earlier commit's, which stays when this one is taken back
        if (auto done = note.bind(hash).bind(bundle).exec(); !done)
            return done;
    }
    return {};
}

Result<void> findInRun(Connection &file, int64_t seq, int64_t hash, std::vector<uint32_t> &found)
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

Result<void> findInTree(Connection &file, int64_t hash, std::vector<uint32_t> &found)
{
    Query query(file, DaySql::kTerm);
    if (auto done = query.bind(hash).exec(); !done)
        return done;
    while (query.next())
        found.push_back(static_cast<uint32_t>(query.integer(0)));
    return query.end();
}

/// The run after `seq`; nothing after the last.
Result<std::optional<int64_t>> runAfter(Connection &file, int64_t seq)
{
    Query query(file, DaySql::kNextTermRun);
    if (auto done = query.bind(seq).exec(); !done)
        return done.error();
    std::optional<int64_t> next;
    if (query.next() && !query.isNull(0))
        next = query.integer(0);
    if (auto done = query.end(); !done)
        return done.error();
    return next;
}

} // namespace

Result<void> add(Connection &file, uint64_t seq, const std::vector<Entry> &entries)
{
    return entries.size() < kFewestOfRun ? addEach(file, entries) : addRun(file, seq, entries);
}

Result<void> takeBack(Connection &file, uint64_t seq)
{
    if (auto done = Query(file, DaySql::kRemoveTermRun).bind(seq).exec(); !done)
        return done;
    return file.run(DaySql::kRemoveNotedTerms);
}

Result<std::vector<uint32_t>> find(Connection &file, uint64_t hash)
{
    const auto stored = static_cast<int64_t>(hash);
    std::vector<uint32_t> found;
    if (auto done = findInTree(file, stored, found); !done)
        return done.error();
    for (auto run = runAfter(file, 0);; run = runAfter(file, **run)) {
        if (!run)
            return run.error();
        if (!*run)
            break;
        if (auto done = findInRun(file, **run, stored, found); !done)
            return done.error();
    }
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

Result<void> fillGuard(Connection &file, TermGuard &guard)
{
    Query single(file, DaySql::kAllTerms);
    if (auto done = single.exec(); !done)
        return done;
    while (single.next())
        guard.add(static_cast<uint64_t>(single.integer(0)));
    if (auto done = single.end(); !done)
        return done;
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
