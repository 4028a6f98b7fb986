// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mainwindow.h"
#include "tests/workspace/logtree.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/trace/tracepage.h"
#include "workspace/workspace.h"

#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;
constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr int kIndicatorsRow = 2;

} // namespace

/// From a bar to its messages and back, as somebody goes who looks at a dip in a chart.
class TestChartMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void aBarOpensItsMessages();
};

void TestChartMessages::aBarOpensItsMessages()
{
    const QTemporaryDir folder;
    LogTree(90).write(folder.filePath(u"logs"_s).toStdString());
    ImportOptions options;
    options.sources = {{folder.filePath(u"logs"_s).toStdString(), {}}};
    options.timezone = "UTC";
    options.year = 2026;
    const QString store = folder.filePath(u"store"_s);
    QVERIFY(importLogs(store.toStdString(), options, {}, {}).ok());

    Workspace workspace;
    MainWindow window(workspace);
    window.start({{}, store, false});
    window.show();
    auto *navigation = window.findChild<QListWidget *>(u"navigation"_s);
    navigation->setCurrentRow(kIndicatorsRow);
    IndicatorsPage *page = window.indicatorsPage();
    QVERIFY(page->isVisible());
    const Time since = parseRfc3339("2026-11-20T20:00:00Z");
    page->setPeriod(since, since + 12 * kHourUs);
    const auto received = [page] {
        const auto view = page->chart()->content().view;
        const IndicatorLine *line = view ? view->line(Indicator::Received) : nullptr;
        return line == nullptr ? -1.0 : line->total;
    };
    QTRY_COMPARE_WITH_TIMEOUT(received(), 80.0, kWaitMs);

    // The keys of the chart: the first bar, and in.
    QSignalSpy searched(&workspace, &Workspace::searchFinished);
    page->focusChart();
    QTest::keyClick(page->chart(), Qt::Key_Home);
    QTest::keyClick(page->chart(), Qt::Key_Return);
    QVERIFY(window.tracePage()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!searched.isEmpty(), kWaitMs);
    QCOMPARE(searched[0][2].toULongLong(), quint64{80});
    auto *results = window.tracePage()->findChild<QTableView *>(u"results"_s);
    QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 80, kWaitMs);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), kWaitMs);
}

QTEST_MAIN(TestChartMessages)
#include "tst_chartmessages.moc"
