// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/reportcontroller.h"

#include "tests/gui/latemessage.h"
#include "tests/workspace/logtree.h"
#include "widgets/charts/reportpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;
const Time kFirst = parseRfc3339("2026-11-20T20:00:00Z");
const Time kLast = kFirst + 12 * 3600 * Time::kSecond;

} // namespace

/// From the Statistics page's question to the store and back.
class TestReportController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWasImported();
    void showsOneHost();
    void countsWhatCameSince();
    void anotherStoreForgetsThisOne();
    void failsInWords();

private:
    void import(const QString &name);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The first number of the totals; empty: no report is shown.
    [[nodiscard]] QString received() const;
    [[nodiscard]] QString title() const
    {
        return m_page->findChild<QLabel *>(u"stateTitle"_s)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReportPage> m_page;
    std::unique_ptr<ReportController> m_controller;
};

void TestReportController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<ReportPage>();
    m_controller = std::make_unique<ReportController>(*m_workspace, *m_page);
    QVERIFY(m_workspace->open(path(u"store"_s)).ok());
    LogTree(90).write(path(u"logs"_s).toStdString());
    import(u"logs"_s);
    m_page->setPeriod(kFirst, kLast);
    m_page->show();
    m_controller->setOpen(true);
    QTRY_VERIFY_WITH_TIMEOUT(!received().isEmpty(), kWaitMs);
}

void TestReportController::cleanup()
{
    m_controller.reset();
    m_page.reset();
    m_workspace.reset();
}

void TestReportController::import(const QString &name)
{
    ImportOptions options;
    options.sources = {{path(name).toStdString(), {}}};
    options.timezone = "UTC";
    options.year = 2026;
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    QVERIFY(m_workspace->startImport(options).ok());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kWaitMs);
}

QString TestReportController::received() const
{
    if (!m_page->rows()->isVisible())
        return {};
    return m_page->rows()->model()->index(0, 1).data().toString();
}

void TestReportController::showsWhatWasImported()
{
    std::shared_ptr<const Report> report;
    connect(m_workspace.get(), &Workspace::reportLoaded, this,
            [&report](RequestId, const Result<std::shared_ptr<const Report>> &loaded) {
                report = loaded ? *loaded : nullptr;
            });
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(report != nullptr, kWaitMs);
    QVERIFY(report->number(ReportNumber::Received) >= 80);
    QCOMPARE(received(), QString::number(report->number(ReportNumber::Received)));
    QCOMPARE(report->hosts.size(), size_t{3});
}

void TestReportController::showsOneHost()
{
    const int all = received().toInt();
    auto *hosts = m_page->findChild<QComboBox *>(u"reportHost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hosts->count(), 4, kWaitMs);
    int sum = 0;
    QSignalSpy loaded(m_workspace.get(), &Workspace::reportLoaded);
    for (int host = 1; host < hosts->count(); ++host) {
        hosts->setCurrentIndex(host);
        Q_EMIT hosts->activated(host);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), host, kWaitMs);
        sum += received().toInt();
    }
    QCOMPARE(sum, all);
}

void TestReportController::countsWhatCameSince()
{
    const int before = received().toInt();
    m_controller->setOpen(false);
    QVERIFY(QDir(m_folder->path()).mkpath(u"more/mx9"_s));
    QFile file(path(u"more/mx9/mail.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kOneMore);
    file.close();
    import(u"more"_s);
    m_controller->reload(); // as when an import has ended
    QCOMPARE(received().toInt(), before);
    m_controller->setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(received().toInt(), before + 1, kWaitMs);
}

void TestReportController::anotherStoreForgetsThisOne()
{
    QVERIFY(m_workspace->open(path(u"other"_s)).ok());
    m_controller->reset();
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"No statistics yet"_s, kWaitMs);
    QVERIFY(received().isEmpty());
}

void TestReportController::failsInWords()
{
    QSignalSpy loaded(m_workspace.get(), &Workspace::reportLoaded);
    m_page->setHosts({u"nowhere"_s});
    auto *hosts = m_page->findChild<QComboBox *>(u"reportHost"_s);
    hosts->setCurrentIndex(1);
    Q_EMIT hosts->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kWaitMs);
    QCOMPARE(title(), u"The statistics could not be read"_s);
}

QTEST_MAIN(TestReportController)
#include "tst_reportcontroller.moc"
