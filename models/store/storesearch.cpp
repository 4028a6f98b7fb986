// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storereader_p.h"

#include "core/text.h"
#include "store/daysearch.h"
#include "store/daystatements.h"
#include "store/daysums.h"

#include <algorithm>
#include <chrono>

namespace Estafeta {

namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kFirstBatch = 50;
constexpr size_t kBatch = 500;
// How long rows beyond the limit are counted: "5,000 of 12,345" is worth a moment, not more.
constexpr auto kCountingTime = std::chrono::milliseconds(300);

/// The rows of all days, newest first. A day's rows may begin in the next day (a bundle's bounce),
/// so the days are merged; a day is opened when its newest row may be the next.
class MergedDays
{
public:
    using Open = std::function<Result<Connection *>(int32_t day)>;

    MergedDays(std::vector<DayEntry> days, const SearchPlan &plan, std::stop_token stop, Open open)
        : m_waiting(std::move(days))
        , m_plan(plan)
        , m_stop(std::move(stop))
        , m_open(std::move(open))
    {
        std::ranges::sort(m_waiting, {}, &DayEntry::newest);
    }

    /// The next row; nullptr at the end. It may be moved from.
    Result<ResultRow *> next();
    /// Goes on behind the row that was given. next() does it, too.
    Result<void> step();
    /// After step(): whether next() looks into another day first, which may take a while.
    [[nodiscard]] bool mustOpen() const
    {
        return !m_waiting.empty()
            && (m_active.empty() || m_waiting.back().newest >= m_active.back()->row().first);
    }

private:
    Result<void> openNewest();
    /// Keeps m_active sorted, the newest row last.
    void place(std::unique_ptr<DaySearch> search);

    std::vector<DayEntry> m_waiting; ///< the newest last
    const SearchPlan &m_plan;
    std::stop_token m_stop;
    Open m_open;
    std::vector<std::unique_ptr<DaySearch>> m_active;
    std::unique_ptr<DaySearch> m_given; ///< whose row was given out last
};

Result<void> MergedDays::step()
{
    if (!m_given)
        return {};
    auto done = m_given->advance();
    if (done)
        place(std::move(m_given));
    return done;
}

Result<ResultRow *> MergedDays::next()
{
    if (auto done = step(); !done)
        return done.error();
    while (mustOpen()) {
        if (auto done = openNewest(); !done)
            return done.error();
    }
    if (m_active.empty())
        return nullptr;
    m_given = std::move(m_active.back());
    m_active.pop_back();
    return &m_given->row();
}

Result<void> MergedDays::openNewest()
{
    const int32_t day = m_waiting.back().day;
    m_waiting.pop_back();
    const auto file = m_open(day);
    if (!file)
        return file.error();
    if (!*file)
        return {};
    auto search = std::make_unique<DaySearch>(**file, day, m_plan, m_stop);
    if (auto done = search->start(); !done)
        return done;
    place(std::move(search));
    return {};
}

void MergedDays::place(std::unique_ptr<DaySearch> search)
{
    if (!search->hasRow())
        return;
    const auto key = [](const std::unique_ptr<DaySearch> &s) {
        return std::pair(s->row().first, s->row().trace.bundle);
    };
    m_active.insert(std::ranges::upper_bound(m_active, key(search), {}, key), std::move(search));
}

Result<uint64_t> countPlaces(Connection &file, const SearchPlan &plan, int64_t since, int64_t until)
{
    if (since >= until)
        return 0;
    const bool all = plan.verdicts().isEmpty();
    Query query(file, all ? DaySql::kCountRows : DaySql::kCountRowsOfVerdicts);
    query.bind(since).bind(until);
    if (!all)
        query.bind(uint64_t{plan.verdicts().bits()});
    if (auto done = query.exec(); !done)
        return done.error();
    const uint64_t count = query.next() ? static_cast<uint64_t>(query.integer(0)) : 0;
    if (auto done = query.end(); !done)
        return done.error();
    return count;
}

/// The rows of hours in [from, to), which the day has counted.
Result<uint64_t> countedRows(Connection &file, const SearchPlan &plan, int64_t from, int64_t to)
{
    std::map<int64_t, MessageMap> hours;
    if (plan.recipientDomain().empty()) {
        SumsByUnit sums;
        if (auto done = addHourSums(file, from, to, sums); !done)
            return done.error();
        for (auto &[hour, ofHour] : sums)
            hours[hour] = std::move(ofHour.messages);
    } else if (auto done = addDomainHours(file, plan.recipientDomain(), hours); !done) {
        return done.error();
    }
    int64_t total = 0;
    for (const auto &[hour, messages] : hours)
        total += hour >= from && hour < to ? plan.countIn(messages) : 0;
    return static_cast<uint64_t>(total);
}

/// Only the parts of an hour at both ends are counted row by row, which takes half a second of four
/// million. Nothing when they cannot be: such rows have to be met.
Result<std::optional<uint64_t>> countRowsOf(Connection &file, const SearchPlan &plan)
{
    constexpr int64_t kHour = 3600 * Time::kSecond;
    const int64_t since = plan.since();
    const int64_t until = plan.until();
    const int64_t from = since / kHour + (since % kHour > 0 ? 1 : 0);
    const int64_t to = until / kHour - (until % kHour < 0 ? 1 : 0);
    const bool wholeHours =
        (since == INT64_MIN || since % kHour == 0) && (until == INT64_MAX || until % kHour == 0);
    if (!wholeHours && !plan.isCountedByRows())
        return std::optional<uint64_t>();
    if (from > to) {
        const auto few = countPlaces(file, plan, since, until);
        return few ? Result(std::optional(*few)) : few.error();
    }
    const auto before = since == INT64_MIN || since % kHour == 0
        ? Result<uint64_t>(0)
        : countPlaces(file, plan, since, from * kHour);
    const auto within = countedRows(file, plan, from, to);
    const auto after = until == INT64_MAX || until % kHour == 0
        ? Result<uint64_t>(0)
        : countPlaces(file, plan, to * kHour, until);
    if (!before || !within || !after)
        return !before ? before.error() : !within ? within.error() : after.error();
    return std::optional(*before + *within + *after);
}

/// Sends rows up to the limit; whether there may be more.
Result<bool> sendRows(MergedDays &rows, uint32_t limit, const StoreReader::RowSink &sink,
                      SearchOutcome &outcome)
{
    std::vector<ResultRow> batch;
    size_t wanted = kFirstBatch;
    while (outcome.total < limit) {
        if (auto done = rows.step(); !done)
            return done.error();
        // What is there need not wait for a day that may have nothing.
        if (!batch.empty() && rows.mustOpen() && !sink(std::exchange(batch, {})))
            return false;
        const auto row = rows.next();
        if (!row)
            return row.error();
        if (!*row) {
            if (!batch.empty())
                sink(std::move(batch));
            return false;
        }
        ++outcome.total;
        batch.push_back(std::move(**row));
        if (batch.size() < wanted)
            continue;
        wanted = kBatch;
        if (!sink(std::exchange(batch, {})))
            return false;
    }
    return batch.empty() || sink(std::move(batch));
}

/// Counts on from where sending ended, for a while.
Result<void> countRest(MergedDays &rows, SearchOutcome &outcome)
{
    const auto deadline = Clock::now() + kCountingTime;
    while (Clock::now() < deadline) {
        const auto row = rows.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        ++outcome.total;
    }
    outcome.exact = false;
    return {};
}

} // namespace

Result<SearchOutcome> StoreReader::search(const SearchQuery &query, const RowSink &sink,
                                          std::stop_token stop)
{
    auto hosts = d->hostsCalled(query.host);
    auto takenInBy = hosts ? d->hostsCalled(query.takenInBy) : hosts;
    if (!takenInBy)
        return takenInBy.error();
    const SearchPlan plan(query, {std::move(*hosts), std::move(*takenInBy)});
    const auto days = d->daysWithin(plan.since(), plan.until());
    if (!days)
        return days.error();
    MergedDays rows(*days, plan, stop, [this](int32_t day) { return d->place->openDay(day); });
    SearchOutcome outcome;
    const auto more = sendRows(rows, query.limit, sink, outcome);
    if (!more)
        return more.error();
    const auto next = *more ? rows.next() : Result<ResultRow *>(nullptr);
    if (!next)
        return next.error();
    if (!*next)
        return outcome;
    outcome.cut = true;
    ++outcome.total;
    const auto total =
        plan.isCountedByHours() ? d->countRows(*days, plan) : Result(std::optional<uint64_t>());
    if (!total)
        return total.error();
    if (*total) {
        outcome.total = **total;
        return outcome;
    }
    if (auto done = countRest(rows, outcome); !done)
        return done.error();
    return outcome;
}

/// By the names that files call them or that are shown. NotFound when nobody bears one of them.
Result<std::vector<HostId>> StoreReader::Private::hostsCalled(std::string_view names)
{
    std::vector<HostId> ids;
    if (trimmed(names).empty())
        return ids;
    const auto files = place->main().hosts();
    const auto shown = place->main().hostNames();
    if (!files || !shown)
        return files.ok() ? shown.error() : files.error();
    for (size_t begin = 0; begin <= names.size();) {
        const size_t end = std::min(names.find(',', begin), names.size());
        const std::string_view name = trimmed(names.substr(begin, end - begin));
        begin = end + 1;
        const size_t before = ids.size();
        for (size_t id = 0; id < files->size(); ++id) {
            if (isSameHost(files->at(id), name)
                || (id < shown->size() && isSameHost(shown->at(id), name)))
                ids.push_back(static_cast<HostId>(id));
        }
        if (ids.size() == before)
            return Error{ErrorCode::NotFound, std::string(name), std::string(kNoSuchHost)};
    }
    return ids;
}

Result<std::optional<uint64_t>> StoreReader::Private::countRows(const std::vector<DayEntry> &days,
                                                                const SearchPlan &plan)
{
    uint64_t total = 0;
    for (const DayEntry &day : days) {
        const auto file = place->openDay(day.day);
        if (!file)
            return file.error();
        if (!*file)
            continue;
        const auto count = countRowsOf(**file, plan);
        if (!count || !*count)
            return count;
        total += **count;
    }
    return std::optional(total);
}

} // namespace Estafeta
