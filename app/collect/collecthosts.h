// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/collectconfig.h"
#include "hosts/hostconfig.h"

#include <vector>

namespace Estafeta::Cli {

/// A host to follow, and what it may be asked for.
struct HostToCollect {
    HostConfig config;
    CredentialNames credentials;
};

/// The hosts of the inventory that are to be followed, with the limits and keys of `config`.
[[nodiscard]] Checked<std::vector<HostToCollect>> hostsToCollect(const CollectConfig &config);

} // namespace Estafeta::Cli
