// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"
#include "trace/trace.h"

namespace Estafeta {

/// The boxes of the timeline for one leg: what happened to the message there, in order. Tries that
/// failed one after the other for now are one box with a count; so are recipients that ended alike.
/// `legIndex` is the leg's place in Trace::legs.
[[nodiscard]] std::vector<TraceStage> stagesOf(const LegView &leg, uint32_t legIndex);

} // namespace Estafeta
