// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folderwriter.h"

#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Nearly always there is nothing to do: only after a crash in letGo().
Result<void> finishLettingGo(DayFile &file, const DayEntry &entry)
{
    if (!entry.tracesKept) {
        const auto some = file.hasTraces();
        if (const auto done = !some ? some.error()
                : *some             ? file.removeTraces()
                                    : Result<void>();
            !done)
            return done;
    }
    if (!entry.linesKept) {
        const auto some = file.hasLines();
        if (const auto done = !some ? some.error()
                : *some             ? file.removeLines()
                                    : Result<void>();
            !done)
            return done;
    }
    return {};
}

} // namespace

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
    return finishLettingGo(**file, entries[day]);
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

/// main.db first: it has the counts then, and says what the file must not have any more.
Result<void> FolderWriter::letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                                 WriterDays &days)
{
    if (!entry.tracesKept && !entry.linesKept)
        return forgetDay(entry, counts, days);
    if (auto done = m_main->letGo(entry, counts); !done)
        return done;
    days.forget(entry.day);
    const auto file = days.open(entry.day);
    return file ? finishLettingGo(**file, entry) : file.error();
}

Result<void> FolderWriter::forgetDay(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                                     WriterDays &days)
{
    auto done = m_main->letGo(entry, counts);
    // On a full disk the file has to go first. Nothing is lost but its counts if we are killed now.
    const bool full = !done.ok() && done.error().code == ErrorCode::DiskFull;
    if (!done.ok() && !full)
        return done;
    days.forget(entry.day);
    if (auto removed = m_folder.removeDay(entry.day); !removed)
        return removed;
    return full ? m_main->letGo(entry, counts) : Result<void>();
}

} // namespace Estafeta
