// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QString>

namespace Estafeta::Cli {

/// The report for a terminal or a mail of plain text, laid out as postmasters know it from
/// pflogsumm: numbers of six digits, "k" and "m" (1024) from 512 k and 512 m on. `most`: rows of a
/// list; 0: all.
[[nodiscard]] QString reportText(const Report &report, size_t most);

} // namespace Estafeta::Cli
