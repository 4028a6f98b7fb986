// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/daymeta.h"

namespace Estafeta {

namespace {

constexpr Statement kMeta{"read day meta", "SELECT value FROM meta WHERE name = ?"};
constexpr Statement kPutMeta{"put day meta", "REPLACE INTO meta (name, value) VALUES (?, ?)"};

} // namespace

Result<int64_t> readNumber(Connection &file, const char *name)
{
    Query query(file, kMeta);
    if (auto done = query.bindText(QString::fromLatin1(name)).exec(); !done)
        return done.error();
    const int64_t number = query.next() ? query.integer(0) : 0;
    if (auto done = query.end(); !done)
        return done.error();
    return number;
}

Result<StoreName> readStoreName(Connection &file)
{
    Query query(file, kMeta);
    if (auto done = query.bindText(QStringLiteral("store")).exec(); !done)
        return done.error();
    StoreName name;
    if (query.next())
        name = query.bytes(0);
    if (auto done = query.end(); !done)
        return done.error();
    return name;
}

Result<void> writeNumber(Connection &file, const char *name, int64_t number)
{
    return Query(file, kPutMeta).bindText(QString::fromLatin1(name)).bind(number).exec();
}

Result<DayProgress> readProgress(Connection &file, const StoreName &store)
{
    const auto name = readStoreName(file);
    if (!name)
        return name.error();
    if (*name != store)
        return Error{ErrorCode::DamagedStore, file.path(), "a day file of another store"};
    const auto seq = readNumber(file, "seq");
    const auto previous = readNumber(file, "previous");
    if (!seq || !previous)
        return seq.ok() ? previous.error() : seq.error();
    return DayProgress{static_cast<uint64_t>(*seq), static_cast<uint64_t>(*previous)};
}

Result<void> writeProgress(Connection &file, const DayProgress &progress)
{
    if (auto done = writeNumber(file, "seq", static_cast<int64_t>(progress.seq)); !done)
        return done;
    return writeNumber(file, "previous", static_cast<int64_t>(progress.previous));
}

} // namespace Estafeta
