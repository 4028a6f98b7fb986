// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/axisscale.h"
#include "widgets/charts/indicatorwords.h"
#include "widgets/charts/periodpreset.h"
#include "widgets/charts/timeaxis.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kHour = 3'600 * Time::kSecond;

Time at(const QString &local, const QString &zone)
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setTimeZone(QTimeZone(zone.toLatin1()));
    return {time.toMSecsSinceEpoch() * 1000};
}

IndicatorView hours(const QString &zone, Time since, int count)
{
    IndicatorView view;
    view.question.zone = zone.toStdString();
    view.question.unit = BarUnit::Hour;
    for (int i = 0; i < count; ++i)
        view.bars.push_back({since + i * kHour, since + (i + 1) * kHour, Covered::Whole});
    return view;
}

QStringList textsOf(const QList<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.text;
    return texts;
}

} // namespace

class TestChartAxes : public QObject
{
    Q_OBJECT

private slots:
    void scales_data();
    void scales();
    void namesTheUnit();
    void ticksStandAtRoundHours();
    void anHourThatComesTwiceHasOneTick();
    void aDayOf23HoursBeginsAtMidnight();
    void fewerTicksAreCoarser();
    void presets_data();
    void presets();
    void unitsThatMakeSense_data();
    void unitsThatMakeSense();
    void saysValues();
};

void TestChartAxes::scales_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    const auto row = [](const char *name, Indicator indicator, double largest, double factor,
                        double top, double step) {
        QTest::newRow(name) << static_cast<int>(indicator) << largest << factor << top << step;
    };
    row("nothing", Indicator::Received, 0, 1, 1, 1);
    row("one", Indicator::Received, 1, 1, 1, 1);
    row("three", Indicator::Received, 3, 1, 3, 1);
    row("many", Indicator::Received, 1'234, 1, 1'500, 500);
    row("a round number", Indicator::Received, 1'000, 1, 1'000, 200);
    row("megabytes", Indicator::Bytes, 7.3e6, 1e6, 8, 2);
    row("seconds", Indicator::DelayMedian, 2.4, 1, 2.5, 0.5);
    row("minutes", Indicator::QueueAge, 1'500, 60, 25, 5);
    row("score", Indicator::AverageScore, 0.9, 1, 1, 0.2);
}

void TestChartAxes::scales()
{
    QFETCH(int, indicator);
    QFETCH(double, largest);
    const AxisScale scale = AxisScales::of(static_cast<Indicator>(indicator), CountOf::Messages,
                                           BarUnit::Hour, largest);
    QTEST(scale.factor, "factor");
    QTEST(scale.top, "top");
    QTEST(scale.step, "step");
    QVERIFY(scale.top * scale.factor >= largest);
}

void TestChartAxes::namesTheUnit()
{
    const auto title = [](Indicator indicator, CountOf count, BarUnit unit, double largest) {
        return AxisScales::of(indicator, count, unit, largest).title;
    };
    QCOMPARE(title(Indicator::Received, CountOf::Messages, BarUnit::Hour, 5),
             u"messages per hour"_s);
    QCOMPARE(title(Indicator::Received, CountOf::Legs, BarUnit::Day, 5),
             u"queue entries per day"_s);
    QCOMPARE(title(Indicator::Deferred, CountOf::Legs, BarUnit::Day, 5), u"tries per day"_s);
    QCOMPARE(title(Indicator::Bytes, CountOf::Messages, BarUnit::Month, 3e9), u"GB per month"_s);
    QCOMPARE(title(Indicator::AverageSize, CountOf::Messages, BarUnit::Month, 3e3), u"kB"_s);
    QCOMPARE(title(Indicator::Delay95, CountOf::Messages, BarUnit::Hour, 40), u"seconds"_s);
}

void TestChartAxes::ticksStandAtRoundHours()
{
    const QString zone = u"Asia/Kolkata"_s; // half an hour off: bars begin at :30
    IndicatorView view = hours(zone, at(u"2026-11-22T00:30:00"_s, zone), 6);
    QVERIFY(!TimeAxis::ticks(view, 10).isEmpty());
    view = hours(u"UTC"_s, at(u"2026-11-22T22:00:00"_s, u"UTC"_s), 6);
    const QList<TimeTick> ticks = TimeAxis::ticks(view, 10);
    QCOMPARE(textsOf(ticks),
             QStringList({u"22:00"_s, u"23:00"_s, u"00:00"_s, u"01:00"_s, u"02:00"_s, u"03:00"_s}));
    QCOMPARE(ticks[0].group, u"Sun 22 Nov"_s);
    QCOMPARE(ticks[2].group, u"Mon 23 Nov"_s);
    QVERIFY(ticks[1].group.isEmpty());
}

void TestChartAxes::anHourThatComesTwiceHasOneTick()
{
    const QString zone = u"Europe/Madrid"_s;
    const Time midnight = at(u"2026-10-25T00:00:00"_s, zone);
    const QList<TimeTick> ticks = TimeAxis::ticks(hours(zone, midnight, 25), 100);
    QCOMPARE(ticks.size(), 24);
    QCOMPARE(ticks[2].text, u"02:00"_s);
    QCOMPARE(ticks[3].text, u"03:00"_s);
    QCOMPARE(ticks[3].bar, size_t{4});
}

void TestChartAxes::aDayOf23HoursBeginsAtMidnight()
{
    const QString zone = u"Europe/Madrid"_s;
    const Time midnight = at(u"2026-03-29T00:00:00"_s, zone);
    const QList<TimeTick> ticks = TimeAxis::ticks(hours(zone, midnight, 23 + 24), 2);
    QCOMPARE(textsOf(ticks), QStringList({u"Sun 29"_s, u"Mon 30"_s}));
    QCOMPARE(ticks[1].bar, size_t{23});
}

void TestChartAxes::fewerTicksAreCoarser()
{
    const IndicatorView view = hours(u"UTC"_s, at(u"2026-11-08T00:00:00"_s, u"UTC"_s), 15 * 24);
    for (const int most : {1, 2, 3, 5, 10, 20, 50, 400})
        QVERIFY2(TimeAxis::ticks(view, most).size() <= most, qPrintable(QString::number(most)));
    QCOMPARE(TimeAxis::ticks(view, 15).size(), 15);
    QCOMPARE(TimeAxis::ticks(view, 14).constFirst().text, u"Mon 9"_s);
}

void TestChartAxes::presets_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, PeriodPreset preset, const QString &since,
                        const QString &until) {
        QTest::newRow(name) << static_cast<int>(preset) << since << until;
    };
    const QString end = u"2026-10-26T11:00:00"_s; // the hour that has begun
    row("today", PeriodPreset::Today, u"2026-10-26T00:00:00"_s, end);
    row("yesterday, of 25 hours", PeriodPreset::Yesterday, u"2026-10-25T00:00:00"_s,
        u"2026-10-26T00:00:00"_s);
    row("7 days", PeriodPreset::Week, u"2026-10-20T00:00:00"_s, end);
    row("15 days", PeriodPreset::Fortnight, u"2026-10-12T00:00:00"_s, end);
    row("30 days", PeriodPreset::ThirtyDays, u"2026-09-27T00:00:00"_s, end);
    row("month", PeriodPreset::Month, u"2026-10-01T00:00:00"_s, end);
    row("year", PeriodPreset::Year, u"2026-01-01T00:00:00"_s, end);
}

void TestChartAxes::presets()
{
    const QString zone = u"Europe/Madrid"_s;
    QFETCH(int, preset);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QDateTime now(QDate(2026, 10, 26), QTime(10, 20), QTimeZone("Europe/Madrid"));
    const auto [from, to] = periodOf(static_cast<PeriodPreset>(preset), now);
    QCOMPARE(from.us, at(since, zone).us);
    QCOMPARE(to.us, at(until, zone).us);
    if (static_cast<PeriodPreset>(preset) == PeriodPreset::Yesterday)
        QCOMPARE(to - from, 25 * kHour);
}

void TestChartAxes::unitsThatMakeSense_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<QList<int>>("units");
    QTest::addColumn<int>("best");
    const auto row = [](const char *name, double hours, const QList<BarUnit> &units, BarUnit best) {
        QList<int> numbers;
        for (const BarUnit unit : units)
            numbers << static_cast<int>(unit);
        QTest::newRow(name) << hours << numbers << static_cast<int>(best);
    };
    using enum BarUnit;
    row("ten minutes", 1.0 / 6, {Minute}, Minute);
    row("a morning", 4, {Minute, Hour}, Minute);
    row("a day", 24, {Hour, Day}, Hour);
    row("a day of 23 hours", 23, {Hour, Day}, Hour);
    row("15 days", 15 * 24, {Hour, Day, Week}, Hour);
    row("a year", 365 * 24, {Day, Week, Month}, Day);
    row("ten years", 3'650 * 24, {Week, Month}, Month);
    row("nothing", 0, {Minute}, Minute);
}

void TestChartAxes::unitsThatMakeSense()
{
    QFETCH(double, hours);
    const Time since = Time::fromSeconds(1'700'000'000);
    const Time until = since + static_cast<int64_t>(hours * kHour);
    QList<int> units;
    const QList<BarUnit> found = unitsFor(since, until);
    for (const BarUnit unit : found)
        units << static_cast<int>(unit);
    QTEST(units, "units");
    QTEST(static_cast<int>(bestUnit(since, until)), "best");
}

void TestChartAxes::saysValues()
{
    QCOMPARE(IndicatorWords::value(Indicator::Received, 1'204), u"1,204"_s);
    QCOMPARE(IndicatorWords::value(Indicator::Received, std::nan("")), u"–"_s);
    QCOMPARE(IndicatorWords::value(Indicator::Bytes, 12.3e6), u"12.3 MB"_s);
    QCOMPARE(IndicatorWords::value(Indicator::AverageScore, 3.24), u"3.2"_s);
    QCOMPARE(IndicatorWords::value(Indicator::QueueAge, 1'500), u"25 min"_s);
    QCOMPARE(IndicatorWords::value(Indicator::DelayMedian, 0.4), u"0.4 s"_s);
    QCOMPARE(IndicatorWords::value(Indicator::DelayMedian, 2.4), u"2.4 s"_s);
    QCOMPARE(IndicatorWords::value(Indicator::Delay95, 41.2), u"41 s"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestChartAxes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chartaxes.moc"
