// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace Estafeta {

class Interrupt;

/// A connected, non-blocking socket that the caller owns. Tries every address of the name in
/// turn. libssh could connect by itself, but its name look-up cannot be interrupted.
/// Errors: HostUnreachable, HostNameUnknown, HostRefuses, Cancelled.
[[nodiscard]] Result<int> connectTcp(const std::string &address, uint16_t port,
                                     std::chrono::milliseconds timeout, Interrupt &interrupt);

} // namespace Estafeta
