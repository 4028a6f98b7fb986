// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/pendingbundles.h"

#include <utility>

namespace Estafeta {

void PendingBundles::add(BundleRecord &&bundle)
{
    remove(bundle.id); // it is handed out again
    const auto index = static_cast<uint32_t>(m_bundles.size());
    m_byId[bundle.id] = index;
    for (const uint64_t term : bundle.terms) {
        m_entries.push_back({index, m_byTerm.find(term)});
        m_byTerm.set(term, static_cast<uint32_t>(m_entries.size() - 1));
    }
    m_bundles.push_back(std::move(bundle));
}

void PendingBundles::remove(BundleId id)
{
    const auto known = m_byId.find(id);
    if (known == m_byId.end())
        return;
    m_bundles[known->second] = BundleRecord();
    m_byId.erase(known);
}

bool PendingBundles::finish(BundleId id)
{
    const auto known = m_byId.find(id);
    if (known == m_byId.end())
        return false;
    m_bundles[known->second].open = false;
    return true;
}

void PendingBundles::find(std::span<const uint64_t> terms, Time from, Time to,
                          std::vector<BundleId> &found) const
{
    for (const uint64_t term : terms) {
        for (uint32_t at = m_byTerm.find(term); at != FlatMap::kNone; at = m_entries[at].next) {
            const BundleRecord &bundle = m_bundles[m_entries[at].bundle];
            if (bundle.id != 0 && bundle.last >= from && bundle.first <= to)
                found.push_back(bundle.id);
        }
    }
}

const BundleRecord *PendingBundles::get(BundleId id) const
{
    const auto known = m_byId.find(id);
    return known == m_byId.end() ? nullptr : &m_bundles[known->second];
}

std::vector<BundleRecord> PendingBundles::take()
{
    m_byId.clear();
    m_byTerm.clear();
    m_entries.clear();
    std::vector<BundleRecord> all = std::exchange(m_bundles, {});
    std::erase_if(all, [](const BundleRecord &bundle) { return bundle.id == 0; });
    return all;
}

} // namespace Estafeta
