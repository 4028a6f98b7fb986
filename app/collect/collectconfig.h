// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/retention.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace Estafeta::Cli {

/// A value, or a sentence that says where something is wrong with what it was to be read from.
template<typename T>
struct Checked {
    T value;
    QString problem; ///< empty: nothing

    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/// The names of what systemd hands over (LoadCredential=); each may be empty.
struct CredentialNames {
    QString key;        ///< a private key
    QString passphrase; ///< of a key
    QString password;
};

/// What `estafeta-cli collect` is told. Holds no secret.
struct CollectConfig {
    QString store;         ///< a folder, or a server's address that names the password's file
    QString storePassword; ///< the name of its credential; empty: none
    QString hosts;         ///< the inventory's file
    QString status;        ///< empty: none is written
    QString knownHosts;    ///< empty: that of the account, as all below
    QString sshConfig;
    QString formats;
    QStringList follow;                    ///< names of hosts; empty: all of the inventory
    uint32_t kilobytesPerSecond = 0;       ///< of each host that says nothing itself
    std::chrono::seconds retry{300};       ///< after what waiting may heal, as an unknown key
    std::optional<Retention> keep;         ///< nothing: as the store has it
    CredentialNames credentials;           ///< of each host that has none of its own
    std::map<QString, CredentialNames> of; ///< by host
};

/// Reads a file of this form; paths are seen from its folder:
///   store = /var/lib/estafeta/store
///   hosts = hosts.json
///   # a comment
///   [mx1]
///   password = mx1-password
[[nodiscard]] Checked<CollectConfig> parseCollectConfig(const QByteArray &text,
                                                        const QString &file);
[[nodiscard]] Checked<CollectConfig> loadCollectConfig(const QString &file);

} // namespace Estafeta::Cli
