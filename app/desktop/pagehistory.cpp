// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pagehistory.h"

namespace Estafeta {

void PageHistory::visit(const Place &place)
{
    constexpr qsizetype kKept = 200;
    if (m_current >= 0 && m_places[m_current] == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > kKept)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

} // namespace Estafeta
