// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/knownlines.h"

#include "items/linering.h"

#include <algorithm>
#include <functional>

namespace Estafeta {

size_t lineHash(std::string_view text, std::string_view host)
{
    const std::hash<std::string_view> hash;
    return hash(text) * 31 + hash(host);
}

KnownLines::KnownLines(const LineRing &ring, const LineBatch &batch) : m_ring(ring), m_batch(batch)
{
    if (batch.lines.empty())
        return;
    const auto [first, last] = std::ranges::minmax(batch.lines, {}, &LineBatch::Line::time);
    for (size_t i = ring.find({first.time, 0}); i < ring.size(); ++i) {
        const RingLine &line = ring[i];
        if (line.key.time > last.time)
            break;
        m_known.push_back({lineHash(ring.text(line), ring.hosts()[line.host]), i});
    }
    // Of equal lines the first is taken first.
    std::ranges::stable_sort(m_known, {}, &Known::hash);
}

const KnownLines::Known *KnownLines::find(const LineBatch::Line &line) const
{
    const std::string_view text = m_batch.textOf(line);
    const std::string &host = m_batch.hosts[line.host];
    const size_t hash = lineHash(text, host);
    for (auto known = std::ranges::lower_bound(m_known, hash, {}, &Known::hash);
         known != m_known.end() && known->hash == hash; ++known) {
        const RingLine &there = m_ring[known->line];
        if (!known->taken && there.key.time == line.time && m_ring.text(there) == text
            && m_ring.hosts()[there.host] == host)
            return &*known;
    }
    return nullptr;
}

bool KnownLines::has(const LineBatch::Line &line) const
{
    return find(line) != nullptr;
}

LineBatch KnownLines::missing()
{
    LineBatch missing;
    missing.hosts = m_batch.hosts;
    for (const LineBatch::Line &line : m_batch.lines) {
        if (const Known *known = find(line))
            m_known[static_cast<size_t>(known - m_known.data())].taken = true;
        else
            missing.add(m_batch.textOf(line), line.time, line.host);
    }
    return missing;
}

} // namespace Estafeta
