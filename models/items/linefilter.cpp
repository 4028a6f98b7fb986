// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linefilter.h"

#include "core/text.h"
#include "logs/header.h"

namespace Estafeta {

bool LineFilter::passes(const FilterLine &line) const
{
    std::optional<std::string_view> program;
    return m_root < 0 || passes(m_root, line, program);
}

/// `program`: of the line, found when a part of the filter first asks for it.
bool LineFilter::passes(int number, const FilterLine &line,
                        std::optional<std::string_view> &program) const
{
    const Node &node = m_nodes[static_cast<size_t>(number)];
    switch (node.kind) {
    case Kind::And:
        return passes(node.left, line, program) && passes(node.right, line, program);
    case Kind::Or:
        return passes(node.left, line, program) || passes(node.right, line, program);
    case Kind::Not:
        return !passes(node.left, line, program);
    case Kind::Contains:
    case Kind::Matches:
        break;
    }
    if (node.field == Field::Host)
        return holds(node, line.host);
    if (node.field == Field::Text)
        return holds(node, line.text);
    if (!program)
        program = parseHeader(line.text).program;
    return holds(node, *program);
}

bool LineFilter::holds(const Node &node, std::string_view text) const
{
    if (node.kind == Kind::Contains)
        return containsNoCase(text, node.word);
    const bool matches = m_matcher.match(*node.pattern, text);
    if (m_matcher.gaveUp())
        ++m_gaveUp;
    return matches;
}

} // namespace Estafeta
