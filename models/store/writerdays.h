// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/blockcache.h"
#include "store/dayfile.h"
#include "store/termguard.h"
#include "store/writerplace.h"

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace Estafeta {

/// The days that a writer has open, and what it knows of the terms of all days.
class WriterDays
{
public:
    explicit WriterDays(WriterPlace &place) : m_place(place) {}

    /// Make what is not there. The pointers are good until the next call for another day.
    [[nodiscard]] Result<DayFile *> open(int32_t day);
    [[nodiscard]] Result<LineFile *> openLines(int32_t day);

    /// Writes a commit's part. `isNew`: the store did not have the day before.
    [[nodiscard]] Result<void> write(int32_t day, uint64_t seq, const DayPart &part, bool isNew);

    /// Adds the bundles of a day that have one of the terms and some time in [from, to].
    [[nodiscard]] Result<void> find(int32_t day, std::span<const uint64_t> keys, Time from, Time to,
                                    std::vector<BundleId> &found);

    /// See readLines(). Days without lines are not opened, which would make them.
    [[nodiscard]] Result<std::vector<std::string>>
    lines(std::span<const LineRef> refs, const std::function<bool(int32_t)> &hasLines);

    void closeAll();
    /// Forgets a day that goes, or a part of it.
    void forget(int32_t day);

private:
    struct OpenDay {
        int32_t day = 0;
        std::unique_ptr<DayFile> bundles; ///< either may not be open
        std::unique_ptr<LineFile> lines;
    };

    /// The last used day from now on.
    OpenDay &use(int32_t day);
    Result<void> writeFiles(int32_t day, uint64_t seq, const DayPart &part);

    /// The day's guard; nullptr while looking up costs less than making it.
    Result<const TermGuard *> guard(int32_t day, size_t lookups);

    WriterPlace &m_place;
    BlockCache m_blocks;
    std::list<OpenDay> m_open;             ///< last used first
    std::map<int32_t, TermGuard> m_guards; ///< complete for the days they are there for
    std::map<int32_t, size_t> m_lookups;   ///< of the days without
};

} // namespace Estafeta
