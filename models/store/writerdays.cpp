// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

namespace {

// Each has a page cache of some megabytes. Late retries and bounces come within a week.
constexpr size_t kOpenDays = 8;
// A guard of a day with three million terms takes a second to make: what so many look-ups
// in the file take. Following live logs never gets there; an import does in its first minute.
constexpr size_t kLookupsBeforeGuard = 100'000;

} // namespace

Result<DayFile *> WriterDays::open(int32_t day)
{
    const auto known = std::ranges::find(m_files, day, &OpenDay::day);
    if (known != m_files.end()) {
        m_files.splice(m_files.begin(), m_files, known);
        return m_files.front().file.get();
    }
    auto file = m_place.openDay(day);
    if (!file)
        return file.error();
    while (m_files.size() >= kOpenDays)
        m_files.pop_back();
    m_files.push_front({day, std::move(*file)});
    return m_files.front().file.get();
}

void WriterDays::closeAll()
{
    m_files.clear();
    m_blocks.clear(); // blocks that are taken back leave their numbers to others
}

Result<void> WriterDays::write(int32_t day, uint64_t seq, const DayPart &part, bool isNew)
{
    const auto file = open(day);
    if (!file)
        return file.error();
    if (auto done = (*file)->write(seq, part); !done) {
        closeAll();
        return done;
    }
    // A day that is not new and has no guard gets one from its file when it is needed.
    if (!isNew && !m_guards.contains(day))
        return {};
    TermGuard &guard = m_guards[day];
    for (const BundleRecord *bundle : part.bundles) {
        for (const uint64_t hash : bundle->terms)
            guard.add(hash);
    }
    return {};
}

Result<void> WriterDays::find(int32_t day, std::span<const uint64_t> keys, Time from, Time to,
                              std::vector<BundleId> &found)
{
    const auto terms = guard(day, keys.size());
    if (!terms)
        return terms.error();
    for (const uint64_t key : keys) {
        if (*terms && !(*terms)->mayHave(key))
            continue;
        const auto file = open(day);
        if (!file)
            return file.error();
        const auto bundles = TermIndex::find((*file)->connection(), key);
        if (!bundles)
            return bundles.error();
        for (const uint32_t bundle : *bundles) {
            const auto inside = (*file)->overlaps(bundle, from, to);
            if (!inside)
                return inside.error();
            if (*inside)
                found.push_back(makeBundleId(day, bundle));
        }
    }
    return {};
}

Result<std::vector<std::string>> WriterDays::lines(std::span<const LineRef> refs,
                                                   const std::function<bool(int32_t)> &hasDay)
{
    return readLines(m_blocks, refs, [&](int32_t day) -> Result<Connection *> {
        if (!hasDay(day))
            return nullptr;
        const auto file = open(day);
        if (!file)
            return file.error();
        return &(*file)->connection();
    });
}

void WriterDays::forget(int32_t day)
{
    m_guards.erase(day);
    m_blocks.forgetDay(day);
    m_lookups.erase(day);
    m_files.remove_if([day](const OpenDay &open) { return open.day == day; });
}

Result<const TermGuard *> WriterDays::guard(int32_t day, size_t lookups)
{
    if (const auto known = m_guards.find(day); known != m_guards.end())
        return &known->second;
    if ((m_lookups[day] += lookups) < kLookupsBeforeGuard)
        return nullptr;
    const auto file = open(day);
    if (!file)
        return file.error();
    TermGuard guard;
    if (auto done = TermIndex::fillGuard((*file)->connection(), guard); !done)
        return done.error();
    m_lookups.erase(day);
    return &(m_guards[day] = std::move(guard));
}

} // namespace Estafeta
