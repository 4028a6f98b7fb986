// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/clockpair.h"
#include "trace/legview.h"
#include "trace/trace.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Reads the legs of a bundle as what happened: one Trace per submission in it, oldest first. A
/// pure function of the legs and the host names: the same legs in any order give the same traces,
/// and a line more may change every verdict. (design: a verdict is recomputed, never frozen.)
///
/// A bounce or delay notice is a submission of its own; it and its original name each other by
/// queue id, but are no legs of each other.
[[nodiscard]] std::vector<Trace> weave(std::string_view legs,
                                       const std::vector<std::string> &hostNames);

/// The same for legs that were decoded already. What they say of the hosts' clocks is appended to
/// `clocks`, if given.
[[nodiscard]] std::vector<Trace> weave(const std::vector<LegView> &legs,
                                       const std::vector<std::string> &hostNames, Detail detail,
                                       std::vector<ClockSample> *clocks = nullptr);

} // namespace Estafeta
