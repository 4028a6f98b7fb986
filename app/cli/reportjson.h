// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QJsonObject>

namespace Estafeta::Cli {

/// The report for other programs; the man page names its fields. `most`: rows of a list; 0: all.
[[nodiscard]] QJsonObject reportJson(const Report &report, size_t most);

} // namespace Estafeta::Cli
