// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <QTest>

using namespace Estafeta;

class TestTime : public QObject
{
    Q_OBJECT

private slots:
    void days_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<qint64>("days");
        QTest::newRow("the first day") << 1970 << 1 << 1 << qint64{0};
        QTest::newRow("the day before") << 1969 << 12 << 31 << qint64{-1};
        QTest::newRow("a leap day") << 2028 << 2 << 29 << qint64{21'243};
        QTest::newRow("the day after it") << 2028 << 3 << 1 << qint64{21'244};
        QTest::newRow("a century that leaps") << 2000 << 2 << 29 << qint64{11'016};
        QTest::newRow("a century that does not") << 1900 << 3 << 1 << qint64{-25'508};
        QTest::newRow("this year") << 2026 << 11 << 21 << qint64{20'778};
        QTest::newRow("long ago") << 1 << 1 << 1 << qint64{-719'162};
        QTest::newRow("before that") << 0 << 12 << 31 << qint64{-719'163};
        QTest::newRow("far away") << 9999 << 12 << 31 << qint64{2'932'896};
    }

    void days()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(qint64, days);
        QCOMPARE(daysFromDate({year, month, day}), days);
        const Date date = dateFromDays(days);
        QCOMPARE(date.year, year);
        QCOMPARE(date.month, month);
        QCOMPARE(date.day, day);
    }

    void daysFollowEachOther()
    {
        Date before = dateFromDays(-150'000);
        for (int64_t day = -149'999; day < 150'000; ++day) {
            const Date date = dateFromDays(day);
            QCOMPARE(daysFromDate(date), day);
            const bool next = date.day == before.day + 1 && date.month == before.month;
            const bool month = date.day == 1 && before.day >= 28
                && date.month == before.month % 12 + 1
                && date.year == before.year + (before.month == 12 ? 1 : 0);
            QVERIFY(next || month);
            before = date;
        }
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("UTC", "2026-11-21T23:20:06Z", "2026-11-21T23:20:06.000000Z");
        row("small letters", "2026-11-21t23:20:06z", "2026-11-21T23:20:06.000000Z");
        row("a blank for the T", "2026-11-21 23:20:06", "2026-11-21T23:20:06.000000Z");
        row("no zone", "2026-11-21T23:20:06", "2026-11-21T23:20:06.000000Z");
        row("no seconds", "2026-11-21T23:20", "2026-11-21T23:20:00.000000Z");
        row("a day", "2026-11-21", "2026-11-21T00:00:00.000000Z");
        row("microseconds", "2026-11-21T23:20:06.123456Z", "2026-11-21T23:20:06.123456Z");
        row("tenths", "2026-11-21T23:20:06.5Z", "2026-11-21T23:20:06.500000Z");
        row("nanoseconds", "2026-11-21T23:20:06.123456789Z", "2026-11-21T23:20:06.123456Z");
        row("east", "2026-11-22T00:20:06+01:00", "2026-11-21T23:20:06.000000Z");
        row("west", "2026-11-21T19:50:06-03:30", "2026-11-21T23:20:06.000000Z");
        row("an offset without a colon", "2026-11-22T00:20:06+0100", "2026-11-21T23:20:06.000000Z");
        row("a leap second", "2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000000Z");
        row("a leap day", "2028-02-29T12:00:00Z", "2028-02-29T12:00:00.000000Z");
        row("before 1970", "1969-12-31T23:59:59.250000Z", "1969-12-31T23:59:59.250000Z");
        row("nothing", "", "");
        row("a word", "yesterday", "");
        row("a month too many", "2026-13-01", "");
        row("month nought", "2026-00-01", "");
        row("day nought", "2026-01-00", "");
        row("a day too many", "2026-01-32", "");
        row("the 30th of February", "2026-02-30", "");
        row("the leap day of a common year", "2026-02-29", "");
        row("an hour too many", "2026-01-01T24:00:00Z", "");
        row("a minute too many", "2026-01-01T23:60:00Z", "");
        row("a second too many", "2026-01-01T23:59:61Z", "");
        row("words behind it", "2026-01-01T00:00:00Z!", "");
        row("an offset cut short", "2026-01-01T00:00:00+01", "");
        row("a year of two digits", "26-01-01", "");
        row("signs for digits", "2026-+1-01", "");
        row("a point without digits", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.000000Z");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Time time = parseRfc3339(text.toStdString());
        QCOMPARE(time.isSet(), !expected.isEmpty());
        QCOMPARE(QByteArray::fromStdString(formatUtc(time, true)), expected);
    }

    void writesSeconds()
    {
        QCOMPARE(formatUtc(Time::fromSeconds(0)), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(formatUtc(Time{-1}), std::string("1969-12-31T23:59:59Z"));
        QCOMPARE(formatUtc(Time{-1}, true), std::string("1969-12-31T23:59:59.999999Z"));
        QCOMPARE(formatUtc(Time()), std::string());
    }

    void roundsDown()
    {
        QCOMPARE(Time{-1}.seconds(), int64_t{-1});
        QCOMPARE(Time{-Time::kSecond}.seconds(), int64_t{-1});
        QCOMPARE(Time{1}.seconds(), int64_t{0});
        QCOMPARE(Time{-1}.day(), -1);
        QCOMPARE(Time{-Time::kDay}.day(), -1);
        QCOMPARE(Time{Time::kDay}.day(), 1);
    }
};

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
