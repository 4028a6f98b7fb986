// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/moment.h"

#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void readsInAnotherZone();
    void tellsDurations_data();
    void tellsDurations();
    void saysTheDateOfAnotherDay();
};

void MomentTest::initTestCase()
{
    qputenv("TZ", "Europe/Madrid");
}

void MomentTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("utc"); // empty: refused
    const int since = static_cast<int>(PeriodEnd::Since);
    const int until = static_cast<int>(PeriodEnd::Until);
    QTest::newRow("a day begins at midnight here")
        << u"2026-03-10"_s << since << u"2026-03-09T23:00:00.000000Z"_s;
    QTest::newRow("until a day is with that day")
        << u"2026-03-10"_s << until << u"2026-03-10T22:59:59.999999Z"_s;
    QTest::newRow("a day of summer time")
        << u"2026-07-10"_s << since << u"2026-07-09T22:00:00.000000Z"_s;
    QTest::newRow("minutes") << u"2026-03-10 10:05"_s << until << u"2026-03-10T09:05:00.000000Z"_s;
    QTest::newRow("seconds") << u"2026-03-10T10:05:07"_s << since
                             << u"2026-03-10T09:05:07.000000Z"_s;
    QTest::newRow("with its zone")
        << u"2026-03-10T10:05:07+03:00"_s << since << u"2026-03-10T07:05:07.000000Z"_s;
    QTest::newRow("in UTC") << u"2026-03-10T10:05:07Z"_s << since
                            << u"2026-03-10T10:05:07.000000Z"_s;
    QTest::newRow("now") << u"now"_s << since << u"2026-11-21T12:00:00.000000Z"_s;
    QTest::newRow("days ago") << u"-3d"_s << since << u"2026-11-18T12:00:00.000000Z"_s;
    QTest::newRow("hours ago") << u"-2h"_s << until << u"2026-11-21T10:00:00.000000Z"_s;
    QTest::newRow("minutes ago") << u"-90m"_s << since << u"2026-11-21T10:30:00.000000Z"_s;
    QTest::newRow("weeks ago") << u"-1w"_s << since << u"2026-11-14T12:00:00.000000Z"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << since << QString();
    QTest::newRow("a word") << u"yesterday"_s << since << QString();
    QTest::newRow("no unit") << u"-3"_s << since << QString();
    QTest::newRow("another unit") << u"-3y"_s << since << QString();
    QTest::newRow("forward") << u"--3d"_s << since << QString();
    QTest::newRow("beyond all time") << u"-99999999999999999999d"_s << since << QString();
    QTest::newRow("nothing") << QString() << since << QString();
}

void MomentTest::reads()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    QFETCH(QString, utc);
    const Time now = parseRfc3339("2026-11-21T12:00:00Z");
    const Time moment = parseMoment(text, now, static_cast<PeriodEnd>(end));
    QCOMPARE(moment.isSet() ? QString::fromStdString(formatUtc(moment, true)) : QString(), utc);
}

/// Whatever this machine's is; days of 23 hours, too.
void MomentTest::readsInAnotherZone()
{
    const QTimeZone zone("America/New_York");
    const auto read = [&zone](const QString &text, PeriodEnd end) {
        return QString::fromStdString(formatUtc(parseMoment(text, {}, end, zone)));
    };
    QCOMPARE(read(u"2026-03-08"_s, PeriodEnd::Since), u"2026-03-08T05:00:00Z"_s);
    QCOMPARE(read(u"2026-03-08"_s, PeriodEnd::Until), u"2026-03-09T03:59:59Z"_s);
    QCOMPARE(read(u"2026-03-08 10:05"_s, PeriodEnd::Until), u"2026-03-08T14:05:00Z"_s);
    QCOMPARE(read(u"2026-03-08T10:05:00+03:00"_s, PeriodEnd::Since), u"2026-03-08T07:05:00Z"_s);
}

void MomentTest::tellsDurations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("less than a second") << qint64(400) << u"0.4 s"_s;
    QTest::newRow("seconds") << qint64(119'000) << u"119 s"_s;
    QTest::newRow("minutes") << qint64(150'000) << u"3 min"_s;
    QTest::newRow("hours and minutes") << qint64(12'000'000) << u"3 h 20 min"_s;
    QTest::newRow("whole hours") << qint64(10'800'000) << u"3 h"_s;
    QTest::newRow("days") << qint64(432'000'000) << u"5 days"_s;
}

void MomentTest::tellsDurations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(milliseconds * 1000), text);
}

void MomentTest::saysTheDateOfAnotherDay()
{
    const Time evening = parseRfc3339("2026-03-10T22:30:00Z"); // 23:30 here
    QCOMPARE(clockText(evening, evening), u"23:30:00"_s);
    QCOMPARE(clockText(evening + 3600 * Time::kSecond, evening), u"2026-03-11 00:30:00"_s);
    QCOMPARE(momentText(Time()), u"an unknown time"_s);
}

QTEST_GUILESS_MAIN(MomentTest)
#include "tst_moment.moc"
