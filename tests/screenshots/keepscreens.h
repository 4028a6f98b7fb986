// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/hostscreens.h"

namespace Estafeta {

/// The pictures of the form of a server with a store.
void drawServer(const WidgetPainterFunction &draw, const QString &prefix);
/// The pictures of what a store keeps: of a real store with twenty days.
void drawKeeping(const WidgetPainterFunction &draw, const QString &prefix);

} // namespace Estafeta
