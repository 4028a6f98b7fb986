// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/hostreader.h"
#include "store/archive.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace Estafeta {

/// A batch with its lines compressed. `events[i].line` has the number of the block within `blocks`,
/// from 0, and the line in it; who knows the store's numbers makes them real.
struct HostBatch {
    ReadBatch read;
    std::vector<CompressedBlock> blocks;
};

/// Fills `blocks` from the lines read, and the events' places in them.
void compressLines(HostBatch &batch);

/// Reads one host on a thread of its own, a few batches ahead of who takes them.
class HostPipeline
{
public:
    explicit HostPipeline(std::unique_ptr<HostReader> reader);
    /// Stops and waits: at most for the batch in work.
    ~HostPipeline();
    HostPipeline(const HostPipeline &) = delete;
    HostPipeline &operator=(const HostPipeline &) = delete;

    /// Waits for the next batch; nothing at the end. The last batch may have no lines.
    [[nodiscard]] std::optional<HostBatch> take();

    /// After take() gave nothing.
    [[nodiscard]] std::vector<Error> errors() const { return m_errors; }

private:
    void run(const std::stop_token &stop);

    static constexpr size_t kMostAhead = 3;

    std::unique_ptr<HostReader> m_reader;
    std::vector<Error> m_errors; ///< written before m_ended
    std::mutex m_mutex;          ///< guards m_ready and m_ended
    std::condition_variable_any m_changed;
    std::deque<HostBatch> m_ready;
    bool m_ended = false;
    std::jthread m_thread; ///< last: starts when the rest is there
};

} // namespace Estafeta
