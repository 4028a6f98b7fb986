// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Estafeta {

/// Takes the picture of a widget of any size, which `fill` is called for once it is shown.
using WidgetPainterFunction =
    std::function<void(QWidget &widget, const QString &name, const std::function<void()> &fill)>;

/// The pictures of mail hosts in the colours that hold now; `prefix` tells them apart.
void drawHosts(const WidgetPainterFunction &draw, const QString &prefix);

} // namespace Estafeta
