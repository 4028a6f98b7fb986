// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daysearch.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"
#include "store/sumsdelta.h"
#include "store/termindex.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Estafeta {

namespace {

// Reading the rows of so many bundles takes 20 ms. Of more, the newest are met sooner on a walk
// that only reads the rows of theirs.
constexpr size_t kFew = 2'000;
// Of a term that more have, a walk over a tenth of a large day's rows finds as many as a list
// shows.
constexpr size_t kMany = 10'000;

const Error kCancelled{ErrorCode::Cancelled, "search", {}};

} // namespace

DaySearch::DaySearch(Connection &file, int32_t day, const SearchPlan &plan, std::stop_token stop)
    : m_file(file)
    , m_day(day)
    , m_plan(plan)
    , m_stop(std::move(stop))
{}

Result<void> DaySearch::start()
{
    Bundles candidates;
    const auto enough = gather(candidates);
    if (!enough)
        return enough.error();
    if (auto done = *enough ? loadRows(candidates) : startWalk(); !done)
        return done;
    return advance();
}

Result<bool> DaySearch::gather(Bundles &candidates)
{
    bool enough = false;
    const auto isOver = [&] { return enough && candidates.empty(); };
    const auto narrow = [&](std::span<const uint64_t> terms, bool isInRow) -> Result<void> {
        auto found = bundlesWith(terms, isInRow);
        if (!found)
            return found.error();
        if (found->size() > kMany) {
            if (!isInRow)
                m_frequent.push_back(std::move(*found));
            return {};
        }
        if (enough) {
            Bundles both;
            std::ranges::set_intersection(candidates, *found, std::back_inserter(both));
            *found = std::move(both);
        }
        candidates = std::move(*found);
        enough = true;
        return {};
    };
    for (const TermGroup &group : m_plan.groups()) {
        if (auto done = narrow(group.terms, group.isInRow); !done)
            return done.error();
    }
    for (const AddressCondition &condition : m_plan.addresses()) {
        if (isOver())
            return true;
        const auto terms = condition.terms(m_file);
        auto done = terms && *terms ? narrow(**terms, true) : Result<void>();
        if (!terms || !done)
            return terms ? done.error() : terms.error();
    }
    for (const TextCondition &condition : m_plan.texts()) {
        if (isOver())
            return true;
        const auto terms = condition.terms(m_file);
        auto done = terms && *terms ? narrow(**terms, condition.isInRow()) : Result<void>();
        if (!terms || !done)
            return terms ? done.error() : terms.error();
    }
    if (!enough || candidates.size() <= kFew)
        return enough;
    m_frequent.push_back(std::move(candidates));
    return false;
}

Result<DaySearch::Bundles> DaySearch::bundlesWith(std::span<const uint64_t> hashes,
                                                  bool manyIsEnough)
{
    auto bundles = TermIndex::findAny(m_file, hashes, manyIsEnough ? kMany : SIZE_MAX, m_stop);
    if (m_stop.stop_requested())
        return kCancelled;
    return bundles;
}

bool DaySearch::hasFrequentTerms(uint32_t bundle) const
{
    return std::ranges::all_of(m_frequent, [bundle](const Bundles &bundles) {
        return std::ranges::binary_search(bundles, bundle);
    });
}

Result<void> DaySearch::loadRows(const Bundles &candidates)
{
    for (const uint32_t bundle : candidates) {
        if (m_stop.stop_requested())
            return kCancelled;
        if (!hasFrequentTerms(bundle))
            continue;
        auto rows = rowsOf(bundle);
        if (!rows)
            return rows.error();
        for (std::optional<ResultRow> &row : *rows) {
            if (row)
                m_rows.push_back(std::move(*row));
        }
    }
    // Newest first, and from the end, where they are taken: reversed twice, rows of one moment keep
    // their order within a bundle.
    std::ranges::stable_sort(m_rows, [](const ResultRow &a, const ResultRow &b) {
        return std::pair(a.first, a.trace.bundle) > std::pair(b.first, b.trace.bundle);
    });
    std::ranges::reverse(m_rows);
    return {};
}

Result<std::vector<std::optional<ResultRow>>> DaySearch::rowsOf(uint32_t bundle)
{
    auto rows = readRows(m_file, DaySql::kRowsOfBundle, makeBundleId(m_day, bundle));
    if (!rows)
        return rows.error();
    std::vector<bool> opens;
    if (m_plan.onlyOpeners())
        opens = openers(*rows, m_plan.recipientDomain());
    std::vector<std::optional<ResultRow>> matching(rows->size());
    for (size_t i = 0; i < rows->size(); ++i) {
        if ((opens.empty() || opens[i]) && m_plan.accepts((*rows)[i]))
            matching[i] = std::move((*rows)[i]);
    }
    return matching;
}

Result<void> DaySearch::startWalk()
{
    int64_t since = m_plan.since();
    int64_t until = m_plan.until();
    if (!m_plan.verdicts().isEmpty()) {
        const auto occurs = narrowByVerdict(since, until);
        if (!occurs || !*occurs)
            return occurs ? Result<void>() : occurs.error();
    }
    m_walk.emplace(m_file, since, until, m_plan.verdicts());
    return {};
}

Result<bool> DaySearch::narrowByVerdict(int64_t &since, int64_t &until)
{
    constexpr int64_t kHour = 3600 * Time::kSecond;
    Query query(m_file, DaySql::kHoursOfVerdicts);
    if (auto done = query.bind(uint64_t{m_plan.verdicts().bits()}).exec(); !done)
        return done.error();
    const bool occurs = query.next() && !query.isNull(0);
    if (occurs) {
        since = std::max(since, query.integer(0) * kHour);
        until = std::min(until, (query.integer(1) + 1) * kHour);
    }
    if (auto done = query.end(); !done)
        return done.error();
    return occurs;
}

Result<void> DaySearch::advance()
{
    if (m_stop.stop_requested())
        return kCancelled;
    if (m_walk)
        return advanceWalk();
    m_hasRow = !m_rows.empty();
    if (m_hasRow) {
        m_row = std::move(m_rows.back());
        m_rows.pop_back();
    }
    return {};
}

Result<void> DaySearch::advanceWalk()
{
    m_hasRow = false;
    for (;;) {
        if (m_stop.stop_requested())
            return kCancelled;
        const auto there = m_walk->next();
        if (!there || !*there)
            return there ? Result<void>() : there.error();
        const auto row = rowAtWalk();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        m_row = std::move(**row);
        m_hasRow = true;
        return {};
    }
}

Result<ResultRow *> DaySearch::rowAtWalk()
{
    const uint32_t bundle = m_walk->bundle();
    const size_t n = m_walk->n();
    if (!hasFrequentTerms(bundle))
        return nullptr;
    if (bundle != m_metBundle) {
        auto rows = rowsOf(bundle);
        if (!rows)
            return rows.error();
        m_met = std::move(*rows);
        m_metBundle = bundle;
    }
    if (n >= m_met.size())
        return nullptr;
    // Each place is met once, so its row may be taken.
    std::optional<ResultRow> &row = m_met[m_met.size() - 1 - n];
    return row ? &*row : nullptr;
}

} // namespace Estafeta
