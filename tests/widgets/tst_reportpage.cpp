// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/reportfixtures.h"
#include "widgets/charts/reportpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ReportPage &page, const QString &name)
{
    return page.findChild<QLabel *>(name)->text();
}

bool isPanelShown(const ReportPage &page)
{
    return page.findChild<QWidget *>(u"reportPanel"_s)->isVisible();
}

void choose(const ReportPage &page, const QString &title)
{
    const auto found = page.sheets()->findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    page.sheets()->setCurrentItem(found.first());
}

QString cell(const ReportPage &page, int row, int column, const QModelIndex &parent = {})
{
    const QAbstractItemModel *model = page.rows()->model();
    return model->index(row, column, parent).data().toString();
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceItIsSeen();
    void asksForAHost();
    void showsTheLists();
    void sortsNumbersAsNumbers();
    void keepsTheChosenList();
    void showsReasonsAsATree();
    void showsLogTextAsItIs();
    void saysItsStates();
};

void TestReportPage::asksOnceItIsSeen()
{
    ReportPage page;
    QSignalSpy asked(&page, &ReportPage::reportAsked);
    page.setHosts({u"mx1"_s});
    QCOMPARE(asked.size(), 0);
    page.show();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(2).toString(), QString());
    QVERIFY(asked.at(0).at(0).value<Time>() < asked.at(0).at(1).value<Time>());
}

void TestReportPage::asksForAHost()
{
    ReportPage page;
    page.setHosts({u"mx1"_s, u"mx2"_s});
    page.show();
    QSignalSpy asked(&page, &ReportPage::reportAsked);
    auto *hosts = page.findChild<QComboBox *>(u"reportHost"_s);
    hosts->setCurrentIndex(2);
    Q_EMIT hosts->activated(2);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(2).toString(), u"mx2"_s);
    page.setHosts({u"lists"_s, u"mx1"_s, u"mx2"_s});
    QCOMPARE(hosts->currentText(), u"mx2"_s);
}

void TestReportPage::showsTheLists()
{
    ReportPage page;
    page.setHosts({u"mx1"_s});
    page.show();
    page.showReport(reportFixture());
    QVERIFY(!isPanelShown(page));
    QCOMPARE(page.sheets()->item(0)->text(), u"Totals"_s);
    QCOMPARE(cell(page, 0, 0), u"Received"_s);
    QCOMPARE(cell(page, 0, 1), u"12,480"_s);
    // Lists without rows are left out.
    QVERIFY(page.sheets()->findItems(u"Panics"_s, Qt::MatchExactly).isEmpty());
    choose(page, u"Delivered, by host or domain"_s);
    QCOMPARE(cell(page, 0, 0), u"uni.example"_s);
    QCOMPARE(page.rows()->model()->columnCount(), 6);
}

void TestReportPage::sortsNumbersAsNumbers()
{
    ReportPage page;
    page.setHosts({u"mx1"_s});
    page.show();
    page.showReport(reportFixture());
    choose(page, u"Senders by messages"_s);
    QCOMPARE(cell(page, 0, 1), u"1,204"_s); // as the report has them
    page.rows()->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(cell(page, 0, 1), u"9"_s);
    page.rows()->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(cell(page, 0, 1), u"1,204"_s);
}

void TestReportPage::keepsTheChosenList()
{
    ReportPage page;
    page.setHosts({u"mx1"_s});
    page.show();
    page.showReport(reportFixture());
    choose(page, u"Senders by messages"_s);
    page.showReport(reportFixture());
    QCOMPARE(page.sheets()->currentItem()->text(), u"Senders by messages"_s);
    QCOMPARE(cell(page, 0, 1), u"1,204"_s);
}

void TestReportPage::showsReasonsAsATree()
{
    ReportPage page;
    page.setHosts({u"mx1"_s});
    page.show();
    page.showReport(reportFixture());
    choose(page, u"Put off, by reason"_s);
    const QAbstractItemModel *model = page.rows()->model();
    QCOMPARE(cell(page, 0, 0), u"smtp"_s);
    QCOMPARE(cell(page, 0, 1), u"50"_s);
    QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    QVERIFY(page.rows()->isExpanded(model->index(0, 0)));
}

void TestReportPage::showsLogTextAsItIs()
{
    ReportPage page;
    page.setHosts({u"mx1"_s});
    page.show();
    page.showReport(reportFixture());
    choose(page, u"Warnings"_s);
    const QAbstractItemModel *model = page.rows()->model();
    const QString words = cell(page, 0, 0, model->index(0, 0));
    QVERIFY(words.startsWith(u"<b>not bold</b>"_s));
    QVERIFY(!words.contains(QChar(0x1b)));
}

void TestReportPage::saysItsStates()
{
    ReportPage page;
    const auto title = [&page] { return textOf(page, u"stateTitle"_s); };
    page.show();
    QCOMPARE(title(), u"No statistics yet"_s);
    page.setHosts({u"mx1"_s});
    page.beginLoading();
    QCOMPARE(title(), u"Adding up …"_s);
    page.fail({ErrorCode::DamagedStore, "main.db", "disk image is malformed"});
    QCOMPARE(title(), u"The statistics could not be read"_s);
    QSignalSpy asked(&page, &ReportPage::reportAsked);
    page.findChild<QWidget *>(u"reportPanel"_s)->findChild<QPushButton *>()->click();
    QTRY_COMPARE(asked.size(), 1);
    page.showReport(std::make_shared<Report>());
    QCOMPARE(title(), u"Nothing was read of this time"_s);
    page.showReport(reportFixture());
    QVERIFY(!isPanelShown(page));
    QVERIFY(textOf(page, u"reportNotice"_s).contains(u"Of lists nothing was read"_s));
    page.reset();
    QCOMPARE(title(), u"No statistics yet"_s);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
