// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/viewof.h"

#include "indicators/barcoverage.h"
#include "indicators/indicatorsum.h"
#include "indicators/usual.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace Estafeta {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// The counts of times that begin in [since, until).
std::span<const CountedTime> within(std::span<const CountedTime> times, Time since, Time until)
{
    const auto first = std::ranges::lower_bound(times, since, {}, &CountedTime::begin);
    const auto last = std::ranges::lower_bound(first, times.end(), until, {}, &CountedTime::begin);
    return {first, last};
}

/// The hosts, and those that are shown under the same name: a log host may have called one by its
/// address for a while.
std::vector<HostId> withNamesakes(const std::vector<HostId> &hosts,
                                  const std::vector<std::string> &names)
{
    std::vector<HostId> all;
    for (size_t i = 0; i < names.size(); ++i) {
        const bool isMeant = std::ranges::any_of(hosts, [&](HostId host) {
            return host == i || (host < names.size() && names[host] == names[i]);
        });
        if (isMeant)
            all.push_back(static_cast<HostId>(i));
    }
    return all.empty() ? hosts : all;
}

class ViewMaker
{
public:
    ViewMaker(IndicatorQuestion question, const IndicatorData &data, const ZoneClock &clock)
        : m_question(std::move(question))
        , m_data(data)
        , m_clock(clock)
        , m_coverage(data.coverage, data.hostNames)
    {
        m_filter = m_question.filter;
        m_filter.hosts = withNamesakes(m_filter.hosts, data.hostNames);
    }

    IndicatorView make(std::vector<Bar> bars);

private:
    [[nodiscard]] bool isOfDays() const { return m_question.unit >= BarUnit::Day; }
    void sumUp(const Bar &bar, const IndicatorFilter &filter, bool withDelays, IndicatorSum &sum);
    /// The bar's covering, of these hosts, after its counts were looked at.
    [[nodiscard]] Covered covered(const Bar &bar, const IndicatorFilter &filter,
                                  const IndicatorSum &sum) const;
    std::vector<IndicatorLine> linesOf(std::vector<Bar> &bars, IndicatorView *view);
    void addDelays(const IndicatorSum &sum, size_t bar, IndicatorView &view) const;
    void addParts(IndicatorView &view);
    IndicatorPart partOf(const std::string &name, const std::vector<Bar> &bars);
    void addBand(IndicatorView &view);
    [[nodiscard]] std::vector<double> pastValues(const Bar &bar);
    void addMoments(IndicatorView &view) const;
    [[nodiscard]] bool mainHasDelays() const;

    IndicatorQuestion m_question;
    const IndicatorData &m_data;
    const ZoneClock &m_clock;
    BarCoverage m_coverage;
    IndicatorFilter m_filter;
    IndicatorSum m_sum; ///< of the bar at hand
};

void ViewMaker::sumUp(const Bar &bar, const IndicatorFilter &filter, bool withDelays,
                      IndicatorSum &sum)
{
    sum.clear();
    const auto add = [&](std::span<const CountedTime> times) {
        for (const CountedTime &time : times)
            sum.add(time, filter, withDelays);
    };
    if (m_question.unit == BarUnit::Minute)
        return add(within(m_data.minutes, bar.begin, bar.end));
    const TimeSpan span = countedSpan(bar, m_question.unit);
    add(within(m_data.hours, span.since, span.until));
    // A day of UTC is counted where its noon is: it is the zone's day for the most part.
    constexpr int64_t kNoon = Time::kDay / 2;
    if (isOfDays())
        add(within(m_data.days, bar.begin - kNoon, bar.end - kNoon));
}

Covered ViewMaker::covered(const Bar &bar, const IndicatorFilter &filter,
                           const IndicatorSum &sum) const
{
    const bool hoursGone =
        !isOfDays() && m_data.hoursSince.isSet() && bar.begin < m_data.hoursSince;
    if (hoursGone && bar.end <= m_data.hoursSince)
        return Covered::Not;
    const Covered read = m_coverage.ofBar(bar, filter.hosts, m_data.now);
    const bool isPart = (read == Covered::Not && !sum.isEmpty()) || hoursGone;
    return isPart ? Covered::Partly : read; // what was counted was read
}

/// Those of `bars`, which learn how they are covered; of the view's own bars its delays, too.
std::vector<IndicatorLine> ViewMaker::linesOf(std::vector<Bar> &bars, IndicatorView *view)
{
    std::vector<IndicatorLine> lines;
    for (int i = 0; i < kIndicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (isKnown(indicator, m_question))
            lines.push_back({indicator, std::vector<double>(bars.size(), kNothing), kNothing});
    }
    IndicatorSum total;
    bool isRead = false;
    for (size_t bar = 0; bar < bars.size(); ++bar) {
        sumUp(bars[bar], m_filter, true, m_sum);
        bars[bar].covered = covered(bars[bar], m_filter, m_sum);
        if (bars[bar].covered == Covered::Not)
            continue;
        isRead = true;
        total.add(m_sum);
        for (IndicatorLine &line : lines)
            line.values[bar] = m_sum.value(line.indicator, m_question.count);
        if (view != nullptr)
            addDelays(m_sum, bar, *view);
    }
    for (IndicatorLine &line : lines)
        line.total = isRead ? total.value(line.indicator, m_question.count) : kNothing;
    return lines;
}

void ViewMaker::addDelays(const IndicatorSum &sum, size_t bar, IndicatorView &view) const
{
    for (DelayPart &part : view.delays) {
        part.median[bar] = sum.delays(part.stage).quantileMs(0.5);
        part.p95[bar] = sum.delays(part.stage).quantileMs(0.95);
    }
}

bool ViewMaker::mainHasDelays() const
{
    return m_question.main >= Indicator::DelayMedian && m_question.main <= Indicator::QueueAge;
}

IndicatorPart ViewMaker::partOf(const std::string &name, const std::vector<Bar> &bars)
{
    IndicatorPart part;
    part.name = name;
    IndicatorFilter filter = m_filter;
    filter.hosts.clear();
    for (size_t i = 0; i < m_data.hostNames.size(); ++i) {
        if (m_data.hostNames[i] == name)
            filter.hosts.push_back(static_cast<HostId>(i));
    }
    part.host = filter.hosts.front();
    part.values.assign(bars.size(), kNothing);
    part.covered.assign(bars.size(), Covered::Not);
    IndicatorSum total;
    bool isRead = false;
    for (size_t i = 0; i < bars.size(); ++i) {
        sumUp(bars[i], filter, mainHasDelays(), m_sum);
        part.covered[i] = covered(bars[i], filter, m_sum);
        if (part.covered[i] == Covered::Not)
            continue;
        isRead = true;
        total.add(m_sum);
        part.values[i] = m_sum.value(m_question.main, m_question.count);
    }
    part.total = isRead ? total.value(m_question.main, m_question.count) : kNothing;
    return part;
}

void ViewMaker::addParts(IndicatorView &view)
{
    if (!isKnown(m_question.main, m_question))
        return;
    std::vector<std::string_view> done;
    for (size_t i = 0; i < m_data.hostNames.size(); ++i) {
        const std::string &name = m_data.hostNames[i];
        const bool isMeant = m_filter.hosts.empty()
            || std::ranges::find(m_filter.hosts, static_cast<HostId>(i)) != m_filter.hosts.end();
        if (!isMeant || std::ranges::find(done, name) != done.end())
            continue;
        done.push_back(name);
        view.parts.push_back(partOf(name, view.bars));
    }
}

/// The main indicator of the same hours, or days, of the weeks before, as far as they were read.
std::vector<double> ViewMaker::pastValues(const Bar &bar)
{
    constexpr int kWeek = 7;
    std::vector<double> values;
    for (int week = 1; week <= kUsualWeeks; ++week) {
        const Bar past = barDaysBefore(bar, m_question.unit, week * kWeek, m_clock);
        if (past.begin < m_data.need.hours.since || past.begin >= past.end)
            continue;
        sumUp(past, m_filter, mainHasDelays(), m_sum);
        if (covered(past, m_filter, m_sum) == Covered::Whole)
            values.push_back(m_sum.value(m_question.main, m_question.count));
    }
    return values;
}

void ViewMaker::addBand(IndicatorView &view)
{
    const IndicatorLine *main = view.line(m_question.main);
    if (!m_question.band || !hasUsual(m_question.unit) || main == nullptr)
        return;
    UsualBand band;
    for (std::vector<double> *values : {&band.lower, &band.median, &band.upper})
        values->assign(view.bars.size(), kNothing);
    for (size_t i = 0; i < view.bars.size(); ++i) {
        const std::vector<double> past = pastValues(view.bars[i]);
        const auto quartiles = quartilesOf(past);
        if (!quartiles)
            continue;
        band.weeks = std::max(band.weeks, static_cast<int>(past.size()));
        band.lower[i] = quartiles->lower;
        band.median[i] = quartiles->median;
        band.upper[i] = quartiles->upper;
    }
    view.anomalies = anomaliesOf(m_question.main, view.bars, main->values, band);
    view.band = std::move(band);
}

void ViewMaker::addMoments(IndicatorView &view) const
{
    if (view.bars.empty())
        return;
    for (const Moment &moment : m_data.moments) {
        const bool isMeant = m_filter.hosts.empty()
            || std::ranges::find(m_filter.hosts, moment.host) != m_filter.hosts.end();
        if (isMeant && moment.time >= view.bars.front().begin && moment.time < view.bars.back().end)
            view.moments.push_back(moment);
    }
}

IndicatorView ViewMaker::make(std::vector<Bar> bars)
{
    IndicatorView view;
    view.question = m_question;
    view.bars = std::move(bars);
    if (isKnown(Indicator::QueueAge, m_question)) {
        for (int stage = 0; stage < kDelayStageCount; ++stage) {
            const std::vector<double> nothing(view.bars.size(), kNothing);
            view.delays.push_back({static_cast<DelayStage>(stage), nothing, nothing});
        }
    }
    view.lines = linesOf(view.bars, &view);
    std::vector<Bar> compared =
        comparedBars(view.bars, m_question.unit, m_question.comparison, m_clock);
    if (!compared.empty())
        view.compared = linesOf(compared, nullptr);
    addParts(view);
    addBand(view);
    addMoments(view);
    view.byUtcDays = !view.bars.empty() && m_data.hoursSince.isSet()
        && view.bars.front().begin < m_data.hoursSince;
    return view;
}

} // namespace

Result<IndicatorView> viewOf(const IndicatorQuestion &question, const IndicatorData &data)
{
    const auto clock = ZoneClock::of(question.zone);
    if (!clock)
        return clock.error();
    auto bars = barsOf(question.since, question.until, question.unit, *clock);
    if (!bars)
        return bars.error();
    return ViewMaker(question, data, *clock).make(std::move(*bars));
}

} // namespace Estafeta
