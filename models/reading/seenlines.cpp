// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/seenlines.h"

#include "core/varint.h"

#include <algorithm>

namespace Estafeta {

SeenLines::Second *SeenLines::find(int64_t second)
{
    // Nearly always the last one.
    for (auto it = m_seconds.rbegin(); it != m_seconds.rend(); ++it) {
        if (it->second == second)
            return &*it;
    }
    if (m_seconds.size() >= kSeconds && second < m_seconds.front().second)
        return nullptr;
    const auto place = std::ranges::lower_bound(m_seconds, second, {}, &Second::second);
    const auto index = place - m_seconds.begin();
    m_seconds.insert(place, Second{second, {}});
    if (m_seconds.size() <= kSeconds)
        return &m_seconds[static_cast<size_t>(index)];
    m_seconds.pop_front();
    return &m_seconds[static_cast<size_t>(index - 1)];
}

bool SeenLines::isRepeat(int64_t second, uint64_t hash, size_t set, size_t &firstSet)
{
    Second *bucket = find(second);
    if (!bucket || set >= kMostSets)
        return false;
    const auto [it, isNew] = bucket->lines.try_emplace(hash);
    Count &count = it->second;
    if (isNew)
        count.firstSet = static_cast<uint8_t>(set);
    firstSet = count.firstSet;
    if (++count.bySet[set] <= count.counted)
        return true;
    count.counted = count.bySet[set];
    return false;
}

void SeenLines::save(std::string &out) const
{
    putUnsigned(out, m_seconds.size());
    for (const Second &second : m_seconds) {
        putSigned(out, second.second);
        putUnsigned(out, second.lines.size());
        for (const auto &[hash, count] : second.lines) {
            putUnsigned(out, hash);
            putUnsigned(out, count.counted);
            putUnsigned(out, count.firstSet);
            for (const uint16_t n : count.bySet)
                putUnsigned(out, n);
        }
    }
}

bool SeenLines::load(std::string_view &in)
{
    uint64_t seconds = 0;
    if (!getUnsigned(in, seconds) || seconds > kSeconds)
        return false;
    m_seconds.clear();
    for (; seconds > 0; --seconds) {
        Second second;
        uint64_t lines = 0;
        if (!getSigned(in, second.second) || !getUnsigned(in, lines))
            return false;
        for (; lines > 0; --lines) {
            uint64_t hash = 0;
            uint64_t number = 0;
            if (!getUnsigned(in, hash) || !getUnsigned(in, number))
                return false;
            Count &count = second.lines[hash];
            count.counted = static_cast<uint16_t>(number);
            if (!getUnsigned(in, number))
                return false;
            count.firstSet = static_cast<uint8_t>(number);
            for (uint16_t &n : count.bySet) {
                if (!getUnsigned(in, number))
                    return false;
                n = static_cast<uint16_t>(number);
            }
        }
        m_seconds.push_back(std::move(second));
    }
    return true;
}

} // namespace Estafeta
