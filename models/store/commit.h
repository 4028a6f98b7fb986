// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "indicators/moment.h"
#include "indicators/reportcounts.h"
#include "indicators/sums.h"
#include "store/archive.h"
#include "trace/bundle.h"
#include "trace/clockpair.h"
#include "trace/query.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The values that go into a store and come out of it.
namespace Estafeta {

/// By sender and receiver.
using ClockPairs = std::map<std::pair<HostId, HostId>, ClockPair>;

/// The state under which HostNaming::encoded() is kept.
inline constexpr std::string_view kHostNamingState = "host naming";

/// The states of what went by age: the first day after it, since 1970. Not there: nothing went.
inline constexpr std::string_view kTracesSinceState = "traces since";
inline constexpr std::string_view kLinesSinceState = "lines since";

struct ArchivedBlock {
    int32_t day = 0;
    uint32_t id = 0; ///< from StoreWriter::takeBlockIds(day, ...)
    HostId host = kNoHost;
    CompressedBlock block;
};

/// Where lines of one host lie in the archive.
struct StoredBlock {
    int32_t day = 0;
    uint32_t id = 0;
    HostId host = kNoHost;
    Time first; ///< of its lines' times
    Time last;
};

/// A day that the store has.
struct DayOnDisk {
    int32_t day = 0;
    bool tracesKept = true;
    bool linesKept = true;
    uint64_t bytes = 0;
};

/// What is written in one step: all of it, or after a crash at any moment nothing of it.
struct Commit {
    std::vector<ArchivedBlock> blocks;
    std::vector<BundleRecord> bundles; ///< added, or put in the place of the one with that id
    std::vector<BundleId> finished;    ///< open no more; known ones, applied before all others
    std::vector<BundleId> removed;     ///< unknown ones are passed over; applied before `bundles`
    std::vector<std::pair<std::string, std::string>> state; ///< name, value; replaces
    std::vector<FileCoverage> coverage;                     ///< replaces by (host, path)
    std::vector<UnparsedProgram> unparsed;                  ///< replaces by (host, program)
    ClockPairs clockPairs;                                  ///< replaces by key
    /// What the lines say by themselves (programs, tries), by hours since 1970: adds.
    std::map<int64_t, Sums> lineSums;
    std::vector<Moment> moments; ///< adds; one that is there already is the same
    /// The same for reports: adds.
    std::map<int64_t, HostReports> reports;
};

struct SearchOutcome {
    uint64_t total = 0; ///< rows that match, sent or not
    bool exact = true;  ///< false: there may be more than `total`; counting on was too slow
    bool cut = false;   ///< more than the limit match
};

/// What is counted of an hour, or of a day (UTC).
struct TimedSums {
    Time begin;
    Sums sums;
    friend bool operator==(const TimedSums &, const TimedSums &) = default;
};

} // namespace Estafeta
