// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace Estafeta {

/// What makes its holder the one writer of a store on a server: a row that says who and until when.
/// Each commit renews it in its own transaction, so a writer that lost it cannot commit; and two
/// commits that meet, on one node or on two of a cluster, meet in that row. Between commits keep()
/// renews it. It runs out a while after its holder is gone; at once, when that was a process of
/// this machine (and not of another container on it), or a writer of this process which could not
/// give it back.
class WriterLease
{
public:
    WriterLease(Connection &connection, std::chrono::milliseconds lasts)
        : m_connection(connection)
        , m_lasts(lasts)
    {}
    ~WriterLease();
    WriterLease(const WriterLease &) = delete;
    WriterLease &operator=(const WriterLease &) = delete;

    /// StoreBusy when another holds it; the error's detail says who.
    [[nodiscard]] Result<void> take();
    /// In a commit's transaction, or by itself. StoreBusy when another took it meanwhile.
    [[nodiscard]] Result<void> renew();
    /// Outside of transactions: renew(), if it is time. To be called more often than it is.
    [[nodiscard]] Result<void> keep();

private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] int64_t lastsUs() const { return std::chrono::microseconds(m_lasts).count(); }

    Result<bool> tryToTake(int64_t instead);
    Result<void> refuse();
    /// The lease of a process of this machine that is no more: its token; 0: of another.
    Result<int64_t> leftBehind();

    Connection &m_connection;
    std::chrono::milliseconds m_lasts;
    Clock::time_point m_kept; ///< when keep() renewed it
    int64_t m_token = 0;      ///< random, of this writer alone; 0: not taken
};

} // namespace Estafeta
