// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linepattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <new>

namespace Estafeta {

namespace {

/// Steps of one match: a sound expression needs some hundred on a line. A line then costs half a
/// millisecond at worst.
constexpr uint32_t kMostSteps = 20'000;
constexpr uint32_t kDeepest = 2'000;
constexpr uint32_t kMostHeapKibibytes = 1'024;

std::string wordsOf(int code)
{
    std::array<unsigned char, 256> buffer{};
    const int length = pcre2_get_error_message(code, buffer.data(), buffer.size());
    return length < 0
        ? std::string()
        : std::string(reinterpret_cast<const char *>(buffer.data()), static_cast<size_t>(length));
}

} // namespace

void LinePattern::Free::operator()(pcre2_real_code_8 *code) const
{
    pcre2_code_free(code);
}

void LinePattern::Free::operator()(pcre2_real_match_data_8 *data) const
{
    pcre2_match_data_free(data);
}

void LinePattern::Free::operator()(pcre2_real_match_context_8 *context) const
{
    pcre2_match_context_free(context);
}

std::variant<LinePattern, LinePattern::Refusal> LinePattern::compile(std::string_view text)
{
    // What could not be decoded is still searched: such bytes match no character.
    constexpr uint32_t kOptions =
        PCRE2_CASELESS | PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C;
    int error = 0;
    PCRE2_SIZE where = 0;
    LinePattern pattern;
    pattern.m_code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(),
                                       kOptions, &error, &where, nullptr));
    if (!pattern.m_code)
        return Refusal{where, wordsOf(error)};
    // Where the system allows no compiled code, the interpreter does the same, slower.
    pcre2_jit_compile(pattern.m_code.get(), PCRE2_JIT_COMPLETE);
    pattern.m_data.reset(pcre2_match_data_create(1, nullptr));
    pattern.m_context.reset(pcre2_match_context_create(nullptr));
    if (!pattern.m_data || !pattern.m_context)
        throw std::bad_alloc();
    pcre2_set_match_limit(pattern.m_context.get(), kMostSteps);
    pcre2_set_depth_limit(pattern.m_context.get(), kDeepest);
    pcre2_set_heap_limit(pattern.m_context.get(), kMostHeapKibibytes);
    return pattern;
}

LinePattern::Match LinePattern::match(std::string_view line) const
{
    // An empty view may be null, which older PCRE2 does not take.
    const std::string_view subject = line.empty() ? std::string_view("") : line;
    const int count = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(subject.data()),
                                  subject.size(), 0, 0, m_data.get(), m_context.get());
    if (count == PCRE2_ERROR_NOMATCH)
        return Match::No;
    return count >= 0 ? Match::Yes : Match::GaveUp;
}

} // namespace Estafeta
