// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/checkpoint.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace Estafeta {

class Decompressor;
class RemoteFile;

/// One generation of a log, held open: the live file, or a rotated one, plain or compressed.
class LogSource
{
public:
    LogSource(std::unique_ptr<RemoteFile> file, bool compressed);
    ~LogSource();
    LogSource(const LogSource &) = delete;
    LogSource &operator=(const LogSource &) = delete;

    /// A compressed generation gets no more lines.
    [[nodiscard]] bool isFinished() const { return m_compressed; }

    /// The first Checkpoint::kHeadSize bytes, fewer of a shorter file.
    [[nodiscard]] Result<std::string> head();
    /// Bytes on disk: of a plain file, its length.
    [[nodiscard]] Result<uint64_t> size();

    /// Bytes on disk that were read to get to `mark`.
    [[nodiscard]] uint64_t diskBytesRead(const Checkpoint &mark) const;

    /// Is `mark` a place in this very file? A torn archive is not.
    [[nodiscard]] Result<bool> continues(const Checkpoint &mark);

    /// Takes whole lines, when the mark already stands behind them; false stops.
    using Lines = std::function<bool(std::string lines)>;

    enum class Drained { Nothing, Something, Truncated, Stopped };
    /// Hands out all whole lines behind `mark` and moves it. Truncated: what stands before the
    /// mark is no longer what was read. A line longer than kLongestLine is cut into several.
    [[nodiscard]] Result<Drained> drain(Checkpoint &mark, const Lines &lines);
    /// Hands out a last line that its writer never finished, with the newline it lacks.
    [[nodiscard]] Result<Drained> finish(Checkpoint &mark, const Lines &lines);

    static constexpr size_t kLongestLine = size_t{1} << 20;

private:
    [[nodiscard]] Result<bool> plainContinues(const Checkpoint &mark);
    [[nodiscard]] Result<bool> streamContinues(const Checkpoint &mark);
    // Bytes in m_read or m_buffer, until the next call of either.
    using Bytes = Result<std::string_view>;
    [[nodiscard]] Bytes behind(const Checkpoint &mark, bool &truncated);
    [[nodiscard]] Bytes streamBehind(uint64_t offset);
    [[nodiscard]] Result<void> beginPacked(const Checkpoint &mark);
    [[nodiscard]] Bytes packedBehind(const Checkpoint &mark);
    [[nodiscard]] Result<bool> skipTo(uint64_t offset);
    [[nodiscard]] Result<bool> fill(size_t wanted);
    void restart();

    std::unique_ptr<RemoteFile> m_file;
    bool m_compressed;
    std::string m_read; ///< of a plain file, at last

    // Of a compressed file, and of a plain one while much of it comes compressed: what is
    // decompressed and not yet consumed, and its place.
    std::unique_ptr<RemoteFile> m_packed; ///< of the plain one
    bool m_packedFailed = false;
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_sizeAsked;
    std::unique_ptr<Decompressor> m_stream;
    std::string m_buffer;
    uint64_t m_bufferStart = 0;
};

} // namespace Estafeta
