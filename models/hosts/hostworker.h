// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/absence.h"
#include "hosts/chunkqueue.h"
#include "hosts/discovery.h"
#include "hosts/followedlogs.h"
#include "hosts/hostconfig.h"
#include "hosts/hoststatus.h"
#include "hosts/interrupt.h"
#include "hosts/pulsemeter.h"
#include "hosts/rememberedsecrets.h"

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace Estafeta {

class RemoteFolder;
class SshPath;
class SshSession;
struct SshEndpoint;

/// What a host's thread tells. All are called on that thread and must not block.
struct HostEvents {
    std::function<void(HostStatus)> status;
    std::function<void(HostKey)> hostKeyQuestion;
    std::function<void(SecretRequest)> secretNeeded;
    std::function<void(AuthStep)> step;
    std::function<void(LogProblem)> logProblem;
    std::function<void(HostPulse)> pulse;
    std::function<void(HostFindings)> found;  ///< once in a run
    std::function<void(Error)> configProblem; ///< the way may be another one than the user thinks
    std::function<void()> chunksReady;        ///< the queue is no longer empty
};

/// What a host's thread is told.
struct HostCommand {
    enum class Kind {
        TrustHostKey,
        RejectHostKey,
        GiveSecret,
        DeclineSecret,
        RetryNow,
        StopReadingBack
    };

    Kind kind = Kind::RetryNow;
    Secret secret; ///< of GiveSecret
};

/// The work of one host's thread: connect, ask, follow, reconnect, until it is stopped or fails.
/// It owns the session; the thread itself belongs to HostActor.
class HostWorker
{
public:
    HostWorker(HostConfig host, HostOptions options, HostEvents events);

    // Any thread.
    void post(HostCommand command);
    void stop();
    [[nodiscard]] std::vector<LogChunk> takeChunks();

    /// The thread's body. Cancelled: it was stopped. Other errors are those that waiting does not
    /// heal. Tells Stopped or Failed as its last status.
    [[nodiscard]] Result<void> run();

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<void> runOnce();
    [[nodiscard]] Result<void> enter(SshPath &path, const SshEndpoint &next);
    [[nodiscard]] Result<void> agreeOnHostKey(SshSession &session);
    [[nodiscard]] std::optional<Secret> askSecret(SecretRequest request);
    [[nodiscard]] Result<void> follow(SshSession &session);
    void setPatience(SshSession &session);
    void askHost(SshSession &session, RemoteFolder &folder);
    [[nodiscard]] static bool hasMailInJournal(SshSession &session);
    void tellFollowing();
    [[nodiscard]] Result<void> idle(SshSession &session, RemoteFolder &folder,
                                    Clock::time_point deadline);
    void waitToReconnect(const Error &error);
    void tell(HostState state);
    [[nodiscard]] std::optional<HostCommand> takeCommand();
    void dropCommands();

    HostConfig m_host;
    HostOptions m_options;
    HostEvents m_events;
    Interrupt m_interrupt;
    ChunkQueue m_queue;

    std::mutex m_mutex; ///< guards m_commands
    std::deque<HostCommand> m_commands;

    FollowedLogs m_logs;
    std::atomic<bool> m_stopReadingBack{false};
    std::optional<HostStatus> m_following; ///< on this connection, as it was told last
    size_t m_failures = 0;                 ///< in a row
    RememberedSecrets m_secrets;
    SleepClock m_sleep;
    PulseMeter m_pulse;
    bool m_hasLooked = false; ///< for what the host has
    Absence m_absence;
};

} // namespace Estafeta
