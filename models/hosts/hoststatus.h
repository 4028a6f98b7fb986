// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "hosts/backplan.h"
#include "hosts/checkpoint.h"
#include "hosts/sleepclock.h"
#include "hosts/sshtypes.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Estafeta {

/// What a followed host is doing. The words for each are made in widgets/.
enum class HostState {
    Connecting,
    AskingHostKey, ///< waits for an answer to hostKeyQuestion
    Authenticating,
    AskingSecret, ///< waits for an answer to secretNeeded
    CatchingUp,   ///< reads what was written while nobody followed
    Following,
    WaitingToReconnect,
    Failed, ///< the user has to do something first
    Stopped,
};

/// How a host came back after it was away.
enum class HostReturn {
    None, ///< it was never away
    Reconnected,
    ServerRestarted, ///< the machine ran on, but nobody listened for a while
    Rebooted,
};

/// How far the reading of what was written before a host was followed first is.
struct BackProgress {
    uint64_t bytesDone = 0; ///< as they lie on the host's disk
    uint64_t bytesInAll = 0;
    std::optional<std::chrono::seconds> left; ///< none yet: too early to tell
    BackSpan span;                            ///< what is still to be read

    friend bool operator==(const BackProgress &, const BackProgress &) = default;
};

struct HostStatus {
    HostState state = HostState::Connecting;
    std::chrono::milliseconds reconnectIn{0}; ///< of WaitingToReconnect
    std::optional<Error> error;               ///< of WaitingToReconnect and Failed
    HostReturn returned = HostReturn::None;   ///< of Following
    std::chrono::milliseconds away{0};        ///< of Following: for how long, the last time
    std::optional<BackProgress> back = {};    ///< of Following: older lines are read meanwhile
    BackSpan unread = {};                     ///< of Following: older lines that were not read
};

/// A log that cannot be read now (no error: it can be again). The others go on.
struct LogProblem {
    std::string path;
    std::optional<Error> error;
    Time goneSince = {}; ///< of NotFound: it was read, and is waited for; unset: it never was there
};

/// How quickly a host answered, and what time it has.
struct HostPulse {
    std::chrono::microseconds latency{0}; ///< of one question and its answer
    std::optional<int64_t> clockAheadUs;  ///< of ours; negative: it is slow
};

/// How to follow a host. The defaults are for production; tests use shorter times.
struct HostOptions {
    SshSettings ssh = SshSettings::ofThisUser();
    std::map<std::string, Checkpoint> from; ///< by log path; without one: from the file's beginning
    std::map<std::string, BackPlan> back;   ///< what of it is still to be read back, by log path
    int64_t journalFrom = 0; ///< microseconds since 1970: the store has what was logged before
    std::chrono::milliseconds glance{100};      ///< between two looks for new lines
    std::chrono::milliseconds tick{1'000};      ///< between two looks for rotations and new files
    std::chrono::milliseconds sudoPause{5'000}; ///< between two calls of sudo, which logs each
    std::chrono::milliseconds journalPause{5'000}; ///< between two calls of journalctl, at most
    std::chrono::milliseconds quiet{5'000};  ///< for which a renamed log must be silent to be left
    std::chrono::milliseconds pulse{15'000}; ///< between two looks at latency and clock
    std::vector<std::chrono::milliseconds> backOff{
        std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(5),
        std::chrono::seconds(10), std::chrono::seconds(30)};
    SleepClock::Source timeAsleep = Estafeta::timeAsleep;
    size_t queueBytes = 16 * 1024 * 1024; ///< lines that wait for their reader
};

} // namespace Estafeta
