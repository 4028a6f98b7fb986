// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/bars.h"

#include <QStringList>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kHourUs = 3600 * Time::kSecond;

ZoneClock clockOf(const QString &zone)
{
    auto clock = ZoneClock::of(zone.toStdString());
    if (!clock)
        qFatal("no such zone");
    return *clock;
}

Time at(const QString &text)
{
    const Time time = parseRfc3339(text.toStdString());
    if (!time.isSet())
        qFatal("no time");
    return time;
}

std::vector<Bar> bars(const QString &since, const QString &until, BarUnit unit, const QString &zone)
{
    auto made = barsOf(at(since), at(until), unit, clockOf(zone));
    if (!made)
        qFatal("no bars");
    return *made;
}

/// "22T23:00 23h", the day and hour of UTC at which each begins, and how long it is.
QStringList text(const std::vector<Bar> &bars)
{
    QStringList all;
    for (const Bar &bar : bars) {
        const int64_t minutes = (bar.end - bar.begin) / (60 * Time::kSecond);
        all << QString::fromStdString(formatUtc(bar.begin)).mid(5, 11)
                + (minutes % 60 == 0 ? u" %1h"_s.arg(minutes / 60) : u" %1min"_s.arg(minutes));
    }
    return all;
}

} // namespace

class TestBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void hoursOfDaysWhenClocksMove_data();
    void hoursOfDaysWhenClocksMove();
    void barsMeetEachOther_data();
    void barsMeetEachOther();
    void refusesZonesThatAreNone();
    void refusesTooMany();
    void countsWholeHoursOfUtc();
    void shiftsByTheClock_data();
    void shiftsByTheClock();
    void compares_data();
    void compares();
    void namesUnits();
    void offersUnitsThatMakeSense();
};

void TestBars::cuts_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<BarUnit>("unit");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QStringList>("expected");
    const QString madrid = u"Europe/Madrid"_s;
    QTest::newRow("days of 24, 23 and 24 hours")
        << u"2026-03-28T00:00:00+01:00"_s << u"2026-03-31T00:00:00+02:00"_s << BarUnit::Day
        << madrid << QStringList{u"03-27T23:00 24h"_s, u"03-28T23:00 23h"_s, u"03-29T22:00 24h"_s};
    QTest::newRow("days of 24, 25 and 24 hours")
        << u"2026-10-24T00:00:00+02:00"_s << u"2026-10-27T00:00:00+01:00"_s << BarUnit::Day
        << madrid << QStringList{u"10-23T22:00 24h"_s, u"10-24T22:00 25h"_s, u"10-25T23:00 24h"_s};
    QTest::newRow("New Year by day")
        << u"2026-12-31T00:00:00+01:00"_s << u"2027-01-02T00:00:00+01:00"_s << BarUnit::Day
        << madrid << QStringList{u"12-30T23:00 24h"_s, u"12-31T23:00 24h"_s};
    QTest::newRow("New Year by month")
        << u"2026-12-01T00:00:00Z"_s << u"2027-02-01T00:00:00Z"_s << BarUnit::Month << u"UTC"_s
        << QStringList{u"12-01T00:00 744h"_s, u"01-01T00:00 744h"_s};
    QTest::newRow("the week over New Year begins on Monday")
        << u"2026-12-28T00:00:00Z"_s << u"2027-01-11T00:00:00Z"_s << BarUnit::Week << u"UTC"_s
        << QStringList{u"12-28T00:00 168h"_s, u"01-04T00:00 168h"_s};
    QTest::newRow("weeks that are cut")
        << u"2026-11-18T00:00:00Z"_s << u"2026-11-24T12:00:00Z"_s << BarUnit::Week << u"UTC"_s
        << QStringList{u"11-18T00:00 120h"_s, u"11-23T00:00 36h"_s};
    QTest::newRow("widened to whole hours")
        << u"2026-11-18T10:17:00Z"_s << u"2026-11-18T11:05:00Z"_s << BarUnit::Hour << u"UTC"_s
        << QStringList{u"11-18T10:00 1h"_s, u"11-18T11:00 1h"_s};
    QTest::newRow("one second") << u"2026-11-18T10:17:00Z"_s << u"2026-11-18T10:17:01Z"_s
                                << BarUnit::Day << u"UTC"_s << QStringList{u"11-18T10:00 1h"_s};
    QTest::newRow("minutes are widened to minutes")
        << u"2026-11-18T10:17:20Z"_s << u"2026-11-18T10:18:01Z"_s << BarUnit::Minute << u"UTC"_s
        << QStringList{u"11-18T10:17 1min"_s, u"11-18T10:18 1min"_s};
    QTest::newRow("an empty interval") << u"2026-11-18T10:00:00Z"_s << u"2026-11-18T10:00:00Z"_s
                                       << BarUnit::Hour << u"UTC"_s << QStringList();
    QTest::newRow("since after until") << u"2026-11-18T10:00:00Z"_s << u"2026-11-17T10:00:00Z"_s
                                       << BarUnit::Hour << u"UTC"_s << QStringList();
    QTest::newRow("hours of a zone with half an hour")
        << u"2026-11-18T00:00:00+05:30"_s << u"2026-11-18T02:00:00+05:30"_s << BarUnit::Hour
        << u"Asia/Kolkata"_s << QStringList{u"11-17T18:30 1h"_s, u"11-17T19:30 1h"_s};
    QTest::newRow("Lord Howe sets its clocks back by half an hour")
        << u"2026-04-05T01:00:00+11:00"_s << u"2026-04-05T03:00:00+10:30"_s << BarUnit::Hour
        << u"Australia/Lord_Howe"_s
        << QStringList{u"04-04T14:00 1h"_s, u"04-04T15:00 30min"_s, u"04-04T15:30 1h"_s};
    QTest::newRow("and forward") << u"2026-10-04T01:00:00+10:30"_s << u"2026-10-04T04:00:00+11:00"_s
                                 << BarUnit::Hour << u"Australia/Lord_Howe"_s
                                 << QStringList{u"10-03T14:30 1h"_s, u"10-03T15:30 30min"_s,
                                                u"10-03T16:00 1h"_s};
    QTest::newRow("Chatham's hour ends with its clocks' change")
        << u"2026-09-27T02:00:00+12:45"_s << u"2026-09-27T05:00:00+13:45"_s << BarUnit::Hour
        << u"Pacific/Chatham"_s
        << QStringList{u"09-26T13:15 45min"_s, u"09-26T14:00 15min"_s, u"09-26T14:15 1h"_s};
    QTest::newRow("a day without a midnight")
        << u"2026-04-23T12:00:00+02:00"_s << u"2026-04-25T00:00:00+03:00"_s << BarUnit::Day
        << u"Africa/Cairo"_s << QStringList{u"04-23T10:00 12h"_s, u"04-23T22:00 23h"_s};
}

void TestBars::cuts()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(BarUnit, unit);
    QFETCH(QString, zone);
    QFETCH(QStringList, expected);
    QCOMPARE(text(bars(since, until, unit, zone)), expected);
}

void TestBars::hoursOfDaysWhenClocksMove_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<size_t>("hours");
    QTest::newRow("forward") << u"2026-03-29T00:00:00+01:00"_s << u"2026-03-30T00:00:00+02:00"_s
                             << size_t{23};
    QTest::newRow("back") << u"2026-10-25T00:00:00+02:00"_s << u"2026-10-26T00:00:00+01:00"_s
                          << size_t{25};
}

void TestBars::hoursOfDaysWhenClocksMove()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(size_t, hours);
    const auto made = bars(since, until, BarUnit::Hour, u"Europe/Madrid"_s);
    QCOMPARE(made.size(), hours);
    for (const Bar &bar : made)
        QCOMPARE(bar.end - bar.begin, kHourUs);
}

void TestBars::barsMeetEachOther_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone :
         {"UTC", "Europe/Madrid", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
          "Africa/Cairo", "America/Havana", "Pacific/Apia", "Pacific/Chatham"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

/// Over a year, by every unit: no moment is in two bars or in none, and each bar begins where the
/// clocks say that one begins.
void TestBars::barsMeetEachOther()
{
    QFETCH(QString, zone);
    const ZoneClock clock = clockOf(zone);
    for (const BarUnit unit : {BarUnit::Hour, BarUnit::Day, BarUnit::Week, BarUnit::Month}) {
        const Time since = clock.beginOf(at(u"2026-01-01T12:00:00Z"_s), BarUnit::Month);
        const Time until = clock.beginOf(at(u"2027-01-01T12:00:00Z"_s), BarUnit::Month);
        const auto made = bars(QString::fromStdString(formatUtc(since)),
                               QString::fromStdString(formatUtc(until)), unit, zone);
        Time next = since;
        for (const Bar &bar : made) {
            QCOMPARE(bar.begin.us, next.us);
            QVERIFY(bar.end > bar.begin);
            QVERIFY(bar.begin == since || clock.beginOf(bar.begin, unit) == bar.begin);
            QVERIFY(clock.beginOf(bar.end - 1, unit) <= bar.begin);
            next = bar.end;
        }
        QCOMPARE(next.us, until.us);
    }
}

void TestBars::refusesZonesThatAreNone()
{
    for (const char *zone : {"", "Europe/Atlantis", "../etc/passwd"}) {
        const auto clock = ZoneClock::of(zone);
        QVERIFY(!clock);
        QCOMPARE(clock.error().code, ErrorCode::BadInput);
        QCOMPARE(clock.error().context, std::string(zone));
    }
}

void TestBars::refusesTooMany()
{
    const ZoneClock clock = clockOf(u"UTC"_s);
    const Time since = at(u"2026-01-01T00:00:00Z"_s);
    QVERIFY(barsOf(since, since + kMostBars * kHourUs, BarUnit::Hour, clock).ok());
    const auto many = barsOf(since, since + (kMostBars + 1) * kHourUs, BarUnit::Hour, clock);
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::BadInput);
}

void TestBars::countsWholeHoursOfUtc()
{
    const Time half = at(u"2026-11-17T18:30:00Z"_s);
    const TimeSpan hour = countedSpan({half, half + kHourUs}, BarUnit::Hour);
    QCOMPARE(hour.since.us, (half + kHourUs / 2).us);
    QCOMPARE(hour.until.us, (half + 3 * kHourUs / 2).us);
    const TimeSpan minute = countedSpan({half, half + 60 * Time::kSecond}, BarUnit::Minute);
    QCOMPARE(minute.since.us, half.us);
    const Time past{-kHourUs / 2}; // before 1970
    QCOMPARE(countedSpan({past, past + kHourUs}, BarUnit::Hour).since.us, int64_t{0});
}

void TestBars::shiftsByTheClock_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("shifted");
    QTest::newRow("a week over the summer's beginning")
        << u"2026-04-01T10:00:00+02:00"_s << -7 << u"2026-03-25T10:00:00+01:00"_s;
    QTest::newRow("to an hour that is left out")
        << u"2026-04-05T02:30:00+02:00"_s << -7 << u"2026-03-29T03:00:00+02:00"_s;
    QTest::newRow("to an hour that comes twice")
        << u"2026-11-01T02:30:00+01:00"_s << -7 << u"2026-10-25T02:30:00+02:00"_s;
}

void TestBars::shiftsByTheClock()
{
    QFETCH(QString, time);
    QFETCH(int, days);
    QFETCH(QString, shifted);
    QCOMPARE(clockOf(u"Europe/Madrid"_s).plusDays(at(time), days).us, at(shifted).us);
}

void TestBars::compares_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<BarUnit>("unit");
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("none") << u"2026-11-02T00:00:00+01:00"_s << u"2026-11-03T00:00:00+01:00"_s
                          << BarUnit::Hour << Comparison::None << QString() << QString();
    QTest::newRow("the week before has another offset")
        << u"2026-10-26T00:00:00+01:00"_s << u"2026-10-27T00:00:00+01:00"_s << BarUnit::Hour
        << Comparison::WeekBefore << u"2026-10-19T00:00:00+02:00"_s
        << u"2026-10-19T23:00:00+02:00"_s;
    QTest::newRow("two days before two days, over 25 hours")
        << u"2026-10-26T00:00:00+01:00"_s << u"2026-10-28T00:00:00+01:00"_s << BarUnit::Hour
        << Comparison::PeriodBefore << u"2026-10-24T00:00:00+02:00"_s
        << u"2026-10-25T23:00:00+01:00"_s;
    QTest::newRow("a few hours before a few hours")
        << u"2026-11-02T10:00:00+01:00"_s << u"2026-11-02T14:00:00+01:00"_s << BarUnit::Hour
        << Comparison::PeriodBefore << u"2026-11-02T06:00:00+01:00"_s
        << u"2026-11-02T09:00:00+01:00"_s;
    QTest::newRow("months before months")
        << u"2026-03-01T00:00:00+01:00"_s << u"2026-05-01T00:00:00+02:00"_s << BarUnit::Month
        << Comparison::PeriodBefore << u"2026-01-01T00:00:00+01:00"_s
        << u"2026-02-01T00:00:00+01:00"_s;
    QTest::newRow("thirty days before thirty days")
        << u"2026-11-01T00:00:00+01:00"_s << u"2026-12-01T00:00:00+01:00"_s << BarUnit::Day
        << Comparison::PeriodBefore << u"2026-10-02T00:00:00+02:00"_s
        << u"2026-10-31T00:00:00+01:00"_s;
}

void TestBars::compares()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(BarUnit, unit);
    QFETCH(Comparison, comparison);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto shown = bars(since, until, unit, u"Europe/Madrid"_s);
    const auto compared = comparedBars(shown, unit, comparison, clockOf(u"Europe/Madrid"_s));
    QCOMPARE(compared.size(), first.isEmpty() ? 0 : shown.size());
    if (first.isEmpty())
        return;
    QCOMPARE(compared.front().begin.us, at(first).us);
    QCOMPARE(compared.back().begin.us, at(last).us);
}

void TestBars::namesUnits()
{
    for (int i = 0; i < kBarUnitCount; ++i) {
        const auto unit = static_cast<BarUnit>(i);
        QVERIFY(barUnitFromName(barUnitName(unit)) == unit);
    }
    QVERIFY(barUnitFromName("week") == BarUnit::Week);
    QVERIFY(!barUnitFromName("year"));
}

void TestBars::offersUnitsThatMakeSense()
{
    const Time since = at(u"2026-11-01T00:00:00Z"_s);
    const auto fit = [&](int64_t hours) {
        QStringList units;
        for (int i = 0; i < kBarUnitCount; ++i) {
            const auto unit = static_cast<BarUnit>(i);
            if (makesSense(unit, since, since + hours * kHourUs))
                units << QString::fromLatin1(barUnitName(unit));
        }
        return units.join(u' ');
    };
    QCOMPARE(fit(0), QString());
    QCOMPARE(fit(1), u"minute"_s);
    QCOMPARE(fit(25), u"minute hour"_s); // the longest day
    QCOMPARE(fit(24 * 7), u"hour day"_s);
    QCOMPARE(fit(24 * 15), u"hour day week"_s);
    QCOMPARE(fit(24 * 365), u"day week month"_s);
    for (const int64_t hours : {1, 24, 24 * 15, 24 * 31, 24 * 365}) {
        const Time until = since + hours * kHourUs;
        QVERIFY(makesSense(usualUnit(since, until), since, until));
    }
}

QTEST_GUILESS_MAIN(TestBars)
#include "tst_bars.moc"
