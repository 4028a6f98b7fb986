// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "indicators/indicator.h"

#include <QColor>
#include <QPalette>
#include <QPen>

#include <optional>

class QPainter;
class QPointF;
class QRectF;

namespace Estafeta {

enum class Meaning;

/// How a series is told from the others besides its colour.
struct SeriesLook {
    enum Marker { Circle, Square, Triangle, Diamond, Cross, Plus };

    QColor color;
    Qt::PenStyle pen = Qt::SolidLine;
    Marker marker = Circle;
};

/// The meaning that an indicator's colour stands for; none: it says neither good nor bad.
[[nodiscard]] std::optional<Meaning> meaningOf(Indicator indicator);
[[nodiscard]] QColor indicatorColor(Indicator indicator, const QPalette &palette);
/// `place` is the series' number among those of its chart.
[[nodiscard]] SeriesLook lookOf(Indicator indicator, int place, const QPalette &palette);

void drawMarker(QPainter &painter, SeriesLook::Marker marker, QPointF centre, double radius);
/// Diagonal lines within `rect`. Not a brush: those are lost in some formats.
void drawHatching(QPainter &painter, const QRectF &rect, const QColor &color, double distance);

} // namespace Estafeta
