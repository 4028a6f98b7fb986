// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"
#include "indicators/indicator.h"
#include "indicators/indicatorview.h"
#include "indicators/sums.h"
#include "trace/query.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What each indicator counts. The numbers and the searches behind them are made from the same
/// rule, so that they cannot differ.
namespace Estafeta {

/// Result rows that an indicator is of. What is not set or empty may be anything.
struct MessageRule {
    VerdictSet verdicts;
    std::optional<Finding> finding;
    std::optional<bool> queued;

    [[nodiscard]] bool holds(const MessageClass &of) const
    {
        return (verdicts.isEmpty() || verdicts.has(of.verdict))
            && (!finding || *finding == of.finding) && (!queued || *queued == of.queued);
    }
};

/// The indicators that have a rule of their own: Received to Banned, in their order.
inline constexpr int kRuledIndicators = static_cast<int>(Indicator::Banned) + 1;

/// Sizes, scores and delays have the rule of the messages that they are averages of, the queue's
/// age that of the messages which are put off; nullptr for logins, which are no messages.
[[nodiscard]] const MessageRule *messageRule(Indicator indicator);

/// The lines that make an indicator of legs; of queue entries, and where there is none, none.
[[nodiscard]] std::span<const LineFact> legRule(Indicator indicator);

/// Whether the counts can answer: of lines only the host and the hour are known, neither direction
/// nor domain nor minute (of a message's whole delay the minute, too).
[[nodiscard]] bool isKnown(Indicator indicator, const IndicatorQuestion &question);

/// The messages behind a bar of `question`; with the limit of a SearchQuery.
///
/// Of messages (one row for each) and of recipients they are as many as the bar says. Of legs they
/// are those that began then and came by the hosts: a message makes several tries, also later, so
/// that their number is another one. Nothing where no messages stand behind it (logins), and where
/// a host of the filter has no name.
[[nodiscard]] std::optional<SearchQuery> searchBehind(Indicator indicator,
                                                      const IndicatorQuestion &question,
                                                      const Bar &bar,
                                                      const std::vector<std::string> &hostNames);

} // namespace Estafeta
