// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/expression.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace Estafeta {

/// Why a filter cannot be understood. The words for it are in widgets/livelog/filtertext.cpp.
enum class FilterProblem {
    NothingAfter,     ///< AND, OR, NOT or "(" with nothing to apply to
    NothingBefore,    ///< AND or OR with nothing in front
    OpenParenthesis,  ///< never closed
    CloseParenthesis, ///< never opened
    OpenQuote,
    OpenPattern, ///< a regular expression without its closing "/"
    EmptyField,  ///< "host:" and nothing
    BadPattern,  ///< detail: PCRE2's words
    TooDeep,
};

struct FilterError {
    FilterProblem problem = FilterProblem::NothingAfter;
    size_t at = 0;    ///< where in the filter, in bytes
    std::string what; ///< the word it is about, as typed
    std::string detail;
};

/// What a filter looks at.
struct FilterLine {
    std::string_view host;
    std::string_view text; ///< the whole line
};

/// A filter as it is typed:
///   deferred                 the text has this, without regard to case
///   "connect from"           with blanks
///   /status=(sent|bounced)/  a regular expression
///   host:mx program:smtpd    only the host's or the program's name is looked at
///   a b, a AND b             both; OR; NOT; parentheses
/// AND binds closer than OR, NOT closest. The operators are in capitals: in lower case they are
/// words. One thread at a time.
class LineFilter
{
public:
    /// An empty text is a filter that everything passes.
    [[nodiscard]] static std::variant<LineFilter, FilterError> parse(std::string_view text);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    /// An expression that gave up did not match; gaveUp() counts those.
    [[nodiscard]] bool passes(const FilterLine &line) const;
    [[nodiscard]] uint64_t gaveUp() const { return m_gaveUp; }

private:
    friend class FilterParser;
    enum class Kind { And, Or, Not, Contains, Matches };
    enum class Field { Text, Host, Program };
    struct Node {
        Kind kind = Kind::Contains;
        Field field = Field::Text;
        int left = -1;
        int right = -1;
        std::string word;
        std::shared_ptr<const Expression> pattern;
    };
    [[nodiscard]] bool passes(int node, const FilterLine &line,
                              std::optional<std::string_view> &program) const;
    [[nodiscard]] bool holds(const Node &node, std::string_view text) const;

    /// Fewer steps than for format files: nobody may wait for a slip of the keyboard. A line then
    /// costs half a millisecond at worst.
    static constexpr uint32_t kMostSteps = 20'000;

    std::vector<Node> m_nodes;
    int m_root = -1;
    mutable Matcher m_matcher{kMostSteps};
    mutable uint64_t m_gaveUp = 0;
};

} // namespace Estafeta
