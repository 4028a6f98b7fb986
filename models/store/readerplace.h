// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/blockcache.h"
#include "store/connection.h"
#include "store/mainfile.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Estafeta {

/// Where a StoreReader reads: a folder's files, or a server's tables. A day may be dropped, and
/// come anew, at any time.
class ReaderPlace
{
public:
    virtual ~ReaderPlace() = default;

    [[nodiscard]] virtual Result<void> open() = 0;
    [[nodiscard]] MainFile &main() { return *m_main; }
    [[nodiscard]] BlockCache &blocks() { return m_blocks; }

    /// The days as they are now, oldest first; forgets those that went.
    [[nodiscard]] virtual Result<std::vector<DayEntry>> days() = 0;
    /// nullptr when there is no such day: dropped, by the writer or by hand. Good until the day
    /// goes.
    [[nodiscard]] virtual Result<Connection *> openDay(int32_t day) = 0;
    /// The same of its raw lines.
    [[nodiscard]] virtual Result<Connection *> openLines(int32_t day) = 0;
    /// Bytes, about.
    [[nodiscard]] virtual uint64_t sizeOfDay(int32_t day) = 0;

protected:
    struct OpenDay {
        std::unique_ptr<Connection> connection;
        uint64_t made = 0; ///< another number: another day of that name
    };
    using OpenDays = std::map<int32_t, OpenDay>;
    void forgetAllBut(const std::vector<DayEntry> &days);

    std::optional<MainFile> m_main;
    OpenDays m_days;
    OpenDays m_lines; ///< of a folder: their files
    BlockCache m_blocks;
};

} // namespace Estafeta
