// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/timeaxis.h"

#include <QLocale>
#include <QTimeZone>

#include <array>

namespace Estafeta {

namespace {

/// How far apart ticks are: so many minutes of the clock, or one of these.
constexpr int kDays = -1;
constexpr int kMondays = -2;
constexpr int kMonths = -3;
constexpr int kQuarters = -4;
constexpr int kYears = -5;
constexpr std::array kSteps = {1,   5,   10,    15,       30,      60,        120,   180,
                               360, 720, kDays, kMondays, kMonths, kQuarters, kYears};

qint64 monthOf(QDate date)
{
    return qint64{date.year()} * 12 + date.month() - 1;
}

/// The stretch that a moment lies in: two in one stretch get one tick, also the hour that a clock
/// shows twice.
qint64 stretchOf(const QDateTime &at, int step)
{
    const QDate date = at.date();
    switch (step) {
    case kDays:
        return date.toJulianDay();
    case kMondays:
        return date.addDays(1 - date.dayOfWeek()).toJulianDay();
    case kMonths:
        return monthOf(date);
    case kQuarters:
        return monthOf(date) / 3;
    case kYears:
        return date.year();
    default:
        return date.toJulianDay() * 1440 + at.time().msecsSinceStartOfDay() / 60'000 / step * step;
    }
}

/// About how many ticks a step gives; 0: few.
double countOf(const IndicatorView &view, int step)
{
    const auto minutes =
        static_cast<double>(view.bars.back().end - view.bars.front().begin) / (60 * Time::kSecond);
    if (step > 0)
        return minutes / step;
    return step == kDays ? minutes / 1440 : step == kMondays ? minutes / 10'080 : 0;
}

/// The bars that begin a stretch. The first bar need not.
QList<size_t> placesOf(const QList<QDateTime> &starts, int step)
{
    QList<size_t> places;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qint64 stretch = stretchOf(starts[i], step);
        const bool begins = i > 0 ? stretchOf(starts[i - 1], step) != stretch
                                  : stretchOf(starts[i].addSecs(-1), step) != stretch;
        if (begins)
            places.append(static_cast<size_t>(i));
    }
    return places;
}

} // namespace

QDateTime TimeAxis::inZone(Time time, const std::string &zone)
{
    const QTimeZone there(QByteArray::fromStdString(zone));
    return QDateTime::fromMSecsSinceEpoch(time.us / 1000,
                                          there.isValid() ? there : QTimeZone::utc());
}

QList<TimeTick> TimeAxis::ticks(const IndicatorView &view, int most)
{
    if (view.bars.empty())
        return {};
    QList<QDateTime> starts;
    for (const Bar &bar : view.bars)
        starts.append(inZone(bar.begin, view.question.zone));
    QList<size_t> places;
    int step = kYears;
    for (const int each : kSteps) {
        if (countOf(view, each) > 2.0 * qMax(most, 1))
            continue; // looking at all bars is dear
        places = placesOf(starts, each);
        step = each;
        if (places.size() <= qMax(most, 1))
            break;
    }
    const bool hours = step > 0;
    const bool days = step == kDays || step == kMondays;
    QList<TimeTick> ticks;
    const QLocale locale;
    for (const size_t place : std::as_const(places)) {
        const QDateTime &at = starts[static_cast<qsizetype>(place)];
        TimeTick tick{place, {}, {}};
        //: Under a chart, as formats of QDateTime: a day of a month, a month of a year, a year
        const QString part = hours ? QStringLiteral("HH:mm") : days ? tr("ddd d") : tr("MMM");
        //: Under a chart, what the days, months above are of
        const QString group = hours ? tr("ddd d MMM") : days ? tr("MMMM yyyy") : tr("yyyy");
        tick.text = step == kYears ? locale.toString(at, tr("yyyy")) : locale.toString(at, part);
        tick.group = step == kYears ? QString() : locale.toString(at, group);
        ticks.append(tick);
    }
    for (qsizetype i = ticks.size() - 1; i > 0; --i) {
        if (ticks[i].group == ticks[i - 1].group)
            ticks[i].group.clear();
    }
    return ticks;
}

QString TimeAxis::barText(const Bar &bar, BarUnit unit, const std::string &zone)
{
    const QLocale locale;
    const QDateTime begin = inZone(bar.begin, zone);
    const QDateTime end = inZone(bar.end, zone);
    switch (unit) {
    case BarUnit::Minute:
    case BarUnit::Hour:
        //: One bar of a chart: %1 day, %2 and %3 hours
        return tr("%1, %2 to %3")
            .arg(locale.toString(begin, tr("ddd d MMM")), locale.toString(begin, u"HH:mm"),
                 locale.toString(end, u"HH:mm"));
    case BarUnit::Day:
        return locale.toString(begin, tr("dddd d MMMM yyyy"));
    case BarUnit::Week:
        //: One bar of a chart: %1 its first day, a Monday
        return tr("week from %1").arg(locale.toString(begin, tr("d MMMM yyyy")));
    case BarUnit::Month:
        return locale.toString(begin, tr("MMMM yyyy"));
    }
    return {};
}

QString TimeAxis::momentText(Time time, const std::string &zone)
{
    return QLocale().toString(inZone(time, zone), tr("d MMM HH:mm:ss"));
}

QString TimeAxis::periodText(Time since, Time until, const std::string &zone)
{
    const QLocale locale;
    const QDateTime from = inZone(since, zone);
    const QDateTime to = inZone(until, zone);
    const bool wholeDays = from.time() == from.date().startOfDay(from.timeZone()).time()
        && to.time() == to.date().startOfDay(to.timeZone()).time();
    const QDate last = to.date().addDays(-1);
    if (wholeDays && last == from.date())
        return locale.toString(from, tr("dddd d MMMM yyyy"));
    if (wholeDays) {
        //: A period: its first and its last day
        return tr("%1 to %2")
            .arg(locale.toString(from.date(), tr("d MMMM yyyy")),
                 locale.toString(last, tr("d MMMM yyyy")));
    }
    //: A period: its first and its last moment
    return tr("%1 to %2", "moments")
        .arg(locale.toString(from, tr("d MMM yyyy HH:mm")),
             locale.toString(to, tr("d MMM yyyy HH:mm")));
}

} // namespace Estafeta
