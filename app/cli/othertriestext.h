// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tracedocument.h"

#include <QStringList>

namespace Estafeta::Cli {

/// What the client tried before and after, a line each; nothing when it was one try only.
[[nodiscard]] QStringList otherTriesLines(const TraceDocument &document, size_t recipient);

} // namespace Estafeta::Cli
