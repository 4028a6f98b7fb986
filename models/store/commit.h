// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "core/verdict.h"
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
};

struct SearchOutcome {
    uint64_t total = 0; ///< rows that match, sent or not
    bool exact = true;  ///< false: there may be more than `total`; counting on was too slow
    bool cut = false;   ///< more than the limit match
};

/// Counts of one hour, by the rows' `first`. A message is counted once, with its size, where the
/// first of its rows is counted.
struct Rollup {
    Time hour;
    HostId host = kNoHost;
    Verdict verdict = Verdict::Unknown;
    uint64_t recipients = 0;
    uint64_t messages = 0;
    uint64_t bytes = 0;
    friend bool operator==(const Rollup &, const Rollup &) = default;
};

} // namespace Estafeta
