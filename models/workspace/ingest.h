// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storewriter.h"
#include "trace/correlator.h"
#include "workspace/hostpipeline.h"

#include <map>

namespace Estafeta {

/// Correlates batches of any hosts and writes what comes out, with the hosts' reading positions,
/// into a store. Used by the import and by followed hosts alike.
///
/// Thread: all on the thread that opened the writer.
class Ingest : private BundleStore
{
public:
    /// Takes up what was open in the store. The writer must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<Ingest>> open(StoreWriter& writer);

    /// The state to give the next reader of a host, as last committed.
    [[nodiscard]] Result<std::string> readerState(const std::string& host);

    void add(const std::string& host, HostBatch batch);
    /// A host that is read no more holds nobody up.
    void finish(const std::string& host);

    /// Bytes of log text taken since the last commit.
    [[nodiscard]] size_t pendingBytes() const { return m_pendingBytes; }
    [[nodiscard]] Result<void> commit();

private:
    explicit Ingest(StoreWriter& writer);
    [[nodiscard]] Time watermark() const;

    BundleId takeBundleId(int32_t day) override;
    std::vector<BundleId> findByTerms(std::span<const uint64_t> terms, Time from,
                                      Time to) override;
    std::optional<StoredBundle> load(BundleId id) override;

    StoreWriter& m_writer;
    Correlator m_correlator;
    Commit m_pending;
    std::map<std::string, Time> m_readUpTo; ///< of the hosts that are being read
    std::map<std::string, HostBatch> m_lastOf; ///< state and coverage to commit, by host
    Time m_newest;
    size_t m_pendingBytes = 0;
    std::optional<Error> m_failure; ///< of a look-up inside the correlator
};

} // namespace Estafeta
