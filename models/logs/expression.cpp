// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/expression.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <new>

namespace Estafeta {

namespace {

constexpr uint32_t kDeepest = 2'000;
constexpr uint32_t kMostHeapKibibytes = 1'024;
constexpr size_t kLongest = 4'096;

Error refused(std::string why)
{
    return Error{ErrorCode::BadFormat, {}, std::move(why)};
}

std::string wordsOf(int code)
{
    std::array<unsigned char, 256> buffer{};
    const int length = pcre2_get_error_message(code, buffer.data(), buffer.size());
    return length < 0
        ? std::string()
        : std::string(reinterpret_cast<const char *>(buffer.data()), static_cast<size_t>(length));
}

uint32_t infoOf(const pcre2_code *code, uint32_t what)
{
    uint32_t value = 0;
    pcre2_pattern_info(code, what, &value);
    return value;
}

/// The table that PCRE2 keeps: per entry two bytes of number and a name that ends in NUL.
std::vector<Expression::Group> groupsOf(const pcre2_code *code)
{
    const uint32_t count = infoOf(code, PCRE2_INFO_NAMECOUNT);
    const uint32_t size = infoOf(code, PCRE2_INFO_NAMEENTRYSIZE);
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
    std::vector<Expression::Group> groups;
    for (uint32_t i = 0; i < count; ++i) {
        PCRE2_SPTR entry = table + static_cast<size_t>(i) * size;
        groups.push_back({reinterpret_cast<const char *>(entry + 2), entry[0] << 8 | entry[1]});
    }
    return groups;
}

} // namespace

void Expression::Free::operator()(pcre2_real_code_8 *code) const
{
    pcre2_code_free(code);
}

std::variant<Expression, Expression::Refusal> Expression::compileAs(std::string_view text,
                                                                    uint32_t options)
{
    int error = 0;
    PCRE2_SIZE where = 0;
    Expression result;
    result.m_code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(),
                                      options, &error, &where, nullptr));
    if (!result.m_code)
        return Refusal{where, wordsOf(error)};
    // Where the system allows no compiled code, the interpreter does the same, slower.
    pcre2_jit_compile(result.m_code.get(), PCRE2_JIT_COMPLETE);
    return result;
}

std::variant<Expression, Expression::Refusal> Expression::compileTyped(std::string_view text)
{
    return compileAs(
        text, PCRE2_CASELESS | PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C);
}

Result<Expression> Expression::compile(std::string_view text)
{
    if (text.size() > kLongest)
        return refused("the expression is longer than " + std::to_string(kLongest) + " bytes");
    auto compiled = compileAs(text, PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP);
    if (const auto *refusal = std::get_if<Refusal>(&compiled))
        return refused(refusal->why + " at character " + std::to_string(refusal->at + 1) + " of "
                       + std::string(text));
    Expression result = std::get<Expression>(std::move(compiled));
    const pcre2_code *code = result.m_code.get();
    if (infoOf(code, PCRE2_INFO_MATCHEMPTY) != 0)
        return refused("the expression matches the empty text, and so any line: "
                       + std::string(text));
    if (infoOf(code, PCRE2_INFO_CAPTURECOUNT) > kMostGroups)
        return refused("the expression has more than " + std::to_string(kMostGroups) + " groups");
    result.m_groups = groupsOf(code);
    return result;
}

void Matcher::Free::operator()(pcre2_real_match_data_8 *data) const
{
    pcre2_match_data_free(data);
}

void Matcher::Free::operator()(pcre2_real_match_context_8 *context) const
{
    pcre2_match_context_free(context);
}

Matcher::Matcher(uint32_t mostSteps)
    : m_data(pcre2_match_data_create(Expression::kMostGroups + 1, nullptr))
    , m_context(pcre2_match_context_create(nullptr))
{
    if (!m_data || !m_context)
        throw std::bad_alloc();
    pcre2_set_match_limit(m_context.get(), mostSteps);
    pcre2_set_depth_limit(m_context.get(), kDeepest);
    pcre2_set_heap_limit(m_context.get(), kMostHeapKibibytes);
}

bool Matcher::match(const Expression &expression, std::string_view subject) noexcept
{
    // An empty view may be null, which PCRE2 takes only with a length of 0 since 10.43.
    m_subject = subject.empty() ? std::string_view("") : subject;
    m_count = pcre2_match(expression.m_code.get(), reinterpret_cast<PCRE2_SPTR>(m_subject.data()),
                          m_subject.size(), 0, 0, m_data.get(), m_context.get());
    m_gaveUp = m_count < 0 && m_count != PCRE2_ERROR_NOMATCH;
    return m_count >= 0; // 0: it has more groups than are kept
}

std::string_view Matcher::group(int number) const noexcept
{
    if (number < 0 || number >= m_count)
        return {};
    const PCRE2_SIZE *places = pcre2_get_ovector_pointer(m_data.get());
    const PCRE2_SIZE start = places[2 * number];
    const PCRE2_SIZE end = places[2 * number + 1];
    // "\K" in a lookahead can set the start behind the end.
    if (start == PCRE2_UNSET || end > m_subject.size() || start > end)
        return {};
    return m_subject.substr(start, end - start);
}

} // namespace Estafeta
