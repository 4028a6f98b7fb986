// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportchart.h"

#include <QLocale>

#include <algorithm>

namespace Estafeta::Cli {

using namespace Qt::StringLiterals;

namespace {

// In units of the viewBox, which the page scales.
constexpr double kWidth = 960;
constexpr double kHeight = 240;
constexpr double kLeft = 70;
constexpr double kRight = 10;
constexpr double kTop = 34;
constexpr double kBottom = 30;
constexpr double kPlotWidth = kWidth - kLeft - kRight;
constexpr double kPlotHeight = kHeight - kTop - kBottom;
/// A label needs so much room.
constexpr double kLabelWidth = 44;

QString at(double value)
{
    return QString::number(value, 'f', 1);
}

QString shownNumber(int64_t value)
{
    return QLocale::c().toString(static_cast<qlonglong>(value));
}

double heightOf(int64_t value, int64_t top)
{
    return kPlotHeight * static_cast<double>(std::max<int64_t>(value, 0))
        / static_cast<double>(top);
}

QString axis(int64_t step, int64_t top)
{
    QString svg;
    for (int64_t value = 0; value <= top; value += step) {
        const double y = kTop + kPlotHeight - heightOf(value, top);
        svg += u"<line class=\"grid\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>"_s.arg(
            at(kLeft), at(kWidth - kRight), at(y));
        svg += u"<text class=\"axis\" x=\"%1\" y=\"%2\" text-anchor=\"end\">%3</text>"_s.arg(
            at(kLeft - 8), at(y + 4), shownNumber(value));
    }
    return svg;
}

QString legend(const Chart &chart)
{
    QString svg;
    double x = kLeft;
    for (const ChartSeries &series : chart.series) {
        svg += u"<rect class=\"%1\" x=\"%2\" y=\"8\" width=\"14\" height=\"12\"/>"_s.arg(
            series.style, at(x));
        svg += u"<text class=\"axis\" x=\"%1\" y=\"18\">%2</text>"_s.arg(
            at(x + 20), series.name.toHtmlEscaped());
        x += 50 + 8 * static_cast<double>(series.name.size());
    }
    return svg;
}

QString bars(const Chart &chart, size_t slot, double slotWidth, int64_t top)
{
    const double x = kLeft + slotWidth * static_cast<double>(slot);
    if (slot < chart.notRead.size() && chart.notRead[slot])
        return u"<rect class=\"gap\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\">"
               "<title>%5: nothing was read</title></rect>"_s.arg(
                   at(x), at(kTop), at(slotWidth), at(kPlotHeight),
                   chart.places.at(qsizetype(slot)).toHtmlEscaped());
    const double width = slotWidth * 0.8 / static_cast<double>(chart.series.size());
    QString svg;
    for (size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        const int64_t value = slot < series.values.size() ? series.values[slot] : 0;
        const double height = heightOf(value, top);
        if (height <= 0)
            continue;
        svg += u"<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\">"
               "<title>%6, %7: %8</title></rect>"_s.arg(
                   series.style, at(x + slotWidth * 0.1 + width * static_cast<double>(i)),
                   at(kTop + kPlotHeight - height), at(width), at(height),
                   chart.places.at(qsizetype(slot)).toHtmlEscaped(), series.name.toHtmlEscaped(),
                   shownNumber(value));
    }
    return svg;
}

QString slotLabels(const Chart &chart, double slotWidth)
{
    const auto every =
        std::max<qsizetype>(1, static_cast<qsizetype>(kLabelWidth / slotWidth + 0.99));
    QString svg;
    for (qsizetype i = 0; i < chart.places.size(); i += every) {
        const double x = kLeft + slotWidth * (static_cast<double>(i) + 0.5);
        svg += u"<text class=\"axis\" x=\"%1\" y=\"%2\" text-anchor=\"middle\">%3</text>"_s.arg(
            at(x), at(kHeight - kBottom + 18), chart.places.at(i).toHtmlEscaped());
    }
    return svg;
}

} // namespace

int64_t chartStep(int64_t most)
{
    constexpr int kSteps = 4;
    constexpr int64_t kFactors[] = {1, 2, 5};
    for (int64_t power = 1; power < INT64_MAX / 100; power *= 10) {
        for (const int64_t factor : kFactors) {
            if (factor * power * kSteps >= most)
                return factor * power;
        }
    }
    return most;
}

QString chartSvg(const Chart &chart)
{
    int64_t most = 1;
    for (const ChartSeries &series : chart.series) {
        for (const int64_t value : series.values)
            most = std::max(most, value);
    }
    const int64_t step = chartStep(most);
    const int64_t top = (most + step - 1) / step * step;
    const double slotWidth =
        kPlotWidth / static_cast<double>(std::max<qsizetype>(chart.places.size(), 1));
    QString svg =
        u"<svg class=\"chart\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">"_s.arg(
            at(kWidth), at(kHeight), chart.title.toHtmlEscaped());
    svg += legend(chart) + axis(step, top);
    for (qsizetype slot = 0; slot < chart.places.size(); ++slot)
        svg += bars(chart, static_cast<size_t>(slot), slotWidth, top);
    return svg + slotLabels(chart, slotWidth) + u"</svg>\n"_s;
}

QString chartPatterns()
{
    return u"<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>"
           "<pattern id=\"stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><rect class=\"thin-deferred\" width=\"6\" "
           "height=\"6\"/>"
           "<rect class=\"deferred-ink\" width=\"3\" height=\"6\"/></pattern>"
           "<pattern id=\"cross\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
           "<rect class=\"thin-bounced\" width=\"6\" height=\"6\"/>"
           "<path class=\"bounced-line\" d=\"M0 0L6 6M6 0L0 6\"/></pattern>"
           "<pattern id=\"hatching\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><rect class=\"gap-ink\" width=\"1.5\" height=\"8\"/>"
           "</pattern></defs></svg>\n"_s;
}

QString chartStyle()
{
    return u":root{--ink:#1a1a1a;--page:#fff;--faint:#d8d8d8;--received:#0060A0;"
           "--delivered:#007A5A;--deferred:#A06400;--failed:#B8400A;--gap:#5A5A5A}\n"
           "@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--page:#1c1e21;--faint:#44484d;"
           "--received:#6CB8F0;--delivered:#3CC9A0;--deferred:#F0B040;--failed:#FF8A50;"
           "--gap:#B0B0B0}}\n"
           ".chart{width:100%;height:auto;display:block}\n"
           ".chart .grid{stroke:var(--faint);stroke-width:1}\n"
           ".chart .axis{fill:var(--ink);font-size:12px}\n"
           ".received{fill:var(--page);stroke:var(--received);stroke-width:1.6}\n"
           ".delivered{fill:var(--delivered)}\n"
           ".deferred{fill:url(#stripes);stroke:var(--deferred)}\n"
           ".bounced{fill:url(#cross);stroke:var(--failed)}\n"
           ".refused{fill:var(--failed)}\n"
           ".gap{fill:url(#hatching)}\n"
           ".thin-deferred,.thin-bounced{fill:var(--page)}\n"
           ".deferred-ink{fill:var(--deferred)}.gap-ink{fill:var(--gap)}\n"
           ".bounced-line{stroke:var(--failed);stroke-width:1.2}\n"_s;
}

} // namespace Estafeta::Cli
