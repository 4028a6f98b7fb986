// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csv.h"
#include "items/indicatormodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Three hours, of which nothing was read of the second.
std::shared_ptr<const IndicatorView> view()
{
    auto view = std::make_shared<IndicatorView>();
    const auto hour = [](int64_t number) { return Time::fromSeconds(number * 3'600); };
    view->bars = {{hour(0), hour(1), Covered::Whole},
                  {hour(1), hour(2), Covered::Not},
                  {hour(2), hour(3), Covered::Partly}};
    view->lines = {{Indicator::Received, {5, kNone, 0}, 5},
                   {Indicator::Tagged, {1, kNone, 0}, 1},
                   {Indicator::Discarded, {2, kNone, 0}, 2},
                   {Indicator::Quarantined, {0, kNone, 0}, 0},
                   {Indicator::AverageSize, {1'200.5, kNone, kNone}, 1'200.5}};
    return view;
}

} // namespace

class TestIndicatorModel : public QObject
{
    Q_OBJECT

private slots:
    void hasARowForEachBarAndOneForAll();
    void aGapHasNoNumber();
    void addsUpWhatIsOneToTheReader();
    void keepsWhatIsSelectedWhenOnlyNumbersChange();
    void guardsCsv_data();
    void guardsCsv();
    void writesRowsOfCsv();
};

void TestIndicatorModel::hasARowForEachBarAndOneForAll()
{
    IndicatorModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const auto shown = view();
    model.setView(shown, IndicatorModel::allOf(*shown));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.index(2, 0).data(RawRole).toLongLong(), 7'200 * Time::kSecond);
    QCOMPARE(model.index(0, 1).data(RawRole).toDouble(), 5.0);
    QCOMPARE(model.index(3, 1).data(RawRole).toDouble(), 5.0);
    QCOMPARE(model.index(3, 5).data(RawRole).toDouble(), 1'200.5);
    QVERIFY(model.index(3, 0).data(IndicatorModel::WholePeriodRole).toBool());
    QVERIFY(!model.index(2, 0).data(IndicatorModel::WholePeriodRole).toBool());
}

void TestIndicatorModel::aGapHasNoNumber()
{
    IndicatorModel model;
    const auto shown = view();
    model.setView(shown, IndicatorModel::allOf(*shown));
    QVERIFY(!model.index(1, 1).data(RawRole).isValid());
    QCOMPARE(model.index(2, 1).data(RawRole).toDouble(), 0.0);
    QVERIFY(model.index(2, 1).data(RawRole).isValid());
    QVERIFY(!model.index(2, 5).data(RawRole).isValid()); // an average of nothing
    QCOMPARE(model.index(1, 0).data(IndicatorModel::CoveredRole).toInt(),
             static_cast<int>(Covered::Not));
}

void TestIndicatorModel::addsUpWhatIsOneToTheReader()
{
    IndicatorModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setView(view(), IndicatorModel::summary());
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(model.index(0, 6).data(RawRole).toDouble(), 3.0);
    QVERIFY(!model.index(1, 6).data(RawRole).isValid());
    QCOMPARE(model.index(3, 6).data(RawRole).toDouble(), 3.0);
    QVERIFY(!model.index(0, 2).data(RawRole).isValid()); // no bytes in this view
}

void TestIndicatorModel::keepsWhatIsSelectedWhenOnlyNumbersChange()
{
    IndicatorModel model;
    const auto shown = view();
    model.setView(shown, IndicatorModel::allOf(*shown));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto other = std::make_shared<IndicatorView>(*shown);
    other->lines[0].values[0] = 6;
    model.setView(other, IndicatorModel::allOf(*other));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 1).data(RawRole).toDouble(), 6.0);
    other = std::make_shared<IndicatorView>(*other);
    other->bars.pop_back();
    model.setView(other, IndicatorModel::allOf(*other));
    QCOMPARE(reset.size(), 1);
}

void TestIndicatorModel::guardsCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"mx1"_s << u"mx1"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with a comma") << u"@SUM(a,b)"_s << u"\"'@SUM(a,b)\""_s;
    QTest::newRow("behind a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("negative number") << u"-5.5"_s << u"-5.5"_s;
    QTest::newRow("minus and a name") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("quotes") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestIndicatorModel::guardsCsv()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void TestIndicatorModel::writesRowsOfCsv()
{
    QCOMPARE(csvOf({{u"a"_s, u"b,c"_s}, {u"1"_s, {}}}), QByteArray("a,\"b,c\"\r\n1,\r\n"));
}

QTEST_GUILESS_MAIN(TestIndicatorModel)

#include "tst_indicatormodel.moc"
