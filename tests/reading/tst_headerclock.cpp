// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/headerclock.h"

#include <QTest>

using namespace Estafeta;

namespace {

/// The times of "Nov 14 10:00:00"-like stamps, one after the other, parted by blanks.
QString timesOf(const QStringList &stamps, const Zone &zone, int64_t modified, int year)
{
    HeaderClock clock(zone, modified, year);
    QStringList times;
    for (const QString &stamp : stamps) {
        const std::string line = stamp.toStdString() + " mx1 postfix/smtpd[1]: x";
        times.append(QString::fromStdString(formatUtc(clock.time(parseHeader(line)))));
    }
    return times.join(u' ');
}

int64_t secondOf(const QString &time)
{
    return parseRfc3339(time.toStdString()).seconds();
}

} // namespace

class TestHeaderClock : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("modified");
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("stamps");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *zone, const char *modified, int year,
                            const char *stamps, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(modified)
                                << year << QString::fromLatin1(stamps).split(u'|')
                                << QString::fromLatin1(expected);
        };
        row("the year of the file", "UTC", "2026-11-15", 0, "Nov 14 10:00:00",
            "2026-11-14T10:00:00Z");
        row("a file over New Year", "UTC", "2027-01-02", 0, "Dec 31 23:59:59|Jan  1 00:00:01",
            "2026-12-31T23:59:59Z 2027-01-01T00:00:01Z");
        row("a file written a little before its lines", "UTC", "2026-12-31T23:00:00Z", 0,
            "Dec 31 22:00:00|Jan  1 00:00:01", "2026-12-31T22:00:00Z 2027-01-01T00:00:01Z");
        row("a leap day", "UTC", "2028-03-01", 0, "Feb 29 12:00:00", "2028-02-29T12:00:00Z");
        row("a given year that turns", "UTC", "2031-01-01", 2025,
            "Dec 31 23:59:59|Jan  1 00:00:01|Dec 31 23:59:58|Jan  1 00:00:02",
            "2025-12-31T23:59:59Z 2026-01-01T00:00:01Z 2025-12-31T23:59:58Z "
            "2026-01-01T00:00:02Z");
        row("a fixed offset to the east", "+01:00", "2026-11-15", 0, "Nov 14 10:00:00",
            "2026-11-14T09:00:00Z");
        row("a fixed offset to the west", "-03:30", "2026-11-15", 0, "Nov 14 23:00:00",
            "2026-11-15T02:30:00Z");
        row("summer and winter", "Europe/Madrid", "2026-12-01", 0,
            "Jul 14 12:00:00|Nov 14 12:00:00", "2026-07-14T10:00:00Z 2026-11-14T11:00:00Z");
        row("the hour that comes twice in autumn, by the order of lines", "Europe/Madrid",
            "2026-10-26", 0, "Oct 25 02:30:00|Oct 25 02:59:59|Oct 25 02:00:01|Oct 25 02:30:00",
            "2026-10-25T00:30:00Z 2026-10-25T00:59:59Z 2026-10-25T01:00:01Z "
            "2026-10-25T01:30:00Z");
        row("a little disorder is no second hour", "Europe/Madrid", "2026-10-26", 0,
            "Oct 25 02:30:30|Oct 25 02:30:29", "2026-10-25T00:30:30Z 2026-10-25T00:30:29Z");
        row("the hour that spring leaves out", "Europe/Madrid", "2026-04-01", 0,
            "Mar 29 01:59:59|Mar 29 02:30:00|Mar 29 03:00:00",
            "2026-03-29T00:59:59Z 2026-03-29T01:30:00Z 2026-03-29T01:00:00Z");
        row("a line that says all itself", "Europe/Madrid", "2020-01-01", 1999,
            "2026-11-14T10:00:00+05:30|2026-11-14T10:00:00Z",
            "2026-11-14T04:30:00Z 2026-11-14T10:00:00Z");
    }

    void tells()
    {
        QFETCH(QString, zone);
        QFETCH(QString, modified);
        QFETCH(int, year);
        QFETCH(QStringList, stamps);
        QFETCH(QString, expected);
        const auto found = Zone::find(zone.toStdString());
        QVERIFY2(found, "There are no zone files: install the package tzdata, as ./dev does.");
        QCOMPARE(timesOf(stamps, *found, secondOf(modified), year), expected);
    }

    void zones_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("UTC") << QByteArray("UTC") << true;
        QTest::newRow("this machine's") << QByteArray() << true;
        QTest::newRow("an offset") << QByteArray("+05:30") << true;
        QTest::newRow("an offset without a colon") << QByteArray("-0330") << true;
        QTest::newRow("an offset of hours") << QByteArray("+01") << true;
        QTest::newRow("an offset beyond the world") << QByteArray("+19:00") << false;
        QTest::newRow("minutes beyond the hour") << QByteArray("+01:60") << false;
        QTest::newRow("a name nobody knows") << QByteArray("Europe/Atlantis") << false;
        QTest::newRow("words") << QByteArray("a quarter past nine") << false;
    }

    void zones()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, known);
        QCOMPARE(Zone::find(name.toStdString()).has_value(), known);
    }

    void saysHowItKnows()
    {
        HeaderClock inLine(Zone(), 0, 0);
        std::ignore = inLine.time(parseHeader("2026-11-14T10:00:00Z mx1 a: b"));
        QCOMPARE(inLine.basis(), std::string("in the line"));
        HeaderClock fromFile(Zone(), secondOf(QStringLiteral("2026-11-15")), 0);
        std::ignore = fromFile.time(parseHeader("Nov 14 10:00:00 mx1 a: b"));
        QCOMPARE(fromFile.basis(), std::string("year from the file's time, zone UTC"));
        HeaderClock given(*Zone::find("+01:00"), 0, 2026);
        std::ignore = given.time(parseHeader("Nov 14 10:00:00 mx1 a: b"));
        QCOMPARE(given.basis(), std::string("year given, zone +01:00"));
    }

    void knowsNoTimeWithoutOne()
    {
        HeaderClock clock(Zone(), 0, 2026);
        QVERIFY(!clock.time(parseHeader("no header at all")).isSet());
    }
};

QTEST_APPLESS_MAIN(TestHeaderClock)
#include "tst_headerclock.moc"
