// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/linefilter.h"

#include <utility>

namespace Estafeta {

/// Reads a filter as it is typed, by recursive descent. The first mistake ends it.
class FilterParser
{
public:
    explicit FilterParser(std::string_view text) : m_text(text) {}
    [[nodiscard]] std::variant<LineFilter, FilterError> parse();

private:
    int parseOr(int depth);
    int parseAnd(int depth);
    int parseNot(int depth);
    int parsePrimary(int depth);
    int parseGroup(int depth);
    int parseValue(LineFilter::Field field);
    int parseQuoted(LineFilter::Field field);
    int parsePattern(LineFilter::Field field);

    void skipBlanks();
    bool takeOperator(std::string_view name);
    bool isOperatorHere();
    int add(LineFilter::Node node);
    int fail(FilterProblem problem, size_t at, std::string_view what, std::string detail = {});

    std::string_view m_text;
    size_t m_at = 0;
    std::pair<size_t, std::string_view> m_operator; ///< the last one taken, and where
    LineFilter m_filter;
    std::optional<FilterError> m_error;
};

} // namespace Estafeta
