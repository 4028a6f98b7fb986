// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/linebatch.h"
#include "reading/lineintake.h"
#include "workspace/linehosts.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace Estafeta {

/// Where followed hosts' lines pass on their way into the store, for a window that wants to see
/// them. The store's way never waits here: what nobody took in time makes room for what is newer,
/// and is counted.
///
/// Thread: add() on the store's, the rest on the window's.
class LiveTap
{
public:
    /// `filled` is called on the store's thread when there is something to take for the first time
    /// since the last take().
    explicit LiveTap(std::function<void()> filled) : m_filled(std::move(filled)) {}

    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }

    /// The lines of `batch` from `first` on, of the log that `file` tells of, not decoded yet.
    void add(const ReadBatch &batch, size_t first, const FileCoverage &file);
    [[nodiscard]] LineBatch take();

private:
    static constexpr size_t kMostLines = 20'000;
    static constexpr size_t kMostBytes = size_t{8} << 20;

    std::function<void()> m_filled;
    std::atomic<bool> m_wanted = false;
    LineHosts m_hosts;  ///< the store's thread alone
    std::mutex m_mutex; ///< guards m_ready
    LineBatch m_ready;
};

} // namespace Estafeta
