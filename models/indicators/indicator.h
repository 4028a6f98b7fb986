// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace Estafeta {

/// What one is. A mail for three recipients that passes a filter is one message, three recipients,
/// and two queue entries on that host alone.
enum class CountOf : uint8_t {
    Messages,   ///< submissions, each once, wherever they went on to
    Recipients, ///< original recipients, each with its verdict
    Legs,       ///< what each mail server did by itself: queue entries, tries, refusals
};
inline constexpr int kCountOfCount = 3;

/// What a chart is of. Of messages and recipients these are counts of result rows by verdict; of
/// legs, counts of lines.
enum class Indicator : uint8_t {
    Received,    ///< taken into a queue; legs: queue entries that began
    Delivered,   ///< to a mailbox, program, list or remote host, and copies dropped as duplicates;
                 ///< legs: tries that ended in "sent"
    Waiting,     ///< in transit or held; no legs
    Deferred,    ///< put off, or greylisted; legs: tries that were put off
    Bounced,     ///< bounced, expired, over quota; legs: tries that failed for good
    Rejected,    ///< refused before the queue; legs: refusals
    Tagged,      ///< spam, delivered all the same; from here to Banned no legs
    Discarded,   ///< spam, dropped
    Quarantined, ///< spam, kept by the filter
    Virus,
    Banned,
    Bytes,        ///< of received messages, each once
    AverageSize,  ///< in bytes, of received messages
    AverageScore, ///< of messages that have a spam score
    DelayMedian,  ///< seconds from a message's first line to its last, of delivered recipients
    Delay95,      ///< the same, that 95 of 100 did not exceed
    QueueAge,     ///< seconds that a try which was put off had been waiting, median
    LoginsFailed, ///< logins that were refused, to mailboxes and for sending
};
inline constexpr int kIndicatorCount = 18;

/// The snake_case names of the command line and of exports ("received", "average_size").
[[nodiscard]] std::string_view indicatorName(Indicator indicator);
[[nodiscard]] std::optional<Indicator> indicatorFromName(std::string_view name);

/// Likewise: "messages", "recipients", "legs".
[[nodiscard]] std::string_view countOfName(CountOf count);
[[nodiscard]] std::optional<CountOf> countOfFromName(std::string_view name);

/// Whether it is a number of things, which may be added up; the others are averages and quantiles.
[[nodiscard]] constexpr bool isCount(Indicator indicator)
{
    return indicator <= Indicator::Bytes || indicator == Indicator::LoginsFailed;
}

/// Whether it has something to say of `count`.
[[nodiscard]] constexpr bool isCountedBy(Indicator indicator, CountOf count)
{
    return count != CountOf::Legs || indicator == Indicator::Received
        || indicator == Indicator::Delivered || indicator == Indicator::Deferred
        || indicator == Indicator::Bounced || indicator == Indicator::Rejected
        || indicator > Indicator::Banned;
}

} // namespace Estafeta
