// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/time.h"
#include "store/commit.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

struct Migrations;

/// The one writer of a store: a folder with main.db and a file for each UTC day, or a database on a
/// server. Any number of StoreReaders, in this and other processes, may read meanwhile.
///
/// Thread: all calls, and the destructor, on the thread that opened it.
class StoreWriter
{
public:
    struct Options {
        /// The largest size of each file of a folder, in pages of 8 KB; 0: the disk's. Lets tests
        /// fill a "disk".
        uint32_t maxPages = 0;
        /// How long a server waits for a writer that says nothing; see keepAlive().
        std::chrono::milliseconds leaseLasts = std::chrono::seconds(30);
        /// Instead of those there are; for tests.
        const Migrations *migrations = nullptr;
    };

    /// Opens the store at `location` (see StoreLocation), or makes one when the folder is missing
    /// or empty, or the server's database is. A commit that a crash cut short is taken back.
    /// StoreBusy when another writer has it; NotAStore, NewerStore and DamagedStore leave all as it
    /// was.
    [[nodiscard]] static Result<std::unique_ptr<StoreWriter>> open(const std::string &location);
    [[nodiscard]] static Result<std::unique_ptr<StoreWriter>> open(const std::string &location,
                                                                   const Options &options);
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    /// The id of a host, a new one when the name is new (kept with the next commit). ASCII letters
    /// compare without case.
    [[nodiscard]] HostId hostId(std::string_view name);
    /// By HostId, as the files call them.
    [[nodiscard]] const std::vector<std::string> &hostNames() const;

    /// What the last commit with this name kept; nothing when there was none.
    [[nodiscard]] Result<std::optional<std::string>> state(std::string_view name);

    /// The first of `count` new block ids of `day`. Ids that no commit uses are lost at most until
    /// the store is opened again.
    [[nodiscard]] uint32_t takeBlockIds(int32_t day, uint32_t count);
    [[nodiscard]] BundleId takeBundleId(int32_t day);

    /// On disk when it returns success. After a failure the store is as before the call, also when
    /// it is opened anew; the commit may be tried again.
    [[nodiscard]] Result<void> commit(const Commit &commit);

    /// The bundles that have one of the terms and some time in [from, to] (unset: open), each once,
    /// sorted. Nearly free for terms that no bundle has.
    [[nodiscard]] Result<std::vector<BundleId>> findByTerms(std::span<const uint64_t> keys,
                                                            Time from, Time to);
    /// NotFound when there is no such bundle.
    [[nodiscard]] Result<StoredBundle> load(BundleId id);
    [[nodiscard]] Result<std::vector<StoredBundle>> openBundles();
    /// See StoreReader::lines().
    [[nodiscard]] Result<std::vector<std::string>> lines(std::span<const LineRef> refs);
    [[nodiscard]] Result<Coverage> coverage();
    [[nodiscard]] Result<ClockPairs> clockPairs();

    /// To be called every few seconds while nothing is committed: on a server the one writer is who
    /// says so now and then. StoreBusy when another took its place: nothing can be committed then.
    [[nodiscard]] Result<void> keepAlive();

    [[nodiscard]] std::vector<int32_t> days() const;
    /// Oldest first.
    [[nodiscard]] std::vector<DayOnDisk> daysOnDisk() const;
    /// Lets go of a day's bundles and rows, of its lines, or of both; its counts stay by the day
    /// (StoreReader::daySums), and what was read (coverage). Both: the file is deleted, also where
    /// the disk is full.
    [[nodiscard]] Result<void> dropTraces(int32_t day);
    [[nodiscard]] Result<void> dropLines(int32_t day);
    [[nodiscard]] Result<void> dropDay(int32_t day);

private:
    class Private;
    explicit StoreWriter(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
