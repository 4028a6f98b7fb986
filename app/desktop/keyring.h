// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Estafeta {

/// The user's keyring (the Secret Service, or KWallet): the only place where a password or
/// passphrase stays beyond a session. Each call returns at once and answers exactly once, later,
/// on this object's thread; never after this object is gone.
class Keyring : public QObject
{
    Q_OBJECT
public:
    explicit Keyring(QObject *parent = nullptr);

    struct Answer {
        std::optional<Secret> secret; ///< none: it has none of that name
        QString problem;              ///< why it cannot be asked, in its own words; empty: it can
    };
    using Found = std::function<void(Answer)>;
    void find(const QString &name, Found found);

    /// Empty: done; else why not.
    using Done = std::function<void(const QString &problem)>;
    void keep(const QString &name, const Secret &secret, Done done = {});
    /// Also when it has none of that name.
    void forget(const QString &name, Done done = {});
};

} // namespace Estafeta
