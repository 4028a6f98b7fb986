// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/sshroute.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// Where a host's address leads by ~/.ssh/config, in words.
class RouteText
{
    Q_DECLARE_TR_FUNCTIONS(RouteText)
public:
    /// Empty where it says no more than the user did.
    [[nodiscard]] static QString sentence(const HostConfig &host, const Result<SshRoute> &route);

private:
    [[nodiscard]] static QString station(const SshEndpoint &endpoint);
};

} // namespace Estafeta
