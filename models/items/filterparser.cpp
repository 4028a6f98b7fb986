// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/filterparser.h"

#include <array>
#include <utility>

namespace Estafeta {

namespace {

constexpr int kDeepest = 100;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsWord(char c)
{
    return isBlank(c) || c == ')';
}

} // namespace

std::variant<LineFilter, FilterError> LineFilter::parse(std::string_view text)
{
    return FilterParser(text).parse();
}

std::variant<LineFilter, FilterError> FilterParser::parse()
{
    skipBlanks();
    if (m_at == m_text.size())
        return std::move(m_filter);
    m_filter.m_root = parseOr(0);
    if (!m_error && m_at < m_text.size())
        fail(FilterProblem::CloseParenthesis, m_at, ")");
    if (m_error)
        return *m_error;
    return std::move(m_filter);
}

void FilterParser::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

/// The operator that stands here as a word of its own.
bool FilterParser::takeOperator(std::string_view name)
{
    skipBlanks();
    const std::string_view rest = m_text.substr(m_at);
    const bool whole = rest.starts_with(name)
        && (rest.size() == name.size() || endsWord(rest[name.size()]) || rest[name.size()] == '(');
    if (whole) {
        m_operator = {m_at, name};
        m_at += name.size();
    }
    return whole;
}

bool FilterParser::isOperatorHere()
{
    const size_t at = m_at;
    const bool is = takeOperator("OR") || takeOperator("AND");
    m_at = at;
    return is;
}

int FilterParser::add(LineFilter::Node node)
{
    m_filter.m_nodes.push_back(std::move(node));
    return static_cast<int>(m_filter.m_nodes.size()) - 1;
}

int FilterParser::fail(FilterProblem problem, size_t at, std::string_view what, std::string detail)
{
    if (!m_error)
        m_error = FilterError{problem, at, std::string(what), std::move(detail)};
    return -1;
}

int FilterParser::parseOr(int depth)
{
    int left = parseAnd(depth);
    while (!m_error && takeOperator("OR")) {
        const int right = parseAnd(depth);
        left = add({LineFilter::Kind::Or, {}, left, right, {}, {}});
    }
    return left;
}

int FilterParser::parseAnd(int depth)
{
    int left = parseNot(depth);
    while (!m_error) {
        const bool spoken = takeOperator("AND");
        skipBlanks();
        const bool ends = m_at == m_text.size() || m_text[m_at] == ')';
        if (!spoken && (ends || isOperatorHere()))
            break;
        const int right = parseNot(depth);
        left = add({LineFilter::Kind::And, {}, left, right, {}, {}});
    }
    return left;
}

int FilterParser::parseNot(int depth)
{
    if (depth > kDeepest)
        return fail(FilterProblem::TooDeep, m_at, {});
    if (!takeOperator("NOT"))
        return parsePrimary(depth);
    const int inner = parseNot(depth + 1);
    return add({LineFilter::Kind::Not, {}, inner, -1, {}, {}});
}

int FilterParser::parsePrimary(int depth)
{
    skipBlanks();
    if (m_at == m_text.size() || m_text[m_at] == ')') {
        if (m_operator.second.empty())
            return fail(FilterProblem::CloseParenthesis, m_at, ")");
        return fail(FilterProblem::NothingAfter, m_operator.first, m_operator.second);
    }
    if (isOperatorHere())
        return fail(FilterProblem::NothingBefore, m_at,
                    m_text.substr(m_at, m_text[m_at] == 'O' ? 2 : 3));
    if (m_text[m_at] == '(')
        return parseGroup(depth);
    const size_t start = m_at;
    LineFilter::Field field = LineFilter::Field::Text;
    constexpr std::array<std::pair<std::string_view, LineFilter::Field>, 3> kFields = {{
        {"host:", LineFilter::Field::Host},
        {"program:", LineFilter::Field::Program},
        {"text:", LineFilter::Field::Text},
    }};
    for (const auto &[name, named] : kFields) {
        if (!m_text.substr(m_at).starts_with(name))
            continue;
        field = named;
        m_at += name.size();
        if (m_at == m_text.size() || endsWord(m_text[m_at]))
            return fail(FilterProblem::EmptyField, start, name);
        break;
    }
    return parseValue(field);
}

int FilterParser::parseGroup(int depth)
{
    const size_t open = m_at++;
    m_operator = {open, "("};
    const int inner = parseOr(depth + 1);
    skipBlanks();
    if (m_error)
        return -1;
    if (m_at == m_text.size())
        return fail(FilterProblem::OpenParenthesis, open, "(");
    ++m_at;
    return inner;
}

int FilterParser::parseValue(LineFilter::Field field)
{
    if (m_text[m_at] == '"')
        return parseQuoted(field);
    if (m_text[m_at] == '/')
        return parsePattern(field);
    const size_t start = m_at;
    int open = 0; // parentheses within the word, as logs have them
    while (m_at < m_text.size() && !isBlank(m_text[m_at])) {
        if (m_text[m_at] == ')' && open-- == 0)
            break;
        open += m_text[m_at] == '(' ? 1 : 0;
        ++m_at;
    }
    return add({LineFilter::Kind::Contains,
                field,
                -1,
                -1,
                std::string(m_text.substr(start, m_at - start)),
                {}});
}

int FilterParser::parseQuoted(LineFilter::Field field)
{
    const size_t open = m_at;
    const size_t close = m_text.find('"', open + 1);
    if (close == m_text.npos)
        return fail(FilterProblem::OpenQuote, open, "\"");
    m_at = close + 1;
    return add({LineFilter::Kind::Contains,
                field,
                -1,
                -1,
                std::string(m_text.substr(open + 1, close - open - 1)),
                {}});
}

/// The closing slash is one that a blank, a parenthesis or the end follows: those inside need no
/// escape.
int FilterParser::parsePattern(LineFilter::Field field)
{
    const size_t open = m_at;
    size_t close = m_text.find('/', open + 1);
    while (close != m_text.npos && close + 1 < m_text.size() && !endsWord(m_text[close + 1]))
        close = m_text.find('/', close + 1);
    if (close == m_text.npos || close == open + 1)
        return fail(FilterProblem::OpenPattern, open, "/");
    auto compiled = Expression::compileTyped(m_text.substr(open + 1, close - open - 1));
    if (const auto *refusal = std::get_if<Expression::Refusal>(&compiled)) {
        const size_t at = std::min(open + 1 + refusal->at, close);
        return fail(FilterProblem::BadPattern, at, m_text.substr(open, close + 1 - open),
                    refusal->why);
    }
    m_at = close + 1;
    return add({LineFilter::Kind::Matches,
                field,
                -1,
                -1,
                {},
                std::make_shared<const Expression>(std::get<Expression>(std::move(compiled)))});
}

} // namespace Estafeta
