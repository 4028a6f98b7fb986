// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/commit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

class StoreReader;
class StoreWriter;

/// What a store keeps. The rule is kept in the store: whoever writes to it goes by it.
struct Retention {
    /// Days (UTC) of traces, and of raw lines: the newest that the store has is the first. Without
    /// its lines a trace is found, but not shown.
    int32_t traceDays = 15;
    int32_t lineDays = 15;
    /// Instead of days, if it is not 0: the oldest days go until the store's files have no more.
    uint64_t bytes = 0;

    friend bool operator==(const Retention &, const Retention &) = default;
};

/// Lines of messages that may still be on their way are needed to go on with them: queues try for
/// five days.
inline constexpr int32_t kFewestLineDays = 7;
inline constexpr int32_t kMostDays = 3660;
inline constexpr uint64_t kFewestBytes = 10 << 20;

/// BadInput (context: "traces", "lines" or "size") for what cannot be kept so.
[[nodiscard]] Result<void> checkRetention(const Retention &rule);

/// What goes, or went. Days since 1970, each list in order.
struct RetentionOutcome {
    std::vector<int32_t> days;   ///< all of them
    std::vector<int32_t> traces; ///< only their traces
    std::vector<int32_t> lines;  ///< only their lines
    uint64_t bytes = 0;          ///< that this makes free

    [[nodiscard]] bool isEmpty() const { return days.empty() && traces.empty() && lines.empty(); }
    friend bool operator==(const RetentionOutcome &, const RetentionOutcome &) = default;
};

/// What the rule lets go of these days; `today` is a day since 1970. A day in the future, as a
/// wrong clock writes it, makes no other day old.
[[nodiscard]] RetentionOutcome planRetention(const Retention &rule,
                                             const std::vector<DayOnDisk> &days, int32_t today);

/// What a store's page has to know: its rule, and what it has.
struct RetentionState {
    std::optional<Retention> rule;
    std::vector<DayOnDisk> days;
};
[[nodiscard]] Result<RetentionState> retentionState(StoreReader &store);

/// Today, in days since 1970 (UTC).
[[nodiscard]] int32_t currentDay();

/// The store's own rule; nothing: nobody made one.
[[nodiscard]] Result<std::optional<Retention>> retentionOf(StoreWriter &store);
[[nodiscard]] Result<void> setRetention(StoreWriter &store, const Retention &rule);

/// The rule for a store that is followed. One that has none gets the default, unless that would let
/// go of something: nobody said so.
[[nodiscard]] Result<std::optional<Retention>> ruleForFollowing(StoreWriter &store, int32_t today);

/// Lets go of what the rule says, oldest first; between two commits.
[[nodiscard]] Result<RetentionOutcome> applyRetention(StoreWriter &store, const Retention &rule,
                                                      int32_t today);

} // namespace Estafeta
