// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/bundlerows.h"
#include "store/commit.h"
#include "store/connection.h"
#include "store/daymeta.h"
#include "store/sumsdelta.h"
#include "store/termindex.h"
#include "store/textindex.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// The part of a Commit that one day takes.
struct DayPart {
    [[nodiscard]] bool touchesBundles() const
    {
        return !bundles.empty() || !finished.empty() || !removed.empty();
    }

    std::vector<const ArchivedBlock *> blocks;
    std::vector<const BundleRecord *> bundles;
    std::vector<uint32_t> finished; ///< bundle numbers,
    std::vector<uint32_t> removed;  ///< and these
};

/// The bundles of a day, open for writing: a day file, or what a server has of them. After any
/// failure it must be closed: what it keeps in memory may speak of a transaction that was rolled
/// back.
class DayFile
{
public:
    /// DamagedStore when it belongs to another store.
    [[nodiscard]] static Result<std::unique_ptr<DayFile>> open(const std::string &path, int32_t day,
                                                               const StoreName &store);

    /// What a server has of the day, which `connection` is of.
    [[nodiscard]] static Result<std::unique_ptr<DayFile>>
    open(std::unique_ptr<Connection> connection, int32_t day);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// See DayProgress.
    [[nodiscard]] uint64_t seq() const { return m_progress.seq; }
    [[nodiscard]] uint64_t previousSeq() const { return m_progress.previous; }

    /// Writes a commit's part without its blocks in one transaction, on disk when this returns. Of
    /// a server's day in that which the caller has begun.
    [[nodiscard]] Result<void> write(uint64_t seq, const DayPart &part);
    /// Undoes the last write().
    [[nodiscard]] Result<void> takeBack();

    /// Their legs are by packLegs().
    [[nodiscard]] Result<StoredBundle> load(uint32_t bundle);
    [[nodiscard]] Result<std::vector<StoredBundle>> openBundles();
    /// Whether the bundle has some time in [from, to].
    [[nodiscard]] Result<bool> overlaps(uint32_t bundle, Time from, Time to);

private:
    DayFile(std::unique_ptr<Connection> connection, int32_t day);
    Result<void> readLastBundle();
    Result<void> noteProgress(const DayProgress &progress);
    Result<void> forgetUndo();
    /// The server's transaction covers all days, so nothing has to be taken back by hand.
    [[nodiscard]] bool keepsUndo() const { return !m_connection->isServer(); }
    Result<void> writePart(uint64_t seq, const DayPart &part);
    Result<void> finishBundles(const DayPart &part);
    Result<void> clearOld(const DayPart &part, SumsDelta &sums);
    Result<void> clearBundle(uint32_t bundle, SumsDelta &sums);
    Result<void> writeBundles(const DayPart &part);
    Result<void> putBundles(const Statement &statement,
                            std::span<const BundleRecord *const> bundles);
    Result<void> writePlaces(const DayPart &part);
    Result<void> writeTexts(uint64_t seq, const DayPart &part);
    Result<void> writeTerms(uint64_t seq, const DayPart &part);

    Result<void> takeBackBundles(SumsDelta &sums);
    Result<void> takeBackRest();
    Result<std::vector<uint32_t>> touchedBundles();
    Result<void> removePlaces(const std::vector<ResultRow> &rows);

    std::unique_ptr<Connection> m_connection;
    int32_t m_day;
    DayProgress m_progress;
    uint32_t m_lastBundle = 0; ///< the largest number in the file; larger ones are new
    TextIndex m_texts;
};

} // namespace Estafeta
