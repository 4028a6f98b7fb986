// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/commit.h"
#include "trace/hostnaming.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <string>
#include <utility>

namespace Estafeta {

class StoreReader;
class StoreWriter;

/// A store that is filled with a part of another one. Hosts, days, bundles and blocks keep their
/// numbers.
class CaseStore
{
public:
    /// In `folder`, which must be missing or empty.
    [[nodiscard]] static Result<CaseStore> make(StoreReader &source, const std::string &folder);

    ~CaseStore();
    CaseStore(CaseStore &&other) noexcept;

    /// Gone since it was found: nothing happens.
    [[nodiscard]] Result<void> addBundle(BundleId id);
    /// All lines of the blocks that have some time in [since, until).
    [[nodiscard]] Result<void> addAllLines(Time since, Time until, const std::stop_token &stop);
    /// What is not written yet, and the lines of the bundles.
    [[nodiscard]] Result<void> finish(const std::stop_token &stop);

    [[nodiscard]] bool isEmpty() const { return m_bundles == 0; }

private:
    CaseStore(StoreReader &source, std::unique_ptr<StoreWriter> writer);
    Result<void> addHosts();
    Result<void> commit();

    using BlockKey = std::pair<int32_t, uint32_t>; ///< day, id
    Result<void> addLines(const StoredBlock &block, const std::set<uint32_t> *wanted);

    StoreReader &m_source;
    std::unique_ptr<StoreWriter> m_writer;
    HostNaming m_naming;
    Commit m_commit;
    size_t m_bundles = 0;
    std::map<BlockKey, std::set<uint32_t>> m_lines; ///< that the bundles need
    std::set<BlockKey> m_blocks;                    ///< that are there as a whole
};

} // namespace Estafeta
