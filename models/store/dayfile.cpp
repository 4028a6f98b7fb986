// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dayfile.h"

#include "store/daystatements.h"
#include "store/rowcodec.h"
#include "store/undostatements.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <utility>

namespace Estafeta {

namespace {

/// Where a row stands in time: first, bundle, n, verdict.
using Place = std::tuple<int64_t, uint32_t, uint32_t, int>;

void addPlaces(const BundleRecord &bundle, std::vector<Place> &places)
{
    auto n = static_cast<uint32_t>(bundle.rows.size());
    for (const ResultRow &row : bundle.rows) {
        places.emplace_back(row.first.us, bundleNumber(bundle.id), --n,
                            static_cast<int>(row.verdict));
    }
}

void bindPlace(Query &query, const Place &place)
{
    const auto &[first, bundle, n, verdict] = place;
    query.bind(first).bind(bundle).bind(n).bind(verdict);
}

} // namespace

DayFile::DayFile(std::unique_ptr<Connection> connection, int32_t day)
    : m_connection(std::move(connection))
    , m_day(day)
{}

Result<std::unique_ptr<DayFile>> DayFile::open(const std::string &path, int32_t day,
                                               const StoreName &store)
{
    auto connection = Connection::open(path, Connection::Access::Write);
    if (!connection)
        return connection.error();
    const auto progress = readProgress(**connection, store);
    if (!progress)
        return progress.error();
    std::unique_ptr<DayFile> file(new DayFile(std::move(*connection), day));
    file->m_progress = *progress;
    if (auto done = file->readLastBundle(); !done)
        return done.error();
    return file;
}

Result<std::unique_ptr<DayFile>> DayFile::open(std::unique_ptr<Connection> connection, int32_t day)
{
    std::unique_ptr<DayFile> file(new DayFile(std::move(connection), day));
    if (auto done = file->readLastBundle(); !done)
        return done.error();
    return file;
}

Result<void> DayFile::readLastBundle()
{
    const auto last = m_connection->number(DaySql::kMaxBundle);
    if (!last)
        return last.error();
    m_lastBundle = static_cast<uint32_t>(last->value_or(0));
    return {};
}

Result<void> DayFile::write(uint64_t seq, const DayPart &part)
{
    if (!keepsUndo())
        return writePart(seq, part);
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = forgetUndo(); !done)
        return done;
    const DayProgress progress{seq, m_progress.seq};
    if (auto done = noteProgress(progress); !done)
        return done;
    if (auto done = writePart(seq, part); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_progress = progress;
    return {};
}

Result<void> DayFile::writePart(uint64_t seq, const DayPart &part)
{
    SumsDelta sums;
    for (const Statement &statement : DaySql::kForgetMerged) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    if (auto done = finishBundles(part); !done)
        return done;
    if (auto done = clearOld(part, sums); !done)
        return done;
    if (auto done = writeBundles(part); !done)
        return done;
    if (auto done = writePlaces(part); !done)
        return done;
    if (auto done = writeTexts(seq, part); !done)
        return done;
    if (auto done = writeTerms(seq, part); !done)
        return done;
    for (const BundleRecord *bundle : part.bundles) {
        if (auto done = sums.add(bundle->rows, bundle->figures); !done)
            return done;
    }
    return sums.write(*m_connection);
}

Result<void> DayFile::forgetUndo()
{
    for (const Statement &statement : DaySql::kForget) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::noteProgress(const DayProgress &progress)
{
    if (auto done = writeProgress(*m_connection, progress); !done)
        return done;
    return writeNumber(*m_connection, "bundles", m_lastBundle);
}

Result<void> DayFile::finishBundles(const DayPart &part)
{
    for (const uint32_t bundle : part.finished) {
        Query finish(*m_connection, DaySql::kFinishBundle);
        if (auto done = finish.bind(bundle).exec(); !done)
            return done;
        if (!keepsUndo() || finish.changes() == 0)
            continue;
        if (auto done = Query(*m_connection, DaySql::kNoteFinished).bind(bundle).exec(); !done)
            return done;
    }
    return {};
}

/// Takes the bundles that are removed or replaced out of every table, keeping them for takeBack().
Result<void> DayFile::clearOld(const DayPart &part, SumsDelta &sums)
{
    std::vector<uint32_t> touched = part.removed;
    for (const BundleRecord *bundle : part.bundles)
        touched.push_back(bundleNumber(bundle->id));
    std::erase_if(touched, [this](uint32_t bundle) { return bundle > m_lastBundle; });
    std::ranges::sort(touched);
    const auto doubles = std::ranges::unique(touched);
    touched.erase(doubles.begin(), doubles.end());
    for (const uint32_t bundle : touched) {
        if (keepsUndo()) {
            if (auto done = Query(*m_connection, DaySql::kNoteTouched).bind(bundle).exec(); !done)
                return done;
        }
        if (auto done = clearBundle(bundle, sums); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::clearBundle(uint32_t bundle, SumsDelta &sums)
{
    if (keepsUndo()) {
        Query keep(*m_connection, DaySql::kKeepBundle);
        if (auto done = keep.bind(bundle).exec(); !done)
            return done;
        if (keep.changes() == 0)
            return {};
    }
    const auto old = readCounted(*m_connection, DaySql::kCounted, makeBundleId(m_day, bundle));
    if (!old)
        return old.error();
    if (auto done = sums.subtract(old->rows, old->figures); !done)
        return done;
    if (auto done = removePlaces(old->rows); !done)
        return done;
    return Query(*m_connection, DaySql::kRemoveBundle).bind(bundle).exec();
}

Result<void> DayFile::removePlaces(const std::vector<ResultRow> &rows)
{
    Query remove(*m_connection, DaySql::kRemovePlace);
    auto n = static_cast<uint32_t>(rows.size());
    for (const ResultRow &row : rows) {
        remove.bind(row.first.us).bind(bundleNumber(row.trace.bundle)).bind(--n);
        if (auto done = remove.exec(); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::writeBundles(const DayPart &part)
{
    // Several at once: each run of a statement has its price.
    std::span<const BundleRecord *const> rest(part.bundles);
    for (; rest.size() >= DaySql::kBundlesAtOnce; rest = rest.subspan(DaySql::kBundlesAtOnce)) {
        if (auto done = putBundles(DaySql::kPutBundles, rest.first(DaySql::kBundlesAtOnce)); !done)
            return done;
    }
    for (; !rest.empty(); rest = rest.subspan(1)) {
        if (auto done = putBundles(DaySql::kPutBundle, rest.first(1)); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::putBundles(const Statement &statement,
                                 std::span<const BundleRecord *const> bundles)
{
    std::array<std::string, DaySql::kBundlesAtOnce> rows; // bound, so they must live until exec()
    Query put(*m_connection, statement);
    for (size_t i = 0; i < bundles.size(); ++i) {
        const BundleRecord &bundle = *bundles[i];
        const uint32_t number = bundleNumber(bundle.id);
        rows[i] = encodeRows(bundle.rows);
        put.bind(number).bind(bundle.first.us).bind(bundle.last.us).bind(bundle.open ? 1 : 0);
        put.bind(std::string_view(rows[i])).bind(std::string_view(bundle.legs));
        put.bind(std::string_view(bundle.figures));
        m_lastBundle = std::max(m_lastBundle, number);
    }
    return put.exec();
}

Result<void> DayFile::writePlaces(const DayPart &part)
{
    std::vector<Place> places;
    for (const BundleRecord *bundle : part.bundles)
        addPlaces(*bundle, places);
    // In the order of the index, and several at once, too.
    std::ranges::sort(places);
    std::span<const Place> rest(places);
    Query several(*m_connection, DaySql::kPutPlaces);
    for (; rest.size() >= DaySql::kPlacesAtOnce; rest = rest.subspan(DaySql::kPlacesAtOnce)) {
        for (const Place &place : rest.first(DaySql::kPlacesAtOnce))
            bindPlace(several, place);
        if (auto done = several.exec(); !done)
            return done;
    }
    Query one(*m_connection, DaySql::kPutPlace);
    for (const Place &place : rest) {
        bindPlace(one, place);
        if (auto done = one.exec(); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::writeTexts(uint64_t seq, const DayPart &part)
{
    std::vector<const FindableText *> texts;
    for (const BundleRecord *bundle : part.bundles) {
        for (const FindableText &text : bundle->texts)
            texts.push_back(&text);
    }
    return m_texts.add(*m_connection, seq, texts);
}

Result<void> DayFile::writeTerms(uint64_t seq, const DayPart &part)
{
    std::vector<TermIndex::Entry> entries;
    for (const BundleRecord *bundle : part.bundles) {
        for (const uint64_t hash : bundle->terms)
            entries.emplace_back(static_cast<int64_t>(hash), bundleNumber(bundle->id));
    }
    std::ranges::sort(entries);
    const auto doubles = std::ranges::unique(entries);
    entries.erase(doubles.begin(), doubles.end());
    return TermIndex::add(*m_connection, seq, std::move(entries));
}

Result<StoredBundle> DayFile::load(uint32_t bundle)
{
    return readBundle(makeBundleId(m_day, bundle), *m_connection);
}

Result<std::vector<StoredBundle>> DayFile::openBundles()
{
    Query query(*m_connection, DaySql::kUnfinished);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<StoredBundle> bundles;
    while (query.next())
        bundles.push_back(readBundle(query, m_day));
    if (auto done = query.end(); !done)
        return done.error();
    return bundles;
}

Result<bool> DayFile::overlaps(uint32_t bundle, Time from, Time to)
{
    Query query(*m_connection, DaySql::kBundleSpan);
    if (auto done = query.bind(bundle).exec(); !done)
        return done.error();
    const bool inside = query.next() && (!to.isSet() || query.integer(0) <= to.us)
        && (!from.isSet() || query.integer(1) >= from.us);
    if (auto done = query.end(); !done)
        return done.error();
    return inside;
}

} // namespace Estafeta
