// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/loadindicators.h"

#include "store/storereader.h"

#include <algorithm>

namespace Estafeta {

namespace {

using Counts = Result<std::vector<TimedSums>>;

class IndicatorLoader
{
public:
    IndicatorLoader(StoreReader &reader, const IndicatorNeed &need, std::stop_token stop)
        : m_reader(reader)
        , m_stop(std::move(stop))
    {
        m_data.need = need;
    }

    Result<IndicatorData> load(Time now);

private:
    Result<void> loadWhatIsThere();
    Result<void> loadHours();
    Result<void> loadDays();
    Result<void> loadMinutes();
    static Result<void> take(const Counts &counts, std::vector<CountedTime> &to);

    StoreReader &m_reader;
    std::stop_token m_stop;
    IndicatorData m_data;
};

Result<void> IndicatorLoader::take(const Counts &counts, std::vector<CountedTime> &to)
{
    if (!counts)
        return counts.error();
    for (const TimedSums &time : *counts)
        to.push_back(countedTime(time.begin, time.sums));
    return {};
}

Result<void> IndicatorLoader::loadWhatIsThere()
{
    auto coverage = m_reader.coverage();
    if (!coverage)
        return coverage.error();
    auto names = m_reader.hostNames();
    if (!names)
        return names.error();
    m_data.coverage = std::move(*coverage);
    m_data.hostNames = std::move(*names);
    m_data.hoursSince = m_data.coverage.tracesSince;
    return {};
}

/// Some days at a time, so that a question that replaces this one need not wait for a year.
Result<void> IndicatorLoader::loadHours()
{
    constexpr int64_t kStep = 8 * Time::kDay;
    const std::string &domain = m_data.need.domain;
    const Time end = m_data.need.hours.until;
    Time begin = m_data.need.hours.since;
    if (m_data.hoursSince.isSet())
        begin = std::max(begin, m_data.hoursSince);
    while (begin < end) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Time until = std::min(begin + kStep, end);
        const Counts counts = domain.empty() ? m_reader.hourSums(begin, until)
                                             : m_reader.domainSums(domain, begin, until);
        if (auto done = take(counts, m_data.hours); !done)
            return done;
        begin = until;
    }
    return {};
}

Result<void> IndicatorLoader::loadDays()
{
    const TimeSpan &hours = m_data.need.hours;
    if (!m_data.hoursSince.isSet() || hours.since >= m_data.hoursSince
        || !m_data.need.domain.empty())
        return {};
    return take(m_reader.daySums(hours.since, std::min(hours.until, m_data.hoursSince)),
                m_data.days);
}

Result<void> IndicatorLoader::loadMinutes()
{
    for (const TimeSpan &span : m_data.need.minutes) {
        const Counts counts =
            m_reader.minuteSums(span.since, span.until, m_data.need.domain, m_stop);
        if (auto done = take(counts, m_data.minutes); !done)
            return done;
    }
    std::ranges::stable_sort(m_data.minutes, {}, &CountedTime::begin);
    return {};
}

Result<IndicatorData> IndicatorLoader::load(Time now)
{
    m_data.now = now;
    if (auto done = loadWhatIsThere(); !done)
        return done.error();
    if (auto done = loadHours(); !done)
        return done.error();
    if (auto done = loadDays(); !done)
        return done.error();
    if (auto done = loadMinutes(); !done)
        return done.error();
    auto moments = m_reader.moments(m_data.need.hours.since, m_data.need.hours.until);
    if (!moments)
        return moments.error();
    m_data.moments = std::move(*moments);
    return std::move(m_data);
}

} // namespace

Result<IndicatorData> loadIndicators(StoreReader &reader, const IndicatorNeed &need, Time now,
                                     std::stop_token stop)
{
    return IndicatorLoader(reader, need, std::move(stop)).load(now);
}

} // namespace Estafeta
