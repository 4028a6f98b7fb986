// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/serieslook.h"

#include "widgets/common/meaning.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Estafeta {

std::optional<Meaning> meaningOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Delivered:
        return Meaning::Delivered;
    case Indicator::Waiting:
        return Meaning::Transit;
    case Indicator::Deferred:
    case Indicator::QueueAge:
        return Meaning::Deferred;
    case Indicator::Bounced:
    case Indicator::Rejected:
    case Indicator::LoginsFailed:
        return Meaning::Failed;
    case Indicator::Tagged:
    case Indicator::Discarded:
    case Indicator::Quarantined:
        return Meaning::Filtered;
    case Indicator::Virus:
    case Indicator::Banned:
        return Meaning::Infected;
    default:
        return std::nullopt;
    }
}

QColor indicatorColor(Indicator indicator, const QPalette &palette)
{
    if (const auto meaning = meaningOf(indicator))
        return meaningColor(*meaning, palette);
    return QColor::fromRgb(isDark(palette) ? 0xffa9bccb : 0xff4d6475);
}

SeriesLook lookOf(Indicator indicator, int place, const QPalette &palette)
{
    static constexpr std::array kPens = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                         Qt::DashDotDotLine};
    const auto number = static_cast<size_t>(std::max(place, 0));
    return {indicatorColor(indicator, palette), kPens.at(number % kPens.size()),
            static_cast<SeriesLook::Marker>(number % 6)};
}

void drawMarker(QPainter &painter, SeriesLook::Marker marker, QPointF centre, double radius)
{
    const auto at = [&](double x, double y) { return centre + QPointF(x * radius, y * radius); };
    switch (marker) {
    case SeriesLook::Circle:
        painter.drawEllipse(centre, radius, radius);
        return;
    case SeriesLook::Square:
        painter.drawRect(QRectF(at(-0.9, -0.9), at(0.9, 0.9)));
        return;
    case SeriesLook::Triangle:
        painter.drawPolygon(QPolygonF({at(0, -1.2), at(1.1, 0.8), at(-1.1, 0.8)}));
        return;
    case SeriesLook::Diamond:
        painter.drawPolygon(QPolygonF({at(0, -1.3), at(1.3, 0), at(0, 1.3), at(-1.3, 0)}));
        return;
    case SeriesLook::Cross:
        painter.drawLine(at(-1, -1), at(1, 1));
        painter.drawLine(at(-1, 1), at(1, -1));
        return;
    case SeriesLook::Plus:
        painter.drawLine(at(-1.2, 0), at(1.2, 0));
        painter.drawLine(at(0, -1.2), at(0, 1.2));
        return;
    }
}

void drawHatching(QPainter &painter, const QRectF &rect, const QColor &color, double distance)
{
    painter.setPen(QPen(color, 1));
    // Bound to the whole picture, so that neighbours' lines meet.
    const double width = rect.width();
    const double height = rect.height();
    const double first = distance - std::fmod(rect.left() + rect.top(), distance);
    for (double run = first; run < width + height; run += distance) {
        const double x = std::min(run, width);
        const double y = std::min(run, height);
        painter.drawLine(QPointF(rect.left() + run - y, rect.top() + y),
                         QPointF(rect.left() + x, rect.top() + run - x));
    }
}

} // namespace Estafeta
