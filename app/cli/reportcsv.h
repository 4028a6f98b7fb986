// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QString>

namespace Estafeta::Cli {

/// The report as one table (RFC 4180, UTF-8): section, up to three parts of a name, and its
/// numbers. A cell that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QString reportCsv(const Report &report, size_t most);

} // namespace Estafeta::Cli
