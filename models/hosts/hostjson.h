// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/hostconfig.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Estafeta {

/// One host as the inventory's file has it. What a host leaves open is left out.
[[nodiscard]] QJsonObject hostToJson(const HostConfig &host);

/// Fields and roles that this version does not know are passed over. Corrupt: a field that it knows
/// has a value it cannot have; the context is the host, the detail names the field.
[[nodiscard]] Result<HostConfig> hostFromJson(const QJsonValue &value);

} // namespace Estafeta
