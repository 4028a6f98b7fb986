// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/smallbars.h"

#include "widgets/charts/serieslook.h"
#include "widgets/common/meaning.h"

#include <QPainter>

#include <algorithm>

namespace Estafeta {

namespace {

constexpr double kHatching = 4;

void drawGaps(QPainter &painter, const QRectF &rect, const std::vector<Covered> &covered,
              const QPalette &palette)
{
    const double width = rect.width() / static_cast<double>(covered.size());
    const QColor color = meaningColor(Meaning::Unknown, palette);
    for (size_t first = 0; first < covered.size();) {
        size_t last = first + 1;
        while (last < covered.size() && covered[last] == covered[first])
            ++last;
        if (covered[first] == Covered::Not) {
            drawHatching(painter,
                         QRectF(rect.left() + static_cast<double>(first) * width, rect.top(),
                                static_cast<double>(last - first) * width, rect.height()),
                         color, kHatching);
        }
        first = last;
    }
}

} // namespace

void drawSmallBars(QPainter &painter, const QRectF &rect, const std::vector<double> &values,
                   const std::vector<Covered> &covered, double top, const QColor &color,
                   const QPalette &palette)
{
    if (values.empty() || rect.width() < 1 || top <= 0)
        return;
    drawGaps(painter, rect, covered, palette);
    // On whole pixels, which costs a tenth: a page has thousands of these bars.
    const QRect area = rect.toRect();
    QColor line = color;
    line.setAlphaF(0.35F);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), line);
    const double width = static_cast<double>(area.width()) / static_cast<double>(values.size());
    const int gap = width >= 4 ? 1 : 0;
    int column = area.left();
    double highest = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        highest = values[i] > highest ? values[i] : highest; // false for NaN
        const int next = area.left() + qRound(static_cast<double>(i + 1) * width);
        if (next == column)
            continue; // the next one shares the pixel
        if (highest > 0) {
            const int height = std::max(qRound(highest / top * area.height()), 1);
            painter.fillRect(QRect(column, area.bottom() + 1 - height, next - column - gap, height),
                             color);
        }
        column = next;
        highest = 0;
    }
}

std::vector<Covered> coveredOf(const IndicatorView &view)
{
    std::vector<Covered> covered;
    for (const Bar &bar : view.bars)
        covered.push_back(bar.covered);
    return covered;
}

double topOf(const std::vector<double> &values)
{
    double top = 1e-9;
    for (const double value : values)
        top = value > top ? value : top; // false for NaN
    return top;
}

} // namespace Estafeta
