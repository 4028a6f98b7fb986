// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Estafeta {

class LiveLogPage;

using LiveLogPainterFunction =
    std::function<void(const QString &name, const std::function<void(LiveLogPage &)> &fill)>;

/// The pictures of the Live log page in the colours that hold now; `prefix` tells them apart.
void drawLiveLog(const LiveLogPainterFunction &draw, const QString &prefix);

} // namespace Estafeta
