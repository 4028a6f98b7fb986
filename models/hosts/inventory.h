// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/hostconfig.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace Estafeta {

/// The list of mail hosts as a JSON file. A missing file is an empty list. Errors: NotReadable,
/// Corrupt (not JSON, or a field of the wrong kind; context names the host), NewerStore.
[[nodiscard]] Result<std::vector<HostConfig>> loadInventory(const QString &file);

/// Whose line it is when a log host writes an address in the place of a name: by address (in lower
/// case), the host's name. An address of several hosts, which a cluster's virtual one is, stands
/// for none of them.
[[nodiscard]] std::map<std::string, std::string, std::less<>>
hostsByAddress(const std::vector<HostConfig> &hosts);

/// Replaces the file in one step: a crash leaves the old one. Only the user may read it.
[[nodiscard]] Result<void> saveInventory(const QString &file, const std::vector<HostConfig> &hosts);

} // namespace Estafeta
