// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/addressindex.h"

#include "core/hash.h"
#include "store/daystatements.h"

#include <cstring>
#include <string>

namespace Estafeta {

namespace {

// Addresses come out of single log lines, so none holds a newline. One stands before and after
// each, so that a beginning is found like any other part.
constexpr char kSeparator = '\n';

template<typename Take>
void forEach(std::string_view list, Take take)
{
    while (list.size() > 1) {
        list.remove_prefix(1);
        const std::string_view address = list.substr(0, list.find(kSeparator));
        take(address);
        list.remove_prefix(address.size());
    }
}

/// memmem() is several times as fast as std::string_view::find().
size_t findPart(std::string_view list, std::string_view part, size_t from)
{
    const void *found = ::memmem(list.data() + from, list.size() - from, part.data(), part.size());
    return found ? static_cast<size_t>(static_cast<const char *>(found) - list.data())
                 : std::string_view::npos;
}

/// False when `take` has enough.
bool findIn(std::string_view list, std::string_view part,
            const std::function<bool(std::string_view)> &take)
{
    for (size_t at = findPart(list, part, 0); at != std::string_view::npos;) {
        const size_t inside = at + (part.front() == kSeparator ? 1 : 0);
        const size_t start = list.rfind(kSeparator, inside - 1) + 1;
        const size_t end = list.find(kSeparator, inside);
        if (!take(list.substr(start, end - start)))
            return false;
        at = end == std::string_view::npos ? end : findPart(list, part, end);
    }
    return true;
}

} // namespace

Result<void> AddressIndex::add(Connection &file, uint64_t seq,
                               const std::vector<std::string_view> &addresses)
{
    if (!m_loaded) {
        if (auto done = load(file); !done)
            return done;
    }
    std::string list;
    for (const std::string_view address : addresses) {
        const uint64_t hash = hashBytes(address);
        if (address.empty() || m_known.find(hash) != FlatMap::kNone)
            continue;
        m_known.set(hash, 0);
        list += kSeparator;
        list += address;
    }
    if (list.empty())
        return {};
    list += kSeparator;
    Query put(file, DaySql::kPutAddresses);
    return put.bind(seq).bind(std::string_view(list)).exec();
}

Result<void> AddressIndex::load(Connection &file)
{
    Query query(file, DaySql::kAddresses);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        forEach(query.bytes(0), [this](auto address) { m_known.set(hashBytes(address), 0); });
    m_loaded = true;
    return query.end();
}

Result<void> findAddresses(Connection &file, std::string_view text, bool atBeginning,
                           const std::function<bool(std::string_view)> &take)
{
    if (text.empty())
        return {};
    const std::string part =
        (atBeginning ? std::string(1, kSeparator) : std::string()).append(text);
    Query query(file, DaySql::kAddresses);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        if (!findIn(query.bytes(0), part, take))
            return {};
    }
    return query.end();
}

} // namespace Estafeta
