// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/commit.h"
#include "store/connection.h"
#include "store/daymeta.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace Estafeta {

/// The raw lines of a day, open for writing: a file of their own, or what a server has of them.
/// After any failure it must be closed.
class LineFile
{
public:
    /// DamagedStore when it belongs to another store.
    [[nodiscard]] static Result<std::unique_ptr<LineFile>> open(const std::string &path,
                                                                const StoreName &store);
    /// What a server has of the day, which `connection` is of.
    explicit LineFile(std::unique_ptr<Connection> connection);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// See DayProgress.
    [[nodiscard]] uint64_t seq() const { return m_progress.seq; }
    [[nodiscard]] uint64_t previousSeq() const { return m_progress.previous; }

    /// In one transaction, on disk when this returns. Of a server's day in that which the caller
    /// has begun.
    [[nodiscard]] Result<void> write(uint64_t seq, std::span<const ArchivedBlock *const> blocks);
    /// Undoes the last write().
    [[nodiscard]] Result<void> takeBack();

private:
    Result<void> writeBlocks(std::span<const ArchivedBlock *const> blocks);

    std::unique_ptr<Connection> m_connection;
    DayProgress m_progress;
};

} // namespace Estafeta
