// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daysearch.h"

#include "store/bundlerows.h"
#include "store/daystatements.h"
#include "store/resultrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Estafeta {

namespace {

// Reading the rows of so many bundles takes 0.1 s; of a term that more have, a walk over a tenth of
// a large day's rows finds as many as a list shows.
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
    const auto narrow = [&](Bundles found) {
        if (!enough) {
            candidates = std::move(found);
        } else {
            Bundles both;
            std::ranges::set_intersection(candidates, found, std::back_inserter(both));
            candidates = std::move(both);
        }
        enough = true;
    };
    for (const uint64_t term : m_plan.terms) {
        auto found = bundlesWith(std::span(&term, 1));
        if (!found)
            return found.error();
        if (found->size() > kMany)
            m_unchecked.push_back(term);
        else
            narrow(std::move(*found));
    }
    for (const AddressCondition &condition : m_plan.addresses) {
        const auto terms = condition.terms(m_file);
        if (!terms)
            return terms.error();
        if (!*terms)
            continue;
        auto found = bundlesWith(**terms);
        if (!found)
            return found.error();
        if (found->size() <= kMany)
            narrow(std::move(*found));
    }
    return enough;
}

Result<DaySearch::Bundles> DaySearch::bundlesWith(std::span<const uint64_t> hashes)
{
    Bundles bundles;
    Query query(m_file, DaySql::kTermLimited);
    for (const uint64_t hash : hashes) {
        if (m_stop.stop_requested())
            return kCancelled;
        query.bind(static_cast<int64_t>(hash)).bind(kMany + 1);
        if (auto done = query.exec(); !done)
            return done.error();
        while (query.next())
            bundles.push_back(static_cast<uint32_t>(query.integer(0)));
        if (auto done = query.end(); !done)
            return done.error();
        if (bundles.size() > kMany)
            break;
    }
    std::ranges::sort(bundles);
    const auto doubles = std::ranges::unique(bundles);
    bundles.erase(doubles.begin(), doubles.end());
    return bundles;
}

Result<bool> DaySearch::hasTerms(uint32_t bundle)
{
    Query query(m_file, DaySql::kHasTerm);
    for (const uint64_t term : m_unchecked) {
        if (auto done = query.bind(static_cast<int64_t>(term)).bind(bundle).exec(); !done)
            return done.error();
        const bool has = query.next();
        if (auto done = query.end(); !done)
            return done.error();
        if (!has)
            return false;
    }
    return true;
}

Result<void> DaySearch::loadRows(const Bundles &candidates)
{
    Query query(m_file, DaySql::kRowsOfBundle);
    for (const uint32_t bundle : candidates) {
        if (m_stop.stop_requested())
            return kCancelled;
        const auto wanted = hasTerms(bundle);
        if (!wanted)
            return wanted.error();
        if (!*wanted)
            continue;
        if (auto done = query.bind(bundle).exec(); !done)
            return done;
        while (query.next()) {
            ResultRow row = readRow(query, m_day);
            if (m_plan.accepts(row))
                m_rows.push_back(std::move(row));
        }
        if (auto done = query.end(); !done)
            return done;
    }
    // Newest first, and from the end, where they are taken: reversed twice, rows of one moment keep
    // their order within a bundle.
    std::ranges::stable_sort(m_rows, [](const ResultRow &a, const ResultRow &b) {
        return std::pair(a.first, a.trace.bundle) > std::pair(b.first, b.trace.bundle);
    });
    std::ranges::reverse(m_rows);
    return {};
}

Result<void> DaySearch::startWalk()
{
    int64_t since = m_plan.since;
    int64_t until = m_plan.until;
    if (m_plan.verdict) {
        const auto occurs = narrowByVerdict(since, until);
        if (!occurs || !*occurs)
            return occurs ? Result<void>() : occurs.error();
    }
    m_walk = std::make_unique<Query>(m_file,
                                     m_plan.verdict ? DaySql::kRowsByVerdict : DaySql::kRowsByTime);
    m_walk->bind(since).bind(until);
    if (m_plan.verdict)
        m_walk->bind(static_cast<int>(*m_plan.verdict));
    return m_walk->exec();
}

Result<bool> DaySearch::narrowByVerdict(int64_t &since, int64_t &until)
{
    constexpr int64_t kHour = 3600 * Time::kSecond;
    Query query(m_file, DaySql::kHoursOfVerdict);
    if (auto done = query.bind(static_cast<int>(*m_plan.verdict)).exec(); !done)
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
    while (m_walk->next()) {
        if (m_stop.stop_requested())
            return kCancelled;
        m_row = readRow(*m_walk, m_day);
        if (!m_plan.accepts(m_row))
            continue;
        const auto wanted = hasTerms(bundleNumber(m_row.trace.bundle));
        if (!wanted)
            return wanted.error();
        if (!*wanted)
            continue;
        m_hasRow = true;
        return {};
    }
    return m_walk->end();
}

} // namespace Estafeta
