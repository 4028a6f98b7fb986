// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/backreader.h"

#include "hosts/remotefolder.h"
#include "hosts/rotatedfiles.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Estafeta {

namespace {

constexpr int64_t kDay = 86'400;
constexpr int kTries = 3; // for a folder that is rotated while we look

bool begins(const std::string &file, const std::string &head)
{
    return !head.empty() && file.starts_with(head);
}

} // namespace

BackReader::BackReader(std::string path, int daysBack, std::optional<BackPlan> plan,
                       std::chrono::milliseconds quiet)
    : m_path(std::move(path))
    , m_daysBack(daysBack)
    , m_quiet(quiet)
    , m_plan(std::move(plan))
{}

BackReader::~BackReader() = default;

void BackReader::connectionLost()
{
    m_source.reset();
    m_quietSince.reset();
}

/// Of the first plan: what is young enough. Later: what came since.
bool BackReader::isWanted(const RotatedName &name, int64_t now) const
{
    if (m_plan)
        return name.modified > m_plan->newestEnds;
    return name.modified >= now - m_daysBack * kDay;
}

/// One by one, as a server opens only so many files at once. A generation that got another name
/// meanwhile may be met twice.
Result<BackReader::Generations> BackReader::look(RemoteFolder &folder,
                                                 const std::vector<RotatedName> &names, int64_t now)
{
    Generations found;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (!isWanted(*name, now))
            continue;
        const auto older = std::next(name);
        BackGeneration generation;
        generation.size = name->size;
        generation.begins = older == names.end() ? 0 : older->modified;
        generation.ends = name->modified;
        generation.mayGrow = name == names.begin() && !name->compressed;
        const Result<Source> source =
            openLog(folder, rotatedPath(m_path, *name), name->compressed);
        const Result<std::string> head = source ? (*source)->head() : source.error();
        if (!head && !isOfOneFile(head.error()))
            return head.error();
        if (head)
            generation.head = *head;
        if (m_plan && begins(generation.head, m_plan->newestHead))
            break;
        const bool isEmpty = head && head->empty();
        const bool isKnown = std::ranges::any_of(found, [&](const BackGeneration &other) {
            return begins(generation.head, other.head);
        });
        if (!isEmpty && !isKnown)
            found.push_back(std::move(generation));
    }
    return found;
}

Result<void> BackReader::makePlan(RemoteFolder &folder, LogFollower &follower, int64_t now)
{
    Generations found;
    std::vector<RotatedName> names;
    for (int i = 0; i < kTries; ++i) {
        const Result<std::vector<RotatedName>> before = listRotated(folder, m_path);
        if (!before)
            return before.error();
        Result<Generations> seen = look(folder, *before, now);
        if (!seen)
            return seen.error();
        const Result<std::vector<RotatedName>> after = listRotated(folder, m_path);
        if (!after)
            return after.error();
        found = std::move(*seen);
        names = *before;
        if (std::ranges::equal(*before, *after, {}, &RotatedName::name, &RotatedName::name))
            break;
    }
    // Last: the follower's file may have been rotated since it was opened. It and what is newer are
    // the follower's.
    const Result<std::string> live = follower.firstHead();
    if (!live)
        return live.error();
    const auto same = std::ranges::find_if(
        found, [&](const BackGeneration &generation) { return begins(*live, generation.head); });
    if (same != found.end())
        found.erase(found.begin(), std::next(same));
    BackPlan plan = m_plan.value_or(BackPlan());
    plan.newestEnds = names.empty() ? plan.newestEnds : names.front().modified;
    if (!found.empty()) {
        plan.newestHead = found.front().head;
        plan.newestEnds = found.front().ends;
    }
    plan.left.insert(plan.left.begin(), std::make_move_iterator(found.begin()),
                     std::make_move_iterator(found.end()));
    m_plan = std::move(plan);
    return {};
}

/// The file under that name, when it is the generation that is next.
Result<BackReader::Source> BackReader::openIfFront(RemoteFolder &folder,
                                                   const RotatedName &name) const
{
    const BackGeneration &front = m_plan->left.front();
    Result<Source> source = openLog(folder, rotatedPath(m_path, name), name.compressed);
    const Result<std::string> head = source ? (*source)->head() : source.error();
    if (!head)
        return head.error();
    if (!begins(*head, front.head))
        return Source();
    const Result<bool> same = (*source)->continues(front.mark);
    if (!same)
        return same.error();
    return *same ? std::move(source) : Result<Source>(Source());
}

Result<bool> BackReader::find(RemoteFolder &folder)
{
    for (int i = 0; i < kTries; ++i) {
        Result<std::vector<RotatedName>> names = listRotated(folder, m_path);
        if (!names)
            return names.error();
        const std::vector<RotatedName> before = *names;
        const auto last = std::ranges::find(*names, m_lastFound, &RotatedName::name);
        if (last != names->end())
            std::ranges::rotate(*names, last);
        for (const RotatedName &name : *names) {
            Result<Source> source = openIfFront(folder, name);
            if (!source && !isOfOneFile(source.error()))
                return source.error();
            if (!source || !*source)
                continue;
            m_source = std::move(*source);
            m_lastFound = name.name;
            return true;
        }
        const Result<std::vector<RotatedName>> after = listRotated(folder, m_path);
        if (!after)
            return after.error();
        if (*after == before)
            break;
    }
    return false;
}

Result<BackReader::Step> BackReader::step(RemoteFolder &folder, TimePoint now,
                                          const PieceSink &sink)
{
    if (isDone())
        return Step::Idle;
    if (!m_source) {
        const Result<bool> found = find(folder);
        if (!found)
            return found.error();
        if (!*found) { // deleted, or not readable any more
            leaveFront(false);
            sink({});
            return Step::Did;
        }
    }
    Checkpoint &mark = m_plan->left.front().mark;
    const Result<LogSource::Drained> drained = m_source->drain(mark, [&](std::string bytes) {
        sink({std::move(bytes), mark});
        return false; // one piece at a time
    });
    if (!drained && !isOfOneFile(drained.error()))
        return drained.error();
    if (drained && *drained == LogSource::Drained::Nothing) {
        const Result<bool> over = isOver(now, sink);
        if (!over || !*over)
            return over ? Result<Step>(Step::Idle) : over.error();
    } else {
        m_quietSince.reset();
        if (drained && *drained == LogSource::Drained::Truncated)
            m_source.reset(); // no longer what it was: look again
        if (drained)
            return Step::Did;
    }
    leaveFront(drained.ok());
    sink({});
    return Step::Did;
}

/// At the end of the generation: true when it gets no more lines.
Result<bool> BackReader::isOver(TimePoint now, const PieceSink &sink)
{
    BackGeneration &front = m_plan->left.front();
    if (front.mayGrow && !m_source->isFinished()) {
        m_quietSince = m_quietSince.value_or(now);
        if (now - *m_quietSince < m_quiet)
            return false;
    }
    const Result<LogSource::Drained> last =
        m_source->finish(front.mark, [&](std::string bytes) {
            return sink({std::move(bytes), front.mark});
        });
    if (!last && !isOfOneFile(last.error()))
        return last.error();
    return true;
}

void BackReader::leaveFront(bool read)
{
    const BackGeneration &front = m_plan->left.front();
    if (!read)
        m_plan->unread.include(front);
    m_plan->bytesDone += front.size;
    m_plan->left.erase(m_plan->left.begin());
    m_source.reset();
    m_quietSince.reset();
}

void BackReader::giveUp()
{
    while (!isDone())
        leaveFront(false);
}

uint64_t BackReader::bytesDone() const
{
    if (!m_plan)
        return 0;
    if (!m_source || m_plan->left.empty())
        return m_plan->bytesDone;
    const BackGeneration &front = m_plan->left.front();
    return m_plan->bytesDone + std::min(front.size, m_source->diskBytesRead(front.mark));
}

uint64_t BackReader::bytesInAll() const
{
    if (!m_plan)
        return 0;
    uint64_t bytes = m_plan->bytesDone;
    for (const BackGeneration &generation : m_plan->left)
        bytes += generation.size;
    return bytes;
}

} // namespace Estafeta
