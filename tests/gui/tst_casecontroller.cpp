// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/casecontroller.h"
#include "store/storereader.h"
#include "tests/workspace/logtree.h"
#include "widgets/common/progresspanel.h"
#include "widgets/trace/tracepage.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// A helpdesk's store, a page with results of it, and a case for the desk beside.
class TestCaseController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesWhatIsSelected();
    void opens();
    void opensNothingElse();
    void saysThatNothingIsSelected();
    void saysThatItCannotWrite();

private:
    [[nodiscard]] QString said() const
    {
        return m_panel.findChild<QLabel *>(u"progressText"_s)->text();
    }
    [[nodiscard]] static std::vector<ResultRow> rowsOf(const QString &folder);

    QTemporaryDir m_dir;
    QString m_file;
    Workspace m_workspace;
    TracePage m_page;
    ProgressPanel m_panel;
    std::unique_ptr<CaseController> m_controller;
    std::vector<ResultRow> m_rows;
};

std::vector<ResultRow> TestCaseController::rowsOf(const QString &folder)
{
    std::vector<ResultRow> all;
    const auto reader = StoreReader::open(folder.toStdString());
    if (!reader)
        qFatal("no store in %s", qPrintable(folder));
    const auto found = (*reader)->search({}, [&](std::vector<ResultRow> &&rows) {
        all.insert(all.end(), rows.begin(), rows.end());
        return true;
    });
    if (!found)
        qFatal("the search failed");
    return all;
}

void TestCaseController::initTestCase()
{
    m_file = m_dir.filePath(u"marta.case"_s);
    const QString logs = m_dir.filePath(u"logs"_s);
    const QString store = m_dir.filePath(u"store"_s);
    LogTree(60).write(logs.toStdString());
    ImportOptions options;
    options.sources = {{logs.toStdString(), {}}};
    QVERIFY(importLogs(store.toStdString(), options, {}, {}).ok());
    QVERIFY(m_workspace.open(store).ok());
    m_rows = rowsOf(store);
    m_page.show();
    m_page.beginSearch();
    m_page.addResults(m_rows);
    m_page.endSearch(m_rows.size(), false, 1);
    m_controller = std::make_unique<CaseController>(m_workspace, m_page, m_panel, m_page);
}

void TestCaseController::savesWhatIsSelected()
{
    auto *table = m_page.findChild<QTableView *>(u"results"_s);
    table->selectRow(3);
    QCOMPARE(m_page.selectedTraces().size(), 1U);
    m_controller->save(m_file);
    QTRY_COMPARE(said(), u"The case was written: %1"_s.arg(m_file));
    QVERIFY(QFile::exists(m_file));
}

void TestCaseController::opens()
{
    QSignalSpy opened(m_controller.get(), &CaseController::opened);
    m_controller->open(m_file);
    QTRY_COMPARE(opened.count(), 1);
    const std::vector<ResultRow> there = rowsOf(opened.first().first().toString());
    QVERIFY(!there.empty());
    for (const ResultRow &row : there)
        QVERIFY(row.trace.bundle == m_page.selectedTraces().front().bundle);
    QVERIFY(there.size() < m_rows.size());
    QVERIFY(said().startsWith(u"The case is open."_s));
}

void TestCaseController::opensNothingElse()
{
    QSignalSpy opened(m_controller.get(), &CaseController::opened);
    m_controller->open(m_dir.filePath(u"logs/store1.log"_s));
    QTRY_VERIFY(said().contains(u"store1.log"_s));
    QCOMPARE(opened.count(), 0);
    // And after that another one opens.
    m_controller->open(m_file);
    QTRY_COMPARE(opened.count(), 1);
}

void TestCaseController::saysThatNothingIsSelected()
{
    TracePage empty;
    CaseController controller(m_workspace, empty, m_panel, empty);
    controller.chooseAndSave();
    QVERIFY(said().startsWith(u"No message is selected."_s));
}

void TestCaseController::saysThatItCannotWrite()
{
    const QString nowhere = m_dir.filePath(u"no/such/folder.case"_s);
    m_controller->save(nowhere);
    QTRY_VERIFY(said().contains(nowhere));
}

QTEST_MAIN(TestCaseController)
#include "tst_casecontroller.moc"
