// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/indicatorscreens.h"

#include "tests/screenshots/indicatorfixtures.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/charts/indicatortable.h"
#include "widgets/charts/questionbar.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int64_t kHour = 3'600 * Time::kSecond;
const Time kMidnight = Time::fromSeconds(1'795'305'600); // Sunday 2026-11-22 00:00 UTC
const Time kTuesday = kMidnight - 5 * Time::kDay;

using Fill = std::function<void(IndicatorsPage &page)>;

/// A page that is answered at once.
void drawPage(const WidgetPainterFunction &draw, const QString &name,
              const Fixtures::MailScene &scene, const Fill &fill)
{
    IndicatorsPage page;
    page.resize(1280, 800);
    QObject::connect(&page, &IndicatorsPage::questionAsked, &page,
                     [&page, scene](const IndicatorQuestion &question) {
                         page.showView(Fixtures::indicatorView(question, scene));
                     });
    draw(page, name, [&] {
        page.setHosts(Fixtures::mailHosts());
        fill(page);
    });
}

/// A page that is not answered.
void drawState(const WidgetPainterFunction &draw, const QString &name, const Fill &fill)
{
    IndicatorsPage page;
    page.resize(1280, 800);
    draw(page, name, [&] { fill(page); });
}

void showFortnight(IndicatorsPage &page)
{
    page.setPeriod(kMidnight - 14 * Time::kDay, kMidnight + Time::kDay);
}

void drawCharts(const WidgetPainterFunction &draw, const QString &prefix)
{
    Fixtures::MailScene fortnight;
    fortnight.gapBegin = kMidnight - 4 * Time::kDay - 3 * kHour;
    fortnight.gapEnd = kMidnight - 4 * Time::kDay + 6 * kHour;
    drawPage(draw, prefix + u"indicators"_s, fortnight, showFortnight);
    drawPage(draw, prefix + u"indicators-day"_s, Fixtures::badDay(kTuesday),
             [](IndicatorsPage &page) {
                 page.chartBar()->setBandShown(true);
                 page.setPeriod(kTuesday, kTuesday + Time::kDay);
                 page.chart()->setFocus();
                 page.chart()->setCurrentBar(10);
             });
    drawPage(draw, prefix + u"indicators-compared"_s, {}, [](IndicatorsPage &page) {
        page.questionBar()->setComparison(Comparison::WeekBefore);
        page.setPeriod(kMidnight - 6 * Time::kDay, kMidnight + Time::kDay);
        page.setMain(Indicator::Delivered);
    });
    drawPage(draw, prefix + u"indicators-spam"_s, {}, [](IndicatorsPage &page) {
        page.setPeriod(kTuesday, kTuesday + Time::kDay);
        page.setMain(Indicator::Tagged);
    });
    drawPage(draw, prefix + u"indicators-delay"_s, {}, [](IndicatorsPage &page) {
        page.setPeriod(kTuesday, kTuesday + Time::kDay);
        page.setMain(Indicator::DelayMedian);
    });
    drawPage(draw, prefix + u"indicators-legs"_s, {}, [](IndicatorsPage &page) {
        page.questionBar()->setCount(CountOf::Legs);
        page.setPeriod(kMidnight - 29 * Time::kDay, kMidnight + Time::kDay);
    });
    drawPage(draw, prefix + u"indicators-table"_s, fortnight, [](IndicatorsPage &page) {
        page.setPeriod(kMidnight - 4 * Time::kDay - 8 * kHour, kMidnight - 3 * Time::kDay);
        page.setForm(ChartBar::Table);
        page.table()->setCurrentIndex(page.table()->model()->index(2, 2));
    });
    drawPage(draw, prefix + u"indicators-summary"_s, fortnight, [](IndicatorsPage &page) {
        showFortnight(page);
        page.setForm(ChartBar::Summary);
    });
}

void drawStates(const WidgetPainterFunction &draw, const QString &prefix)
{
    drawState(draw, prefix + u"indicators-nothing"_s, [](IndicatorsPage &) {});
    drawState(draw, prefix + u"indicators-loading"_s, [](IndicatorsPage &page) {
        page.setHosts(Fixtures::mailHosts());
        showFortnight(page);
        page.beginLoading();
    });
    drawState(draw, prefix + u"indicators-failed"_s, [](IndicatorsPage &page) {
        page.setHosts(Fixtures::mailHosts());
        showFortnight(page);
        page.fail({ErrorCode::DamagedStore, "/home/ana/estafeta/store",
                   "database disk image is malformed"});
    });
    Fixtures::MailScene ended;
    ended.known = kMidnight - 40 * Time::kDay;
    drawPage(draw, prefix + u"indicators-empty"_s, ended, [](IndicatorsPage &page) {
        page.setSpan(kMidnight - 90 * Time::kDay, kMidnight - 40 * Time::kDay);
        showFortnight(page);
    });
    drawState(draw, prefix + u"indicators-one"_s, [](IndicatorsPage &page) {
        Fixtures::MailScene quiet;
        quiet.perHour = 0;
        page.setHosts(Fixtures::mailHosts());
        page.setPeriod(kTuesday, kTuesday + Time::kDay);
        IndicatorView view = Fixtures::indicatorView(page.question(), quiet);
        for (const size_t line : {0, 1}) { // received and delivered
            view.lines[line].values[11] = 1;
            view.lines[line].total = 1;
        }
        view.parts[0].values[11] = view.parts[0].total = 1;
        page.showView(view);
        page.chart()->setCurrentBar(11);
    });
}

} // namespace

void drawIndicators(const WidgetPainterFunction &draw, const QString &prefix)
{
    drawCharts(draw, prefix);
    drawStates(draw, prefix);
}

} // namespace Estafeta
