// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"
#include "trace/trace.h"

namespace Estafeta {

/// Which way the copy of one of its original recipients went.
[[nodiscard]] Direction directionOf(const Trace &trace, const TraceRecipient &recipient);

/// Whether any queue took it: what a host refuses before that has but a line or two.
[[nodiscard]] bool wasQueued(const Trace &trace);

[[nodiscard]] Finding findingOf(const Trace &trace, const TraceRecipient &recipient);

} // namespace Estafeta
