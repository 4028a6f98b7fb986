// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/healthmeter.h"

#include <algorithm>
#include <numeric>

namespace Estafeta {

namespace {

/// Before, the mean over a minute is mostly of a time that was not measured.
constexpr int64_t kEnoughUs = 10 * Time::kSecond;
/// A silence is one when it is so many times as long as is usual.
constexpr int64_t kTimesUsual = 2;

} // namespace

void HealthMeter::setFollowing(bool following, Time now)
{
    if (following == m_followedSince.isSet())
        return;
    m_followedSince = following ? now : Time();
    m_lastArrival = m_followedSince;
    m_perSecond = {};
    m_rawBehindUs.reset();
}

/// The seconds since the last one had no line.
void HealthMeter::forgetSeconds(int64_t second)
{
    const int64_t first = std::max(m_second + 1, second - static_cast<int64_t>(kWindow) + 1);
    for (int64_t empty = first; empty <= second; ++empty)
        m_perSecond[static_cast<size_t>(empty) % kWindow] = 0;
    m_second = std::max(m_second, second);
}

void HealthMeter::take(const TakenLines &lines, Time now)
{
    m_known.mailLines = lines.mailLines;
    m_known.unparsed = lines.unparsed;
    m_known.gaps += lines.gaps;
    m_pauses.add(lines.pauses);
    if (lines.lines == 0)
        return;
    if (lines.newest.us >= m_known.lastLine.us)
        m_known.lastLine = lines.newest;
    if (!m_followedSince.isSet())
        return;
    forgetSeconds(now.us / Time::kSecond);
    m_perSecond[static_cast<size_t>(m_second) % kWindow] += lines.lines;
    m_lastArrival = now;
    m_rawBehindUs = now.us - lines.newest.us;
}

HostHealth HealthMeter::health(Time now) const
{
    HostHealth health = m_known;
    health.clockAheadUs = m_clockAheadUs;
    if (!m_followedSince.isSet())
        return health;
    health.latencyUs = m_latencyUs;
    if (m_rawBehindUs) // as the host's clock has it
        health.behindUs = std::max<int64_t>(0, *m_rawBehindUs + m_clockAheadUs.value_or(0));
    const int64_t followedUs = now.us - m_followedSince.us;
    if (followedUs >= kEnoughUs) {
        HealthMeter later = *this;
        later.forgetSeconds(now.us / Time::kSecond);
        const uint64_t lines =
            std::accumulate(later.m_perSecond.begin(), later.m_perSecond.end(), uint64_t{0});
        const int64_t seconds = std::min(followedUs / Time::kSecond, static_cast<int64_t>(kWindow));
        health.linesPerSecond = static_cast<double>(lines) / static_cast<double>(seconds);
    }
    health.quietUs = now.us - m_lastArrival.us;
    health.usualPauseUs = m_pauses.usualUs(now);
    health.isQuiet = health.usualPauseUs && health.quietUs > kTimesUsual * *health.usualPauseUs;
    return health;
}

} // namespace Estafeta
