// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "indicators/reportcounts.h"

#include <array>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace Estafeta {

/// An hour on the clocks of a zone.
struct LocalHour {
    int64_t day = 0; ///< since 1970-01-01, there
    int hour = 0;    ///< 0 to 23
};
using LocalHours = std::function<LocalHour(Time)>;

/// What a host's lines of the interval say, beside its numbers: from when to when there are any.
struct ReportHost {
    HostId id = kNoHost;
    std::string name;
    ReportNumbers numbers;
    Time first; ///< the beginning of the first hour that has lines; unset: none has
    Time last;  ///< the end of the last one
};

/// The statistics of an interval: what `estafeta-cli report` prints and the window shows.
///
/// Counts are kept by whole hours of UTC, so that since and until are such hours. On days that have
/// 23 or 25 hours the hour that comes twice has both, and the one that is left out has nothing.
struct Report {
    Time since; ///< unset: from the first that was read
    Time until; ///< exclusive; unset: to the last
    ReportCounts total;
    std::vector<ReportHost> hosts;          ///< those that were asked for, by their names
    std::map<int64_t, ReportNumbers> days;  ///< on the zone's clocks; those with lines
    std::array<ReportNumbers, 24> dayHours; ///< of all days together
    std::map<int64_t, ReportNumbers> hours; ///< since 1970 (UTC); those with lines

    [[nodiscard]] bool isEmpty() const { return hours.empty(); }
    [[nodiscard]] int64_t number(ReportNumber which) const { return total.numbers[which]; }
    /// In percent of what was delivered, rejected or discarded, rounded down.
    [[nodiscard]] int percentOf(ReportNumber which) const;
    /// Of the messages that have a score; 0 when none has.
    [[nodiscard]] double averageScore() const;
};

/// Puts a report together. `tables` are of the whole interval; their numbers are not looked at.
/// `names` are those of the hosts that were asked for.
[[nodiscard]] Report makeReport(Time since, Time until, const std::map<HostId, std::string> &names,
                                const HourNumbers &numbers, ReportCounts &&tables,
                                const LocalHours &local);

/// By what a table is put in order, the largest first.
enum class ReportOrder : uint8_t { Count, Bytes };

struct ReportRow {
    std::string_view name; ///< into the report
    ReportTally tally;
};

/// The first `most` rows of a table (0: all), without those that the order has nothing of; equal
/// ones by name.
[[nodiscard]] std::vector<ReportRow> rankedRows(const ReportNames &names, ReportOrder order,
                                                size_t most);

/// A name's parts.
[[nodiscard]] std::vector<std::string_view> nameParts(std::string_view name);

/// A table whose names have parts, as a tree: each level by name, the last by count.
struct ReportBranch {
    std::string_view name;
    int64_t count = 0; ///< of all below
    std::vector<ReportBranch> branches;
    std::vector<ReportRow> leaves; ///< their names are the last parts
};
[[nodiscard]] ReportBranch reportTree(const ReportNames &names, size_t mostLeaves);

} // namespace Estafeta
