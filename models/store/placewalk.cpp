// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/placewalk.h"

#include "store/daystatements.h"

#include <algorithm>

namespace Estafeta {

namespace {

// A first batch of results, and then what is read in a few milliseconds.
constexpr int64_t kFirstPage = 64;
constexpr int64_t kLargestPage = 4096;
constexpr int64_t kGrowth = 4;

} // namespace

PlaceWalk::PlaceWalk(Connection &file, int64_t since, int64_t until, VerdictSet verdicts)
    : m_file(file)
    , m_since(since)
    , m_verdicts(verdicts)
    , m_first(until)
    , m_limit(file.isServer() ? kFirstPage : -1)
{}

Result<bool> PlaceWalk::next()
{
    if (!m_query) {
        if (auto done = ask(); !done)
            return done.error();
    }
    while (!m_query->next()) {
        if (auto done = m_query->end(); !done)
            return done.error();
        if (m_met != m_limit)
            return false;
        m_limit = std::min(m_limit * kGrowth, kLargestPage);
        if (auto done = ask(); !done)
            return done.error();
    }
    ++m_met;
    m_first = m_query->integer(0);
    m_bundle = m_query->integer(1);
    m_n = m_query->integer(2);
    return true;
}

Result<void> PlaceWalk::ask()
{
    m_met = 0;
    const bool all = m_verdicts.isEmpty();
    m_query =
        std::make_unique<Query>(m_file, all ? DaySql::kPlacesByTime : DaySql::kPlacesOfVerdicts);
    m_query->bind(m_since).bind(m_first).bind(m_bundle).bind(m_n);
    if (!all)
        m_query->bind(uint64_t{m_verdicts.bits()});
    return m_query->bind(m_limit).exec();
}

} // namespace Estafeta
