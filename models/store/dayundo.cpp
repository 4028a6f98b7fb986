// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dayfile.h"
#include "store/daystatements.h"
#include "store/undostatements.h"

/// Taking the last write back: what is left is what was there before it, in every table.
namespace Estafeta {

Result<void> DayFile::takeBack()
{
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    SumsDelta sums;
    if (auto done = takeBackBundles(sums); !done)
        return done;
    if (auto done = takeBackRest(); !done)
        return done;
    if (auto done = sums.write(*m_connection); !done)
        return done;
    if (auto done = readLastBundle(); !done)
        return done;
    if (auto done = forgetUndo(); !done)
        return done;
    for (const Statement &statement : DaySql::kForgetMerged) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    // Nothing is left to take back: a second call would change nothing.
    const DayProgress progress{m_progress.previous, m_progress.previous};
    if (auto done = noteProgress(progress); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_progress = progress;
    return {};
}

Result<void> DayFile::takeBackBundles(SumsDelta &sums)
{
    const auto touched = touchedBundles();
    if (!touched)
        return touched.error();
    Query place(*m_connection, DaySql::kPutPlace);
    for (const uint32_t bundle : *touched) {
        const BundleId id = makeBundleId(m_day, bundle);
        const auto written = readCounted(*m_connection, DaySql::kCounted, id);
        const auto kept = readCounted(*m_connection, DaySql::kOldCounted, id);
        if (!written || !kept)
            return written.ok() ? kept.error() : written.error();
        if (auto done = sums.subtract(written->rows, written->figures); !done)
            return done;
        if (auto done = sums.add(kept->rows, kept->figures); !done)
            return done;
        if (auto done = removePlaces(written->rows); !done)
            return done;
        auto n = static_cast<uint32_t>(kept->rows.size());
        for (const ResultRow &row : kept->rows) {
            place.bind(row.first.us).bind(bundle).bind(--n).bind(static_cast<int>(row.verdict));
            if (auto done = place.exec(); !done)
                return done;
        }
        if (auto done = Query(*m_connection, DaySql::kRemoveBundle).bind(bundle).exec(); !done)
            return done;
    }
    if (auto done = m_connection->run(DaySql::kRestoreBundles); !done)
        return done;
    return m_connection->run(DaySql::kReopenBundles);
}

/// Those that the last write changed, and those that it brought.
Result<std::vector<uint32_t>> DayFile::touchedBundles()
{
    const auto before = readNumber(*m_connection, "bundles");
    if (!before)
        return before.error();
    Query query(*m_connection, DaySql::kTouched);
    if (auto done = query.bind(*before).exec(); !done)
        return done.error();
    std::vector<uint32_t> touched;
    while (query.next())
        touched.push_back(static_cast<uint32_t>(query.integer(0)));
    if (auto done = query.end(); !done)
        return done.error();
    return touched;
}

/// What is known to be new by its number.
Result<void> DayFile::takeBackRest()
{
    m_texts = TextIndex();
    if (auto done = takeBackTexts(*m_connection, m_progress.seq); !done)
        return done;
    return TermIndex::takeBack(*m_connection, m_progress.seq);
}

} // namespace Estafeta
