// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostworker.h"

#include "core/ownlog.h"
#include "hosts/remotefolder.h"
#include "hosts/remotejournal.h"
#include "hosts/sshpath.h"
#include "hosts/sshroute.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr std::chrono::hours kAsLongAsItTakes{24};
constexpr std::chrono::milliseconds kPatienceAfterSleep{3'000};
constexpr const char *kFileOfAny = "/etc/os-release"; // asked for where only a journal is followed

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

std::chrono::milliseconds left(std::chrono::steady_clock::time_point deadline)
{
    return std::chrono::ceil<std::chrono::milliseconds>(deadline
                                                        - std::chrono::steady_clock::now());
}

} // namespace

HostWorker::HostWorker(HostConfig host, HostOptions options, HostEvents events)
    : m_host(std::move(host))
    , m_options(std::move(options))
    , m_events(std::move(events))
    , m_queue(m_options.queueBytes)
    , m_logs(m_host, m_options, m_queue, m_events.chunksReady, m_events.logProblem)
    , m_sleep(m_options.timeAsleep)
    , m_pulse(m_host.logPaths.empty() ? kFileOfAny : m_host.logPaths.front(), m_options.pulse)
{}

void HostWorker::post(HostCommand command)
{
    if (command.kind == HostCommand::Kind::StopReadingBack) { // holds whatever it does now
        m_stopReadingBack = true;
    } else {
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
    const Result<std::unique_ptr<RemoteFolder>> folder =
        session.openFolder(m_host.sudo ? m_options.sudoPause : std::chrono::milliseconds(0));
    if (!folder)
        return folder.error();
    tell(HostState::CatchingUp);
    m_following.reset();
    Result<void> state;
    m_absence.noteBoot(bootIdOf(**folder));
    m_pulse.begin();
    while (state) {
        const auto deadline = Clock::now() + m_options.tick;
        setPatience(session);
        m_pulse.beginLook();
        const Result<bool> atEnd = m_logs.tick(session, **folder);
        session.setTimeout(m_options.ssh.timeout);
        if (!atEnd) {
            state = atEnd.error();
            break;
        }
        if (*atEnd || m_following)
            tellFollowing();
        if (m_following)
            askHost(session, **folder);
        state = idle(session, **folder, deadline);
    }
    m_logs.connectionLost(); // their files belong to the folder, which goes now
    return state;
}

/// Before a look at the logs. Most connections do not survive the machine's sleep: no long wait to
/// find out.
void HostWorker::setPatience(SshSession &session)
{
    session.setTimeout(m_sleep.hasSlept() ? std::min(m_options.ssh.timeout, kPatienceAfterSleep)
                                          : m_options.ssh.timeout);
}

/// Beside its logs: how quickly it answers, its clock, and once in a run what it has. What goes
/// wrong here goes wrong again, and for the same reason, in the next look at the logs: it is told
/// there.
void HostWorker::askHost(SshSession &session, RemoteFolder &folder)
{
    if (const std::optional<HostPulse> pulse = m_pulse.feel(folder, m_logs.takeGrown()))
        m_events.pulse(*pulse);
    if (std::exchange(m_hasLooked, true))
        return;
    Result<HostFindings> found = discover(folder);
    if (!found)
        return;
    if (const Result<MailSystem> said = session.mailSystem(); said)
        found->add(*said);
    // A large journal takes its time to be looked through, and the lines wait meanwhile.
    found->journal = !m_host.journal && m_logs.lacksALog()
        && std::ranges::all_of(found->logs, isOwnLog) && hasMailInJournal(session);
    m_events.found(*found);
}

bool HostWorker::hasMailInJournal(SshSession &session)
{
    const auto journal = session.openJournal({}, false);
    const Result<bool> hasMail = journal ? (*journal)->hasMail() : journal.error();
    return hasMail && *hasMail;
}

/// The first time on a connection, and when there is something new to tell.
void HostWorker::tellFollowing()
{
    const bool first = !m_following;
    if (first) {
        m_failures = 0;
        m_following = m_absence.endedNow();
    }
    const HostStatus before = *m_following;
    m_logs.describe(*m_following);
    if (first || m_following->back != before.back || m_following->unread != before.unread)
        m_events.status(*m_following);
}

/// Until the next look at all of the logs: glances at what was added, and in between older lines
/// are read, as long as there are any.
Result<void> HostWorker::idle(SshSession &session, RemoteFolder &folder, Clock::time_point deadline)
{
    Result<void> state;
    auto glance = Clock::now() + m_options.glance;
    do { // also when there was no time left: the server may have gone
        std::chrono::milliseconds pause = left(std::min(deadline, glance));
        if (m_stopReadingBack.exchange(false))
            m_logs.giveUpReadingBack();
        if (m_following) {
            const Result<std::chrono::milliseconds> wanted = m_logs.readBack(session, folder);
            if (!wanted)
                return wanted.error();
            pause = std::min(pause, *wanted);
        }
        state = session.wait(pause);
        if (state && Clock::now() >= glance && glance < deadline) {
            setPatience(session);
            m_pulse.beginLook();
            state = m_logs.glance(session);
            session.setTimeout(m_options.ssh.timeout);
            glance = Clock::now() + m_options.glance;
            if (state && m_following)
                askHost(session, folder);
        }
    } while (state && Clock::now() < deadline);
    return state;
}

} // namespace Estafeta
