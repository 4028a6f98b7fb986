// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bundlerows.h"

#include "store/daystatements.h"
#include "store/rowcodec.h"

#include <string>
#include <utility>

namespace Estafeta {

StoredBundle readBundle(const Query &query, int32_t day)
{
    StoredBundle bundle;
    bundle.id = makeBundleId(day, static_cast<uint32_t>(query.integer(0)));
    bundle.first.us = query.integer(1);
    bundle.last.us = query.integer(2);
    bundle.open = query.integer(3) != 0;
    bundle.legs = query.bytes(4);
    return bundle;
}

Result<StoredBundle> readBundle(BundleId id, Connection &file)
{
    Query query(file, DaySql::kBundle);
    if (auto done = query.bind(bundleNumber(id)).exec(); !done)
        return done.error();
    if (query.next())
        return readBundle(query, bundleDay(id));
    if (auto done = query.end(); !done)
        return done.error();
    return Error{ErrorCode::NotFound, "bundle", {}};
}

Result<std::vector<ResultRow>> readRows(Connection &file, const Statement &statement, BundleId id)
{
    Query query(file, statement);
    if (auto done = query.bind(bundleNumber(id)).exec(); !done)
        return done.error();
    std::string bytes;
    if (query.next())
        bytes = query.bytes(0);
    if (auto done = query.end(); !done)
        return done.error();
    return decodeRows(bytes, id);
}

Result<CountedBundle> readCounted(Connection &file, const Statement &statement, BundleId id)
{
    Query query(file, statement);
    if (auto done = query.bind(bundleNumber(id)).exec(); !done)
        return done.error();
    CountedBundle bundle;
    std::string bytes;
    if (query.next()) {
        bytes = query.bytes(0);
        bundle.figures = query.bytes(1);
    }
    if (auto done = query.end(); !done)
        return done.error();
    auto rows = decodeRows(bytes, id);
    if (!rows)
        return rows.error();
    bundle.rows = std::move(*rows);
    return bundle;
}

} // namespace Estafeta
