// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct pcre2_real_code_8;
struct pcre2_real_match_context_8;
struct pcre2_real_match_data_8;

namespace Estafeta {

/// A compiled regular expression (PCRE2). Immutable: threads may share it.
class Expression
{
public:
    struct Group {
        std::string name;
        int number = 0;
    };
    static constexpr int kMostGroups = 63;

    /// Of a format file: on bytes, as a log line may be in any encoding, or damaged.
    /// Errors: BadFormat (detail: PCRE2's words, or that it matches nothing at all or has too many
    /// groups; no context).
    [[nodiscard]] static Result<Expression> compile(std::string_view text);

    struct Refusal {
        size_t at = 0;   ///< where in the expression, in bytes
        std::string why; ///< PCRE2's words
    };
    /// As somebody types it: on characters, without regard to case. Bytes that are no UTF-8 match
    /// no character.
    [[nodiscard]] static std::variant<Expression, Refusal> compileTyped(std::string_view text);

    /// Its named groups.
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

private:
    friend class Matcher;
    [[nodiscard]] static std::variant<Expression, Refusal> compileAs(std::string_view text,
                                                                     uint32_t options);

    struct Free {
        void operator()(pcre2_real_code_8 *code) const;
    };

    std::unique_ptr<pcre2_real_code_8, Free> m_code;
    std::vector<Group> m_groups;
};

/// Matches expressions, one at a time; each thread needs one of its own. Bounded: an expression
/// that tries too many ways to match a line does not match it.
class Matcher
{
public:
    /// Steps of one match. A sound expression needs some hundred on a line, a bad one never ends.
    static constexpr uint32_t kMostSteps = 50'000;

    explicit Matcher(uint32_t mostSteps = kMostSteps);

    /// After true, group() tells of this match until the next one.
    [[nodiscard]] bool match(const Expression &expression, std::string_view subject) noexcept;
    /// Whether the last match() gave up.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }
    /// A part of the subject; empty when the group took no part in the match.
    [[nodiscard]] std::string_view group(int number) const noexcept;

private:
    struct Free {
        void operator()(pcre2_real_match_data_8 *data) const;
        void operator()(pcre2_real_match_context_8 *context) const;
    };

    std::unique_ptr<pcre2_real_match_data_8, Free> m_data;
    std::unique_ptr<pcre2_real_match_context_8, Free> m_context;
    std::string_view m_subject;
    int m_count = 0; ///< groups that the last match knows of, the whole of it included
    bool m_gaveUp = false;
};

} // namespace Estafeta
