// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicatorview.h"

#include <QColor>
#include <QPalette>
#include <QRectF>

#include <vector>

class QPainter;

namespace Estafeta {

/// Draws the course of a number where there is no room for axes: bars from zero, `top` high at
/// most, gaps hatched. Several bars that share a pixel column show the highest of them.
void drawSmallBars(QPainter &painter, const QRectF &rect, const std::vector<double> &values,
                   const std::vector<Covered> &covered, double top, const QColor &color,
                   const QPalette &palette);

/// Of a view's bars.
[[nodiscard]] std::vector<Covered> coveredOf(const IndicatorView &view);
/// At least a little more than zero, NaN aside.
[[nodiscard]] double topOf(const std::vector<double> &values);

} // namespace Estafeta
