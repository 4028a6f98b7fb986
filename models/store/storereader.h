// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/time.h"
#include "indicators/reportcounts.h"
#include "store/commit.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Reads a store that a StoreWriter, here or in another process, may be filling: each call sees
/// what was committed before it.
///
/// Thread: all calls, and the destructor, on the thread that opened it. Open one per thread.
class StoreReader
{
public:
    /// Takes rows as they are found; false ends the search.
    using RowSink = std::function<bool(std::vector<ResultRow> &&rows)>;
    using BundleSink = std::function<bool(const StoredBundle &bundle)>;

    /// NotFound when there is no store at `location` (see StoreLocation); NotAStore, NewerStore,
    /// DamagedStore.
    [[nodiscard]] static Result<std::unique_ptr<StoreReader>> open(const std::string &location);
    ~StoreReader();
    StoreReader(const StoreReader &) = delete;
    StoreReader &operator=(const StoreReader &) = delete;

    /// Rows that match, newest first, a few soon and then in larger batches. Cancelled when `stop`
    /// asks; success when the sink has enough.
    ///
    /// All given fields must hold; since <= first < until. `to`, `from` and `address` are
    ///   "ana@uni.example"  a whole address,
    ///   "@uni.example"     all of a domain,
    ///   "<>"               the null sender (`from` and `address` only),
    ///   "garcia"           a part of an address; with fewer than three characters its beginning,
    /// all without regard to ASCII case. `to` looks at a row's recipient and at its final
    /// addresses. `messageId`, `queueId`, `ip`, `relay`, `virus` and `host` find bundles: all rows
    /// of one are sent. NotFound with kNoSuchHost when the store
    /// knows no host by such a name.
    [[nodiscard]] Result<SearchOutcome> search(const SearchQuery &query, const RowSink &sink,
                                               std::stop_token stop = {});

    /// NotFound when there is no such bundle.
    [[nodiscard]] Result<StoredBundle> load(BundleId id);

    /// The lines' bytes, in the order asked for; empty where the archive has the line no longer.
    [[nodiscard]] Result<std::vector<std::string>> lines(std::span<const LineRef> refs);

    /// The blocks of a day that have a time, in no order; none when there is no such day.
    [[nodiscard]] Result<std::vector<StoredBlock>> blocks(int32_t day);
    /// The block's lines, joined by '\n'; empty when the archive has it no longer.
    [[nodiscard]] Result<std::string> blockText(const StoredBlock &block);

    /// All bundles with since <= first < until (unset: open), by (first, id), until `sink` says
    /// false. Cancelled when `stop` asks.
    [[nodiscard]] Result<void> forEachBundle(Time since, Time until, const BundleSink &sink,
                                             std::stop_token stop = {});

    /// What is counted of the hours that begin in [since, until) (unset: open) and that are kept;
    /// without domains. In order of time, without hours that have nothing.
    [[nodiscard]] Result<std::vector<TimedSums>> hourSums(Time since, Time until);
    /// The same of days (UTC), also of those that are kept no longer, and with domains.
    [[nodiscard]] Result<std::vector<TimedSums>> daySums(Time since, Time until);
    /// What is counted of a recipients' domain (lower case), by the hours that begin in
    /// [since, until) and are kept; only messages.
    [[nodiscard]] Result<std::vector<TimedSums>> domainSums(std::string_view domain, Time since,
                                                            Time until);
    /// By the minutes of [since, until): messages and whole delays; given a domain (lower case), of
    /// recipients in it. Reads all rows of that time, some 100,000 a second. Cancelled when `stop`
    /// asks.
    [[nodiscard]] Result<std::vector<TimedSums>>
    minuteSums(Time since, Time until, std::string_view domain = {}, std::stop_token stop = {});
    /// What daemons said of themselves, with since <= time < until, in order of time.
    [[nodiscard]] Result<std::vector<Moment>> moments(Time since, Time until);

    /// Adds what reports are made of, of the hours that begin in [since, until) (unset: open) and
    /// that are kept: numbers by hour, tables of all of them. Hosts that `wanted` says no to are
    /// passed over; empty: none is.
    [[nodiscard]] Result<void> addReports(Time since, Time until, HourNumbers &numbers,
                                          ReportCounts &tables,
                                          const std::function<bool(HostId)> &wanted = {});

    [[nodiscard]] Result<Coverage> coverage();
    /// See StoreWriter::state().
    [[nodiscard]] Result<std::optional<std::string>> state(std::string_view name);
    [[nodiscard]] Result<ClockPairs> clockPairs();
    [[nodiscard]] Result<std::vector<std::string>> hostNames(); ///< by HostId, for showing
    [[nodiscard]] Result<std::vector<int32_t>> days();
    /// Oldest first.
    [[nodiscard]] Result<std::vector<DayOnDisk>> daysOnDisk();
    /// Grows with each commit: equal numbers mean that nothing is new.
    [[nodiscard]] Result<uint64_t> sequence();

private:
    class Private;
    explicit StoreReader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace Estafeta
