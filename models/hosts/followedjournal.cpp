// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/followedjournal.h"

#include "hosts/journalsource.h"
#include "hosts/remotefolder.h"
#include "hosts/remotejournal.h"
#include "hosts/sshsession.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

// A call of journalctl costs a host as much time as it takes: of one processor, a twentieth.
constexpr int kPauseFactor = 20;
constexpr std::chrono::seconds kPauseOfTrouble{30};

constexpr std::string_view kEnding = ".journal";

/// A journal that nobody closed well is called so until it is cleaned up.
constexpr std::string_view kUncleanEnding = ".journal~";

/// "remote-mx1" of "remote-mx1.journal" and "remote-mx1@...-....journal"; empty: no journal.
std::string_view stemOf(std::string_view file)
{
    if (!file.ends_with(kEnding) && !file.ends_with(kUncleanEnding))
        return {};
    return file.substr(0, std::min(file.find('@'), file.rfind(kEnding)));
}

bool endsConnection(const Error &error)
{
    return error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::PeerSilent
        || error.code == ErrorCode::Cancelled;
}

} // namespace

FollowedJournal::FollowedJournal(const HostConfig &host, const HostOptions &options)
    : m_folder(host.journalFolder)
    , m_daysBack(host.daysBack)
    , m_sudo(host.sudo)
    , m_sudoPause(options.sudoPause)
    , m_pause(options.journalPause)
    , m_from(options.from)
    , m_notBefore(options.journalFrom)
{
    while (m_folder.size() > 1 && m_folder.ends_with('/'))
        m_folder.pop_back();
}

FollowedJournal::~FollowedJournal() = default;

void FollowedJournal::connectionLost()
{
    m_remote.reset();
    m_next = {};
    m_atEnd = false;
}

const std::string &FollowedJournal::name() const
{
    static const std::string own(kJournalName);
    return m_folder.empty() ? own : m_folder;
}

Result<void> FollowedJournal::open(SshSession &session)
{
    if (m_remote)
        return {};
    Result<std::unique_ptr<RemoteJournal>> opened = session.openJournal(m_folder, m_sudo);
    if (!opened)
        return opened.error();
    m_remote = std::move(*opened);
    return {};
}

FollowedJournal::Journal &FollowedJournal::journalAt(const std::string &path)
{
    const auto known = m_journals.find(path);
    if (known != m_journals.end())
        return known->second;
    Checkpoint from;
    if (const auto found = m_from.find(path); found != m_from.end())
        from = found->second;
    if (from.offset == 0) {
        const auto begin = std::chrono::system_clock::now() - std::chrono::hours(24) * m_daysBack;
        const auto us = std::chrono::floor<std::chrono::microseconds>(begin.time_since_epoch());
        from.offset = static_cast<uint64_t>(std::max<int64_t>({us.count(), m_notBefore, 1}));
    }
    return m_journals.emplace(path, Journal{JournalFollower(path, from), {}}).first->second;
}

/// Anew with each look: they are rotated by being renamed.
Result<void> FollowedJournal::findFiles(RemoteFolder &folder)
{
    if (m_folder.empty()) {
        static_cast<void>(journalAt(std::string(kJournalName)));
        return {};
    }
    const Result<std::vector<FolderEntry>> entries = folder.list(m_folder);
    if (!entries)
        return entries.error();
    for (auto &[path, journal] : m_journals)
        journal.files.clear();
    for (const FolderEntry &entry : *entries) {
        const std::string_view stem = stemOf(entry.name);
        if (!stem.empty())
            journalAt(m_folder + "/" + std::string(stem) + std::string(kEnding))
                .files.push_back(m_folder + "/" + entry.name);
    }
    std::erase_if(m_journals, [](const auto &each) { return each.second.files.empty(); });
    return {};
}

Result<void> FollowedJournal::read(const std::string &path, const Deliver &deliver)
{
    Journal &journal = journalAt(path);
    const PieceSink sink = [&](LogPiece piece) {
        m_from[path] = piece.after;
        return deliver(path, std::move(piece));
    };
    // Before anything was read: where reading began. Else each start would begin at another place.
    if (!m_from.contains(path) && !sink({{}, journal.follower.place(), false}))
        return Error{ErrorCode::Cancelled, path, {}};
    return journal.follower.read(*m_remote, journal.files, sink);
}

/// Reads each of them; one that was rotated since its files were looked up is looked up again.
Result<void> FollowedJournal::readAll(RemoteFolder &folder, const Deliver &deliver,
                                      const Report &report)
{
    std::vector<std::string> paths;
    for (const auto &[path, journal] : m_journals)
        paths.push_back(path);
    for (const std::string &path : paths) {
        Result<void> done = read(path, deliver);
        if (!done && done.error().code == ErrorCode::NotFound && !m_folder.empty()) {
            done = findFiles(folder);
            if (done && m_journals.contains(path))
                done = read(path, deliver);
        }
        if (!done && endsConnection(done.error()))
            return done;
        report(path, done ? std::nullopt : std::optional(done.error()));
    }
    return {};
}

Result<void> FollowedJournal::tick(SshSession &session, RemoteFolder &folder,
                                   const Deliver &deliver, const Report &report)
{
    const Clock::time_point begun = Clock::now();
    if (begun < m_next)
        return {};
    Result<void> state = open(session);
    if (state)
        state = findFiles(folder);
    if (!state && endsConnection(state.error()))
        return state;
    m_atEnd = !state;
    if (!state || !m_folder.empty())
        report(name(), state ? std::nullopt : std::optional(state.error()));
    if (!state) {
        m_next = begun + kPauseOfTrouble;
        return {};
    }
    if (const Result<void> done = readAll(folder, deliver, report); !done)
        return done;
    m_atEnd = true;
    const auto ended = Clock::now();
    // What took longer had much to read, and is not that dear the next time.
    const Clock::duration fair = std::min<Clock::duration>(kPauseFactor * (ended - begun), m_pause);
    m_next = ended + (m_remote->usesSudo() ? std::max<Clock::duration>(fair, m_sudoPause) : fair);
    return {};
}

} // namespace Estafeta
