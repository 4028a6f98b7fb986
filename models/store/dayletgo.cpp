// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dayfile.h"
#include "store/daystatements.h"

#include <array>
#include <utility>

/// What goes by age out of a day file that stays, and the room it took. Readers are never blocked:
/// they read on from the write-ahead log's last commit. Small steps keep that log small.
namespace Estafeta {

namespace {

constexpr std::array kRemoveTraces{
    Statement{"remove bundles", "DELETE FROM bundle"},
    Statement{"remove terms", "DELETE FROM term_page"},
    Statement{"remove term runs", "DELETE FROM term_run"},
    Statement{"remove texts", "DELETE FROM text_list"},
    Statement{"remove places", "DELETE FROM place"},
    Statement{"remove hourly counts", "DELETE FROM hour_sums"},
    Statement{"remove domains", "DELETE FROM domain_sums"},
};
constexpr Statement kRemoveSomeLines{
    "remove lines", "DELETE FROM block WHERE id IN (SELECT id FROM block ORDER BY id LIMIT 256)"};
constexpr Statement kFreePages{"count free pages", "PRAGMA freelist_count"};
constexpr Statement kGiveBack{"give room back", "PRAGMA incremental_vacuum(1024)"};
// Passive: waits for nobody. What readers hold up goes when the file is closed.
constexpr Statement kCheckpoint{"write the log back", "PRAGMA wal_checkpoint(PASSIVE)"};

Result<void> runThrough(Connection &file, const Statement &statement)
{
    Query query(file, statement);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
    }
    return query.end();
}

} // namespace

Result<bool> DayFile::hasTraces()
{
    const auto last = m_connection->number(DaySql::kMaxBundle);
    if (!last)
        return last.error();
    return last->has_value();
}

Result<bool> DayFile::hasLines()
{
    const auto last = m_connection->number(DaySql::kMaxBlock);
    if (!last)
        return last.error();
    return last->has_value();
}

Result<void> DayFile::removeTraces()
{
    {
        Transaction transaction(*m_connection);
        if (auto done = transaction.begin(); !done)
            return done;
        if (auto done = forgetUndo(); !done)
            return done;
        for (const Statement &statement : kRemoveTraces) {
            if (auto done = m_connection->run(statement); !done)
                return done;
        }
        m_lastBundle = 0;
        m_texts = TextIndex();
        if (auto done = writeProgress(m_seq, m_seq); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
        m_previous = m_seq;
    }
    return giveBack();
}

Result<void> DayFile::removeLines()
{
    for (int64_t removed = 1; removed > 0;) {
        Query query(*m_connection, kRemoveSomeLines);
        if (auto done = query.exec(); !done)
            return done;
        removed = query.changes();
    }
    return giveBack();
}

Result<void> DayFile::giveBack()
{
    for (;;) {
        const auto free = m_connection->number(kFreePages);
        if (!free)
            return free.error();
        if (free->value_or(0) == 0)
            return runThrough(*m_connection, kCheckpoint);
        for (const Statement *statement : {&kGiveBack, &kCheckpoint}) {
            if (auto done = runThrough(*m_connection, *statement); !done)
                return done;
        }
    }
}

} // namespace Estafeta
