// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"

namespace Estafeta {

/// The line that tells how a try of qmail's ended names neither message nor recipient: it is a leg
/// of its own (LegKind::Result) until it is stored. Puts each into the leg whose try it is, with
/// the recipient that the try's first line names: the latest try of that number that began before.
/// Results whose beginning was not read stay legs.
void placeResults(std::vector<LegView> &legs);

} // namespace Estafeta
