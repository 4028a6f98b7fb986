// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/searchcondition.h"
#include "trace/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What somebody typed or pasted into the search field seems to be.
enum class SearchKind : uint8_t {
    Nothing,     ///< blank
    Address,     ///< a whole address
    Domain,      ///< "@uni.example": everybody there
    AddressPart, ///< a part of an address
    MessageId,
    QueueId,
    Ip,
    Network,       ///< "192.0.2.0/24", "192.0.2."
    Parties,       ///< "from:... to:..." or two addresses: a sender and a recipient
    Conditions,    ///< "subject:exam size:>1M ...", with or without one of the above
    Header,        ///< a pasted header or a whole .eml
    NotUnderstood, ///< words that are none of these
};

struct RecognisedSearch {
    SearchKind kind = SearchKind::Nothing;
    SearchQuery query;                       ///< without a period
    std::string term;                        ///< what is looked for, as it can stand in the field
    std::vector<std::string> recipients;     ///< of a header: To, Cc, Delivered-To
    std::optional<SearchCondition> mistaken; ///< of what is not understood: whose value is wrong
};

/// Total: any bytes give an answer. Never guesses a part of an address from several words.
[[nodiscard]] RecognisedSearch recogniseSearch(std::string_view typed);

} // namespace Estafeta
