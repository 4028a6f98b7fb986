// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace Estafeta {

/// How far a host's clock is ahead of ours, from files that it writes to while we look: the time it
/// gives a file, in whole seconds, lies between our two looks. Each look narrows what is possible.
class ClockBounds
{
public:
    /// The file grew after `before` and before `after` (ours, in microseconds since 1970), and the
    /// host says that this was at `modified` (in seconds since 1970).
    void note(int64_t before, int64_t after, int64_t modified)
    {
        constexpr int64_t kSecond = 1'000'000;
        const int64_t least = modified * kSecond - after;
        const int64_t most = (modified + 1) * kSecond - before;
        if (!m_isKnown || least > m_most || most < m_least) { // somebody has set a clock
            m_least = least;
            m_most = most;
        } else {
            m_least = std::max(m_least, least);
            m_most = std::min(m_most, most);
        }
        m_isKnown = true;
    }

    /// In microseconds; negative: it is slow.
    [[nodiscard]] std::optional<int64_t> aheadUs() const
    {
        return m_isKnown ? std::optional((m_least + m_most) / 2) : std::nullopt;
    }

private:
    bool m_isKnown = false;
    int64_t m_least = 0;
    int64_t m_most = 0;
};

} // namespace Estafeta
