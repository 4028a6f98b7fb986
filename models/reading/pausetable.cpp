// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pausetable.h"

#include "core/varint.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace Estafeta {

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr uint64_t kFewest = 100;
constexpr uint64_t kOneOf = 1000; ///< pauses is longer than what is usual
constexpr int64_t kShortestUs = 60 * Time::kSecond;

size_t hourOf(Time time)
{
    return static_cast<size_t>(std::max<int64_t>(0, time.us) / kHourUs % 24);
}

uint32_t sum(uint32_t a, uint32_t b)
{
    return b > std::numeric_limits<uint32_t>::max() - a ? std::numeric_limits<uint32_t>::max()
                                                        : a + b;
}

} // namespace

void PauseTable::note(Time line)
{
    if (!line.isSet() || (m_newest.isSet() && line.us <= m_newest.us))
        return;
    if (m_newest.isSet()) {
        const auto seconds = static_cast<uint64_t>((line.us - m_newest.us) / Time::kSecond);
        const auto length = std::min<size_t>(std::bit_width(seconds), kLengths - 1);
        uint32_t &count = m_hours[hourOf(line)][length];
        count = sum(count, 1);
    }
    m_newest = line;
}

void PauseTable::add(const PauseTable &other)
{
    for (size_t hour = 0; hour < kHours; ++hour) {
        for (size_t length = 0; length < kLengths; ++length)
            m_hours[hour][length] = sum(m_hours[hour][length], other.m_hours[hour][length]);
    }
    if (other.m_newest.us > m_newest.us)
        m_newest = other.m_newest;
}

std::optional<int64_t> PauseTable::usualUs(Time at) const
{
    std::array<uint64_t, kLengths> counts{};
    for (size_t offset : {kHours - 1, size_t{0}, size_t{1}}) {
        const Counts &hour = m_hours[(hourOf(at) + offset) % kHours];
        for (size_t length = 0; length < kLengths; ++length)
            counts[length] += hour[length];
    }
    const uint64_t all = std::accumulate(counts.begin(), counts.end(), uint64_t{0});
    if (all < kFewest)
        return std::nullopt;
    uint64_t longer = all;
    size_t length = 0;
    for (; length < kLengths; ++length) {
        longer -= counts[length];
        if (longer * kOneOf <= all)
            break;
    }
    return std::max(kShortestUs, (int64_t{1} << length) * Time::kSecond);
}

std::string PauseTable::encoded() const
{
    std::string bytes;
    for (const Counts &hour : m_hours) {
        for (const uint32_t count : hour)
            putUnsigned(bytes, count);
    }
    return bytes;
}

void PauseTable::resume(std::string_view bytes)
{
    std::array<Counts, kHours> hours{};
    for (Counts &hour : hours) {
        for (uint32_t &count : hour) {
            uint64_t value = 0;
            if (!getUnsigned(bytes, value) || value > std::numeric_limits<uint32_t>::max())
                return;
            count = static_cast<uint32_t>(value);
        }
    }
    m_hours = hours;
}

} // namespace Estafeta
