// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bundlerows.h"

#include "store/daystatements.h"

#include <string>
#include <utility>

namespace Estafeta {

Result<StoredBundle> readBundle(const Query &query, int32_t day, Connection &file,
                                RecordCodec &codec)
{
    StoredBundle bundle;
    bundle.id = makeBundleId(day, static_cast<uint32_t>(query.integer(0)));
    bundle.first.us = query.integer(1);
    bundle.last.us = query.integer(2);
    bundle.open = query.integer(3) != 0;
    const std::string packed = query.bytes(4);
    if (RecordCodec::needsDictionary(packed) && codec.dictionary().empty()) {
        if (auto done = loadDictionary(file, codec); !done)
            return done.error();
    }
    auto legs = codec.unpack(packed);
    if (!legs)
        return legs.error();
    bundle.legs = std::move(*legs);
    return bundle;
}

Result<StoredBundle> loadBundle(BundleId id, Connection &file, RecordCodec &codec)
{
    Query query(file, DaySql::kBundle);
    if (auto done = query.bind(bundleNumber(id)).exec(); !done)
        return done.error();
    if (query.next())
        return readBundle(query, bundleDay(id), file, codec);
    if (auto done = query.end(); !done)
        return done.error();
    return Error{ErrorCode::NotFound, "bundle", {}};
}

Result<int64_t> readNumber(Connection &file, const char *name)
{
    Query query(file, DaySql::kMeta);
    if (auto done = query.bindText(QString::fromLatin1(name)).exec(); !done)
        return done.error();
    const int64_t number = query.next() ? query.integer(0) : 0;
    if (auto done = query.end(); !done)
        return done.error();
    return number;
}

Result<void> loadDictionary(Connection &file, RecordCodec &codec)
{
    Query query(file, DaySql::kMeta);
    if (auto done = query.bindText(QStringLiteral("dictionary")).exec(); !done)
        return done;
    if (query.next())
        codec.setDictionary(query.bytes(0));
    return query.end();
}

} // namespace Estafeta
