// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readerplace.h"

#include <algorithm>

namespace Estafeta {

void ReaderPlace::forgetAllBut(const std::vector<DayEntry> &days)
{
    std::erase_if(m_days, [&](const auto &open) {
        const bool gone = !std::ranges::binary_search(days, open.first, {}, &DayEntry::day);
        if (gone)
            m_blocks.forgetDay(open.first);
        return gone;
    });
}

} // namespace Estafeta
