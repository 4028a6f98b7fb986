// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/checkpoint.h"
#include "hosts/logsource.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

class RemoteFolder;

/// Whole lines of a log, and the place behind them.
struct LogPiece {
    std::string bytes;
    Checkpoint after;
    bool gapBefore = false; ///< lines before these may be missing: the log did not continue
};

/// Returns false to stop. May wait: nothing more is read meanwhile.
using PieceSink = std::function<bool(LogPiece)>;

/// Follows one log file through growth, rotation by rename, truncation in place and lost
/// connections, without losing or doubling a line. No clock and no connection of its own: it moves
/// when tick() is called, and knows the files by their content alone (no inode comes over SFTP).
///
/// The chain holds the generations still to read, oldest first, the live file last. A renamed file
/// stays in it until it was quiet for a while, because the logging daemon goes on writing there
/// until it is told.
class LogFollower
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// `from`: where an earlier follower stopped; empty: at the beginning of the live file.
    LogFollower(std::string path, Checkpoint from, std::chrono::milliseconds quiet);
    ~LogFollower();

    /// Opens what tick() will read first, unless it is open.
    [[nodiscard]] Result<void> open(RemoteFolder &folder);
    /// Once it is open: how the file begins that is read first, as it is now.
    [[nodiscard]] Result<std::string> firstHead();

    /// Reads all there is. After an error of a single file (NotFound, NotReadable) the next tick
    /// tries again; after ConnectionLost call connectionLost() first.
    [[nodiscard]] Result<void> tick(RemoteFolder &folder, TimePoint now, const PieceSink &sink);

    /// Between two ticks: reads what was added to the live file, without asking whether the path
    /// still leads to it. Two round trips at most, and one while nothing was added.
    [[nodiscard]] Result<void> glance(const PieceSink &sink);

    /// Forgets the open files. The next tick finds the place again by its content. To be called
    /// before the folder goes.
    void connectionLost();

    [[nodiscard]] const std::string &path() const { return m_path; }

    /// The live file was read to its end at least once on this connection.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }

    /// At the last tick no file was at the path, though one was read from there. Lines that are
    /// still written to the one that was are read.
    [[nodiscard]] bool isGone() const { return m_gone; }

    /// The place behind the last lines that were handed out.
    [[nodiscard]] const Checkpoint &checkpoint() const { return m_emitted; }

private:
    using Source = std::unique_ptr<LogSource>;

    [[nodiscard]] Result<void> resume(RemoteFolder &folder);
    [[nodiscard]] Result<bool> resumeInRotated(RemoteFolder &folder, const Checkpoint &mark,
                                               Source &live);
    [[nodiscard]] Result<void> rememberLast();
    [[nodiscard]] Result<void> lookForRotation(RemoteFolder &folder);
    [[nodiscard]] Result<bool> isSameAsLast(LogSource &candidate);
    [[nodiscard]] Result<std::vector<Source>>
    openBetween(RemoteFolder &folder, const std::string &older, const std::string &newer) const;
    [[nodiscard]] Result<void> appendBetween(RemoteFolder &folder, LogSource &newest);
    [[nodiscard]] Result<void> insertBeforeLive(RemoteFolder &folder, const std::string &liveHead);
    [[nodiscard]] LogSource::Lines handOutTo(const PieceSink &sink);
    [[nodiscard]] Result<bool> readFront(RemoteFolder &folder, TimePoint now,
                                         const LogSource::Lines &lines);
    [[nodiscard]] Result<bool> leaveFront(TimePoint now, const LogSource::Lines &lines);

    std::string m_path;
    std::chrono::milliseconds m_quiet;
    std::deque<Source> m_chain;
    Checkpoint m_mark;                     ///< in the chain's first file
    Checkpoint m_emitted;                  ///< may still lie in a file that has left the chain
    std::optional<TimePoint> m_quietSince; ///< the first file, once it has a successor

    /// The chain's last file when it was looked at last.
    struct Seen {
        std::string head;
        uint64_t size = 0;
    };

    Seen m_seen;
    bool m_gap = false;
    bool m_gone = false;
    bool m_atEnd = false;
};

} // namespace Estafeta
