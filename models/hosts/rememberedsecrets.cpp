// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/rememberedsecrets.h"

#include <algorithm>

namespace Estafeta {

namespace {

bool isSame(const SecretRequest &a, const SecretRequest &b)
{
    return a.kind == b.kind && a.subject == b.subject && a.jumpHost == b.jumpHost;
}

} // namespace

RememberedSecrets::Entry *RememberedSecrets::find(const SecretRequest &request)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&request](const Entry &entry) { return isSame(entry.request, request); });
    return found == m_entries.end() ? nullptr : &*found;
}

void RememberedSecrets::forget(const SecretRequest &request)
{
    std::erase_if(m_entries,
                  [&request](const Entry &entry) { return isSame(entry.request, request); });
}

std::optional<Secret> RememberedSecrets::answer(SecretRequest &request)
{
    Entry *known = find(request);
    if (known == nullptr)
        return std::nullopt;
    if (request.attempt == 1)
        return known->secret.duplicate();
    request.refusedNow = known->proven;
    forget(request);
    return std::nullopt;
}

void RememberedSecrets::note(const SecretRequest &request, const Secret &secret)
{
    if (request.kind == SecretKind::Answer)
        return;
    forget(request);
    m_entries.push_back({request, secret.duplicate(), false, true});
}

void RememberedSecrets::loggedIn()
{
    for (Entry &entry : m_entries) {
        entry.proven = true;
        entry.open = false;
    }
}

void RememberedSecrets::leftOpen()
{
    for (Entry &entry : m_entries)
        entry.open = false;
}

} // namespace Estafeta
