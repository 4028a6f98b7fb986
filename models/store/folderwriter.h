// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/lockfile.h"
#include "store/storefolder.h"
#include "store/writerplace.h"

#include <optional>

namespace Estafeta {

/// Writes to a folder: the day files first, then main.db. What the day files are ahead of it is
/// taken back.
class FolderWriter : public WriterPlace
{
public:
    /// `maxPages`: see StoreWriter::Options.
    FolderWriter(std::string path, uint32_t maxPages)
        : m_folder(std::move(path))
        , m_maxPages(maxPages)
    {}

    Result<void> open() override;
    MainFile &main() override { return *m_main; }
    Result<std::unique_ptr<DayFile>> openDay(int32_t day) override;
    Result<void> recover(uint64_t seq, std::map<int32_t, DayEntry> &entries,
                         WriterDays &days) override;
    Result<void> write(const CommitParts &parts, WriterDays &days) override;
    Result<void> letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                       WriterDays &days) override;
    uint64_t sizeOfDay(int32_t day) override { return m_folder.sizeOfDay(day); }

private:
    Result<void> recoverDay(int32_t day, uint64_t seq, std::map<int32_t, DayEntry> &entries,
                            WriterDays &days);
    Result<void> forgetDay(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                           WriterDays &days);

    StoreFolder m_folder;
    uint32_t m_maxPages;
    LockFile m_lock;
    std::optional<MainFile> m_main;
};

} // namespace Estafeta
