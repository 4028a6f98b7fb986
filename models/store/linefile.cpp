// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/linefile.h"

#include "store/linestatements.h"

#include <string_view>
#include <utility>

namespace Estafeta {

LineFile::LineFile(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Result<std::unique_ptr<LineFile>> LineFile::open(const std::string &path, const StoreName &store)
{
    auto connection = Connection::open(path, Connection::Access::Write);
    if (!connection)
        return connection.error();
    const auto progress = readProgress(**connection, store);
    if (!progress)
        return progress.error();
    auto file = std::make_unique<LineFile>(std::move(*connection));
    file->m_progress = *progress;
    return file;
}

Result<void> LineFile::write(uint64_t seq, std::span<const ArchivedBlock *const> blocks)
{
    // A server takes back by itself what was not committed.
    if (m_connection->isServer())
        return writeBlocks(blocks);
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    const auto last = m_connection->number(LineSql::kMaxBlock);
    if (!last)
        return last.error();
    const DayProgress progress{seq, m_progress.seq};
    if (auto done = writeProgress(*m_connection, progress); !done)
        return done;
    if (auto done = writeNumber(*m_connection, "blocks", last->value_or(0)); !done)
        return done;
    if (auto done = writeBlocks(blocks); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_progress = progress;
    return {};
}

Result<void> LineFile::writeBlocks(std::span<const ArchivedBlock *const> blocks)
{
    Query put(*m_connection, LineSql::kPutBlock);
    for (const ArchivedBlock *archived : blocks) {
        const CompressedBlock &block = archived->block;
        put.bind(archived->id).bind(archived->host).bind(block.first.us).bind(block.last.us);
        put.bind(block.lines).bind(std::string_view(block.data));
        if (auto done = put.exec(); !done)
            return done;
    }
    return {};
}

Result<void> LineFile::takeBack()
{
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    const auto last = readNumber(*m_connection, "blocks");
    if (!last)
        return last.error();
    if (auto done = Query(*m_connection, LineSql::kRemoveBlocks).bind(*last).exec(); !done)
        return done;
    // Nothing is left to take back: a second call would change nothing.
    const DayProgress progress{m_progress.previous, m_progress.previous};
    if (auto done = writeProgress(*m_connection, progress); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_progress = progress;
    return {};
}

} // namespace Estafeta
