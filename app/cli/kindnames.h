// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/trace.h"

#include <QString>

/// What the parts of a trace are called in JSON. Programs read them: never rename.
namespace Estafeta::Cli {

[[nodiscard]] QString kindName(LegKind kind);
[[nodiscard]] QString kindName(EdgeKind kind);
[[nodiscard]] QString kindName(StageKind kind);
[[nodiscard]] QString stepName(Step step);

} // namespace Estafeta::Cli
