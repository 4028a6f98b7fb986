// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"
#include "trace/trace.h"

namespace Estafeta {

/// Adds to the message as a whole what one of its legs says of it: how long it went on, the
/// subject, and what filters found.
void addSum(Trace &trace, const LegView &leg);

} // namespace Estafeta
