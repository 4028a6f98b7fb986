// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"

#include <vector>

namespace Estafeta {

/// Before 3.10 Cyrus' "Delivered:" names no session, but its audit does: the same process says the
/// same of one message in the same moment. Gives such legs of a store the audit's session, whose
/// pieces they are, and says whether there were any.
[[nodiscard]] bool nameSessions(std::vector<LegView> &legs);

} // namespace Estafeta
