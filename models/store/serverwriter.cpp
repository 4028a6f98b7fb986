// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/serverwriter.h"

#include "store/serveraccess.h"
#include "store/serverstatements.h"
#include "store/storefolder.h"
#include "store/writerdays.h"

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kTries = 8;

} // namespace

Result<void> ServerWriter::open()
{
    auto connected = connectToServer(m_location, ServerAccess::Write);
    if (!connected)
        return connected.error();
    m_connection = std::move(*connected);
    auto state = inspectServer(*m_connection);
    const bool missing = !state && state.error().code == ErrorCode::NotFound;
    const auto isOlder = !state ? mayMigrate(state.error()) : Result<bool>(false);
    if (!isOlder)
        return isOlder.error();
    if (!state && !missing && !*isOlder)
        return state;
    if (missing) {
        if (auto done = prepareServer(*m_connection); !done)
            return done;
    }
    m_lease.emplace(*m_connection, m_leaseLasts);
    if (auto done = m_lease->take(); !done)
        return done;
    // Another may have made it between the look and the lease.
    if (missing && !inspectServer(*m_connection)) {
        if (auto done = createOnServer(*m_connection); !done)
            return done;
    }
    if (*isOlder) {
        if (auto done = migrateServer(*m_connection, m_migrations); !done)
            return done;
    }
    auto main = MainFile::open(m_connection->ofAll());
    if (!main)
        return main.error();
    m_main.emplace(std::move(*main));
    m_partitions.emplace(*m_connection);
    return sweep();
}

Result<bool> ServerWriter::mayMigrate(const Error &error)
{
    if (error.code != ErrorCode::OlderStore)
        return false;
    const auto version = m_connection->number(ServerSql::kVersion);
    if (!version)
        return version.error();
    return m_migrations.leadFromServer(version->value_or(0));
}

Result<std::unique_ptr<DayFile>> ServerWriter::openDay(int32_t day)
{
    return DayFile::open(m_connection->ofDay(day), day);
}

Result<std::unique_ptr<LineFile>> ServerWriter::openLines(int32_t day)
{
    return std::make_unique<LineFile>(m_connection->ofDay(day));
}

/// What a transaction leaves behind is for the server to take back. Partitions that nobody lists
/// stay: they may be of another writer, who has just made them.
Result<void> ServerWriter::recover(uint64_t, std::map<int32_t, DayEntry> &, WriterDays &)
{
    return m_partitions->load();
}

/// Drops what was made for a commit that never ended, or left by a letGo() that did not. Only
/// when we have just become the one writer.
Result<void> ServerWriter::sweep()
{
    if (auto done = m_partitions->load(); !done)
        return done;
    const auto listed = m_main->days();
    if (!listed)
        return listed.error();
    for (const int32_t day : m_partitions->days()) {
        const auto entry = std::ranges::lower_bound(*listed, day, {}, &DayEntry::day);
        DayEntry nothing;
        nothing.day = day;
        nothing.tracesKept = nothing.linesKept = false;
        const bool isListed = entry != listed->end() && entry->day == day;
        if (auto done = dropUnkept(isListed ? *entry : nothing); !done)
            return done;
    }
    return {};
}

template<typename Step>
Result<void> ServerWriter::asWriter(Step step)
{
    for (int attempt = 1;; ++attempt) {
        Transaction transaction(*m_connection);
        // It has tried to connect again by itself.
        auto done = transaction.begin();
        if (!done)
            return done;
        // First: two that write wait for each other here, and nowhere else.
        done = m_lease->renew();
        if (done)
            done = step(attempt > 1);
        if (done)
            done = transaction.commit();
        if (done || !m_connection->session().mayTryAgain() || attempt == kTries)
            return done;
    }
}

Result<void> ServerWriter::write(const CommitParts &parts, WriterDays &days)
{
    if (auto done = makePartitions(parts); !done)
        return done;
    return asWriter([&](bool isAgain) { return writeOnce(parts, days, isAgain); });
}

/// A writer that lost its place must not make any: they would be in the other's way.
Result<void> ServerWriter::makePartitions(const CommitParts &parts)
{
    for (const auto &[day, part] : parts.days) {
        if (m_partitions->has(day))
            continue;
        if (auto done = m_lease->renew(); !done)
            return done;
        if (auto done = m_partitions->make(day); !done)
            return done;
    }
    return {};
}

Result<void> ServerWriter::writeOnce(const CommitParts &parts, WriterDays &days, bool isAgain)
{
    const auto seq = m_main->seq();
    if (!seq)
        return seq.error();
    // The connection was lost while it was committed, and it did get through: nobody but us may.
    if (*seq == parts.seq)
        return {};
    if (*seq + 1 != parts.seq)
        return Error{ErrorCode::StoreBusy, m_location.text(), "another wrote to it"};
    // What a transaction before this one left in memory was rolled back.
    if (isAgain)
        days.closeAll();
    for (const auto &[day, part] : parts.days) {
        const bool isNew = std::ranges::binary_search(parts.newDays, day);
        if (auto done = days.write(day, parts.seq, part, isNew); !done)
            return done;
    }
    return m_main->writeWithin(parts.seq, parts.commit, parts.firstHost, parts.newHosts,
                               parts.entries);
}

Result<void> ServerWriter::letGo(const DayEntry &entry, const std::map<int64_t, Sums> &counts,
                                 WriterDays &days)
{
    // First from the list: what it does not list is swept away when the store is opened.
    if (auto done = asWriter([&](bool) { return m_main->letGoWithin(entry, counts); }); !done)
        return done;
    days.forget(entry.day);
    return dropUnkept(entry);
}

Result<void> ServerWriter::dropUnkept(const DayEntry &entry)
{
    if (!entry.tracesKept) {
        if (auto done = m_partitions->dropTraces(entry.day); !done)
            return done;
    }
    return entry.linesKept ? Result<void>() : m_partitions->dropLines(entry.day);
}

} // namespace Estafeta
