// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/absence.h"

#include "core/text.h"
#include "hosts/remotefolder.h"

namespace Estafeta {

std::string bootIdOf(RemoteFolder &folder)
{
    constexpr size_t kLength = 64; // a UUID and its line's end; the file has no size of its own
    const auto file = folder.open("/proc/sys/kernel/random/boot_id");
    if (!file)
        return {};
    const Result<std::string> id = (*file)->read(0, kLength);
    return id ? std::string(trimmed(*id)) : std::string();
}

void Absence::noteTrouble(const Error &error)
{
    if (!m_since)
        m_since = Clock::now();
    m_refused = m_refused || error.code == ErrorCode::HostRefuses;
}

void Absence::noteBoot(std::string id)
{
    // Perhaps it goes once more before it is followed: what was seen stays true.
    m_rebooted = m_rebooted || (!m_boot.empty() && !id.empty() && id != m_boot);
    if (!id.empty())
        m_boot = std::move(id);
}

HostStatus Absence::endedNow()
{
    HostStatus status;
    status.state = HostState::Following;
    if (m_since && m_wasFollowed) {
        status.away =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *m_since);
        status.returned = m_rebooted       ? HostReturn::Rebooted
            : m_refused && !m_boot.empty() ? HostReturn::ServerRestarted
                                           : HostReturn::Reconnected;
    }
    m_since.reset();
    m_refused = false;
    m_rebooted = false;
    m_wasFollowed = true;
    return status;
}

} // namespace Estafeta
