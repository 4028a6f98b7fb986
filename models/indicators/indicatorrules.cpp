// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/indicatorrules.h"

#include "indicators/bars.h"

#include <array>

namespace Estafeta {

namespace {

constexpr VerdictSet kDelivered{Verdict::DeliveredMailbox, Verdict::DeliveredProgram,
                                Verdict::DeliveredRemote, Verdict::DeliveredList,
                                Verdict::Duplicate};

constexpr std::array<MessageRule, kRuledIndicators> kRules{{
    {{}, std::nullopt, true},
    {kDelivered, std::nullopt, std::nullopt},
    {{Verdict::InTransit, Verdict::Held}, std::nullopt, std::nullopt},
    {{Verdict::Deferred, Verdict::Greylisted}, std::nullopt, std::nullopt},
    {{Verdict::Bounced, Verdict::Expired, Verdict::OverQuota}, std::nullopt, std::nullopt},
    {{Verdict::Rejected}, std::nullopt, std::nullopt},
    {kDelivered, Finding::Spam, std::nullopt},
    {{Verdict::Discarded}, Finding::Spam, std::nullopt},
    {{Verdict::Quarantined}, Finding::Spam, std::nullopt},
    {{}, Finding::Virus, std::nullopt},
    {{}, Finding::Banned, std::nullopt},
}};

constexpr std::array kSent{LineFact::TrySent};
constexpr std::array kPutOff{LineFact::TryDeferred};
constexpr std::array kFailed{LineFact::TryBounced, LineFact::TryExpired};
constexpr std::array kRefused{LineFact::Refused};

/// The indicator whose messages it is about.
std::optional<Indicator> ruledBy(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Bytes:
    case Indicator::AverageSize:
    case Indicator::AverageScore:
        return Indicator::Received;
    case Indicator::DelayMedian:
    case Indicator::Delay95:
        return Indicator::Delivered;
    case Indicator::QueueAge:
        return Indicator::Deferred;
    case Indicator::LoginsFailed:
        return std::nullopt;
    default:
        return indicator;
    }
}

/// With commas between them; nothing where one has no name.
std::optional<std::string> namesOf(const std::vector<HostId> &hosts,
                                   const std::vector<std::string> &hostNames)
{
    std::string names;
    for (const HostId host : hosts) {
        if (host >= hostNames.size() || hostNames[host].empty())
            return std::nullopt;
        names += (names.empty() ? "" : ",") + hostNames[host];
    }
    return names;
}

bool isOfLines(Indicator indicator, CountOf count)
{
    return indicator >= Indicator::DelayMedian
        || (count == CountOf::Legs && indicator <= Indicator::Rejected);
}

} // namespace

const MessageRule *messageRule(Indicator indicator)
{
    const auto ruled = ruledBy(indicator);
    return ruled ? &kRules.at(static_cast<size_t>(*ruled)) : nullptr;
}

std::span<const LineFact> legRule(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Delivered:
        return kSent;
    case Indicator::Deferred:
        return kPutOff;
    case Indicator::Bounced:
        return kFailed;
    case Indicator::Rejected:
        return kRefused;
    default:
        return {};
    }
}

bool isKnown(Indicator indicator, const IndicatorQuestion &question)
{
    const IndicatorFilter &filter = question.filter;
    if (!isCountedBy(indicator, question.count))
        return false;
    if (!isOfLines(indicator, question.count))
        return true;
    const bool isWholeDelay =
        indicator == Indicator::DelayMedian || indicator == Indicator::Delay95;
    return !filter.direction && filter.domain.empty()
        && (question.unit != BarUnit::Minute || isWholeDelay);
}

std::optional<SearchQuery> searchBehind(Indicator indicator, const IndicatorQuestion &question,
                                        const Bar &bar, const std::vector<std::string> &hostNames)
{
    const MessageRule *rule = messageRule(indicator);
    const auto hosts = namesOf(question.filter.hosts, hostNames);
    if (rule == nullptr || !hosts)
        return std::nullopt;
    SearchQuery query;
    const TimeSpan span = countedSpan(bar, question.unit);
    query.since = span.since;
    query.until = span.until;
    if (question.count == CountOf::Legs && isOfLines(indicator, question.count)) {
        query.host = *hosts;
        query.onePerMessage = true;
        if (indicator == Indicator::Rejected)
            query.verdicts = rule->verdicts;
        return query;
    }
    query.verdicts = rule->verdicts;
    query.finding = rule->finding;
    query.queued = rule->queued;
    query.takenInBy = *hosts;
    query.direction = question.filter.direction;
    query.recipientDomain = question.filter.domain;
    query.onePerMessage = question.count != CountOf::Recipients;
    return query;
}

} // namespace Estafeta
