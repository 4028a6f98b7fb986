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

WriterDays::OpenDay &WriterDays::use(int32_t day)
{
    const auto known = std::ranges::find(m_open, day, &OpenDay::day);
    if (known != m_open.end()) {
        m_open.splice(m_open.begin(), m_open, known);
        return m_open.front();
    }
    while (m_open.size() >= kOpenDays)
        m_open.pop_back();
    return m_open.emplace_front(day);
}

Result<DayFile *> WriterDays::open(int32_t day)
{
    OpenDay &used = use(day);
    if (!used.bundles) {
        auto file = m_place.openDay(day);
        if (!file)
            return file.error();
        used.bundles = std::move(*file);
    }
    return used.bundles.get();
}

Result<LineFile *> WriterDays::openLines(int32_t day)
{
    OpenDay &used = use(day);
    if (!used.lines) {
        auto file = m_place.openLines(day);
        if (!file)
            return file.error();
        used.lines = std::move(*file);
    }
    return used.lines.get();
}

void WriterDays::closeAll()
{
    m_open.clear();
    m_blocks.clear(); // blocks that are taken back leave their numbers to others
}

Result<void> WriterDays::writeFiles(int32_t day, uint64_t seq, const DayPart &part)
{
    if (!part.blocks.empty()) {
        const auto file = openLines(day);
        const auto done = file ? (*file)->write(seq, part.blocks) : file.error();
        if (!done)
            return done;
    }
    if (!part.touchesBundles())
        return {};
    const auto file = open(day);
    return file ? (*file)->write(seq, part) : file.error();
}

Result<void> WriterDays::write(int32_t day, uint64_t seq, const DayPart &part, bool isNew)
{
    if (auto done = writeFiles(day, seq, part); !done) {
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
                                                   const std::function<bool(int32_t)> &hasLines)
{
    return readLines(m_blocks, refs, [&](int32_t day) -> Result<Connection *> {
        if (!hasLines(day))
            return nullptr;
        const auto file = openLines(day);
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
    m_open.remove_if([day](const OpenDay &open) { return open.day == day; });
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
