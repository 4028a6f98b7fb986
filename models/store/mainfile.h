// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/time.h"
#include "store/commit.h"
#include "store/connection.h"
#include "store/daysums.h"
#include "store/storefolder.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What main.db says of a day. The times only ever widen: a period outside them is not there.
struct DayEntry {
    int32_t day = 0;
    uint64_t seq = 0;       ///< the last commit that touched its bundles; 0: it has none,
    uint64_t linesSeq = 0;  ///< and its lines
    Time oldest;            ///< the smallest first of a bundle
    Time latest;            ///< the largest last of a bundle
    Time newest;            ///< the largest first of a row
    uint32_t bundleIds = 0; ///< the largest number given to a bundle
    uint32_t blockIds = 0;
    bool tracesKept = true; ///< false: they went by age, or are about to,
    bool linesKept = true;  ///< and the lines
};

/// main.db, or the same tables on a server.
class MainFile
{
public:
    [[nodiscard]] static Result<MainFile> open(const std::string &path, Connection::Access access);
    [[nodiscard]] static Result<MainFile> open(std::unique_ptr<Connection> connection);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const StoreName &storeName() const { return m_store; }

    [[nodiscard]] Result<uint64_t> seq();
    [[nodiscard]] Result<std::vector<std::string>> hosts();     ///< as the files call them
    [[nodiscard]] Result<std::vector<std::string>> hostNames(); ///< as they are shown
    [[nodiscard]] Result<std::vector<DayEntry>> days();         ///< oldest first
    [[nodiscard]] Result<std::optional<std::string>> state(std::string_view name);
    [[nodiscard]] Result<Coverage> coverage();
    [[nodiscard]] Result<ClockPairs> clockPairs();
    [[nodiscard]] Result<std::vector<HostClock>> clocks(); ///< of the hosts that are clearly off

    /// Writes a commit's part for main.db, in one transaction: `hosts` are new, from id
    /// `firstHost`.
    [[nodiscard]] Result<void> write(uint64_t seq, const Commit &commit, HostId firstHost,
                                     std::span<const std::string> hosts,
                                     std::span<const DayEntry> days);
    /// The same within the caller's transaction.
    [[nodiscard]] Result<void> writeWithin(uint64_t seq, const Commit &commit, HostId firstHost,
                                           std::span<const std::string> hosts,
                                           std::span<const DayEntry> days);

    /// Add the counts of lines of hours, and those of days that went; in [from, to).
    [[nodiscard]] Result<void> addLineSums(int64_t from, int64_t to, SumsUnit unit,
                                           SumsByUnit &sums);
    [[nodiscard]] Result<std::vector<Moment>> moments(Time since, Time until);
    [[nodiscard]] Result<void> addDaySums(int64_t from, int64_t to, SumsByUnit &sums);

    /// Gives the counts for reports of the hours in [from, to) to `sink`, in no order and an hour in
    /// several parts; see packReports().
    using ReportSink = std::function<Result<void>(int64_t hour, std::string &&counts)>;
    [[nodiscard]] Result<void> forEachReport(int64_t from, int64_t to, const ReportSink &sink);

    /// Before what a day holds goes: its counts (by days) are kept from now on, and what remains of
    /// it is as `entry` says; nothing of it when neither traces nor lines do.
    [[nodiscard]] Result<void> letGo(const DayEntry &entry, const SumsByUnit &counts);
    /// The same within the caller's transaction.
    [[nodiscard]] Result<void> letGoWithin(const DayEntry &entry, const SumsByUnit &counts);

private:
    explicit MainFile(std::unique_ptr<Connection> connection);
    Result<void> putHosts(HostId first, std::span<const std::string> names);
    Result<void> putDays(std::span<const DayEntry> days);
    Result<void> putCoverage(const FileCoverage &file);
    Result<void> putClockPairs(const ClockPairs &pairs);
    Result<void> putMoments(const std::vector<Moment> &moments);
    Result<void> keepSums(const Statement &list, const Statement &put, const SumsByUnit &more);
    Result<void> putReports(uint64_t seq, const std::map<int64_t, HostReports> &reports);
    Result<void> mergeReports(int64_t hour, uint64_t seq);
    Result<void> noteGone(std::string_view state, int32_t day);
    Result<Time> keptSince(std::string_view state);

    std::unique_ptr<Connection> m_connection;
    StoreName m_store;
};

} // namespace Estafeta
