// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folderwriter.h"

#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

namespace {

/// Brings a file back to what main.db says of it: `wanted`, of the store's `seq` commits. False: it
/// is none of the store's. Someone deleted the one that was listed, and a commit began a new one.
template<typename File>
Result<bool> bringBack(File &file, uint64_t seq, uint64_t wanted)
{
    if (file.seq() > seq && file.previousSeq() == 0)
        return false;
    if (file.seq() > seq && file.previousSeq() == wanted) {
        if (auto done = file.takeBack(); !done)
            return done.error();
    }
    if (file.seq() != wanted) {
        return Error{ErrorCode::DamagedStore, file.connection().path(),
                     "it does not belong to this main.db"};
    }
    return true;
}

uint64_t &seqOf(DayEntry &entry, FileKind kind)
{
    return kind == FileKind::Lines ? entry.linesSeq : entry.seq;
}

} // namespace

Result<void> FolderWriter::open()
{
    auto state = m_folder.inspect();
    const bool missing = !state.ok() && state.error().code == ErrorCode::NotFound;
    if (!state.ok() && !missing && !mayMigrate(state.error()))
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
    else if (!state.ok() && mayMigrate(state.error()))
        state = migrateFolder(m_folder, m_migrations);
    if (!state.ok())
        return state;
    if (auto done = m_folder.checkSizes(); !done)
        return done;
    auto opened = openMain();
    if (!opened && opened.error().code == ErrorCode::DiskFull && m_reserve.giveUp())
        opened = openMain();
    return opened;
}

Result<void> FolderWriter::openMain()
{
    auto opened = MainFile::open(m_folder.mainFile(), Connection::Access::Write);
    if (!opened)
        return opened.error();
    m_main.emplace(std::move(*opened));
    return m_maxPages > 0 ? m_main->connection().limitPages(m_maxPages) : Result<void>();
}

bool FolderWriter::mayMigrate(const Error &error) const
{
    if (error.code != ErrorCode::OlderStore)
        return false;
    const auto version = fileVersion(m_folder.mainFile());
    return version && m_migrations.leadFromFolder(*version);
}

Result<void> FolderWriter::makeMissing(FileKind kind, int32_t day)
{
    auto there = inspectFile(m_folder.file(kind, day), kind);
    if (!there && there.error().code == ErrorCode::NotFound)
        return m_folder.create(kind, day, m_main->storeName());
    return there;
}

template<typename File>
Result<std::unique_ptr<File>> FolderWriter::limited(Result<std::unique_ptr<File>> file) const
{
    if (file && m_maxPages > 0) {
        if (auto done = (*file)->connection().limitPages(m_maxPages); !done)
            return done.error();
    }
    return file;
}

Result<std::unique_ptr<DayFile>> FolderWriter::openDay(int32_t day)
{
    if (auto done = makeMissing(FileKind::Day, day); !done)
        return done.error();
    return limited(DayFile::open(m_folder.file(FileKind::Day, day), day, m_main->storeName()));
}

Result<std::unique_ptr<LineFile>> FolderWriter::openLines(int32_t day)
{
    if (auto done = makeMissing(FileKind::Lines, day); !done)
        return done.error();
    return limited(LineFile::open(m_folder.file(FileKind::Lines, day), m_main->storeName()));
}

Result<void> FolderWriter::recover(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                                   WriterDays &days)
{
    auto done = recoverFiles(seq, entries, days);
    if (!done && done.error().code == ErrorCode::DiskFull && m_reserve.giveUp()) {
        days.closeAll();
        done = recoverFiles(seq, entries, days);
    }
    return done;
}

Result<void> FolderWriter::recoverFiles(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                                        WriterDays &days)
{
    for (const FileKind kind : {FileKind::Day, FileKind::Lines}) {
        const std::vector<int32_t> onDisk = m_folder.daysOnDisk(kind);
        for (const int32_t day : onDisk) {
            if (auto done = recoverFile(kind, day, seq, entries, days); !done)
                return done;
        }
        // Someone deleted a file to make room: the store goes on without it.
        for (auto &[day, entry] : entries) {
            if (!std::ranges::binary_search(onDisk, day))
                seqOf(entry, kind) = 0;
        }
    }
    std::erase_if(entries, [](const auto &entry) {
        return entry.second.seq == 0 && entry.second.linesSeq == 0;
    });
    return {};
}

Result<void> FolderWriter::recoverFile(FileKind kind, int32_t day, uint64_t seq,
                                       std::map<int32_t, DayEntry> &entries, WriterDays &days)
{
    const auto entry = entries.find(day);
    const uint64_t wanted = entry == entries.end() ? 0 : seqOf(entry->second, kind);
    // Made by a commit that never ended, or left by a letGo() that did not.
    if (wanted == 0)
        return m_folder.remove(kind, day);
    Result<bool> isOurs = false;
    if (kind == FileKind::Lines) {
        const auto file = days.openLines(day);
        isOurs = file ? bringBack(**file, seq, wanted) : file.error();
    } else {
        const auto file = days.open(day);
        isOurs = file ? bringBack(**file, seq, wanted) : file.error();
    }
    if (!isOurs)
        return isOurs.error();
    if (*isOurs)
        return {};
    days.forget(day);
    seqOf(entry->second, kind) = 0;
    return m_folder.remove(kind, day);
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

/// main.db first: it has the counts then, and says which files must not be there any more.
Result<void> FolderWriter::letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                                 WriterDays &days)
{
    auto done = m_main->letGo(entry, counts);
    // On a full disk the files have to go first. Only their counts are lost if we are killed now.
    const bool full = !done.ok() && done.error().code == ErrorCode::DiskFull;
    if (!done.ok() && !full)
        return done;
    days.forget(entry.day);
    if (auto removed = removeUnlisted(entry); !removed)
        return removed;
    return full ? m_main->letGo(entry, counts) : Result<void>();
}

Result<void> FolderWriter::removeUnlisted(const DayEntry &entry)
{
    if (entry.seq == 0) {
        if (auto done = m_folder.remove(FileKind::Day, entry.day); !done)
            return done;
    }
    return entry.linesSeq == 0 ? m_folder.remove(FileKind::Lines, entry.day) : Result<void>();
}

} // namespace Estafeta
