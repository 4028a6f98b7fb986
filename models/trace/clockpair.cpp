// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/clockpair.h"

#include "core/varint.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// What a hand-off that took longer says of the clocks is too vague.
constexpr int64_t kLongestUs = 30 * Time::kSecond;
/// No hand-off is found over a longer way; only a damaged store says so.
constexpr int64_t kFarthestUs = 365 * Time::kDay;

bool isTelling(const LegEdge &edge)
{
    return edge.kind == EdgeKind::Handoff && edge.grade == Grade::Proven && edge.proof
        && edge.accept && edge.proof->stageMs[2] >= 0 && edge.proof->stageMs[3] >= 0;
}

} // namespace

void sampleClocks(const std::vector<LegView> &legs, const std::vector<LegEdge> &edges,
                  std::vector<ClockSample> &samples)
{
    for (const LegEdge &edge : edges) {
        if (!isTelling(edge) || legs[edge.from].host == legs[edge.to].host)
            continue;
        const int32_t *stages = edge.proof->stageMs;
        const int64_t tookUs = (int64_t{stages[2]} + stages[3]) * 1000;
        if (tookUs > kLongestUs)
            continue;
        const Time sent = edge.proof->time;
        samples.push_back({legs[edge.from].host, legs[edge.to].host, sent,
                           edge.accept->time - sent + tookUs / 2});
    }
}

void ClockPair::add(Time time, int64_t aheadUs)
{
    ++m_count;
    const Point point{time, aheadUs};
    m_newest.insert(std::ranges::upper_bound(m_newest, point), point);
    if (m_newest.size() > kKept)
        m_newest.erase(m_newest.begin());
}

int64_t ClockPair::aheadUs() const
{
    if (m_newest.empty())
        return 0;
    std::vector<int64_t> values;
    values.reserve(m_newest.size());
    for (const Point &point : m_newest)
        values.push_back(point.aheadUs);
    const auto middle = values.begin() + static_cast<ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

std::string ClockPair::encoded() const
{
    std::string bytes;
    putUnsigned(bytes, m_count);
    for (const Point &point : m_newest) {
        putSigned(bytes, point.time.us);
        putSigned(bytes, point.aheadUs);
    }
    return bytes;
}

ClockPair ClockPair::decoded(std::string_view bytes)
{
    ClockPair pair;
    uint64_t count = 0;
    if (!getUnsigned(bytes, count))
        return pair;
    Point point;
    while (getSigned(bytes, point.time.us) && getSigned(bytes, point.aheadUs)) {
        if (point.aheadUs < -kFarthestUs || point.aheadUs > kFarthestUs)
            break;
        pair.add(point.time, point.aheadUs);
    }
    pair.m_count = std::max(count, pair.m_count);
    return pair;
}

} // namespace Estafeta
