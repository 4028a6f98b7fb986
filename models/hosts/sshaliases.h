// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "hosts/sshtypes.h"

#include <string>
#include <vector>

namespace Estafeta {

/// The names that the user's own ssh configuration has Host blocks for, with those of included
/// files, each once and in its order. Patterns are no names. Where a name leads is for "ssh -G" to
/// say (findRoute). None when there is no such file. Errors: NotReadable.
[[nodiscard]] Result<std::vector<std::string>> sshAliases(const SshSettings &settings);

} // namespace Estafeta
