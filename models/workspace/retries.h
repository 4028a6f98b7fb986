// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "trace/othertries.h"

#include <vector>

namespace Estafeta {

class StoreReader;

/// What the client of `trace` tried within two days before and after it, for each of the trace's
/// recipients in order.
///
/// A greylist answers the first try of a message "come back later", and what is accepted when the
/// client comes back is another trace. They are looked for when one of them is shown, and not
/// joined while reading: nothing but the two addresses joins them, and people who write each other
/// often would become one endless message. So a try that was accepted, or refused for good, ends a
/// story.
[[nodiscard]] Result<std::vector<OtherTries>> findRetries(StoreReader &reader, const Trace &trace);

} // namespace Estafeta
