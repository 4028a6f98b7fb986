// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/trace.h"

namespace Estafeta {

/// Whether two messages may have come from one client that tried twice. Large senders come back
/// from another of their machines: the same IPv4 /24 or IPv6 /64, or a name of the same registered
/// domain, is near enough. Not so for a person who signed in: that is one machine. False when
/// nothing is known of one.
[[nodiscard]] bool isSameClient(const Trace &a, const Trace &b);

} // namespace Estafeta
