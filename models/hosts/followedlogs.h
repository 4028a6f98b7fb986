// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/backreader.h"
#include "hosts/chunkqueue.h"
#include "hosts/followedjournal.h"
#include "hosts/hostconfig.h"
#include "hosts/hoststatus.h"
#include "hosts/logfollower.h"
#include "hosts/ratelimit.h"
#include "hosts/timeleft.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace Estafeta {

class RemoteFolder;
class SshSession;

/// The logs of one host: each is followed, and what was written before is read back in the pauses
/// between. On the host's thread.
class FollowedLogs
{
public:
    using Clock = std::chrono::steady_clock;
    using ProblemSink = std::function<void(LogProblem)>;

    /// Pushes into `queue`, and calls `chunksReady` when it was empty before.
    FollowedLogs(const HostConfig &host, const HostOptions &options, ChunkQueue &queue,
                 std::function<void()> chunksReady, ProblemSink problems);

    /// One look at every log; true when all were read to their ends. Errors end the connection.
    [[nodiscard]] Result<bool> tick(SshSession &session, RemoteFolder &folder);

    /// Between two ticks: reads what was added to the live files, without looking for rotations.
    [[nodiscard]] Result<void> glance(SshSession &session);

    /// Reads back a little, when the store keeps up: how long to wait before the next call, as far
    /// as that is known.
    [[nodiscard]] Result<std::chrono::milliseconds> readBack(SshSession &session,
                                                             RemoteFolder &folder);
    /// Gives up what was not read back yet.
    void giveUpReadingBack();
    /// A log that was read to its end on this connection, and got new lines since the last call;
    /// empty: none did.
    [[nodiscard]] std::string takeGrown() { return std::exchange(m_grown, {}); }
    /// Whether a log that was asked for is not there.
    [[nodiscard]] bool lacksALog() const;
    /// How far reading back is.
    void describe(HostStatus &status);

    /// To be called before the folder goes.
    void connectionLost();

private:
    [[nodiscard]] Result<void> plan(size_t index, RemoteFolder &folder);
    [[nodiscard]] bool deliver(SshSession &session, const std::string &path, LogPiece piece);
    void push(LogChunk chunk);
    void pushBack(const BackReader &reader, LogPiece piece, int64_t modified);
    [[nodiscard]] BackReader *newestBack();
    void report(const std::string &path, std::optional<Error> error, Time goneSince = {});
    [[nodiscard]] std::optional<Error> withAbsence(size_t index, std::optional<Error> error);
    [[nodiscard]] Result<void> tickJournal(SshSession &session, RemoteFolder &folder);

    std::string m_name;
    std::chrono::milliseconds m_tick;
    ChunkQueue &m_queue;
    std::function<void()> m_chunksReady;
    ProblemSink m_reportProblem;
    std::deque<LogFollower> m_followers; // they cannot move
    std::deque<BackReader> m_back;       ///< of the follower with the same number
    std::vector<bool> m_planned;         ///< on this connection
    std::vector<Time> m_goneSince;       ///< by follower; unset: it is there
    std::chrono::milliseconds m_quiet;
    std::optional<FollowedJournal> m_journal;
    std::map<std::string, ErrorCode> m_problems; ///< by path: told already
    std::optional<Error> m_lost; ///< the connection ended while a chunk waited for room
    std::string m_grown;
    bool m_caughtUp = false; ///< on this connection
    RateLimit m_rate;
    uint64_t m_received = 0; ///< by the session, when it was counted last
    TimeLeft m_timeLeft;
};

} // namespace Estafeta
