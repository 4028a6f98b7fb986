// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/tracefixtures.h"
#include "widgets/common/languages.h"
#include "widgets/common/plainlabel.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/trace/tracedetails.h"
#include "widgets/trace/tracepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Estafeta;

/// The page with somebody behind it who answers from the fixtures.
class TestTracePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void complaintToAnswer();
    void conditionsAreChosen();
    void emptyResultShowsCoverage();
    void failureOffersRetry();
    void firstStartHasTwoWays();
    void timelineByKeyboard();
    void recipientsOfAList();
    void filterInPlace();
    void pastedHeader();
    void whatAChartWants();
    void languageSwitch();
    void otherTryByLink();

private:
    [[nodiscard]] QString label(const char *name) const;
    void type(const QString &text);
    void answer();

    std::unique_ptr<TracePage> m_page;
};

void TestTracePage::init()
{
    QSettings().clear();
    m_page = std::make_unique<TracePage>();
    connect(m_page.get(), &TracePage::traceRequested, this, [this](TraceId id) {
        for (TraceDocument &document : Fixtures::documents()) {
            if (document.trace.id == id)
                m_page->showTrace(std::make_shared<const TraceDocument>(std::move(document)));
        }
        for (TraceDocument &document : Fixtures::twoTries()) {
            if (document.trace.id == id)
                m_page->showTrace(std::make_shared<const TraceDocument>(std::move(document)));
        }
    });
    m_page->setCoverage(Fixtures::coverage());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTracePage::cleanup()
{
    m_page.reset();
}

QString TestTracePage::label(const char *name) const
{
    const QString wanted = QLatin1String(name);
    const auto *panel = m_page->findChild<QWidget *>(QStringLiteral("statePanel"));
    const QWidget *place = wanted.startsWith(QLatin1String("state")) ? panel : m_page.get();
    const auto *found = place->findChild<QLabel *>(wanted);
    return found == nullptr ? QString() : found->text();
}

void TestTracePage::type(const QString &text)
{
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("searchField"));
    field->clear();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestTracePage::answer()
{
    m_page->beginSearch();
    m_page->addResults(Fixtures::results());
    m_page->endSearch(Fixtures::results().size(), false, 100);
}

void TestTracePage::complaintToAnswer()
{
    QSignalSpy searched(m_page.get(), &TracePage::searchRequested);
    type(QStringLiteral("marta.ruiz@uni.example"));
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().value<SearchQuery>().address,
             std::string("marta.ruiz@uni.example"));
    answer();
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("results"));
    table->setFocus();
    const auto subject = [&] { return table->currentIndex().siblingAtColumn(3).data().toString(); };
    while (!subject().contains(QStringLiteral("descuento")) && table->currentIndex().row() < 9)
        QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(label("verdictSentence").contains(QStringLiteral("“Junk”")));
    QVERIFY(label("verdictProof").contains(QStringLiteral("store1")));
    m_page->findChild<QPushButton *>(QStringLiteral("copyAnswer"))->click();
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Hello,")));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Junk")));
}

void TestTracePage::conditionsAreChosen()
{
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("searchField"));
    QMenu *menu = m_page->findChild<QPushButton *>(QStringLiteral("conditions"))->menu();
    const auto choose = [](const QMenu *from, const QString &condition) {
        for (QAction *action : from->actions()) {
            if (action->data().toString() == condition)
                action->trigger();
        }
    };
    QSignalSpy searched(m_page.get(), &TracePage::searchRequested);
    choose(menu, QStringLiteral("subject:"));
    QCOMPARE(field->text(), QStringLiteral("subject:"));
    QCOMPARE(label("searchLine"), QStringLiteral("Behind “subject:” something is missing."));
    QCOMPARE(searched.count(), 0);
    QTest::keyClicks(field, QStringLiteral("exam"));
    QVERIFY(label("searchLine").contains(QStringLiteral("subject with “exam”")));
    choose(menu->actions().constLast()->menu(), QStringLiteral("is:bounced"));
    QCOMPARE(field->text(), QStringLiteral("subject:exam is:bounced"));
    QCOMPARE(searched.count(), 1);
    const auto query = searched.first().first().value<SearchQuery>();
    QCOMPARE(query.subject, std::string("exam"));
    QVERIFY(query.verdicts == VerdictSet{Verdict::Bounced});
    type(QStringLiteral("size:large"));
    QCOMPARE(searched.count(), 1);
    QVERIFY(label("searchLine").startsWith(QStringLiteral("“large” is no size")));
}

void TestTracePage::emptyResultShowsCoverage()
{
    type(QStringLiteral("nobody@uni.example"));
    m_page->beginSearch();
    m_page->endSearch(0, false, 10);
    QVERIFY(label("stateTitle").contains(QStringLiteral("nobody@uni.example")));
    QVERIFY(label("stateText").contains(QStringLiteral("lists")));
}

void TestTracePage::failureOffersRetry()
{
    type(QStringLiteral("nobody@uni.example"));
    m_page->beginSearch();
    QSignalSpy searched(m_page.get(), &TracePage::searchRequested);
    m_page->failSearch({ErrorCode::DamagedStore, "/x/store", "malformed"});
    QVERIFY(label("stateTitle").contains(QStringLiteral("/x/store")));
    auto *panel = m_page->findChild<QWidget *>(QStringLiteral("statePanel"));
    auto *retry = panel->findChild<QPushButton *>();
    QVERIFY(retry != nullptr);
    retry->click();
    QCOMPARE(searched.count(), 1);
}

void TestTracePage::firstStartHasTwoWays()
{
    m_page->showFirstStart();
    auto *panel = m_page->findChild<QWidget *>(QStringLiteral("statePanel"));
    QCOMPARE(panel->findChildren<QPushButton *>().size(), 2);
    // "Connect a host" is offered only where somebody does it.
    connect(m_page.get(), &TracePage::connectHostRequested, this, [] {});
    m_page->showFirstStart();
    QCOMPARE(panel->findChildren<QPushButton *>().size(), 3);
}

void TestTracePage::timelineByKeyboard()
{
    type(QStringLiteral("marta.ruiz@uni.example"));
    m_page->beginSearch();
    std::vector<ResultRow> rows = Fixtures::results();
    std::erase_if(rows, [](const ResultRow &row) { return row.trace.bundle != 1; });
    m_page->addResults(rows);
    auto *timeline = m_page->findChild<TimelineView *>(QStringLiteral("timeline"));
    QTRY_VERIFY(timeline->isVisible());
    QSignalSpy activated(timeline, &TimelineView::stageActivated);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(timeline->currentStage(), 0);
    QTest::keyClick(timeline, Qt::Key_Right);
    QCOMPARE(timeline->currentStage(), 1);
    QTest::keyClick(timeline, Qt::Key_Down);
    QVERIFY(timeline->currentStage() > 2);
    QVERIFY(timeline->accessibleDescription().contains(QStringLiteral("mx1")));
    QTest::keyClick(timeline, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(
        QApplication::clipboard()->text().contains(QStringLiteral("store1: delivered (Junk)")));
    QTest::keyClick(timeline, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(m_page->findChild<QTabWidget *>(QStringLiteral("traceTabs"))->currentIndex(),
             int(TraceDetails::LinesTab));
}

void TestTracePage::recipientsOfAList()
{
    m_page->beginSearch();
    std::vector<ResultRow> rows = Fixtures::results();
    std::erase_if(rows, [](const ResultRow &row) { return row.trace.bundle != 4; });
    m_page->addResults(rows);
    auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("recipients"));
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(root), 2);
    QVERIFY(tree->model()
                ->index(0, 0, root)
                .data()
                .toString()
                .startsWith(QStringLiteral("pere.vidal")));
    QVERIFY(tree->model()->index(1, 0, root).data().toString().startsWith(QStringLiteral("11")));
}

void TestTracePage::filterInPlace()
{
    answer();
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("results"));
    auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("resultFilter"));
    const int all = table->model()->rowCount();
    filter->show();
    filter->setText(QStringLiteral("claustre"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(!filter->isVisible());
}

void TestTracePage::pastedHeader()
{
    QApplication::clipboard()->setText(
        QStringLiteral("From: a@b.example\nTo: marta@uni.example\nMessage-ID: <x1@b.example>\n"));
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("searchField"));
    field->clear();
    field->paste();
    QCOMPARE(field->text(), QStringLiteral("<x1@b.example>"));
    QVERIFY(label("searchLine").contains(QStringLiteral("marta@uni.example")));
    QSignalSpy searched(m_page.get(), &TracePage::searchRequested);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(searched.first().first().value<SearchQuery>().messageId, std::string("x1@b.example"));
}

/// The messages behind a bar: its words and its very time, until somebody chooses another.
void TestTracePage::whatAChartWants()
{
    QSignalSpy searched(m_page.get(), &TracePage::searchRequested);
    const Time since = parseRfc3339("2026-11-20T10:00:00Z") + 1; // the fields show no microseconds
    const Time until = since + 3600 * Time::kSecond;
    m_page->search(QStringLiteral("is:delivered per:message"), since, until);
    QCOMPARE(searched.count(), 1);
    const auto query = searched.first().first().value<SearchQuery>();
    QCOMPARE(query.since.us, since.us);
    QCOMPARE(query.until.us, until.us);
    QVERIFY(query.onePerMessage);
    QVERIFY(query.verdicts.has(Verdict::DeliveredMailbox));
    QCOMPARE(m_page->searchText(), QStringLiteral("is:delivered per:message"));
    auto *field = m_page->findChild<QDateTimeEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(searched.count(), 2);
    const auto edited = searched.last().first().value<SearchQuery>();
    QVERIFY(edited.since != since);
    QVERIFY(edited.until.us / Time::kSecond == until.us / Time::kSecond);
}

void TestTracePage::languageSwitch()
{
    Languages languages;
    answer();
    languages.use(QLocale(QLocale::Spanish, QLocale::Spain));
    auto *button = m_page->findChild<QPushButton *>(QStringLiteral("searchButton"));
    QTRY_COMPARE(button->text(), QStringLiteral("Buscar"));
    QTRY_COMPARE(m_page->findChild<QPushButton *>(QStringLiteral("copyAnswer"))->text(),
                 QStringLiteral("Copiar respuesta"));
    languages.use(QLocale(QLocale::Catalan, QLocale::Spain));
    QTRY_COMPARE(button->text(), QStringLiteral("Cerca"));
    languages.use(QLocale(QLocale::English));
    QTRY_COMPARE(button->text(), QStringLiteral("Search"));
}

void TestTracePage::otherTryByLink()
{
    Languages languages;
    languages.use(QLocale(QLocale::English));
    const std::vector<TraceDocument> tries = Fixtures::twoTries();
    ResultRow row;
    row.trace = tries[1].trace.id;
    row.first = tries[1].trace.first;
    row.recipient = "marta.ruiz@uni.example";
    m_page->beginSearch();
    m_page->addResults({row});
    m_page->endSearch(1, false, 10);
    QTRY_VERIFY(label("otherTries").contains(QStringLiteral("had tried once before")));
    auto *card = m_page->findChild<QLabel *>(QStringLiteral("otherTries"));
    QVERIFY(card->isVisible());
    auto *link = m_page->findChild<QPushButton *>(QStringLiteral("openTry"));
    QVERIFY(link->isVisible());
    QCOMPARE(link->text(), QStringLiteral("Show the try before"));
    languages.use(QLocale(QLocale::Spanish, QLocale::Spain));
    QTRY_VERIFY(label("otherTries").contains(QStringLiteral("lo había intentado antes una vez")));
    languages.use(QLocale(QLocale::Catalan, QLocale::Spain));
    QTRY_COMPARE(link->text(), QStringLiteral("Mostra l'intent anterior"));
    languages.use(QLocale(QLocale::English));
    QTRY_COMPARE(link->text(), QStringLiteral("Show the try before"));
    QVERIFY(m_page->currentTrace() == tries[1].trace.id);

    // It is none of the results.
    link->click();
    QTRY_VERIFY(label("verdictSentence").startsWith(QStringLiteral("Put off")));
    QVERIFY(m_page->currentTrace() == tries[0].trace.id);
    QVERIFY(label("otherTries").contains(QStringLiteral("the message was accepted: in mailbox.")));
    m_page->findChild<QPushButton *>(QStringLiteral("copyAnswer"))->click();
    QTRY_VERIFY(
        QApplication::clipboard()->text().contains(QStringLiteral("The sending server came back")));

    link->click();
    QTRY_VERIFY(label("verdictSentence").startsWith(QStringLiteral("Delivered")));
    QVERIFY(m_page->currentTrace() == tries[1].trace.id);
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("results"));
    QCOMPARE(table->currentIndex().row(), 0);

    // Other messages have no such line.
    answer();
    QTRY_VERIFY(!label("verdictSentence").isEmpty() && !card->isVisible());
    QVERIFY(!link->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("EstafetaTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_tracepage"));
    TestTracePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tracepage.moc"
