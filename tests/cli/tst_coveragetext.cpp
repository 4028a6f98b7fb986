// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/coveragetext.h"

#include <QJsonArray>
#include <QTest>

using namespace Estafeta;
using namespace Estafeta::Cli;
using namespace Qt::StringLiterals;

namespace {

Coverage siteCoverage()
{
    Coverage coverage;
    coverage.files = {
        {.host = "mx1", .path = "/logs/mx1/mail.log", .lines = 5},
        {.host = "mx2", .path = "/logs/mx2/mail.log", .lines = 7, .encoding = "ISO-8859-15"}};
    coverage.unparsed = {{.host = "mx2",
                          .program = "odd",
                          .lines = 3,
                          .unparsed = 1,
                          .sample = "5 \xa4 a ma\xf1"
                                    "ana\a"}};
    coverage.clocks = {
        {.host = "mx2", .reference = "mx1", .aheadUs = 36'700'000, .handoffs = 1204}};
    return coverage;
}

} // namespace

class TestCoverageText : public QObject
{
    Q_OBJECT

private slots:
    void clocks()
    {
        Coverage coverage = siteCoverage();
        QString text = coverageText(coverage);
        QVERIFY2(text.contains(u"\n  clock about 37 s ahead of mx1 (from 1,204 hand-offs)\n"_s),
                 qPrintable(text));
        QCOMPARE(text.count(u"clock about"_s), 1);
        QVERIFY(text.indexOf(u"clock about"_s) > text.indexOf(u"mx2"_s));
        coverage.clocks[0].aheadUs = -180'000'000;
        text = coverageText(coverage);
        QVERIFY2(text.contains(u"clock about 3 min behind mx1"_s), qPrintable(text));
    }

    void clocksForPrograms()
    {
        const QJsonArray hosts = coverageJson(siteCoverage())[u"hosts"_s].toArray();
        QVERIFY(hosts[0].toObject()[u"clock"_s].isNull());
        const QJsonObject clock = hosts[1].toObject()[u"clock"_s].toObject();
        QCOMPARE(clock[u"ahead_seconds"_s].toDouble(), 36.7);
        QCOMPARE(clock[u"of"_s].toString(), u"mx1"_s);
        QCOMPARE(clock[u"handoffs"_s].toInt(), 1204);
    }

    void namesOfAddresses()
    {
        Coverage coverage = siteCoverage();
        QVERIFY(!coverageText(coverage).contains(u"as messages tell"_s));
        QVERIFY(coverageJson(coverage)[u"named"_s].toArray().isEmpty());
        coverage.named = {{"192.0.2.12", "mx2.aula.example"}};
        const QString text = coverageText(coverage);
        QVERIFY2(
            text.contains(u"\nlines of 192.0.2.12 are of mx2.aula.example, as messages tell\n"_s),
            qPrintable(text));
        const QJsonArray named = coverageJson(coverage)[u"named"_s].toArray();
        QCOMPARE(named.size(), 1);
        QCOMPARE(named[0].toObject()[u"address"_s].toString(), u"192.0.2.12"_s);
        QCOMPARE(named[0].toObject()[u"name"_s].toString(), u"mx2.aula.example"_s);
    }

    void encodings()
    {
        const QString text = coverageText(siteCoverage());
        QVERIFY2(text.contains(u"\n    what is not UTF-8 looks like ISO-8859-15\n"_s),
                 qPrintable(text));
        QCOMPARE(text.count(u"looks like"_s), 1);
        QVERIFY2(text.contains(u"\n    5 € a mañana␇\n"_s), qPrintable(text));
        const QJsonObject json = coverageJson(siteCoverage());
        QCOMPARE(json[u"unparsed"_s].toArray()[0].toObject()[u"sample"_s].toString(),
                 u"5 € a mañana\a"_s);
        const QJsonArray files = json[u"hosts"_s].toArray()[1].toObject()[u"files"_s].toArray();
        QCOMPARE(files[0].toObject()[u"encoding"_s].toString(), u"ISO-8859-15"_s);
    }
};

QTEST_APPLESS_MAIN(TestCoverageText)
#include "tst_coveragetext.moc"
