// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/reportcounter.h"
#include "store/storewriter.h"
#include "trace/correlator.h"
#include "workspace/hostpipeline.h"
#include "workspace/pendingbundles.h"

#include <map>

namespace Estafeta {

/// The names that a host's reading positions are kept by: of the files that were imported, and of
/// the logs that are followed.
[[nodiscard]] inline std::string importState(const std::string &host)
{
    return "files/" + host;
}

[[nodiscard]] inline std::string followState(const std::string &host)
{
    return "follow/" + host;
}

/// Correlates batches of any hosts and writes what comes out, with the hosts' reading positions,
/// into a store. Used by the import and by followed hosts alike.
///
/// Thread: all on the thread that opened the writer.
class Ingest : private BundleStore
{
public:
    /// Takes up what was open in the store. The writer must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<Ingest>> open(StoreWriter &writer);

    /// What the last committed batch with this `stateName` left; empty at first.
    [[nodiscard]] Result<std::string> readerState(const std::string &stateName);

    /// Where a batch comes from. A batch's state and coverage are committed under `stateName`.
    struct Origin {
        std::string host;
        std::string stateName;
        /// Read in step with other hosts, as far as `last` of its batches: messages stay in memory
        /// until all hosts have got there. Without it the newest line of all counts.
        bool inStep = false;
    };
    void add(const Origin &origin, HostBatch batch);
    /// A host that is read no more holds nobody up.
    void finish(const Origin &origin);

    /// Bytes of log text taken since the last commit.
    [[nodiscard]] size_t pendingBytes() const { return m_pendingBytes; }
    [[nodiscard]] Result<void> commit();

private:
    explicit Ingest(StoreWriter &writer);
    [[nodiscard]] Time watermark() const;
    [[nodiscard]] HostId idOf(const std::string &name);
    void collect(bool everything);
    /// Of blocks that are not in the store yet, or are.
    [[nodiscard]] Result<std::vector<std::string>> lines(std::span<const LineRef> refs);
    void countLines(const ReadBatch &batch, const std::vector<HostId> &ids);
    void noteClocks(const std::vector<ClockSample> &samples);

    BundleId takeBundleId(int32_t day) override;
    std::vector<BundleId> findByTerms(std::span<const uint64_t> terms, Time from, Time to) override;
    std::optional<StoredBundle> load(BundleId id) override;

    StoreWriter &m_writer;
    Correlator m_correlator;
    ReportCounter m_reportCounter{m_correlator};
    Commit m_pending; ///< all but its bundles:
    PendingBundles m_bundles;
    ClockPairs m_clockPairs;
    std::map<std::string, Time> m_readUpTo;    ///< of hosts that are read in step
    std::map<std::string, ReadBatch> m_lastOf; ///< state and coverage to commit, by state name
    Time m_newest;
    size_t m_pendingBytes = 0;
    size_t m_uncollectedBytes = 0;
    std::string m_savedNaming;      ///< as the store has it
    std::optional<Error> m_failure; ///< of a look-up inside the correlator
};

} // namespace Estafeta
