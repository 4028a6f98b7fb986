// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/lineselection.h"

#include <algorithm>

namespace Estafeta {

void LineSelection::setCurrent(const LineKey &key)
{
    m_current = key;
    m_anchor = key;
    m_hasLines = false;
    m_characters.reset();
}

void LineSelection::extendTo(const LineKey &key)
{
    if (!m_current)
        m_anchor = key;
    m_current = key;
    m_hasLines = true;
    m_characters.reset();
}

void LineSelection::select(const LineKey &first, const LineKey &last)
{
    m_anchor = first;
    m_current = last;
    m_hasLines = true;
    m_characters.reset();
}

void LineSelection::selectCharacters(int from, int to)
{
    m_hasLines = false;
    m_characters = std::pair(from, to);
}

void LineSelection::clear()
{
    m_hasLines = false;
    m_characters.reset();
}

bool LineSelection::isSelected(const LineKey &key) const
{
    if (!m_hasLines)
        return false;
    const auto [first, last] = std::minmax(m_anchor, *m_current);
    return first <= key && key <= last;
}

std::optional<std::pair<LineKey, LineKey>> LineSelection::lines() const
{
    if (!m_current)
        return std::nullopt;
    if (!m_hasLines)
        return std::pair(*m_current, *m_current);
    return std::pair(std::min(m_anchor, *m_current), std::max(m_anchor, *m_current));
}

std::optional<std::pair<int, int>> LineSelection::characters() const
{
    if (!m_characters)
        return std::nullopt;
    return std::pair(std::min(m_characters->first, m_characters->second),
                     std::max(m_characters->first, m_characters->second));
}

} // namespace Estafeta
