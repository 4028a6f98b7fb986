// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/hostscreens.h"

namespace Estafeta {

/// The pictures of the Statistics page in the colours that hold now; `prefix` tells them apart.
void drawReport(const WidgetPainterFunction &draw, const QString &prefix);

} // namespace Estafeta
