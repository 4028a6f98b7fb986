// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/edgeset.h"

#include <string>
#include <vector>

namespace Estafeta {

/// Adds the edges that an id in the logs tells: "queued as X", a filter's queued_as, a
/// notification's queue id, the original of a bounce, XFORWARD's orig_queue_id.
void addPrintedEdges(EdgeSet &edges, const std::vector<std::string> &hostNames);

} // namespace Estafeta
