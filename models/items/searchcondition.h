// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What a condition of a search is about, written "subject:exam".
enum class SearchField : uint8_t {
    From,
    To,
    Address,
    MessageId,
    QueueId,
    Ip,
    Relay,
    Subject,
    Virus,
    Host,
    Score,
    Size,
    Verdict,
    Found,     ///< what was found in it
    Direction, ///< which way it went
    TakenInBy, ///< the host that took it in
    Domain,    ///< of the original recipient
    Per,       ///< "message": only the first recipient of each
};
inline constexpr int kSearchFieldCount = 18;

/// By its name, also in Spanish and Catalan, whatever its case; without the colon.
[[nodiscard]] std::optional<SearchField> searchFieldNamed(std::string_view name);
/// The English name.
[[nodiscard]] std::string_view searchFieldName(SearchField field);

/// Sets what the condition asks for. False, and nothing is set, when the value makes no sense:
///   Score    "5", ">5", ">=5.5", "<0", "2..5"; a lone number is the least
///   Size     the same in bytes, with k, M or G (1024 times each) behind
///   Verdict  as verdictName() calls it, or several of them with commas between; "delivered" is
///            any of those that arrived; also "received" and "refused" (whether a queue took it)
///   Found, Direction  as findingName() and directionName() call it
///   Per      "message"
/// Any other value that is not blank will do.
[[nodiscard]] bool setCondition(SearchField field, std::string_view value, SearchQuery &query);

/// What setCondition() understands, for all that the counts of the store tell messages apart by.
[[nodiscard]] std::string classConditions(const SearchQuery &query);

struct SearchCondition {
    SearchField field = SearchField::From;
    std::string value; ///< without quotes
};

/// A search as it is typed, taken apart: conditions ("from:ana", "subject:\"the exam\""), and the
/// words that are none.
struct SearchWords {
    std::vector<SearchCondition> conditions;
    std::string others; ///< joined by blanks
};
[[nodiscard]] SearchWords splitConditions(std::string_view typed);

} // namespace Estafeta
