// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dayfile.h"

#include "store/daystatements.h"
#include "store/resultrows.h"
#include "store/undostatements.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <utility>

namespace Estafeta {

namespace {

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

std::string_view asBytes(const std::vector<uint64_t> &hashes)
{
    static_assert(std::endian::native == std::endian::little);
    return {reinterpret_cast<const char *>(hashes.data()), hashes.size() * sizeof(uint64_t)};
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
    std::unique_ptr<DayFile> file(new DayFile(std::move(*connection), day));
    if (auto done = file->readMeta(store); !done)
        return done.error();
    return file;
}

Result<void> DayFile::readMeta(const StoreName &store)
{
    {
        Query query(*m_connection, DaySql::kMeta);
        if (auto done = query.bindText(QStringLiteral("store")).exec(); !done)
            return done;
        const bool ours = query.next() && query.bytes(0) == store;
        if (auto done = query.end(); !done)
            return done;
        if (!ours) {
            return Error{ErrorCode::DamagedStore, m_connection->path(),
                         "a day file of another store"};
        }
    }
    const auto seq = readNumber(*m_connection, "seq");
    const auto previous = readNumber(*m_connection, "previous");
    const auto last = m_connection->number(DaySql::kMaxBundle);
    if (!seq || !previous || !last)
        return !seq ? seq.error() : !previous ? previous.error() : last.error();
    m_seq = static_cast<uint64_t>(*seq);
    m_previous = static_cast<uint64_t>(*previous);
    m_maxAtOpen = static_cast<uint32_t>(last->value_or(0));
    return loadDictionary(*m_connection, m_codec);
}

Result<void> DayFile::write(uint64_t seq, const DayPart &part)
{
    Transaction transaction(*m_connection);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = forgetUndo(); !done)
        return done;
    if (auto done = writeProgress(seq, m_seq); !done)
        return done;
    RollupDelta rollups;
    TermChanges terms;
    if (auto done = learnDictionary(part); !done)
        return done;
    if (auto done = writeBlocks(part); !done)
        return done;
    if (auto done = clearOld(part, rollups, terms); !done)
        return done;
    if (auto done = writeBundles(part, terms); !done)
        return done;
    if (auto done = writeRows(part, rollups); !done)
        return done;
    if (auto done = writeTerms(terms); !done)
        return done;
    if (auto done = rollups.write(*m_connection); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_previous = std::exchange(m_seq, seq);
    return {};
}

Result<void> DayFile::forgetUndo()
{
    for (const Statement &statement : DaySql::kForget) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::writeProgress(uint64_t seq, uint64_t previous)
{
    const auto addresses = m_connection->number(DaySql::kMaxAddress);
    if (!addresses)
        return addresses.error();
    const std::pair<const char *, int64_t> values[] = {
        {"seq", static_cast<int64_t>(seq)},
        {"previous", static_cast<int64_t>(previous)},
        {"addresses", addresses->value_or(0)},
    };
    for (const auto &[name, value] : values) {
        Query query(*m_connection, DaySql::kPutMeta);
        if (auto done = query.bindText(QString::fromLatin1(name)).bind(value).exec(); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::writeBlocks(const DayPart &part)
{
    Query put(*m_connection, DaySql::kPutBlock);
    Query note(*m_connection, DaySql::kNoteBlock);
    for (const ArchivedBlock *archived : part.blocks) {
        const CompressedBlock &block = archived->block;
        put.bind(archived->id).bind(archived->host).bind(block.first.us).bind(block.last.us);
        put.bind(block.lines).bind(std::string_view(block.data));
        if (auto done = put.exec(); !done)
            return done;
        if (auto done = note.bind(archived->id).exec(); !done)
            return done;
    }
    return {};
}

bool DayFile::mayExist(uint32_t bundle) const
{
    if (bundle <= m_maxAtOpen)
        return true;
    const size_t index = bundle - m_maxAtOpen;
    return index < m_writtenSince.size() && m_writtenSince[index];
}

/// Takes the bundles that are removed or replaced out of every table, keeping them for takeBack().
Result<void> DayFile::clearOld(const DayPart &part, RollupDelta &rollups, TermChanges &terms)
{
    std::vector<uint32_t> touched = part.removed;
    for (const BundleRecord *bundle : part.bundles)
        touched.push_back(bundleNumber(bundle->id));
    std::ranges::sort(touched);
    const auto doubles = std::ranges::unique(touched);
    touched.erase(doubles.begin(), doubles.end());
    Query note(*m_connection, DaySql::kNoteTouched);
    for (const uint32_t bundle : touched) {
        if (auto done = note.bind(bundle).exec(); !done)
            return done;
        if (!mayExist(bundle))
            continue;
        if (auto done = clearBundle(bundle, rollups, terms); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::clearBundle(uint32_t bundle, RollupDelta &rollups, TermChanges &terms)
{
    {
        Query keep(*m_connection, DaySql::kKeepBundle);
        if (auto done = keep.bind(bundle).exec(); !done)
            return done;
        if (keep.changes() == 0)
            return {};
    }
    const auto hashes = hashesOf(DaySql::kBundleHashes, bundle);
    if (!hashes)
        return hashes.error();
    for (const int64_t hash : *hashes)
        terms.gone.emplace_back(hash, bundle);
    if (auto done = rollups.subtract(*m_connection, DaySql::kRowShares, bundle); !done)
        return done;
    for (const Statement *statement :
         {&DaySql::kKeepRows, &DaySql::kRemoveRows, &DaySql::kRemoveBundle}) {
        if (auto done = Query(*m_connection, *statement).bind(bundle).exec(); !done)
            return done;
    }
    return {};
}

Result<void> DayFile::writeBundles(const DayPart &part, TermChanges &terms)
{
    Query put(*m_connection, DaySql::kPutBundle);
    for (const BundleRecord *bundle : part.bundles) {
        const uint32_t number = bundleNumber(bundle->id);
        const std::string legs = m_codec.pack(bundle->legs);
        put.bind(number).bind(bundle->first.us).bind(bundle->last.us).bind(bundle->open ? 1 : 0);
        put.bind(asBytes(bundle->terms)).bind(std::string_view(legs));
        if (auto done = put.exec(); !done)
            return done;
        for (const uint64_t hash : bundle->terms)
            terms.come.emplace_back(static_cast<int64_t>(hash), number);
        if (number > m_maxAtOpen) {
            const size_t index = number - m_maxAtOpen;
            if (index >= m_writtenSince.size())
                m_writtenSince.resize(index + index / 2 + 1024);
            m_writtenSince[index] = true;
        }
    }
    return {};
}

Result<void> DayFile::writeRows(const DayPart &part, RollupDelta &rollups)
{
    std::vector<std::string_view> addresses;
    for (const BundleRecord *bundle : part.bundles) {
        addresses.insert(addresses.end(), bundle->addresses.begin(), bundle->addresses.end());
        for (const ResultRow &row : bundle->rows) {
            addresses.emplace_back(row.sender);
            addresses.emplace_back(row.recipient);
        }
    }
    if (auto done = m_addresses.learn(*m_connection, std::move(addresses)); !done)
        return done;
    Query put(*m_connection, DaySql::kPutRow);
    for (const BundleRecord *bundle : part.bundles) {
        auto n = static_cast<uint32_t>(bundle->rows.size());
        for (const ResultRow &row : bundle->rows) {
            const RowAddresses ids{m_addresses.idOf(row.sender), m_addresses.idOf(row.recipient)};
            if (auto done = putRow(put, row, bundleNumber(bundle->id), --n, ids); !done)
                return done;
        }
        rollups.add(bundle->rows);
    }
    return {};
}

/// In the order of the index, and only what differs: a rewritten bundle keeps nearly all its terms.
Result<void> DayFile::writeTerms(TermChanges &terms)
{
    std::ranges::sort(terms.gone);
    std::ranges::sort(terms.come);
    std::vector<TermEntry> removed;
    std::ranges::set_difference(terms.gone, terms.come, std::back_inserter(removed));
    Query remove(*m_connection, DaySql::kRemoveTerm);
    for (const auto &[hash, bundle] : removed) {
        if (auto done = remove.bind(hash).bind(bundle).exec(); !done)
            return done;
    }
    std::vector<TermEntry> added;
    std::ranges::set_difference(terms.come, terms.gone, std::back_inserter(added));
    return putTerms(added);
}

Result<void> DayFile::putTerms(std::span<const TermEntry> terms)
{
    // Several at once, which saves a tenth of an import's time.
    Query several(*m_connection, DaySql::kPutTerms);
    for (; terms.size() >= DaySql::kTermsAtOnce; terms = terms.subspan(DaySql::kTermsAtOnce)) {
        for (const auto &[hash, bundle] : terms.first(DaySql::kTermsAtOnce))
            several.bind(hash).bind(bundle);
        if (auto done = several.exec(); !done)
            return done;
    }
    Query one(*m_connection, DaySql::kPutTerm);
    for (const auto &[hash, bundle] : terms) {
        if (auto done = one.bind(hash).bind(bundle).exec(); !done)
            return done;
    }
    return {};
}

Result<std::vector<int64_t>> DayFile::hashesOf(const Statement &statement, uint32_t bundle)
{
    Query query(*m_connection, statement);
    if (auto done = query.bind(bundle).exec(); !done)
        return done.error();
    std::vector<int64_t> hashes;
    if (query.next()) {
        const std::string bytes = query.bytes(0);
        hashes.resize(bytes.size() / sizeof(int64_t));
        if (!hashes.empty())
            std::memcpy(hashes.data(), bytes.data(), hashes.size() * sizeof(int64_t));
    }
    if (auto done = query.end(); !done)
        return done.error();
    return hashes;
}

Result<StoredBundle> DayFile::load(uint32_t bundle)
{
    return loadBundle(makeBundleId(m_day, bundle), *m_connection, m_codec);
}

Result<std::vector<StoredBundle>> DayFile::openBundles()
{
    Query query(*m_connection, DaySql::kUnfinished);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<StoredBundle> bundles;
    while (query.next()) {
        auto bundle = readBundle(query, m_day, *m_connection, m_codec);
        if (!bundle)
            return bundle.error();
        bundles.push_back(std::move(*bundle));
    }
    if (auto done = query.end(); !done)
        return done.error();
    return bundles;
}

Result<std::vector<uint32_t>> DayFile::findTerm(uint64_t hash)
{
    Query query(*m_connection, DaySql::kTerm);
    if (auto done = query.bind(static_cast<int64_t>(hash)).exec(); !done)
        return done.error();
    std::vector<uint32_t> bundles;
    while (query.next())
        bundles.push_back(static_cast<uint32_t>(query.integer(0)));
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

Result<void> DayFile::fillGuard(TermGuard &guard)
{
    Query query(*m_connection, DaySql::kAllTerms);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        guard.add(static_cast<uint64_t>(query.integer(0)));
    return query.end();
}

} // namespace Estafeta
