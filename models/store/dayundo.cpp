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
    std::vector<uint32_t> touched;
    {
        Query query(*m_connection, DaySql::kTouched);
        if (auto done = query.exec(); !done)
            return done;
        while (query.next())
            touched.push_back(static_cast<uint32_t>(query.integer(0)));
        if (auto done = query.end(); !done)
            return done;
    }
    RollupDelta rollups;
    TermChanges terms;
    for (const uint32_t bundle : touched) {
        if (auto done = takeBackBundle(bundle, rollups, terms); !done)
            return done;
    }
    for (const Statement &statement : DaySql::kRestore) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    if (auto done = writeTerms(terms); !done)
        return done;
    if (auto done = rollups.write(*m_connection); !done)
        return done;
    if (auto done = takeBackAddresses(); !done)
        return done;
    if (auto done = forgetUndo(); !done)
        return done;
    // Nothing is left to take back: a second call would change nothing.
    if (auto done = writeProgress(m_previous, m_previous); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    m_seq = m_previous;
    return {};
}

/// Sums up what the return of one bundle changes in terms and hourly counts.
Result<void> DayFile::takeBackBundle(uint32_t bundle, RollupDelta &rollups, TermChanges &terms)
{
    const auto written = hashesOf(DaySql::kBundleHashes, bundle);
    const auto kept = hashesOf(DaySql::kOldHashes, bundle);
    if (!written || !kept)
        return written.ok() ? kept.error() : written.error();
    for (const int64_t hash : *written)
        terms.gone.emplace_back(hash, bundle);
    for (const int64_t hash : *kept)
        terms.come.emplace_back(hash, bundle);
    if (auto done = rollups.subtract(*m_connection, DaySql::kRowShares, bundle); !done)
        return done;
    return rollups.add(*m_connection, DaySql::kOldRowShares, bundle);
}

Result<void> DayFile::takeBackAddresses()
{
    int64_t before = 0;
    {
        Query query(*m_connection, DaySql::kMeta);
        if (auto done = query.bindText(QStringLiteral("addresses")).exec(); !done)
            return done;
        if (query.next())
            before = query.integer(0);
        if (auto done = query.end(); !done)
            return done;
    }
    std::vector<std::pair<int64_t, std::string>> added;
    {
        Query query(*m_connection, DaySql::kAddressesAfter);
        if (auto done = query.bind(before).exec(); !done)
            return done;
        while (query.next())
            added.emplace_back(query.integer(0), query.bytes(1));
        if (auto done = query.end(); !done)
            return done;
    }
    Query remove(*m_connection, DaySql::kRemoveAddressPart);
    for (const auto &[id, text] : added) {
        // The index forgets an address by the very words it was given.
        remove.bind(id).bindText(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        if (auto done = remove.exec(); !done)
            return done;
    }
    m_addresses = AddressBook();
    return Query(*m_connection, DaySql::kRemoveAddressesAfter).bind(before).exec();
}

} // namespace Estafeta
