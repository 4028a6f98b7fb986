// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/secret.h"
#include "hosts/sshtypes.h"

#include <optional>
#include <vector>

namespace Estafeta {

/// The passwords and passphrases that a host took, so that a lost connection comes back without a
/// question. In memory alone, and as long as the host is followed. Answers to a server's own
/// questions are never kept: they may be good once only.
class RememberedSecrets
{
public:
    /// What answers this request. One that is refused is forgotten with the next attempt, so that
    /// none is ever tried twice; `request.refusedNow` then says that it had been right before.
    [[nodiscard]] std::optional<Secret> answer(SecretRequest &request);

    /// What the user gave. It counts as soon as the host took it.
    void note(const SecretRequest &request, const Secret &secret);
    void loggedIn();
    /// The connection ended before the host could say yes or no.
    void leftOpen();
    void refused() { std::erase_if(m_entries, isOpen); }

private:
    struct Entry {
        SecretRequest request;
        Secret secret;
        bool proven = false; ///< the host took it
        bool open = false;   ///< given on this connection, and not answered yet
    };

    static bool isOpen(const Entry &entry) { return entry.open; }

    void forget(const SecretRequest &request);
    [[nodiscard]] Entry *find(const SecretRequest &request);

    std::vector<Entry> m_entries;
};

} // namespace Estafeta
