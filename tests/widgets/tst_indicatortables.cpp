// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownindicators.h"
#include "tests/widgets/parsedcsv.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QMimeData>
#include <QPrinter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>

using namespace Estafeta;

class TestIndicatorTables : public QObject
{
    Q_OBJECT

private slots:
    void theTableHasTheNumbersOfTheView();
    void sortingLeavesTheWholePeriodLast();
    void aCellOpensItsMessages();
    void copiesRows();
    void theSummaryIsByDays();
    void savesNumbers();
    void savesPictures();
    void printsChartsAndTables();
};

void TestIndicatorTables::theTableHasTheNumbersOfTheView()
{
    Fixtures::MailScene scene;
    scene.gapBegin = kTestDay + 3 * kTestHour;
    scene.gapEnd = kTestDay + 5 * kTestHour + kTestHour / 2;
    const ShownIndicators shown(scene);
    shown.key(Qt::Key_T, Qt::ControlModifier);
    IndicatorTable *table = shown.page.table();
    QVERIFY(table->isVisible());
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const IndicatorView view = shown.view();
    QCOMPARE(table->model()->rowCount(), 25);
    QCOMPARE(table->model()->columnCount(), kIndicatorCount + 1);
    for (size_t line = 0; line < view.lines.size(); ++line) {
        for (size_t bar = 0; bar < view.bars.size(); ++bar) {
            const double value = view.lines[line].values[bar];
            const QVariant shownValue =
                table->model()
                    ->index(static_cast<int>(bar), static_cast<int>(line) + 1)
                    .data(RawRole);
            QCOMPARE(shownValue.isValid(), !std::isnan(value));
            QCOMPARE(shownValue.toDouble(), std::isnan(value) ? 0.0 : value);
        }
    }
    QCOMPARE(table->model()->index(4, 1).data().toString(), u"–"_s);
    QCOMPARE(table->model()->index(4, 0).data().toString(),
             u"Tue 17 Nov, 04:00 to 05:00 (not read)"_s);
    QCOMPARE(table->model()->index(5, 0).data().toString(),
             u"Tue 17 Nov, 05:00 to 06:00 (partly read)"_s);
    QCOMPARE(table->model()->index(24, 1).data().toString(),
             QLocale().toString(std::llround(view.lines[0].total)));
    shown.page.setForm(ChartBar::Chart);
    QVERIFY(shown.page.chart()->isVisible());
}

void TestIndicatorTables::sortingLeavesTheWholePeriodLast()
{
    Fixtures::MailScene scene;
    scene.gapBegin = kTestDay + 3 * kTestHour;
    scene.gapEnd = kTestDay + 5 * kTestHour;
    const ShownIndicators shown(scene);
    shown.page.setForm(ChartBar::Table);
    QAbstractItemModel *rows = shown.page.table()->model();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        shown.page.table()->sortByColumn(1, order);
        QVERIFY(rows->index(24, 0).data(IndicatorModel::WholePeriodRole).toBool());
        QVERIFY(!rows->index(23, 1).data(RawRole).isValid()); // of the gap
        const double first = rows->index(0, 1).data(RawRole).toDouble();
        const double second = rows->index(10, 1).data(RawRole).toDouble();
        QVERIFY(order == Qt::AscendingOrder ? first < second : first > second);
    }
}

void TestIndicatorTables::aCellOpensItsMessages()
{
    const ShownIndicators shown;
    QSignalSpy wanted(&shown.page, &IndicatorsPage::messagesWanted);
    shown.page.setForm(ChartBar::Table);
    IndicatorTable *table = shown.page.table();
    table->sortByColumn(0, Qt::DescendingOrder);
    table->setCurrentIndex(table->model()->index(3, 2));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<Indicator>(), Indicator::Delivered);
    QCOMPARE(wanted[0][2].value<Bar>(), shown.view().bars[20]);
    table->setCurrentIndex(table->model()->index(24, 2)); // the whole period is no bar
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestIndicatorTables::copiesRows()
{
    const ShownIndicators shown;
    shown.page.setForm(ChartBar::Table);
    shown.page.table()->selectRow(2);
    QTest::keyClick(shown.page.table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Tue 17 Nov, 02:00 to 03:00"_s), qPrintable(copied));
    QVERIFY(copied.startsWith(u"Time (UTC)"_s));
}

void TestIndicatorTables::theSummaryIsByDays()
{
    const ShownIndicators shown;
    shown.page.setPeriod(kTestDay - 6 * Time::kDay, kTestDay + Time::kDay);
    QCOMPARE(shown.questions.back().unit, BarUnit::Hour);
    shown.page.setForm(ChartBar::Summary);
    QCOMPARE(shown.questions.back().unit, BarUnit::Day);
    IndicatorTable *summary = shown.page.summary();
    QVERIFY(summary->isVisible());
    QCOMPARE(summary->model()->rowCount(), 8);
    QCOMPARE(summary->model()->columnCount(), 7);
    const IndicatorView view = shown.view();
    double spam = 0;
    for (const Indicator part : {Indicator::Tagged, Indicator::Discarded, Indicator::Quarantined})
        spam += view.line(part)->values[0];
    QCOMPARE(summary->model()->index(0, 6).data(RawRole).toDouble(), spam);
    QCOMPARE(summary->model()->headerData(6, Qt::Horizontal).toString(), u"Spam"_s);
    shown.page.setForm(ChartBar::Chart);
    QCOMPARE(shown.questions.back().unit, BarUnit::Hour);
}

void TestIndicatorTables::savesNumbers()
{
    Fixtures::MailScene scene;
    scene.gapBegin = kTestDay + 3 * kTestHour;
    scene.gapEnd = kTestDay + 5 * kTestHour;
    const ShownIndicators shown(scene);
    QSignalSpy saved(&shown.page, &IndicatorsPage::saveRequested);
    Q_EMIT shown.page.chartBar()->saveRequested(ChartBar::Csv);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), u"estafeta-indicators-2026-11-17.csv"_s);
    const QList<QStringList> rows = parsedCsv(saved[0][1].toByteArray());
    QCOMPARE(rows.size(), 26);
    QCOMPARE(rows[0].first(4), QStringList({u"From"_s, u"To"_s, u"Logs"_s, u"Received"_s}));
    const IndicatorView view = shown.view();
    QCOMPARE(rows[2][0], u"2026-11-17T01:00:00Z"_s);
    QCOMPARE(rows[2][3].toDouble(), view.lines[0].values[1]);
    QCOMPARE(rows[4].mid(2, 2), QStringList({u"not read"_s, QString()}));
    QCOMPARE(rows[25][2], u"whole period"_s);
    QCOMPARE(rows[25][3].toDouble(), view.lines[0].total);
}

void TestIndicatorTables::savesPictures()
{
    const ShownIndicators shown;
    QSignalSpy saved(&shown.page, &IndicatorsPage::saveRequested);
    Q_EMIT shown.page.chartBar()->saveRequested(ChartBar::Png);
    const QImage picture = QImage::fromData(saved[0][1].toByteArray(), "PNG");
    QCOMPARE(picture.size(), shown.page.chart()->size() * 2);
    Q_EMIT shown.page.chartBar()->saveRequested(ChartBar::Svg);
    QXmlStreamReader svg(saved[1][1].toByteArray());
    QString texts;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters)
            texts += svg.text();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY2(texts.contains(u"messages per hour"_s) && texts.contains(u"Delivered"_s),
             qPrintable(texts));
    Q_EMIT shown.page.chartBar()->saveRequested(ChartBar::Pdf);
    QVERIFY(saved[2][1].toByteArray().startsWith("%PDF"));
    QCOMPARE(shown.page.chart()->palette(), shown.page.palette()); // paper's colours are gone
}

void TestIndicatorTables::printsChartsAndTables()
{
    const ShownIndicators shown;
    const QTemporaryDir folder;
    for (const ChartBar::Form form : {ChartBar::Chart, ChartBar::Table, ChartBar::Summary}) {
        shown.page.setForm(form);
        QPrinter printer;
        const QString path = folder.filePath(u"page%1.pdf"_s.arg(form));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        shown.page.printOn(printer);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 3'000);
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestIndicatorTables test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_indicatortables.moc"
