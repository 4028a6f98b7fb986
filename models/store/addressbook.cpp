// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/addressbook.h"

#include "core/hash.h"
#include "store/daystatements.h"

#include <QString>

#include <algorithm>

namespace Estafeta {

namespace {

// About 30 MB. A university's day has some 150,000 addresses, most of them forged.
constexpr size_t kMaxKept = 300'000;

} // namespace

size_t AddressBook::Hash::operator()(std::string_view text) const
{
    return hashBytes(text);
}

Result<void> AddressBook::learn(Connection &file, std::vector<std::string_view> texts)
{
    if (!m_loaded) {
        if (auto done = load(file); !done)
            return done;
    }
    if (m_ids.size() > kMaxKept) {
        m_ids.clear();
        m_complete = false;
    }
    std::erase_if(texts,
                  [this](std::string_view text) { return text.empty() || m_ids.contains(text); });
    // Sorted, so that the index of texts is filled in order.
    std::ranges::sort(texts);
    const auto doubles = std::ranges::unique(texts);
    texts.erase(doubles.begin(), doubles.end());
    for (const std::string_view text : texts) {
        auto id = m_complete ? Result<int64_t>(0) : storedId(file, text);
        if (id.ok() && *id == 0)
            id = insert(file, text);
        if (!id)
            return id.error();
        m_ids.emplace(text, *id);
    }
    return {};
}

int64_t AddressBook::idOf(std::string_view text) const
{
    const auto found = m_ids.find(text);
    return found == m_ids.end() ? 0 : found->second;
}

Result<void> AddressBook::load(Connection &file)
{
    const auto last = file.number(DaySql::kMaxAddress);
    if (!last)
        return last.error();
    m_last = last->value_or(0);
    Query query(file, DaySql::kAddresses);
    if (auto done = query.bind(kMaxKept).exec(); !done)
        return done;
    while (query.next())
        m_ids.emplace(query.bytes(1), query.integer(0));
    m_complete = m_ids.size() < kMaxKept;
    m_loaded = true;
    return query.end();
}

Result<int64_t> AddressBook::storedId(Connection &file, std::string_view text)
{
    Query query(file, DaySql::kAddressId);
    if (auto done = query.bind(text).exec(); !done)
        return done.error();
    const int64_t id = query.next() ? query.integer(0) : 0;
    if (auto done = query.end(); !done)
        return done.error();
    return id;
}

Result<int64_t> AddressBook::insert(Connection &file, std::string_view text)
{
    const int64_t id = ++m_last;
    if (auto done = Query(file, DaySql::kPutAddress).bind(id).bind(text).exec(); !done)
        return done.error();
    Query part(file, DaySql::kPutAddressPart);
    part.bind(id).bindText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (auto done = part.exec(); !done)
        return done.error();
    return id;
}

} // namespace Estafeta
