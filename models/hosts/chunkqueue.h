// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/backplan.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace Estafeta {

/// Whole lines of one log of one host. Its consumer commits `after` together with them.
struct LogChunk {
    std::string host; ///< HostConfig::name
    std::string path;
    std::string bytes;
    Checkpoint after;
    bool gapBefore = false; ///< lines before these may be missing
    std::optional<BackPlan> plan = {}; ///< what is left to be read back then, if that has changed
    int64_t backFrom = 0; ///< lines read back: when their file was last written; 0: lines of now

    /// `after` is a place in an older generation.
    [[nodiscard]] bool isBack() const { return backFrom != 0; }
};

/// Between a host's thread and the one that reads the lines. It holds as much as it is given room
/// for, and at least one chunk; the host's thread asks hasRoom() and reads no more until it has.
class ChunkQueue
{
public:
    explicit ChunkQueue(size_t maxBytes) : m_maxBytes(maxBytes) {}

    [[nodiscard]] bool hasRoom() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes < m_maxBytes;
    }

    [[nodiscard]] size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes;
    }

    /// True when the queue was empty before: the consumer has to be told.
    bool push(LogChunk chunk)
    {
        const std::lock_guard lock(m_mutex);
        m_bytes += chunk.bytes.size();
        m_chunks.push_back(std::move(chunk));
        return m_chunks.size() == 1;
    }

    [[nodiscard]] std::vector<LogChunk> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_bytes = 0;
        return std::exchange(m_chunks, {});
    }

private:
    mutable std::mutex m_mutex; ///< guards the two below
    std::vector<LogChunk> m_chunks;
    size_t m_bytes = 0;
    const size_t m_maxBytes;
};

} // namespace Estafeta
