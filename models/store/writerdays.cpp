// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

namespace {

// Each open file may hold 64 MB of pages. Logs are read nearly in order, so few days are live.
constexpr size_t kOpenDays = 4;

} // namespace

WriterDays::WriterDays(const StoreFolder &folder, StoreName store, uint32_t maxPages)
    : m_folder(folder)
    , m_store(std::move(store))
    , m_maxPages(maxPages)
{}

Result<DayFile *> WriterDays::open(int32_t day)
{
    const auto known =
        std::ranges::find(m_files, day, [](const auto &entry) { return entry.first; });
    if (known != m_files.end()) {
        m_files.splice(m_files.begin(), m_files, known);
        return m_files.front().second.get();
    }
    auto there = inspectFile(m_folder.dayFile(day), FileKind::Day);
    const bool isNew = !there && there.error().code == ErrorCode::NotFound;
    if (isNew)
        there = create(day);
    if (!there)
        return there.error();
    auto file = DayFile::open(m_folder.dayFile(day), day, m_store);
    if (!file)
        return file.error();
    if (m_maxPages > 0) {
        if (auto done = (*file)->connection().limitPages(m_maxPages); !done)
            return done.error();
    }
    if (isNew && !m_dictionary.empty()) {
        if (auto done = (*file)->setDictionary(m_dictionary); !done)
            return done.error();
    }
    if (!(*file)->dictionary().empty())
        m_dictionary = (*file)->dictionary();
    while (m_files.size() >= kOpenDays)
        m_files.pop_back();
    m_files.emplace_front(day, std::move(*file));
    return m_files.front().second.get();
}

Result<void> WriterDays::create(int32_t day)
{
    // A store that is filled line by line never has a commit large enough to make one of.
    if (m_dictionary.empty() && !m_files.empty()) {
        auto made = m_files.front().second->makeDictionary();
        if (!made)
            return made.error();
        m_dictionary = std::move(*made);
    }
    return m_folder.createDay(day, m_store);
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
    if (!(*file)->dictionary().empty())
        m_dictionary = (*file)->dictionary();
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
    const auto terms = guard(day);
    if (!terms)
        return terms.error();
    for (const uint64_t key : keys) {
        if (!(*terms)->mayHave(key))
            continue;
        const auto file = open(day);
        if (!file)
            return file.error();
        const auto bundles = (*file)->findTerm(key);
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

void WriterDays::forget(int32_t day)
{
    m_guards.erase(day);
    m_files.remove_if([day](const auto &entry) { return entry.first == day; });
}

Result<const TermGuard *> WriterDays::guard(int32_t day)
{
    if (const auto known = m_guards.find(day); known != m_guards.end())
        return &known->second;
    const auto file = open(day);
    if (!file)
        return file.error();
    TermGuard guard;
    if (auto done = (*file)->fillGuard(guard); !done)
        return done.error();
    return &(m_guards[day] = std::move(guard));
}

} // namespace Estafeta
