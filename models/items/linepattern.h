// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct pcre2_real_code_8;
struct pcre2_real_match_context_8;
struct pcre2_real_match_data_8;

namespace Estafeta {

/// A regular expression that somebody types (PCRE2, without regard to case). Bounded: one that
/// tries too many ways to match a line gives up.
class LinePattern
{
public:
    struct Refusal {
        size_t at = 0;   ///< where in the expression, in bytes
        std::string why; ///< PCRE2's words
    };
    [[nodiscard]] static std::variant<LinePattern, Refusal> compile(std::string_view text);

    enum class Match { No, Yes, GaveUp };
    [[nodiscard]] Match match(std::string_view line) const;

private:
    struct Free {
        void operator()(pcre2_real_code_8 *code) const;
        void operator()(pcre2_real_match_data_8 *data) const;
        void operator()(pcre2_real_match_context_8 *context) const;
    };

    std::unique_ptr<pcre2_real_code_8, Free> m_code;
    std::unique_ptr<pcre2_real_match_data_8, Free> m_data;
    std::unique_ptr<pcre2_real_match_context_8, Free> m_context;
};

} // namespace Estafeta
