// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/keptsecrets.h"

#include <utility>

namespace Estafeta {

namespace {

/// user@host, or the key's path.
QString nameOf(const SecretRequest &request)
{
    return QString::fromStdString(request.subject);
}

} // namespace

void KeptSecrets::find(const SecretRequest &request, Keyring::Found found)
{
    const QString name = nameOf(request);
    const bool refused = request.attempt > 1 || request.refusedNow;
    if (refused)
        std::erase_if(m_noted, [&name](const Noted &noted) { return noted.name == name; });
    if (refused && m_names->removeAll(name) > 0) {
        m_keyring.forget(name, [found = std::move(found)](const QString &problem) {
            found({std::nullopt, problem});
        });
        return;
    }
    // Also where it is not to be used: it tells whether there is a keyring.
    m_keyring.find(name, [names = m_names, name, refused, found = std::move(found)](auto answer) {
        if (refused)
            answer.secret.reset();
        else if (answer.secret && !names->contains(name))
            names->append(name);
        found(std::move(answer));
    });
}

void KeptSecrets::note(const SecretRequest &request, const Secret &secret, bool keep)
{
    if (keep && mayBeKept(request))
        m_noted.push_back({nameOf(request), secret.duplicate()});
}

void KeptSecrets::loggedIn(const Keyring::Done &done)
{
    for (const Noted &noted : std::exchange(m_noted, {})) {
        m_keyring.keep(noted.name, noted.secret,
                       [names = m_names, name = noted.name, done](const QString &problem) {
                           if (problem.isEmpty() && !names->contains(name))
                               names->append(name);
                           done(problem);
                       });
    }
}

void KeptSecrets::forgetAll(const Keyring::Done &done)
{
    const QStringList names = std::exchange(*m_names, {});
    for (const QString &name : names)
        m_keyring.forget(name, done);
}

} // namespace Estafeta
