// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/hostconfig.h"

#include <QString>

#include <vector>

namespace Estafeta {

/// The list of mail hosts as a JSON file. A missing file is an empty list. Errors: NotReadable,
/// Corrupt (not JSON, or a field of the wrong kind; context names the host), NewerStore.
[[nodiscard]] Result<std::vector<HostConfig>> loadInventory(const QString &file);

/// Replaces the file in one step: a crash leaves the old one. Only the user may read it.
[[nodiscard]] Result<void> saveInventory(const QString &file, const std::vector<HostConfig> &hosts);

} // namespace Estafeta
