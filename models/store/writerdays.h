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

    /// Makes the day when there is none. The pointer is good until the next call.
    [[nodiscard]] Result<DayFile *> open(int32_t day);

    /// Writes a commit's part. `isNew`: the store did not have the day before.
    [[nodiscard]] Result<void> write(int32_t day, uint64_t seq, const DayPart &part, bool isNew);

    /// Adds the bundles of a day that have one of the terms and some time in [from, to].
    [[nodiscard]] Result<void> find(int32_t day, std::span<const uint64_t> keys, Time from, Time to,
                                    std::vector<BundleId> &found);

    /// See readLines(). Days that the store does not have are not opened, which would make them.
    [[nodiscard]] Result<std::vector<std::string>>
    lines(std::span<const LineRef> refs, const std::function<bool(int32_t)> &hasDay);

    void closeAll();
    /// Forgets a day whose file goes.
    void forget(int32_t day);

private:
    struct OpenDay {
        int32_t day = 0;
        std::unique_ptr<DayFile> file;
    };
    using Files = std::list<OpenDay>;

    /// The day's guard; nullptr while looking up costs less than making it.
    Result<const TermGuard *> guard(int32_t day, size_t lookups);

    WriterPlace &m_place;
    BlockCache m_blocks;
    Files m_files;                         ///< last used first
    std::map<int32_t, TermGuard> m_guards; ///< complete for the days they are there for
    std::map<int32_t, size_t> m_lookups;   ///< of the days without
};

} // namespace Estafeta
