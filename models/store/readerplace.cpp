// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readerplace.h"

#include <algorithm>

namespace Estafeta {

void ReaderPlace::forgetAllBut(const std::vector<DayEntry> &days)
{
    // A file that was deleted takes its room for as long as somebody has it open.
    const auto forget = [&](OpenDays &open, uint64_t DayEntry::*seq) {
        std::erase_if(open, [&](const auto &day) {
            const auto entry = std::ranges::lower_bound(days, day.first, {}, &DayEntry::day);
            const bool gone = entry == days.end() || entry->day != day.first || (*entry).*seq == 0;
            if (gone)
                m_blocks.forgetDay(day.first);
            return gone;
        });
    };
    forget(m_days, &DayEntry::seq);
    forget(m_lines, &DayEntry::linesSeq);
}

} // namespace Estafeta
