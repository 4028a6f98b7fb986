// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace Estafeta {

/// Draws something as large as it is told.
using PaintFunction = std::function<void(QPainter &painter, const QRectF &target)>;

/// A drawing as the bytes of a file; `size` in pixels of a screen, 96 to an inch.
[[nodiscard]] QByteArray pngOf(const PaintFunction &paint, QSizeF size);
[[nodiscard]] QByteArray svgOf(const PaintFunction &paint, QSizeF size, const QString &title);
/// One page of A4, on its side, with the title above.
[[nodiscard]] QByteArray pdfOf(const PaintFunction &paint, QSizeF size, const QString &title);
/// One page of any paper: the title, and below it the drawing as large as it fits.
void paintPage(QPagedPaintDevice &paper, const PaintFunction &paint, QSizeF size,
               const QString &title);

} // namespace Estafeta
