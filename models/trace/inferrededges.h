// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/edgeset.h"

#include <string>
#include <vector>

namespace Estafeta {

/// Adds an edge to each queue entry that none explains and that a leg with its Message-ID may have
/// sent on: by sender, time and (between hosts) the client's name.
void addInferredEdges(EdgeSet &edges, const std::vector<std::string> &hostNames);

} // namespace Estafeta
