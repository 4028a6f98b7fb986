// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/format.h"

#include <memory>

namespace Estafeta {

/// Reads the format's samples as an import would. Each must give exactly the event it promises, and
/// each pattern must be the one that reads some sample: what was never seen to match is a guess.
/// Errors: BadFormat (context: file and line; detail: what the sample gives instead).
[[nodiscard]] Result<void> checkSamples(const std::shared_ptr<const Format> &format);

} // namespace Estafeta
