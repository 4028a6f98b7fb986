// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace Estafeta {

class Interrupt;

/// What a local program wrote to its standard output. No shell is involved, and it reads nothing.
/// After `timeout`, or when the interrupt cancels, it is killed with all that it started.
/// Errors: NotFound (no such program), RemoteCommandFailed (its exit status is not 0, or it took
/// too long; detail holds its last words), Cancelled.
[[nodiscard]] Result<std::string> commandOutput(const std::vector<std::string> &arguments,
                                                std::chrono::milliseconds timeout,
                                                Interrupt &interrupt);

} // namespace Estafeta
