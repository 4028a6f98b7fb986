// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <string>

namespace Estafeta {

/// SQL for a server's administrator: a database, an account that collects into it and one that only
/// reads, each with the least rights that do. The passwords are left for them to fill in. BadInput
/// when a name holds what a server's names of accounts and databases should not.
[[nodiscard]] Result<std::string>
serverGrants(const std::string &database, const std::string &collector, const std::string &reader);

} // namespace Estafeta
