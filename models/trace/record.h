// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/bundle.h"

#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Weaves a bundle's legs (by legcodec) and writes down what it is found by: its rows, terms and addresses. The
/// record is not open; whoever knows better says so. Times are those of the first and last line.
[[nodiscard]] BundleRecord makeRecord(BundleId id, std::string_view legs,
                                      const std::vector<std::string> &hostNames);

} // namespace Estafeta
