// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/journalfollower.h"

#include "hosts/journalexport.h"
#include "hosts/remotejournal.h"

#include <utility>

namespace Estafeta {

JournalFollower::JournalFollower(std::string path, Checkpoint from)
    : m_path(std::move(path))
    , m_place(std::move(from))
{}

Result<void> JournalFollower::read(RemoteJournal &journal, const std::vector<std::string> &files,
                                   const PieceSink &sink)
{
    JournalExportReader reader;
    m_sought = m_place.last.empty();
    return journal.read(files, m_place, [&](std::string_view part) {
        reader.feed(part);
        return handOut(reader, sink);
    });
}

/// The lines of the whole entries so far.
bool JournalFollower::handOut(JournalExportReader &reader, const PieceSink &sink)
{
    std::string lines;
    while (const std::optional<JournalEntry> entry = reader.next()) {
        if (!std::exchange(m_sought, true)) {
            if (entry->cursor == m_place.last)
                continue;
            m_gap = true;
        }
        // journalctl begins with a whole second, and by when the entry came.
        const bool isOld =
            m_place.last.empty() && entry->us() < static_cast<int64_t>(m_place.offset);
        if (isOld)
            continue;
        lines += journalLine(*entry);
        m_place.last = entry->cursor;
        m_place.offset = static_cast<uint64_t>(entry->receivedUs);
    }
    return lines.empty() || sink({std::move(lines), m_place, std::exchange(m_gap, false)});
}

} // namespace Estafeta
