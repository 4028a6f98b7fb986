// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/pulsemeter.h"

#include "hosts/remotefolder.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

int64_t microsecondsNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())
        .time_since_epoch()
        .count();
}

} // namespace

PulseMeter::PulseMeter(std::string path, std::chrono::milliseconds pause)
    : m_path(std::move(path))
    , m_pause(pause)
{}

void PulseMeter::begin()
{
    m_bounds = {};
    m_thisLook = microsecondsNow();
}

void PulseMeter::beginLook()
{
    m_lastLook = std::exchange(m_thisLook, microsecondsNow());
}

std::optional<HostPulse> PulseMeter::feel(RemoteFolder &folder, const std::string &grown)
{
    const auto asked = Clock::now();
    const bool asksClock = !grown.empty() && asked >= m_nextClock;
    if (m_path.empty() || (asked < m_nextPulse && !asksClock))
        return std::nullopt;
    m_nextPulse = asked + m_pause;
    if (!folder.open(asksClock ? grown : m_path))
        return std::nullopt;
    HostPulse pulse;
    pulse.latency = std::chrono::ceil<std::chrono::microseconds>(Clock::now() - asked);
    if (asksClock && noteClock(folder, grown))
        m_nextClock = asked + m_pause;
    pulse.clockAheadUs = m_bounds.aheadUs();
    return pulse;
}

bool PulseMeter::noteClock(RemoteFolder &folder, const std::string &grown)
{
    const size_t slash = grown.rfind('/');
    const Result<std::vector<FolderEntry>> files = folder.list(grown.substr(0, slash));
    if (!files)
        return false;
    const auto log = std::ranges::find(*files, grown.substr(slash + 1), &FolderEntry::name);
    if (log == files->end())
        return false;
    m_bounds.note(m_lastLook, microsecondsNow(), log->modified);
    return true;
}

} // namespace Estafeta
