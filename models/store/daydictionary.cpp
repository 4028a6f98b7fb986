// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dayfile.h"
#include "store/daystatements.h"

#include <utility>

/// The dictionary that a day's bundles are packed with: set once, before the first that needs it.
namespace Estafeta {

/// The first large commit gives the file its dictionary, unless it got one when it was made.
Result<void> DayFile::learnDictionary(const DayPart &part)
{
    if (!dictionary().empty())
        return {};
    std::vector<std::string_view> samples;
    for (const BundleRecord *bundle : part.bundles)
        samples.emplace_back(bundle->legs);
    const std::string made = RecordCodec::makeDictionary(samples);
    return made.empty() ? Result<void>() : setDictionary(made);
}

Result<void> DayFile::setDictionary(const std::string &dictionary)
{
    Query query(*m_connection, DaySql::kPutMeta);
    query.bindText(QStringLiteral("dictionary")).bind(std::string_view(dictionary));
    if (auto done = query.exec(); !done)
        return done;
    m_codec.setDictionary(dictionary);
    return {};
}

Result<std::string> DayFile::makeDictionary()
{
    Query query(*m_connection, DaySql::kBundles);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<std::string> legs;
    for (size_t bytes = 0; bytes < RecordCodec::kSampleBytes && query.next();) {
        auto bundle = readBundle(query, m_day, *m_connection, m_codec);
        if (!bundle)
            return bundle.error();
        bytes += bundle->legs.size();
        legs.push_back(std::move(bundle->legs));
    }
    if (auto done = query.end(); !done)
        return done.error();
    const std::vector<std::string_view> samples(legs.begin(), legs.end());
    return RecordCodec::makeDictionary(samples);
}

} // namespace Estafeta
