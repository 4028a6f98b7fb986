// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/indicatorcontroller.h"

#include "items/searchrecogniser.h"
#include "tests/gui/latemessage.h"
#include "tests/workspace/logtree.h"
#include "widgets/charts/indicatorchart.h"
#include "widgets/charts/indicatorspage.h"
#include "widgets/charts/questionbar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;
constexpr int64_t kHourUs = 3600 * Time::kSecond;
constexpr uint32_t kMessages = 90; // every ninth is refused
constexpr double kReceived = 80;

/// The first message of LogTree; the others come within a quarter of an hour.
const Time kFirst = parseRfc3339("2026-11-20T20:00:00Z");

} // namespace

/// From the page's question to the store and back, and on to the messages.
class TestIndicatorController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhenHostsAreKnown();
    void anotherHostNeedsNoStore();
    void showsTheRestBeforeWhatIsUsual();
    void opensTheMessagesBehindABar();
    void aStoppedQuestionIsNotAnswered();
    void failsInWords();
    void anotherStoreForgetsThisOne();
    void followsTheStoreWhileInSight();

private:
    void import(const QString &name);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What the page shows; nothing: no answer yet.
    [[nodiscard]] const IndicatorView *view() const;
    /// Of what is shown for the test's period; -1: something else is shown.
    [[nodiscard]] double received() const;
    void showPeriod();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IndicatorsPage> m_page;
    std::unique_ptr<IndicatorController> m_controller;
};

void TestIndicatorController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>();
    m_page = std::make_unique<IndicatorsPage>();
    m_controller = std::make_unique<IndicatorController>(*m_workspace, *m_page);
    QVERIFY(m_workspace->open(path(u"store"_s)).ok());
    LogTree(kMessages).write(path(u"logs"_s).toStdString());
    import(u"logs"_s);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestIndicatorController::cleanup()
{
    m_controller.reset();
    m_page.reset();
    m_workspace.reset();
}

void TestIndicatorController::import(const QString &name)
{
    ImportOptions options;
    options.sources = {{path(name).toStdString(), {}}};
    options.timezone = "UTC";
    options.year = 2026;
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    QVERIFY(m_workspace->startImport(options).ok());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kWaitMs);
}

const IndicatorView *TestIndicatorController::view() const
{
    return m_page->chart()->content().view.get();
}

double TestIndicatorController::received() const
{
    const IndicatorView *shown = view();
    if (shown == nullptr || shown->bars.empty() || shown->bars.front().begin != kFirst)
        return -1;
    return shown->line(Indicator::Received)->total;
}

void TestIndicatorController::showPeriod()
{
    m_page->setPeriod(kFirst, kFirst + 12 * kHourUs); // by hour
    m_controller->reset();
    m_controller->setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(received(), kReceived, kWaitMs);
}

void TestIndicatorController::answersWhenHostsAreKnown()
{
    QSignalSpy asked(m_page.get(), &IndicatorsPage::questionAsked);
    QCOMPARE(asked.size(), 0); // it knows of no host yet
    showPeriod();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(view()->parts.size(), size_t{3});
}

void TestIndicatorController::anotherHostNeedsNoStore()
{
    showPeriod();
    QSignalSpy loaded(m_workspace.get(), &Workspace::indicatorsLoaded);
    m_page->questionBar()->setChosenHosts({1});
    m_page->setPeriod(kFirst, kFirst + 8 * kHourUs);
    QTRY_VERIFY_WITH_TIMEOUT(view()->question.filter.hosts == std::vector<HostId>{1}, kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(view()->parts.size(), size_t{1}, kWaitMs);
    QCOMPARE(loaded.size(), 0);
}

void TestIndicatorController::showsTheRestBeforeWhatIsUsual()
{
    showPeriod();
    IndicatorQuestion question = view()->question;
    question.band = true;
    QSignalSpy loaded(m_workspace.get(), &Workspace::indicatorsLoaded);
    Q_EMIT m_page->questionAsked(question);
    QTRY_VERIFY_WITH_TIMEOUT(view()->band.has_value(), kWaitMs);
    QCOMPARE(loaded.size(), 1); // the weeks before
    QCOMPARE(received(), kReceived);
}

/// As many as the bar says, by what can stand in the search field.
void TestIndicatorController::opensTheMessagesBehindABar()
{
    showPeriod();
    QSignalSpy wanted(m_controller.get(), &IndicatorController::messagesWanted);
    Q_EMIT m_page->messagesWanted({}, Indicator::Rejected, view()->bars.front());
    QCOMPARE(wanted.size(), 1);
    SearchQuery query = recogniseSearch(wanted[0][0].toString().toStdString()).query;
    query.since = wanted[0][1].value<Time>();
    query.until = wanted[0][2].value<Time>();
    QCOMPARE(query.since.us, kFirst.us);
    QCOMPARE(query.until.us, (kFirst + kHourUs).us);
    QSignalSpy found(m_workspace.get(), &Workspace::searchFinished);
    m_workspace->search(query);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kWaitMs);
    QCOMPARE(found[0][2].toULongLong(), quint64{10});
    QCOMPARE(view()->line(Indicator::Rejected)->values.front(), 10.0);
    Q_EMIT m_page->messagesWanted({}, Indicator::LoginsFailed, view()->bars.front());
    QCOMPARE(wanted.size(), 1); // belong to no message
}

void TestIndicatorController::aStoppedQuestionIsNotAnswered()
{
    showPeriod();
    QSignalSpy loaded(m_workspace.get(), &Workspace::indicatorsLoaded);
    m_page->setPeriod(kFirst - 400 * Time::kDay, kFirst);
    Q_EMIT m_page->stopRequested();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kWaitMs);
    QCOMPARE(view()->bars.front().begin.us, kFirst.us);
    m_page->setPeriod(kFirst, kFirst + kHourUs); // the next one is
    QTRY_VERIFY_WITH_TIMEOUT(view()->bars.back().end == kFirst + kHourUs, kWaitMs);
}

void TestIndicatorController::failsInWords()
{
    showPeriod();
    IndicatorQuestion question = view()->question;
    question.zone = "Europe/Atlantis";
    Q_EMIT m_page->questionAsked(question);
    auto *panel = m_page->findChild<QWidget *>(u"indicatorsPanel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kWaitMs);
}

void TestIndicatorController::anotherStoreForgetsThisOne()
{
    showPeriod();
    QVERIFY(m_workspace->open(path(u"other"_s)).ok());
    QSignalSpy loaded(m_workspace.get(), &Workspace::indicatorsLoaded);
    m_controller->reset();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, kWaitMs);
    auto *panel = m_page->findChild<QWidget *>(u"indicatorsPanel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kWaitMs); // nothing was read yet
}

void TestIndicatorController::followsTheStoreWhileInSight()
{
    showPeriod();
    m_controller->setOpen(false);
    QSignalSpy loaded(m_workspace.get(), &Workspace::indicatorsLoaded);
    QFile file(path(u"mx9.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kOneMore);
    file.close();
    import(u"mx9.log"_s);
    m_controller->reload();
    QCOMPARE(loaded.size(), 0);
    m_controller->setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(received(), kReceived + 1, kWaitMs);
}

QTEST_MAIN(TestIndicatorController)
#include "tst_indicatorcontroller.moc"
