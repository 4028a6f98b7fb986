// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folderwriter.h"

#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

Result<void> FolderWriter::open()
{
    auto state = m_folder.inspect();
    const bool missing = !state.ok() && state.error().code == ErrorCode::NotFound;
    if (!state.ok() && !missing)
        return state;
    if (missing) {
        if (auto done = m_folder.makeFolder(); !done)
            return done;
    }
    if (auto done = m_lock.take(m_folder.lockFile()); !done)
        return done;
    // Another process may have made it between the look and the lock.
    state = m_folder.inspect();
    if (!state.ok() && state.error().code == ErrorCode::NotFound)
        state = m_folder.create();
    if (!state.ok())
        return state;
    if (auto done = m_folder.checkSizes(); !done)
        return done;
    auto opened = MainFile::open(m_folder.mainFile(), Connection::Access::Write);
    if (!opened)
        return opened.error();
    m_main.emplace(std::move(*opened));
    return m_maxPages > 0 ? m_main->connection().limitPages(m_maxPages) : Result<void>();
}

Result<std::unique_ptr<DayFile>> FolderWriter::openDay(int32_t day)
{
    auto there = inspectFile(m_folder.dayFile(day), FileKind::Day);
    const bool isNew = !there && there.error().code == ErrorCode::NotFound;
    if (isNew)
        there = m_folder.createDay(day, m_main->storeName());
    if (!there)
        return there.error();
    auto file = DayFile::open(m_folder.dayFile(day), day, m_main->storeName());
    if (!file)
        return file;
    if (m_maxPages > 0) {
        if (auto done = (*file)->connection().limitPages(m_maxPages); !done)
            return done.error();
    }
    return file;
}

Result<void> FolderWriter::recover(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                                   WriterDays &days)
{
    const std::vector<int32_t> onDisk = m_folder.daysOnDisk();
    for (const int32_t day : onDisk) {
        if (auto done = recoverDay(day, seq, entries, days); !done)
            return done;
    }
    // Someone deleted a day file to make room: the store goes on without it.
    std::erase_if(entries, [&](const auto &entry) {
        return !std::ranges::binary_search(onDisk, entry.first);
    });
    return {};
}

Result<void> FolderWriter::recoverDay(int32_t day, uint64_t seq,
                                      std::map<int32_t, DayEntry> &entries, WriterDays &days)
{
    // Made by a commit that never ended, or left by a dropDay() that did not.
    if (!entries.contains(day))
        return m_folder.removeDay(day);
    const auto file = days.open(day);
    if (!file)
        return file.error();
    const uint64_t wanted = entries[day].seq;
    if ((*file)->seq() > seq && (*file)->previousSeq() == 0) {
        // Someone deleted the file that was listed, and the commit began a new one.
        days.forget(day);
        entries.erase(day);
        return m_folder.removeDay(day);
    }
    if ((*file)->seq() > seq && (*file)->previousSeq() == wanted) {
        if (auto done = (*file)->takeBack(); !done)
            return done;
    }
    if ((*file)->seq() != wanted) {
        return Error{ErrorCode::DamagedStore, m_folder.dayFile(day),
                     "it does not belong to this main.db"};
    }
    return {};
}

Result<void> FolderWriter::write(const CommitParts &parts, WriterDays &days)
{
    for (const auto &[day, part] : parts.days) {
        const bool isNew = std::ranges::binary_search(parts.newDays, day);
        if (auto done = days.write(day, parts.seq, part, isNew); !done)
            return done;
    }
    return m_main->write(parts.seq, parts.commit, parts.firstHost, parts.newHosts, parts.entries);
}

Result<void> FolderWriter::dropDay(int32_t day, WriterDays &days)
{
    // First from the list: a file without an entry is swept away when the store is opened.
    if (auto done = m_main->removeDay(day); !done)
        return done;
    days.forget(day);
    return m_folder.removeDay(day);
}

} // namespace Estafeta
