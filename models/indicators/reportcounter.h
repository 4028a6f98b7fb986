// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounts.h"
#include "logs/event.h"
#include "logs/notice.h"
#include "trace/correlator.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>

namespace Estafeta {

/// Counts for reports as lines come, each once. What a line leaves out (the sender and size of its
/// queue entry) is asked of the correlator, which has read it already.
///
/// A mail that passes a content filter and comes back counts once: the hand-over is known by the
/// answer, which names the new queue entry of the same host, and the return by XFORWARD or, where a
/// filter does not say it, by that same answer, which then takes back what was counted of the new
/// entry.
class ReportCounter
{
public:
    using HourlyReports = std::map<int64_t, HostReports>; ///< by hours since 1970

    explicit ReportCounter(Correlator &correlator) : m_correlator(correlator) {}

    /// `entry` is what Correlator::add() gave for the event; `text` holds the line that the event's
    /// views point into.
    void add(HostId host, const Event &event, EntryFacts *entry, std::string_view text);
    void add(HostId host, const Notice &notice);
    void addLines(HostId host, int64_t hour, int64_t lines);

    /// What was counted since the last call.
    [[nodiscard]] HourlyReports take();

private:
    struct Counts {
        ReportCounts counts;
        int64_t smallestLarge = 0; ///< no smaller mail is one of the largest
    };
    Counts &at(HostId host, Time time);
    void addAccepted(HostId host, const Event &event, EntryFacts &entry);
    void addQueued(HostId host, const Event &event, EntryFacts &entry);
    void addSender(HostId host, std::string_view queueId, const EntryFacts &entry, int64_t times);
    void addDelivery(HostId host, const Event &event, EntryFacts *entry);
    void addSent(HostId host, const Event &event, const EntryFacts *entry);
    void addDeferred(HostId host, const Event &event, const EntryFacts *entry);
    void addBounced(HostId host, const Event &event);
    [[nodiscard]] bool noteFilter(HostId host, const Event &event, const EntryFacts *entry);
    void addConnection(HostId host, const Notice &notice);
    static void noteLargest(HostId host, Counts &counts, std::string_view queueId,
                            const EntryFacts &entry);

    Correlator &m_correlator;
    std::map<std::pair<int64_t, HostId>, Counts> m_counts;
    Counts *m_last = nullptr; ///< in m_counts: lines of one host and hour come one after the other
    std::pair<int64_t, HostId> m_lastKey;
    /// Clients that are connected, by host and smtpd's pid. Those that were when reading stopped
    /// are not known any more.
    std::unordered_map<uint64_t, Time> m_connected;
};

} // namespace Estafeta
