// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartpicture.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr int kPngScale = 2; ///< sharp on a printed page too
constexpr int kScreenDpi = 96;
constexpr int kPdfDpi = 300;

} // namespace

QByteArray pngOf(const PaintFunction &paint, QSizeF size)
{
    QImage image((size * kPngScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kPngScale);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, QRectF(QPointF(), size));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const PaintFunction &paint, QSizeF size, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kScreenDpi);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QByteArray pdfOf(const PaintFunction &paint, QSizeF size, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfDpi);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    paintPage(writer, paint, size, title);
    return bytes;
}

void paintPage(QPagedPaintDevice &paper, const PaintFunction &paint, QSizeF size,
               const QString &title)
{
    QPainter painter(&paper);
    if (!painter.isActive())
        return; // no printer: its dialog says so
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page(QPointF(), QSizeF(painter.viewport().size()));
    QFont font = QGuiApplication::font();
    font.setBold(true);
    painter.setFont(font);
    const double line = QFontMetricsF(font, &paper).height();
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, 0, page.width(), line * 2),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    // Scaled as a whole, so that its letters keep their size beside its bars.
    const double factor =
        std::min(page.width() / size.width(), (page.height() - line * 2.5) / size.height());
    painter.translate(0, line * 2.5);
    painter.scale(factor, factor);
    paint(painter, QRectF(QPointF(), size));
}

} // namespace Estafeta
