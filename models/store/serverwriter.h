// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/daypartitions.h"
#include "store/migration.h"
#include "store/storelocation.h"
#include "store/writerlease.h"
#include "store/writerplace.h"

#include <optional>

namespace Estafeta {

/// Writes to a server, which may be a node of a cluster: one transaction for a commit, run again
/// where it met another, or where the connection was lost and it did not get through.
class ServerWriter : public WriterPlace
{
public:
    /// `migrations` must outlive it.
    ServerWriter(StoreLocation location, std::chrono::milliseconds leaseLasts,
                 const Migrations &migrations)
        : m_location(std::move(location))
        , m_leaseLasts(leaseLasts)
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
    Result<void> keepAlive() override { return m_lease->keep(); }
    uint64_t sizeOfDay(int32_t day) override { return partitionSize(*m_connection, day); }

private:
    [[nodiscard]] Result<bool> mayMigrate(const Error &error);
    Result<void> sweep();
    Result<void> makePartitions(const CommitParts &parts);
    Result<void> dropUnkept(const DayEntry &entry);
    Result<void> writeOnce(const CommitParts &parts, WriterDays &days, bool isAgain);
    /// Runs `step` in a transaction in which we are the one writer; again, as often as may help,
    /// and then it is told so.
    template<typename Step>
    Result<void> asWriter(Step step);

    StoreLocation m_location;
    std::chrono::milliseconds m_leaseLasts;
    const Migrations &m_migrations;
    std::unique_ptr<Connection> m_connection;
    std::optional<MainFile> m_main;
    std::optional<DayPartitions> m_partitions;
    std::optional<WriterLease> m_lease;
};

} // namespace Estafeta
