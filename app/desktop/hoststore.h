// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/hostconfig.h"
#include "items/hostform.h"
#include "reading/pausetable.h"

#include <QStringList>

#include <vector>

namespace Estafeta {

/// What is kept of hosts between two starts: the inventory, and who is followed into which store.
class HostStore
{
public:
    [[nodiscard]] static Result<std::vector<HostConfig>> load();
    [[nodiscard]] static Result<void> save(const std::vector<HostConfig> &hosts);

    /// Names of the hosts that are followed into the store at `folder`.
    [[nodiscard]] static QStringList followed(const QString &folder);
    /// Forgets stores that are there no more.
    static void setFollowed(const QString &folder, const QStringList &names);

    /// How long a host is silent between its lines, as was learned.
    [[nodiscard]] static PauseTable pauses(const QString &name);
    static void setPauses(const QString &name, const PauseTable &pauses);

    [[nodiscard]] static HostForm formOf(const HostConfig &config);
    [[nodiscard]] static HostConfig configOf(const HostForm &form);
};

} // namespace Estafeta
