// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/usual.h"

#include <QTest>

#include <limits>

using namespace Estafeta;

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestUsual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartiles();
    void tooFewWeeksTellNothing();
    void finds_data();
    void finds();
};

void TestUsual::quartiles()
{
    const auto odd = quartilesOf({50, 10, 30, 20, 40});
    QVERIFY(odd.has_value());
    QCOMPARE(odd->lower, 20.0);
    QCOMPARE(odd->median, 30.0);
    QCOMPARE(odd->upper, 40.0);
    const auto even = quartilesOf({1, 2, 3, 4});
    QVERIFY(even.has_value());
    QCOMPARE(even->lower, 1.75);
    QCOMPARE(even->median, 2.5);
    QCOMPARE(even->upper, 3.25);
}

void TestUsual::tooFewWeeksTellNothing()
{
    QVERIFY(!quartilesOf({}).has_value());
    QVERIFY(!quartilesOf({1, 2}).has_value());
    QVERIFY(!quartilesOf({1, 2, kNothing}).has_value());
    QVERIFY(quartilesOf({1, 2, 3}).has_value());
}

void TestUsual::finds_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("upper");
    QTest::addColumn<Covered>("covered");
    QTest::addColumn<bool>("found");
    const Covered whole = Covered::Whole;
    QTest::newRow("usual") << 110.0 << 90.0 << 100.0 << 110.0 << whole << false;
    QTest::newRow("at three distances") << 170.0 << 90.0 << 100.0 << 110.0 << whole << false;
    QTest::newRow("beyond three distances") << 171.0 << 90.0 << 100.0 << 110.0 << whole << true;
    QTest::newRow("below three distances") << 29.0 << 90.0 << 100.0 << 110.0 << whole << true;
    QTest::newRow("low, and not read whole")
        << 29.0 << 90.0 << 100.0 << 110.0 << Covered::Partly << false;
    QTest::newRow("high, though not read whole")
        << 171.0 << 90.0 << 100.0 << 110.0 << Covered::Partly << true;
    QTest::newRow("always the same, and small") << 9.0 << 0.0 << 0.0 << 0.0 << whole << false;
    QTest::newRow("always the same, and not small") << 10.0 << 0.0 << 0.0 << 0.0 << whole << true;
    QTest::newRow("below a fifth of much")
        << 1199.0 << 1000.0 << 1000.0 << 1000.0 << whole << false;
    QTest::newRow("a fifth of much") << 1200.0 << 1000.0 << 1000.0 << 1000.0 << whole << true;
    QTest::newRow("nothing read") << kNothing << 90.0 << 100.0 << 110.0 << Covered::Not << false;
    QTest::newRow("nothing known") << 171.0 << kNothing << kNothing << kNothing << whole << false;
}

void TestUsual::finds()
{
    QFETCH(double, value);
    QFETCH(double, lower);
    QFETCH(double, median);
    QFETCH(double, upper);
    QFETCH(Covered, covered);
    QFETCH(bool, found);
    // The bar in question stands behind one that is as usual as can be.
    const std::vector<Bar> bars{{Time{0}, Time{1}, Covered::Whole}, {Time{1}, Time{2}, covered}};
    const UsualBand band{{5, lower}, {5, median}, {5, upper}, 3};
    const auto anomalies =
        anomaliesOf(Indicator::Received, bars, std::vector<double>{5, value}, band);
    QCOMPARE(anomalies.size(), found ? size_t{1} : size_t{0});
    if (found)
        QVERIFY(anomalies.front() == (Anomaly{1, value, median}));
}

QTEST_GUILESS_MAIN(TestUsual)
#include "tst_usual.moc"
