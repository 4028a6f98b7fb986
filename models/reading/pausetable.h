// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Estafeta {

/// How long a host is silent between two lines, learned from its lines by the hour of the day
/// (UTC): at night every host pauses longer. It tells when a silence is out of the usual.
class PauseTable
{
public:
    /// The first line only tells where the next pause begins; a line of an earlier time tells
    /// nothing.
    void note(Time line);
    /// What another one has counted.
    void add(const PauseTable &other);

    /// The pause that 999 of 1000 did not exceed, of those that ended within an hour of this time
    /// of day, and at least a minute; to the power of two above it. Nothing as long as fewer than
    /// a hundred were seen.
    [[nodiscard]] std::optional<int64_t> usualUs(Time at) const;

    [[nodiscard]] std::string encoded() const;
    /// Takes up what encoded() gave; nothing of bytes that make no sense.
    void resume(std::string_view bytes);

private:
    static constexpr size_t kHours = 24;
    static constexpr size_t kLengths = 21; ///< the last: up to two weeks
    /// By length: [n] up to 2^n seconds.
    using Counts = std::array<uint32_t, kLengths>;

    std::array<Counts, kHours> m_hours{};
    Time m_newest;
};

} // namespace Estafeta
