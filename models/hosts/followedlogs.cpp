// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/followedlogs.h"

#include "hosts/remotefolder.h"
#include "hosts/rotatedfiles.h"
#include "hosts/sshsession.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

// Lines of now come into the store behind these: little enough for them not to wait long.
constexpr size_t kMostReadAhead = 2 * 1024 * 1024;
constexpr uint64_t kKilobyte = 1024;

template<typename Value>
std::optional<Value> find(const std::map<std::string, Value> &values, const std::string &path)
{
    const auto found = values.find(path);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

FollowedLogs::FollowedLogs(const HostConfig &host, const HostOptions &options, ChunkQueue &queue,
                           std::function<void()> chunksReady, ProblemSink problems)
    : m_name(host.name)
    , m_tick(options.tick)
    , m_queue(queue)
    , m_chunksReady(std::move(chunksReady))
    , m_reportProblem(std::move(problems))
    , m_quiet(options.quiet)
    , m_rate(host.kilobytesPerSecond * kKilobyte)
{
    for (const std::string &path : host.logPaths) {
        m_followers.emplace_back(path, find(options.from, path).value_or(Checkpoint()),
                                 options.quiet);
        m_back.emplace_back(path, host.daysBack, find(options.back, path), options.quiet);
    }
    m_planned.resize(m_followers.size());
    m_goneSince.resize(m_followers.size());
    if (host.journal)
        m_journal.emplace(host, options);
}

void FollowedLogs::connectionLost()
{
    for (LogFollower &follower : m_followers)
        follower.connectionLost();
    for (BackReader &reader : m_back)
        reader.connectionLost();
    if (m_journal)
        m_journal->connectionLost();
    m_planned.assign(m_planned.size(), false);
    m_caughtUp = false;
    m_received = 0;
    m_timeLeft.restart();
}

/// Before the first line of a log is read: what lies before it. The plan goes into the store no
/// later than that line.
Result<void> FollowedLogs::plan(size_t index, RemoteFolder &folder)
{
    LogFollower &follower = m_followers[index];
    if (m_planned[index] || follower.checkpoint().offset > 0)
        return {};
    if (Result<void> opened = follower.open(folder); !opened)
        return opened;
    BackReader &back = m_back[index];
    const std::optional<BackPlan> before = back.plan();
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const int64_t second = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    if (Result<void> made = back.makePlan(folder, follower, second); !made)
        return made;
    m_planned[index] = true;
    if (back.plan() != before)
        push({m_name, back.path(), {}, {}, false, back.plan(), 0});
    return {};
}

Result<bool> FollowedLogs::tick(SshSession &session, RemoteFolder &folder)
{
    bool atEnd = true;
    for (size_t i = 0; i < m_followers.size(); ++i) {
        LogFollower &follower = m_followers[i];
        Result<void> done = plan(i, folder);
        if (done) {
            done = follower.tick(folder, Clock::now(), [&](LogPiece piece) {
                if (m_caughtUp)
                    m_grown = follower.path();
                return deliver(session, follower.path(), std::move(piece));
            });
        }
        if (m_lost)
            return *std::exchange(m_lost, std::nullopt);
        if (!done && !isOfOneFile(done.error()))
            return done.error();
        std::optional<Error> problem =
            withAbsence(i, done ? std::nullopt : std::optional(done.error()));
        report(follower.path(), std::move(problem), m_goneSince[i]);
        atEnd = atEnd && (!done || follower.isAtEnd());
    }
    if (m_journal) {
        if (const Result<void> done = tickJournal(session, folder); !done)
            return done.error();
        atEnd = atEnd && m_journal->isAtEnd();
    }
    m_caughtUp = m_caughtUp || atEnd;
    return atEnd;
}

/// Of the journal nothing is read back by itself: its entries come in the order of time, and what
/// is older than the first comes before it.
Result<void> FollowedLogs::tickJournal(SshSession &session, RemoteFolder &folder)
{
    const Result<void> done = m_journal->tick(
        session, folder,
        [&](const std::string &path, LogPiece piece) {
            return deliver(session, path, std::move(piece));
        },
        [&](const std::string &path, std::optional<Error> error) {
            report(path, std::move(error));
        });
    return m_lost ? *std::exchange(m_lost, std::nullopt) : done;
}

Result<void> FollowedLogs::glance(SshSession &session)
{
    for (LogFollower &follower : m_followers) {
        const Result<void> done = follower.glance([&](LogPiece piece) {
            m_grown = follower.path();
            return deliver(session, follower.path(), std::move(piece));
        });
        if (m_lost)
            return *std::exchange(m_lost, std::nullopt);
        if (!done)
            return done;
    }
    return {};
}

bool FollowedLogs::deliver(SshSession &session, const std::string &path, LogPiece piece)
{
    const auto pause = [&]() -> std::chrono::milliseconds {
        if (!m_queue.hasRoom())
            return m_tick;
        return m_caughtUp ? std::chrono::milliseconds(0) : m_rate.pause(Clock::now());
    };
    const uint64_t received = session.bytesReceived();
    m_rate.take(Clock::now(), received - std::exchange(m_received, received));
    for (auto time = pause(); time.count() > 0; time = pause()) {
        const Result<void> waited = session.wait(time);
        if (!waited) { // they are read, and their place moved on: they go where there is no room
            m_lost = waited.error();
            break;
        }
    }
    push({m_name, path, std::move(piece.bytes), std::move(piece.after), piece.gapBefore, {}, 0});
    return !m_lost;
}

void FollowedLogs::push(LogChunk chunk)
{
    if (m_queue.push(std::move(chunk)))
        m_chunksReady();
}

/// Of all logs the one whose next generation is the newest: what is asked for first, usually.
BackReader *FollowedLogs::newestBack()
{
    BackReader *newest = nullptr;
    for (BackReader &reader : m_back) {
        if (reader.isDone())
            continue;
        if (!newest || reader.plan()->left.front().ends > newest->plan()->left.front().ends)
            newest = &reader;
    }
    return newest;
}

void FollowedLogs::pushBack(const BackReader &reader, LogPiece piece, int64_t modified)
{
    push({m_name, reader.path(), std::move(piece.bytes), std::move(piece.after), false,
          reader.plan(), std::max<int64_t>(modified, 1)});
}

Result<std::chrono::milliseconds> FollowedLogs::readBack(SshSession &session, RemoteFolder &folder)
{
    BackReader *reader = newestBack();
    if (!reader || m_queue.size() >= kMostReadAhead)
        return m_tick;
    if (const auto pause = m_rate.pause(Clock::now()); pause.count() > 0)
        return pause;
    const int64_t modified = reader->plan()->left.front().ends;
    const Result<BackReader::Step> step = reader->step(folder, Clock::now(), [&](LogPiece piece) {
        pushBack(*reader, std::move(piece), modified);
        return true;
    });
    const uint64_t received = session.bytesReceived();
    m_rate.take(Clock::now(), received - std::exchange(m_received, received));
    if (!step)
        return step.error();
    return *step == BackReader::Step::Did ? std::chrono::milliseconds(0) : m_tick;
}

void FollowedLogs::giveUpReadingBack()
{
    for (BackReader &reader : m_back) {
        if (reader.isDone())
            continue;
        reader.giveUp();
        pushBack(reader, {}, 0);
    }
}

bool FollowedLogs::lacksALog() const
{
    return std::ranges::any_of(
        m_problems, [](const auto &problem) { return problem.second == ErrorCode::NotFound; });
}

void FollowedLogs::describe(HostStatus &status)
{
    BackProgress progress;
    status.unread = {};
    for (const BackReader &reader : m_back) {
        progress.bytesDone += reader.bytesDone();
        progress.bytesInAll += reader.bytesInAll();
        if (!reader.plan())
            continue;
        for (const BackGeneration &generation : reader.plan()->left)
            progress.span.include(generation);
        status.unread.include(reader.plan()->unread);
    }
    status.back.reset();
    if (progress.span.isEmpty())
        return;
    progress.left = m_timeLeft.estimate(Clock::now(), progress.bytesDone, progress.bytesInAll);
    status.back = progress;
}

/// A log that went and does not come back is a problem too, though its follower only waits: after
/// as long as a rotation may take.
std::optional<Error> FollowedLogs::withAbsence(size_t index, std::optional<Error> error)
{
    const LogFollower &follower = m_followers[index];
    const bool isError = error && error->code == ErrorCode::NotFound;
    Time &since = m_goneSince[index];
    if (!follower.isGone() || (error && !isError)) {
        since = {};
        return error;
    }
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    const Time now{us.count()};
    if (!since.isSet())
        since = now;
    if (isError || now - since < std::chrono::microseconds(m_quiet).count())
        return error;
    return Error{ErrorCode::NotFound, follower.path(), {}};
}

void FollowedLogs::report(const std::string &path, std::optional<Error> error, Time goneSince)
{
    const auto known = m_problems.find(path);
    if (error ? known != m_problems.end() && known->second == error->code
              : known == m_problems.end())
        return;
    if (error)
        m_problems[path] = error->code;
    else
        m_problems.erase(known);
    const bool isGone = error && error->code == ErrorCode::NotFound;
    m_reportProblem({path, std::move(error), isGone ? goneSince : Time()});
}

} // namespace Estafeta
