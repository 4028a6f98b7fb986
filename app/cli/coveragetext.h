// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"

#include <QJsonObject>
#include <QString>

namespace Estafeta::Cli {

/// What was read, as a table for people: a line per host, then its files, then what was not
/// understood.
[[nodiscard]] QString coverageText(const Coverage &coverage);

/// The same for programs: {"hosts": [...], "unparsed": [...]}.
[[nodiscard]] QJsonObject coverageJson(const Coverage &coverage);

} // namespace Estafeta::Cli
