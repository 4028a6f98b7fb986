// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/hostconfig.h"
#include "hosts/hoststatus.h"
#include "hosts/journalfollower.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace Estafeta {

class RemoteFolder;
class RemoteJournal;
class SshSession;

/// The journal of a host; or those of a folder, as a host that gathers journals has them, each file
/// followed for itself: entries that come late have a time before those of other hosts, and
/// journalctl passes over them when it reads all files as one.
class FollowedJournal
{
public:
    using Clock = std::chrono::steady_clock;
    /// False: the connection is lost.
    using Deliver = std::function<bool(const std::string &path, LogPiece piece)>;

    FollowedJournal(const HostConfig &host, const HostOptions &options);
    ~FollowedJournal();

    /// Reads what was added, unless it was read a moment ago. Of a problem of the journal alone,
    /// report tells. Errors end the connection.
    using Report = std::function<void(const std::string &path, std::optional<Error> error)>;
    [[nodiscard]] Result<void> tick(SshSession &session, RemoteFolder &folder,
                                    const Deliver &deliver, const Report &report);
    /// All was read to its end at least once on this connection, or cannot be.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// To be called before the session goes.
    void connectionLost();

private:
    struct Journal {
        JournalFollower follower;
        std::vector<std::string> files;
    };

    [[nodiscard]] Result<void> open(SshSession &session);
    [[nodiscard]] Result<void> findFiles(RemoteFolder &folder);
    [[nodiscard]] Journal &journalAt(const std::string &path);
    [[nodiscard]] Result<void> read(const std::string &path, const Deliver &deliver);
    [[nodiscard]] Result<void> readAll(RemoteFolder &folder, const Deliver &deliver,
                                       const Report &report);
    [[nodiscard]] const std::string &name() const;

    std::string m_folder;
    int m_daysBack;
    bool m_sudo;
    std::chrono::milliseconds m_sudoPause;
    std::chrono::milliseconds m_pause;
    std::map<std::string, Checkpoint> m_from;
    int64_t m_notBefore;                       ///< microseconds since 1970
    std::map<std::string, Journal> m_journals; ///< by path
    std::unique_ptr<RemoteJournal> m_remote;
    Clock::time_point m_next;
    bool m_atEnd = false;
};

} // namespace Estafeta
