// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The detail of NotFound for a trace that is kept without its lines; context: its day.
inline constexpr std::string_view kLinesGone = "lines gone";

/// A silence between two files of a host that is longer than this counts as a gap.
inline constexpr int64_t kGapUs = 3600 * Time::kSecond;

/// A stretch of time of which lines are missing.
struct CoverageGap {
    Time from;
    Time to;
};

/// What was read of one file (or one followed log) of one host.
struct FileCoverage {
    std::string host;
    std::string path;   ///< as given, a rotated set is one row per file
    std::string format; ///< "traditional", "rfc3339", ...; of a format file its name
    std::string
        timeBasis; ///< how zone and year were decided: "explicit", "in the line", "file time", ...
    Time first;
    Time last;
    uint64_t bytes = 0;
    uint64_t lines = 0;
    uint64_t events = 0;
    uint64_t noise = 0;
    uint64_t unparsed = 0;   ///< from mail programs, not understood
    uint64_t foreign = 0;    ///< from other programs
    uint64_t duplicates = 0; ///< already counted from another file of the host
    uint64_t lost = 0;       ///< lines the logger says it dropped
    std::string repeats;     ///< the file whose lines these duplicates are
    std::string encoding;    ///< guessed, of its lines that are not UTF-8; empty: none, or no guess
    std::vector<CoverageGap> gaps; ///< of a followed log, which went on without them
    std::string ownName; ///< how its lines name `host`; lines that name another are that one's
};

/// How many lines of a program were not understood.
struct UnparsedProgram {
    std::string host;
    std::string program;
    uint64_t lines = 0;
    uint64_t unparsed = 0;
    std::string sample; ///< one such line
};

/// A host whose clock is clearly off.
struct HostClock {
    std::string host;
    std::string reference; ///< the host it is compared with
    int64_t aheadUs = 0;   ///< negative: behind
    uint64_t handoffs = 0; ///< how many messages tell it
};

/// A host that its lines call by an address, and the name that messages prove.
struct NamedHost {
    std::string address;
    std::string name;
};

struct Coverage {
    std::vector<FileCoverage> files;
    std::vector<UnparsedProgram> unparsed;
    std::vector<HostClock> clocks;
    std::vector<NamedHost> named;
    Time tracesSince; ///< what is older went by age; unset: nothing went
    Time linesSince;  ///< likewise, of the lines themselves
    [[nodiscard]] bool isEmpty() const { return files.empty(); }
};

} // namespace Estafeta
