// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/keyring.h"
#include "hosts/sshtypes.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Estafeta {

/// What the keyring has of one host. A secret goes there when somebody said so and the host took
/// it; one that is refused is forgotten there, so that none is ever tried twice.
class KeptSecrets
{
public:
    /// The keyring must outlive this; answers that come after this is gone do nothing.
    explicit KeptSecrets(Keyring &keyring) : m_keyring(keyring) {}

    /// What answers a question of the host. Answers to a server's own questions are never kept:
    /// they may be good once only.
    void find(const SecretRequest &request, Keyring::Found found);

    /// What somebody entered; `keep`: for the keyring.
    void note(const SecretRequest &request, const Secret &secret, bool keep);
    /// The host took what was entered; `done` says of each how keeping it went.
    void loggedIn(const Keyring::Done &done);
    /// The connection came to nothing.
    void dropNoted() { m_noted.clear(); }

    /// There is something of it that is known to be in the keyring.
    [[nodiscard]] bool hasAny() const { return !m_names->isEmpty(); }
    void forgetAll(const Keyring::Done &done);

    [[nodiscard]] static bool mayBeKept(const SecretRequest &request)
    {
        return request.kind != SecretKind::Answer;
    }

private:
    struct Noted {
        QString name;
        Secret secret;
    };

    Keyring &m_keyring;
    std::shared_ptr<QStringList> m_names = std::make_shared<QStringList>(); ///< in the keyring
    std::vector<Noted> m_noted;
};

} // namespace Estafeta
