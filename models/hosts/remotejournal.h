// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/checkpoint.h"
#include "hosts/hosttools.h"
#include "hosts/remotecommand.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// journalctl on a host, in short calls that end by themselves: one that followed would stay behind
/// when a connection breaks, and a cursor makes each call go on where the one before ended.
class RemoteJournal
{
public:
    /// `sudo`: where the account may not read the journal. Errors: those of the connection;
    /// NotFound (no journalctl, or no commands for this account), NotReadable.
    /// `folder`: of journal files; empty: the host's own journal.
    [[nodiscard]] static Result<std::unique_ptr<RemoteJournal>>
    open(SshSession::Private &session, const std::string &folder, bool sudo);

    /// Whether there is an entry of mail at all.
    [[nodiscard]] Result<bool> hasMail();

    /// Hands out journalctl's export of mail's entries, a part at a time, from the place on and
    /// with the entry that it names; false stops. `files`: of the journal; none: the host's own.
    /// Errors: also NotFound (no such files any more), RemoteCommandFailed.
    using Parts = std::function<bool(std::string_view part)>;
    [[nodiscard]] Result<void> read(const std::vector<std::string> &files, const Checkpoint &from,
                                    const Parts &parts);

    [[nodiscard]] bool usesSudo() const { return m_sudo; }

private:
    RemoteJournal(SshSession::Private &session, HostTools tools)
        : m_session(session)
        , m_tools(tools)
    {}

    [[nodiscard]] Result<void> check(const std::string &folder);
    [[nodiscard]] Result<void> run(const std::vector<std::string> &arguments, const Parts &parts);
    [[nodiscard]] Result<std::string> nextPart(RemoteCommand &command, int &patience);
    [[nodiscard]] Result<void> meaningOf(const Result<void> &ended, std::string_view said) const;

    SshSession::Private &m_session;
    HostTools m_tools;
    bool m_sudo = false;
};

} // namespace Estafeta
