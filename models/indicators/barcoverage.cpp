// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/barcoverage.h"

#include "core/text.h"

#include <algorithm>
#include <map>

namespace Estafeta {

namespace {

using Spans = std::vector<TimeSpan>;

/// Between the first line of an hour and its beginning, or its last and its end, there is nearly
/// always a pause; that is no gap.
int64_t tolerance(const Bar &bar)
{
    constexpr int64_t kMost = 300 * Time::kSecond;
    constexpr int64_t kPart = 12;
    return std::min(kMost, (bar.end - bar.begin) / kPart);
}

/// Sorted, and joined where no more than `pauseUs` lies between them.
Spans joined(Spans spans, int64_t pauseUs)
{
    std::ranges::sort(spans, {}, &TimeSpan::since);
    Spans result;
    for (const TimeSpan &span : spans) {
        if (result.empty() || span.since - result.back().until > pauseUs)
            result.push_back(span);
        else
            result.back().until = std::max(result.back().until, span.until);
    }
    return result;
}

Spans without(const Spans &spans, const CoverageGap &gap)
{
    Spans rest;
    for (const TimeSpan &span : spans) {
        if (gap.to <= span.since || gap.from >= span.until) {
            rest.push_back(span);
            continue;
        }
        if (span.since < gap.from)
            rest.push_back({span.since, gap.from});
        if (gap.to < span.until)
            rest.push_back({gap.to, span.until});
    }
    return rest;
}

} // namespace

BarCoverage::BarCoverage(const Coverage &coverage, const std::vector<std::string> &hostNames)
{
    std::map<std::string_view, Spans> spans;
    for (const FileCoverage &file : coverage.files) {
        if (file.first.isSet() && file.last.isSet())
            spans[file.host].push_back({file.first, file.last + 1});
    }
    for (auto &[host, ofHost] : spans)
        ofHost = joined(std::move(ofHost), kGapUs);
    for (const FileCoverage &file : coverage.files) {
        for (const CoverageGap &gap : file.gaps)
            spans[file.host] = without(spans[file.host], gap);
    }
    for (const auto &[host, ofHost] : spans)
        m_all.insert(m_all.end(), ofHost.begin(), ofHost.end());
    m_all = joined(std::move(m_all), 0);
    for (const std::string &name : hostNames) {
        const auto found = std::ranges::find_if(
            spans, [&](const auto &host) { return isSameHost(host.first, name); });
        m_spans.push_back(found == spans.end() ? Spans() : found->second);
    }
}

const BarCoverage::Spans &BarCoverage::spansOf(HostId host) const
{
    return host < m_spans.size() && !m_spans[host].empty() ? m_spans[host] : m_all;
}

Covered BarCoverage::coveredBy(const Spans &spans, const Bar &bar)
{
    const int64_t pause = tolerance(bar);
    Time missing = bar.begin; // from where on nothing was read yet
    bool isGap = false;
    bool isRead = false;
    for (const TimeSpan &span : spans) {
        if (span.until <= bar.begin || span.since >= bar.end)
            continue;
        // Within the bar a pause between two spans is a gap that somebody noticed.
        isGap = isGap || (isRead ? span.since > missing : span.since - missing > pause);
        isRead = true;
        missing = std::max(missing, span.until);
    }
    if (!isRead)
        return Covered::Not;
    return isGap || bar.end - missing > pause ? Covered::Partly : Covered::Whole;
}

bool BarCoverage::counts(const Spans &spans, const Bar &bar)
{
    constexpr int64_t kWeek = 7 * Time::kDay;
    return !spans.empty() && spans.front().since < bar.end
        && spans.back().until + kWeek > bar.begin;
}

Covered BarCoverage::ofHost(const Bar &bar, HostId host, Time now) const
{
    if (now.isSet() && bar.begin >= now)
        return Covered::Not;
    const Covered covered = coveredBy(spansOf(host), bar);
    const bool goesOn = now.isSet() && bar.end > now;
    return goesOn && covered == Covered::Whole ? Covered::Partly : covered;
}

Covered BarCoverage::ofBar(const Bar &bar, std::span<const HostId> hosts, Time now) const
{
    if (m_spans.empty())
        return Covered::Not;
    bool isRead = false;
    bool isMissing = false;
    const auto look = [&](HostId host) {
        const Spans &spans = spansOf(host);
        const Covered covered = ofHost(bar, host, now);
        isRead = isRead || covered != Covered::Not;
        isMissing = isMissing || (counts(spans, bar) && covered != Covered::Whole);
    };
    for (const HostId host : hosts)
        look(host);
    for (size_t host = 0; hosts.empty() && host < m_spans.size(); ++host)
        look(static_cast<HostId>(host));
    if (!isRead)
        return Covered::Not;
    return isMissing ? Covered::Partly : Covered::Whole;
}

} // namespace Estafeta
