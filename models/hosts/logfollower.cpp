// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/logfollower.h"

#include "hosts/remotefolder.h"
#include "hosts/rotatedfiles.h"

#include <algorithm>
#include <iterator>

namespace Estafeta {

LogFollower::LogFollower(std::string path, Checkpoint from, std::chrono::milliseconds quiet)
    : m_path(std::move(path))
    , m_quiet(quiet)
    , m_emitted(std::move(from))
{}

LogFollower::~LogFollower() = default;

void LogFollower::connectionLost()
{
    m_chain.clear();
    m_quietSince.reset();
    m_atEnd = false;
}

/// Builds the chain anew, from the generation that the last lines came from.
Result<void> LogFollower::resume(RemoteFolder &folder)
{
    const Checkpoint &mark = m_emitted;
    folder.lookAnew();
    m_chain.clear();
    m_quietSince.reset();
    Result<Source> opened = openLog(folder, m_path, false);
    if (!opened && opened.error().code != ErrorCode::NotFound)
        return opened.error();
    m_gone = !opened && mark.offset > 0;
    Source live = opened ? std::move(*opened) : nullptr;
    Result<bool> found = live && mark.offset > 0 ? live->continues(mark) : mark.offset == 0;
    if (!found)
        return found.error();
    if (!*found) {
        found = resumeInRotated(folder, mark, live);
        if (!found)
            return found.error();
        if (*found)
            return rememberLast();
        // Until there is a live file, the generation that continues may still turn up.
        m_gap = m_gap || live != nullptr;
    }
    if (!live)
        return opened.error();
    m_mark = *found ? mark : Checkpoint();
    m_chain.push_back(std::move(live));
    return rememberLast();
}

/// Keeps what the chain's last file is like now, to notice when it is truncated before it is read.
Result<void> LogFollower::rememberLast()
{
    const Result<std::string> head = m_chain.back()->head();
    const Result<uint64_t> size = m_chain.back()->size();
    if (!head || !size)
        return head ? size.error() : head.error();
    m_seen = {*head, *size};
    return {};
}

Result<bool> LogFollower::resumeInRotated(RemoteFolder &folder, const Checkpoint &mark,
                                          Source &live)
{
    Result<std::vector<Source>> rotated = openRotated(folder, m_path);
    if (!rotated)
        return rotated.error();
    // A rotation since the live file was opened: it is among the rotated ones now, under both
    // names.
    if (live && !rotated->empty()) {
        const Result<std::string> liveHead = live->head();
        const Result<std::string> newest = rotated->front()->head();
        if (!liveHead)
            return liveHead.error();
        if (newest && !liveHead->empty() && *newest == *liveHead)
            rotated->erase(rotated->begin());
    }
    for (size_t i = 0; i < rotated->size(); ++i) {
        const Result<bool> here = (*rotated)[i]->continues(mark);
        if (!here && !isOfOneFile(here.error()))
            return here.error();
        if (!here || !*here)
            continue;
        for (size_t newer = i + 1; newer-- > 0;)
            m_chain.push_back(std::move((*rotated)[newer]));
        if (live)
            m_chain.push_back(std::move(live));
        m_mark = mark;
        return true;
    }
    return false;
}

/// Does the path still lead to the chain's last file? A file that only grows cannot be shorter
/// later, nor lose what it began with.
Result<bool> LogFollower::isSameAsLast(LogSource &candidate)
{
    LogSource &last = *m_chain.back();
    if (last.isFinished())
        return false;
    const Result<std::string> head = candidate.head();
    const Result<uint64_t> size = candidate.size();
    const Result<std::string> lastHead = last.head();
    const Result<uint64_t> lastSize = last.size();
    for (const Error *error :
         {head ? nullptr : &head.error(), size ? nullptr : &size.error(),
          lastHead ? nullptr : &lastHead.error(), lastSize ? nullptr : &lastSize.error()}) {
        if (error != nullptr)
            return *error;
    }
    return *size <= *lastSize && lastHead->starts_with(*head);
}

Result<void> LogFollower::lookForRotation(RemoteFolder &folder)
{
    const Result<std::string> head = m_chain.back()->head();
    const Result<uint64_t> before = m_chain.back()->size();
    if (!head || !before)
        return head ? before.error() : head.error();
    // Truncated while it waited behind its predecessor: its lines are in a rotated copy now.
    if (m_chain.size() > 1 && (*before < m_seen.size || !head->starts_with(m_seen.head)))
        return resume(folder);
    const bool unread = m_chain.size() > 1 || m_mark.offset == 0;
    const Result<void> inserted = unread && m_seen.size == 0 && *before > 0
        ? insertBeforeLive(folder, *head)
        : Result<void>();
    if (!inserted)
        return inserted;
    m_seen = {*head, *before};
    Result<Source> candidate = openLog(folder, m_path, false);
    m_gone = !candidate && candidate.error().code == ErrorCode::NotFound;
    if (!candidate) // between the renaming and the new file, for one
        return m_gone ? Result<void>() : candidate.error();
    const Result<uint64_t> size = (*candidate)->size();
    if (!size)
        return size.error();
    const Result<bool> same = isSameAsLast(**candidate);
    if (!same)
        return same.error();
    if (*same && *size >= *before)
        return {};
    Result<void> between = appendBetween(folder, **candidate);
    if (!between)
        return between;
    m_chain.push_back(std::move(*candidate));
    return rememberLast();
}

/// The generations between the one that begins with `older` and the one that begins with `newer`
/// (which may be rotated already, or not), oldest first; none when the older cannot be found.
Result<std::vector<LogFollower::Source>> LogFollower::openBetween(RemoteFolder &folder,
                                                                  const std::string &older,
                                                                  const std::string &newer) const
{
    Result<std::vector<Source>> rotated = openRotated(folder, m_path);
    if (!rotated)
        return rotated;
    std::vector<Source> between; // newest first
    for (Source &source : *rotated) {
        const Result<std::string> head = source->head();
        if (!head && !isOfOneFile(head.error()))
            return head.error();
        if (head && !older.empty() && head->starts_with(older)) {
            std::ranges::reverse(between);
            return between;
        }
        if (head && !newer.empty() && head->starts_with(newer))
            between.clear(); // those before were newer than that
        else
            between.push_back(std::move(source));
    }
    return std::vector<Source>();
}

/// Two rotations since the last look: the generations that came and went in between.
Result<void> LogFollower::appendBetween(RemoteFolder &folder, LogSource &newest)
{
    const Result<std::string> head = m_chain.back()->head();
    const Result<std::string> newestHead = newest.head();
    if (!head || !newestHead)
        return head ? newestHead.error() : head.error();
    Result<std::vector<Source>> between = openBetween(folder, *head, *newestHead);
    if (!between)
        return between.error();
    std::ranges::move(*between, std::back_inserter(m_chain));
    return {};
}

/// The live file was empty and is not: what it holds may already be its second content, when it
/// was copied and truncated in between.
Result<void> LogFollower::insertBeforeLive(RemoteFolder &folder, const std::string &liveHead)
{
    std::string head = m_emitted.head;
    if (m_chain.size() > 1) {
        const Result<std::string> predecessor = m_chain[m_chain.size() - 2]->head();
        if (!predecessor)
            return predecessor.error();
        head = *predecessor;
    }
    Result<std::vector<Source>> between = openBetween(folder, head, liveHead);
    if (!between)
        return between.error();
    m_chain.insert(m_chain.end() - 1, std::make_move_iterator(between->begin()),
                   std::make_move_iterator(between->end()));
    return {};
}

LogSource::Lines LogFollower::handOutTo(const PieceSink &sink)
{
    return [this, &sink](std::string bytes) {
        m_emitted = m_mark;
        return sink({std::move(bytes), m_mark, std::exchange(m_gap, false)});
    };
}

Result<void> LogFollower::glance(const PieceSink &sink)
{
    // Whether an empty file's first lines are its first content, only tick() finds out.
    if (m_chain.size() != 1 || m_mark.offset == 0 || m_chain.front()->isFinished())
        return {};
    const Result<LogSource::Drained> drained = m_chain.front()->drain(m_mark, handOutTo(sink));
    if (!drained)
        return isOfOneFile(drained.error()) ? Result<void>() : drained.error(); // tick() meets it
    if (*drained == LogSource::Drained::Stopped)
        return Error{ErrorCode::Cancelled, m_path, {}};
    return {};
}

Result<void> LogFollower::open(RemoteFolder &folder)
{
    return m_chain.empty() ? resume(folder) : Result<void>();
}

Result<std::string> LogFollower::firstHead()
{
    return m_chain.front()->head();
}

Result<void> LogFollower::tick(RemoteFolder &folder, TimePoint now, const PieceSink &sink)
{
    const Result<void> ready = m_chain.empty() ? resume(folder) : lookForRotation(folder);
    if (!ready && (m_chain.empty() || !isOfOneFile(ready.error())))
        return ready;
    const LogSource::Lines lines = handOutTo(sink);
    for (;;) {
        const Result<bool> goOn = readFront(folder, now, lines);
        if (!goOn) {
            if (isOfOneFile(goOn.error()))
                m_chain.clear(); // a stale handle: find the place again
            return goOn.error();
        }
        if (!*goOn)
            break;
    }
    m_atEnd = m_atEnd || m_chain.size() == 1;
    return ready;
}

/// Reads the chain's first file; true when there is another one to read now.
Result<bool> LogFollower::readFront(RemoteFolder &folder, TimePoint now,
                                    const LogSource::Lines &lines)
{
    const Result<LogSource::Drained> drained = m_chain.front()->drain(m_mark, lines);
    if (!drained && drained.error().code == ErrorCode::Corrupt && m_chain.size() > 1) {
        m_gap = true; // a torn archive: what it still held is lost
        m_chain.pop_front();
        m_mark = {};
        return true;
    }
    if (!drained)
        return drained.error();
    switch (*drained) {
    case LogSource::Drained::Stopped:
        return Error{ErrorCode::Cancelled, m_path, {}};
    case LogSource::Drained::Truncated: {
        const Result<void> resumed = resume(folder);
        return resumed ? Result<bool>(true) : resumed.error();
    }
    case LogSource::Drained::Something:
        m_quietSince.reset();
        break;
    case LogSource::Drained::Nothing:
        break;
    }
    return leaveFront(now, lines);
}

/// Goes on to the next file when the first one gets no more lines.
Result<bool> LogFollower::leaveFront(TimePoint now, const LogSource::Lines &lines)
{
    if (m_chain.size() < 2)
        return false;
    if (!m_quietSince)
        m_quietSince = now;
    // Only the live file's predecessor can still be written to.
    const bool over =
        m_chain.front()->isFinished() || m_chain.size() > 2 || now - *m_quietSince >= m_quiet;
    if (!over)
        return false;
    const Result<LogSource::Drained> last = m_chain.front()->finish(m_mark, lines);
    if (!last && last.error().code != ErrorCode::Corrupt)
        return last.error();
    if (last && *last == LogSource::Drained::Stopped)
        return Error{ErrorCode::Cancelled, m_path, {}};
    m_chain.pop_front();
    m_mark = {};
    m_quietSince.reset();
    return true;
}

} // namespace Estafeta
