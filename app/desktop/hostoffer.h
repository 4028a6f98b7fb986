// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hosts/discovery.h"
#include "hosts/hostconfig.h"

#include <QCoreApplication>
#include <QString>

namespace Estafeta {

/// What was found on a host, as an offer to complete what the user wrote down of it. Nothing that
/// they wrote is taken away.
class HostOffer
{
    Q_DECLARE_TR_FUNCTIONS(HostOffer)
public:
    /// The host with what was found; the same as before when there is nothing new.
    [[nodiscard]] static HostConfig completed(HostConfig host, const HostFindings &found);
    /// What it runs; empty: not found out.
    [[nodiscard]] static QString about(const HostFindings &found);
    /// Empty: there is nothing to offer.
    [[nodiscard]] static QString sentence(const HostConfig &host, const HostFindings &found);
};

} // namespace Estafeta
