// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/lockfile.h"
#include "store/migration.h"
#include "store/reserve.h"
#include "store/storefolder.h"
#include "store/writerplace.h"

#include <optional>

namespace Estafeta {

/// Writes to a folder: the files of days first, then main.db. What they are ahead of it is taken
/// back.
class FolderWriter : public WriterPlace
{
public:
    /// `maxPages`: see StoreWriter::Options. `migrations` must outlive it.
    FolderWriter(std::string path, uint32_t maxPages, const Migrations &migrations)
        : m_folder(std::move(path))
        , m_reserve(m_folder.path() + "/reserve")
        , m_maxPages(maxPages)
        , m_migrations(migrations)
    {}

    Result<void> open() override;
    MainFile &main() override { return *m_main; }
    Result<std::unique_ptr<DayFile>> openDay(int32_t day) override;
    Result<std::unique_ptr<LineFile>> openLines(int32_t day) override;
    Result<void> recover(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                         WriterDays &days) override;
    Result<void> write(const CommitParts &parts, WriterDays &days) override;
    Result<void> letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                       WriterDays &days) override;
    void giveUpReserve() override { (void)m_reserve.giveUp(); }
    void makeReserve() override { m_reserve.make(); }
    uint64_t sizeOfDay(int32_t day) override { return m_folder.sizeOfDay(day); }

private:
    [[nodiscard]] bool mayMigrate(const Error &error) const;
    Result<void> openMain();
    Result<void> recoverFiles(uint64_t seq, std::map<int32_t, DayEntry> &entries, WriterDays &days);
    Result<void> makeMissing(FileKind kind, int32_t day);
    template<typename File>
    Result<std::unique_ptr<File>> limited(Result<std::unique_ptr<File>> file) const;
    Result<void> recoverFile(FileKind kind, int32_t day, uint64_t seq,
                             std::map<int32_t, DayEntry> &entries, WriterDays &days);
    Result<void> removeUnlisted(const DayEntry &entry);

    StoreFolder m_folder;
    Reserve m_reserve;
    uint32_t m_maxPages;
    const Migrations &m_migrations;
    LockFile m_lock;
    std::optional<MainFile> m_main;
};

} // namespace Estafeta
