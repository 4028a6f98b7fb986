// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/indicatorsum.h"

#include <algorithm>
#include <limits>

namespace Estafeta {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kThousandths = 1000;
constexpr double kMedian = 0.5;
constexpr double kNearlyAll = 0.95;

template<size_t Size>
void addAll(std::array<int64_t, Size> &to, const std::array<int64_t, Size> &from)
{
    for (size_t i = 0; i < Size; ++i)
        to[i] += from[i];
}

void addCell(MessageCell &to, const MessageCell &from)
{
    addAll(to.messages, from.messages);
    addAll(to.recipients, from.recipients);
    to.bytes += from.bytes;
    to.scores += from.scores;
    to.scoreMilli += from.scoreMilli;
}

double ratio(int64_t sum, int64_t count)
{
    return count == 0 ? kNothing : static_cast<double>(sum) / static_cast<double>(count);
}

} // namespace

void DelaySum::add(const DelayHistogram &delays)
{
    m_count += delays.count();
    for (const auto &[step, count] : delays.steps()) {
        m_steps[step] += count;
        m_end = std::max(m_end, step + 1);
    }
}

void DelaySum::add(const DelaySum &other)
{
    m_count += other.m_count;
    m_end = std::max(m_end, other.m_end);
    for (uint32_t step = 0; step < other.m_end; ++step)
        m_steps[step] += other.m_steps[step];
}

void DelaySum::clear()
{
    m_count = 0;
    std::fill_n(m_steps.begin(), m_end, 0);
    m_end = 0;
}

double DelaySum::quantileMs(double part) const
{
    if (m_count <= 0)
        return kNothing;
    const double wanted = part * static_cast<double>(m_count);
    int64_t met = 0;
    for (uint32_t step = 0; step < m_end; ++step) {
        met += m_steps[step];
        if (m_steps[step] != 0 && static_cast<double>(met) >= wanted)
            return static_cast<double>(DelayHistogram::beginOf(step + 1) - 1);
    }
    return kNothing;
}

void IndicatorSum::add(const CountedTime &time, const IndicatorFilter &filter, bool withDelays)
{
    const auto isWanted = [&filter](HostId host) {
        return filter.hosts.empty() || std::ranges::find(filter.hosts, host) != filter.hosts.end();
    };
    for (const MessageCell &cell : time.messages) {
        if ((filter.direction && *filter.direction != cell.direction) || !isWanted(cell.host))
            continue;
        m_isEmpty = false;
        addCell(m_messages, cell);
    }
    for (const LineCell &cell : time.lines) {
        if (isWanted(cell.host))
            addLines(cell, withDelays);
    }
}

void IndicatorSum::addLines(const LineCell &cell, bool withDelays)
{
    m_isEmpty = false;
    m_legs += cell.legs;
    addAll(m_facts, cell.facts);
    if (!withDelays)
        return;
    for (const auto &[stage, delays] : cell.delays)
        m_delays[static_cast<size_t>(stage)].add(delays);
}

void IndicatorSum::add(const IndicatorSum &other)
{
    m_isEmpty = m_isEmpty && other.m_isEmpty;
    addCell(m_messages, other.m_messages);
    m_legs += other.m_legs;
    addAll(m_facts, other.m_facts);
    for (size_t i = 0; i < m_delays.size(); ++i)
        m_delays[i].add(other.m_delays[i]);
}

void IndicatorSum::clear()
{
    m_isEmpty = true;
    m_messages = {};
    m_legs = 0;
    m_facts = {};
    for (DelaySum &delays : m_delays)
        delays.clear();
}

double IndicatorSum::value(Indicator indicator, CountOf count) const
{
    if (!isCountedBy(indicator, count))
        return kNothing;
    switch (indicator) {
    case Indicator::Bytes:
        return static_cast<double>(m_messages.bytes);
    case Indicator::AverageSize:
        return ratio(m_messages.bytes, m_messages.messages[0]);
    case Indicator::AverageScore:
        return ratio(m_messages.scoreMilli, m_messages.scores) / kThousandths;
    case Indicator::DelayMedian:
        return delays(DelayStage::Whole).quantileMs(kMedian) / kThousandths;
    case Indicator::Delay95:
        return delays(DelayStage::Whole).quantileMs(kNearlyAll) / kThousandths;
    case Indicator::QueueAge:
        return delays(DelayStage::PutOff).quantileMs(kMedian) / kThousandths;
    case Indicator::LoginsFailed:
        return static_cast<double>(m_facts[static_cast<size_t>(LineFact::LoginFailed)]);
    default:
        break;
    }
    if (count == CountOf::Legs)
        return legValue(indicator);
    const auto &counts = count == CountOf::Messages ? m_messages.messages : m_messages.recipients;
    return static_cast<double>(counts.at(static_cast<size_t>(indicator)));
}

double IndicatorSum::legValue(Indicator indicator) const
{
    if (indicator == Indicator::Received)
        return static_cast<double>(m_legs);
    int64_t sum = 0;
    for (const LineFact fact : legRule(indicator))
        sum += m_facts[static_cast<size_t>(fact)];
    return static_cast<double>(sum);
}

} // namespace Estafeta
