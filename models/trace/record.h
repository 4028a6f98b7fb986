// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/bundle.h"
#include "trace/clockpair.h"
#include "trace/legcodec.h"

#include <string>
#include <vector>

namespace Estafeta {

/// Weaves a bundle's legs and writes down what it is found by: its rows, terms and addresses. The
/// record is not open; whoever knows better says so. Times are those of the first and last line.
/// What the legs say of the hosts' clocks is appended to `clocks`, if given.
[[nodiscard]] BundleRecord makeRecord(BundleId id, const std::vector<EncodedLeg> &legs,
                                      const std::vector<std::string> &hostNames,
                                      std::vector<ClockSample> *clocks = nullptr);

/// Of a bundle that is recorded already, only what it says of the clocks.
void readClocks(const std::vector<EncodedLeg> &legs, const std::vector<std::string> &hostNames,
                std::vector<ClockSample> &clocks);

} // namespace Estafeta
