// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/commit.h"
#include "store/dayfile.h"
#include "store/linefile.h"
#include "store/mainfile.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace Estafeta {

class WriterDays;

/// A commit, shared out to the days.
struct CommitParts {
    uint64_t seq = 0;
    const Commit &commit;
    HostId firstHost = 0; ///< of `newHosts`
    std::span<const std::string> newHosts;
    std::map<int32_t, DayPart> days;
    std::vector<DayEntry> entries; ///< of these days, after the commit
    std::vector<int32_t> newDays;  ///< those that the store did not have, sorted
};

/// Where a StoreWriter writes: a folder's files, or a server's tables. Holds what makes it the one
/// writer.
class WriterPlace
{
public:
    virtual ~WriterPlace() = default;

    /// Opens the store or makes it. Untouched when it belongs to somebody else.
    [[nodiscard]] virtual Result<void> open() = 0;
    [[nodiscard]] virtual MainFile &main() = 0;

    /// Open a day's bundles, and its lines; make them when they are not there.
    [[nodiscard]] virtual Result<std::unique_ptr<DayFile>> openDay(int32_t day) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<LineFile>> openLines(int32_t day) = 0;

    /// Brings the days back to what main() says, after a commit that failed or a crash. `entries`
    /// are those that it lists; takes those out that somebody deleted.
    [[nodiscard]] virtual Result<void> recover(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                                               WriterDays &days) = 0;
    [[nodiscard]] virtual Result<void> write(const CommitParts &parts, WriterDays &days) = 0;
    /// Removes what `entry` keeps no longer of its day; `counts` of it stay.
    [[nodiscard]] virtual Result<void>
    letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts, WriterDays &days) = 0;
    /// Room on a full disk for letting go of a day: given up before it, made again when there is
    /// some.
    virtual void giveUpReserve() {}
    virtual void makeReserve() {}
    /// See StoreWriter::keepAlive().
    [[nodiscard]] virtual Result<void> keepAlive() { return {}; }
    /// Bytes, about.
    [[nodiscard]] virtual uint64_t sizeOfDay(int32_t day) = 0;
};

} // namespace Estafeta
