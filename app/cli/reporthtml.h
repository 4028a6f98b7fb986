// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/report.h"

#include <QString>

namespace Estafeta::Cli {

/// The report as one page of HTML for a browser, a mail or paper: without scripts, without anything
/// from elsewhere, in light and dark, with its charts as SVG. All log text is escaped.
[[nodiscard]] QString reportHtml(const Report &report, size_t most);

} // namespace Estafeta::Cli
