// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostworker.h"

#include "hosts/remotefolder.h"
#include "hosts/sshpath.h"
#include "hosts/sshroute.h"

#include <algorithm>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::hours kAsLongAsItTakes{24};
constexpr std::chrono::milliseconds kPatienceAfterSleep{3'000};

bool healsByWaiting(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::HostNameUnknown:
    case ErrorCode::HostRefuses:
    case ErrorCode::ConnectionLost:
    case ErrorCode::PeerSilent:
    case ErrorCode::JumpHostLost:
        return true;
    default:
        return false;
    }
}

bool isOfOneFile(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotReadable
        || error.code == ErrorCode::Corrupt;
}

int64_t microsecondsNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now())
        .time_since_epoch()
        .count();
}

std::chrono::milliseconds left(Clock::time_point deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
}

} // namespace

HostWorker::HostWorker(HostConfig host, HostOptions options, HostEvents events)
    : m_host(std::move(host))
    , m_options(std::move(options))
    , m_events(std::move(events))
    , m_queue(m_options.queueBytes)
    , m_sleep(m_options.timeAsleep)
{
    for (const std::string &path : m_host.logPaths) {
        const auto from = m_options.from.find(path);
        m_followers.emplace_back(path, from == m_options.from.end() ? Checkpoint() : from->second,
                                 m_options.quiet);
    }
    m_problems.resize(m_followers.size());
}

void HostWorker::post(HostCommand command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    m_interrupt.wake();
}

void HostWorker::stop()
{
    m_interrupt.cancel();
}

std::vector<LogChunk> HostWorker::takeChunks()
{
    std::vector<LogChunk> chunks = m_queue.takeAll();
    if (!chunks.empty())
        m_interrupt.wake(); // there is room again
    return chunks;
}

std::optional<HostCommand> HostWorker::takeCommand()
{
    const std::lock_guard lock(m_mutex);
    if (m_commands.empty())
        return std::nullopt;
    HostCommand command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

/// Before a question: what is still there answers an earlier one.
void HostWorker::dropCommands()
{
    const std::lock_guard lock(m_mutex);
    m_commands.clear();
}

void HostWorker::tell(HostState state)
{
    m_events.status({state, {}, std::nullopt});
}

Result<void> HostWorker::run()
{
    for (;;) {
        const Result<void> ended = runOnce();
        if (m_interrupt.isCancelled()) {
            tell(HostState::Stopped);
            return Error{ErrorCode::Cancelled, m_host.name, {}};
        }
        if (!healsByWaiting(ended.error())) {
            m_events.status({HostState::Failed, {}, ended.error()});
            return ended;
        }
        m_absence.noteTrouble(ended.error());
        waitToReconnect(ended.error());
    }
}

void HostWorker::waitToReconnect(const Error &error)
{
    constexpr std::chrono::milliseconds kLook = std::chrono::seconds(1); // has the machine slept?
    if (m_options.backOff.empty())
        return;
    if (m_sleep.hasSlept()) // what broke in the night is tried at once in the morning
        return;
    const auto time = m_options.backOff[std::min(m_failures, m_options.backOff.size() - 1)];
    ++m_failures;
    dropCommands();
    m_events.status({HostState::WaitingToReconnect, time, error});
    const auto deadline = Clock::now() + time;
    while (Clock::now() < deadline) {
        const std::optional<HostCommand> command = takeCommand();
        if (command && command->kind == HostCommand::Kind::RetryNow)
            return;
        if (command)
            continue;
        if (m_interrupt.waitFor(-1, 0, std::min(left(deadline), kLook))
            == Interrupt::Wait::Cancelled)
            return;
        if (m_sleep.hasSlept()) {
            m_failures = 0;
            return;
        }
    }
}

/// One connection, from the first packet to its end: always an error.
Result<void> HostWorker::runOnce()
{
    tell(HostState::Connecting);
    const Result<SshRoute> route =
        findRoute(m_host, m_options.ssh, m_interrupt, m_events.configProblem);
    if (!route)
        return route.error();
    SshPath path(m_options.ssh, m_interrupt);
    for (const SshEndpoint &next : *route) {
        if (&next != &route->front())
            tell(HostState::Connecting); // again, as the one before was logged in to
        if (const Result<void> done = enter(path, next); !done)
            return done;
    }
    const Result<void> done = follow(path.last());
    for (LogFollower &follower : m_followers)
        follower.connectionLost();
    return path.explain(done.error());
}

/// Connects and logs in to the next host on the way, and asks what has to be asked.
Result<void> HostWorker::enter(SshPath &path, const SshEndpoint &next)
{
    if (auto connected = path.advance(next); !connected)
        return connected;
    SshSession &session = path.last();
    if (auto agreed = agreeOnHostKey(session); !agreed)
        return path.explain(agreed.error());
    tell(HostState::Authenticating);
    const Result<void> done = session.authenticate(
        [this](const SecretRequest &request) { return askSecret(request); }, m_events.step);
    if (done) {
        m_secrets.loggedIn();
        return done;
    }
    if (healsByWaiting(done.error()))
        m_secrets.leftOpen();
    else
        m_secrets.refused();
    return path.explain(done.error());
}

Result<void> HostWorker::agreeOnHostKey(SshSession &session)
{
    const Result<HostKey> key = session.checkHostKey();
    if (!key)
        return key.error();
    if (key->known)
        return {};
    dropCommands();
    tell(HostState::AskingHostKey);
    m_events.hostKeyQuestion(*key);
    for (;;) {
        const std::optional<HostCommand> command = takeCommand();
        if (command && command->kind == HostCommand::Kind::TrustHostKey)
            return session.trustHostKey();
        if (command && command->kind == HostCommand::Kind::RejectHostKey)
            return Error{ErrorCode::HostKeyUnknown,
                         key->jumpHost.empty() ? m_host.address : key->jumpHost, key->fingerprint};
        if (!command && m_interrupt.waitFor(-1, 0, kAsLongAsItTakes) == Interrupt::Wait::Cancelled)
            return Error{ErrorCode::Cancelled, m_host.address, {}};
    }
}

std::optional<Secret> HostWorker::askSecret(SecretRequest request)
{
    if (std::optional<Secret> known = m_secrets.answer(request))
        return known;
    dropCommands();
    tell(HostState::AskingSecret);
    m_events.secretNeeded(request);
    for (;;) {
        std::optional<HostCommand> command = takeCommand();
        if (command && command->kind == HostCommand::Kind::GiveSecret) {
            tell(HostState::Authenticating);
            m_secrets.note(request, command->secret);
            return std::move(command->secret);
        }
        if (command && command->kind == HostCommand::Kind::DeclineSecret)
            return std::nullopt;
        if (!command && m_interrupt.waitFor(-1, 0, kAsLongAsItTakes) == Interrupt::Wait::Cancelled)
            return std::nullopt;
    }
}

Result<void> HostWorker::follow(SshSession &session)
{
    const Result<std::unique_ptr<RemoteFolder>> folder = session.openFolder();
    if (!folder)
        return folder.error();
    tell(HostState::CatchingUp);
    bool following = false;
    Result<void> state;
    m_absence.noteBoot(bootIdOf(**folder));
    m_clock = {};
    m_thisLook = microsecondsNow();
    while (state) {
        const auto deadline = Clock::now() + m_options.tick;
        const Result<bool> atEnd = tickAll(session, **folder);
        if (!atEnd) {
            state = atEnd.error();
            break;
        }
        if (*atEnd && !following) {
            following = true;
            m_failures = 0;
            m_events.status(m_absence.endedNow());
            if (!std::exchange(m_hasLooked, true)) {
                if (const Result<HostFindings> found = discover(**folder); found)
                    m_events.found(*found);
            }
        }
        if (following)
            feelPulse(**folder);
        do { // also when there was no time left: the server may have gone
            state = waitUntil(session, std::min(deadline, Clock::now() + m_options.glance));
            if (state && Clock::now() < deadline)
                state = glanceAll(session);
            if (state && following)
                feelPulse(**folder);
        } while (state && Clock::now() < deadline);
    }
    // Their files belong to the folder, which goes now.
    for (LogFollower &follower : m_followers)
        follower.connectionLost();
    return state;
}

/// Before a look at the logs. Most connections do not survive the machine's sleep: no long wait to
/// find out.
void HostWorker::setPatience(SshSession &session)
{
    session.setTimeout(m_sleep.hasSlept() ? std::min(m_options.ssh.timeout, kPatienceAfterSleep)
                                          : m_options.ssh.timeout);
}

Result<void> HostWorker::waitUntil(SshSession &session, TimePoint deadline)
{
    session.setTimeout(m_options.ssh.timeout);
    Result<void> state;
    do {
        state = session.wait(left(deadline));
    } while (state && Clock::now() < deadline);
    return state;
}

Result<void> HostWorker::glanceAll(SshSession &session)
{
    setPatience(session);
    beginLook();
    for (LogFollower &follower : m_followers) {
        const Result<void> done = follower.glance(
            [&](LogPiece piece) { return deliver(session, follower.path(), std::move(piece)); });
        if (m_lost)
            return *std::exchange(m_lost, std::nullopt);
        if (!done)
            return done;
    }
    return {};
}

/// Before the logs are looked at.
void HostWorker::beginLook()
{
    m_grown.clear();
    m_lastLook = m_thisLook;
    m_thisLook = microsecondsNow();
}

/// What goes wrong here goes wrong again in the next look at the logs, and is told there.
void HostWorker::feelPulse(RemoteFolder &folder)
{
    const auto asked = Clock::now();
    const bool asksClock = !m_grown.empty() && asked >= m_nextClock;
    if (m_host.logPaths.empty() || (asked < m_nextPulse && !asksClock))
        return;
    const std::string path = asksClock ? m_grown : m_host.logPaths.front();
    if (!folder.open(path))
        return;
    HostPulse pulse;
    pulse.latency = std::chrono::ceil<std::chrono::microseconds>(Clock::now() - asked);
    m_nextPulse = asked + m_options.pulse;
    if (asksClock) {
        const size_t slash = path.rfind('/');
        const Result<std::vector<FolderEntry>> files = folder.list(path.substr(0, slash));
        if (!files)
            return;
        m_nextClock = asked + m_options.pulse;
        const auto log = std::find_if(files->begin(), files->end(), [&](const FolderEntry &file) {
            return file.name == path.substr(slash + 1);
        });
        if (log != files->end())
            m_clock.note(m_lastLook, microsecondsNow(), log->modified);
    }
    pulse.clockAheadUs = m_clock.aheadUs();
    m_events.pulse(pulse);
}

/// One look at every log; true when all were read to their ends.
Result<bool> HostWorker::tickAll(SshSession &session, RemoteFolder &folder)
{
    setPatience(session);
    beginLook();
    bool atEnd = true;
    for (size_t i = 0; i < m_followers.size(); ++i) {
        LogFollower &follower = m_followers[i];
        const Result<void> done = follower.tick(folder, Clock::now(), [&](LogPiece piece) {
            return deliver(session, follower.path(), std::move(piece));
        });
        if (m_lost)
            return *std::exchange(m_lost, std::nullopt);
        if (!done && !isOfOneFile(done.error()))
            return done.error();
        report(i, done ? std::nullopt : std::optional(done.error()));
        atEnd = atEnd && (!done || follower.isAtEnd());
    }
    return atEnd;
}

bool HostWorker::deliver(SshSession &session, const std::string &path, LogPiece piece)
{
    m_grown = path;
    while (!m_queue.hasRoom()) {
        const Result<void> waited = session.wait(m_options.tick);
        if (!waited) {
            m_lost = waited.error();
            return false;
        }
    }
    if (m_queue.push(
            {m_host.name, path, std::move(piece.bytes), std::move(piece.after), piece.gapBefore}))
        m_events.chunksReady();
    return true;
}

void HostWorker::report(size_t index, std::optional<Error> error)
{
    const std::optional<ErrorCode> code = error ? std::optional(error->code) : std::nullopt;
    if (m_problems[index] == code)
        return;
    m_problems[index] = code;
    m_events.logProblem({m_followers[index].path(), std::move(error)});
}

} // namespace Estafeta
