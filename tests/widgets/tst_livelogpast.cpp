// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownlivelog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// Lines of the past in the live log: older ones, those around a moment, those around a line.
class TestLiveLogPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatElseHappened();
    void showsWhatElseHappenedOnTheHost();
    void showsAMoment();
    void readsOlderLines();
    void saysWhatStandsBeforeTheFirstLine();
    void readsOnAfterAMoment();
};

void TestLiveLogPast::showsWhatElseHappened()
{
    Shown shown;
    shown.filter(u"imaps"_s);
    shown.view->goTo(shown.page.lines().row(1).key);
    const int before = shown.view->rowRect(1).top();
    const std::string text(shown.page.lines().text(1));
    QVERIFY(shown.action(u"What else happened then"_s)->isEnabled());
    shown.page.showContext();
    QCOMPARE(shown.page.lines().rowCount(), size_t{64});
    QCOMPARE(std::string(shown.page.lines().text(shown.row())), text);
    QCOMPARE(shown.view->rowRect(shown.row()).top(), before);
    auto *again = shown.page.findChild<QPushButton *>(u"liveResume"_s);
    QCOMPARE(again->text(), u"Back to where you were"_s);
    again->click();
    QTRY_VERIFY(!shown.page.lines().isFiltering());
    QCOMPARE(shown.page.lines().rowCount(), size_t{4});
    QCOMPARE(shown.page.findChild<QLineEdit *>(u"liveFilter"_s)->text(), u"imaps"_s);
}

void TestLiveLogPast::showsWhatElseHappenedOnTheHost()
{
    Shown shown;
    shown.filter(u"host:relay OR imaps"_s);
    shown.view->verticalScrollBar()->setValue(3);
    shown.view->goTo(shown.page.lines().row(7).key);
    const std::string text(shown.page.lines().text(7));
    const int before = shown.view->rowRect(7).top();
    const int top = shown.top();
    QCOMPARE(shown.page.lines().host(7), std::string("relay"));
    shown.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.page.isInContext());
    QTRY_VERIFY(!shown.page.lines().isFiltering());
    shown.view->refresh();
    QCOMPARE(shown.page.lines().rowCount(), size_t{16}); // of the relay alone
    QCOMPARE(std::string(shown.page.lines().text(shown.row())), text);
    const int now = shown.view->rowRect(shown.row()).top();
    // As far as there are lines above it.
    QVERIFY(now <= before);
    QVERIFY2(shown.status().startsWith(u"What happened on relay around 21 Nov"_s),
             qPrintable(shown.status()));
    auto *back = shown.page.findChild<QPushButton *>(u"liveResume"_s);
    QCOMPARE(back->text(), u"Back to where you were"_s);
    shown.page.showContext(); // now those of all hosts; the way back stays the same
    QCOMPARE(shown.page.lines().rowCount(), size_t{64});
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.page.lines().isFiltering());
    shown.view->refresh();
    QVERIFY(!shown.page.isInContext());
    QCOMPARE(shown.page.findChild<QLineEdit *>(u"liveFilter"_s)->text(), u"host:relay OR imaps"_s);
    QCOMPARE(shown.page.lines().rowCount(), size_t{20});
    QCOMPARE(shown.top(), top);
    QCOMPARE(shown.row(), size_t{7});
    QVERIFY(!shown.view->isFollowing());
    // From where it was followed one comes back to following.
    shown.key(Qt::Key_End);
    QVERIFY(shown.view->isFollowing());
    shown.page.showHostContext();
    QVERIFY(!shown.view->isFollowing());
    back->click();
    QTRY_VERIFY(!shown.page.lines().isFiltering());
    QVERIFY(shown.view->isFollowing());
}

void TestLiveLogPast::showsAMoment()
{
    Shown shown;
    shown.filter(u"nothing has this"_s);
    const LineBatch lines = Fixtures::siteLines();
    const LineBatch::Line &wanted = lines.lines[21];
    shown.page.showMoment(lines, wanted.time, lines.textOf(wanted));
    QVERIFY(!shown.page.isLive());
    QVERIFY(!shown.view->isFollowing());
    QCOMPARE(shown.page.lines().rowCount(), size_t{64});
    QCOMPARE(std::string(shown.page.lines().text(shown.row())), std::string(lines.textOf(wanted)));
    shown.page.addLive(one("new"));
    QCOMPARE(shown.page.lines().rowCount(), size_t{64});
    QVERIFY2(shown.status().startsWith(u"Lines around 21 Nov"_s), qPrintable(shown.status()));
    QSignalSpy now(&shown.page, &LiveLogPage::nowRequested);
    shown.page.findChild<QPushButton *>(u"liveResume"_s)->click();
    QCOMPARE(now.size(), 1);
    QVERIFY(shown.page.isLive());
    QVERIFY(shown.view->isFollowing());
}

void TestLiveLogPast::readsOlderLines()
{
    Shown shown;
    QSignalSpy wanted(&shown.page, &LiveLogPage::linesRequested);
    shown.view->verticalScrollBar()->setValue(8);
    QVERIFY(!wanted.isEmpty());
    const auto [first, visible] = shown.view->visibleRows();
    const std::string text(shown.page.lines().text(first));
    const int top = shown.view->rowRect(first).top();
    QVERIFY(visible > 10);
    QCOMPARE(wanted[0][0].value<Time>().us,
             shown.page.lines().row(0).key.time.us + 1); // with those of the same moment
    LineBatch older;
    for (int i = 0; i < 500; ++i)
        older.add("older " + std::to_string(i), Time::fromSeconds(1'795'253'000 + i),
                  older.hostNumber("relay"));
    shown.page.addRequested(older);
    shown.view->refresh();
    QCOMPARE(shown.page.lines().rowCount(), size_t{564});
    const auto [now, stillVisible] = shown.view->visibleRows();
    QCOMPARE(std::string(shown.page.lines().text(now)), text); // it does not jump
    QCOMPARE(shown.view->rowRect(now).top(), top);
    QCOMPARE(stillVisible, visible);
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.row(), size_t{0});
    QCOMPARE(wanted.size(), 2);
    shown.page.addRequested({});
    shown.key(Qt::Key_End);
    QVERIFY(shown.view->isFollowing());
    QCOMPARE(shown.row(), size_t{563});
}

void TestLiveLogPast::saysWhatStandsBeforeTheFirstLine()
{
    Shown shown;
    QSignalSpy wanted(&shown.page, &LiveLogPage::linesRequested);
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.view->head().text, u"Reading older lines …"_s);
    QCOMPARE(shown.view->rowRect(0).top(), shown.view->rowRect(0).height()); // below it
    shown.page.failRequested(u"The disk is on fire."_s);
    QVERIFY2(shown.view->head().text.contains(u"The disk is on fire."_s),
             qPrintable(shown.view->head().text));
    QVERIFY(shown.view->head().failed);
    // A click on it, or the wheel, tries again.
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, {40, 3});
    QCOMPARE(wanted.size(), 2);
    shown.page.addRequested({});
    QCOMPARE(shown.view->head().text, u"The store begins here."_s);
    QWheelEvent wheel(QPointF(40, 40), shown.view->viewport()->mapToGlobal(QPointF(40, 40)), {},
                      {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.view->viewport(), &wheel);
    QCOMPARE(wanted.size(), 3); // it may have grown there
    QCOMPARE(shown.view->head().text, u"The store begins here."_s);
    shown.page.addRequested({});
    shown.filter(u"host:relay"_s);
    shown.key(Qt::Key_End);
    QVERIFY2(shown.view->head().text.startsWith(u"Looked through back to 21 Nov"_s),
             qPrintable(shown.view->head().text));
}

void TestLiveLogPast::readsOnAfterAMoment()
{
    Shown shown;
    QSignalSpy wanted(&shown.page, &LiveLogPage::linesRequested);
    QSignalSpy now(&shown.page, &LiveLogPage::nowRequested);
    LineBatch around;
    for (int i = 0; i < 100; ++i)
        around.add("then " + std::to_string(i), Time::fromSeconds(1'795'000'000 + i),
                   around.hostNumber("mx1"));
    shown.page.showMoment(around, Time::fromSeconds(1'795'000'050), "then 50");
    QCOMPARE(shown.row(), size_t{50});
    shown.page.addLive(one("later"));
    for (int i = 0; i < 49; ++i)
        shown.key(Qt::Key_Down);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.constLast()[2].toULongLong() > 0, true); // lines after those
    const std::string text(shown.page.lines().text(shown.row()));
    shown.page.addRequested(Fixtures::siteLines());
    shown.view->refresh();
    QCOMPARE(shown.page.lines().rowCount(), size_t{165});
    QVERIFY(shown.page.isLive());
    QCOMPARE(std::string(shown.page.lines().text(shown.row())), text);
    QVERIFY(shown.status().startsWith(u"Paused, "_s));
    QVERIFY(now.isEmpty());
    shown.key(Qt::Key_End);
    QVERIFY(shown.view->isFollowing());
    QVERIFY(now.isEmpty()); // nothing is missing
    QCOMPARE(std::string(shown.page.lines().text(164)), std::string("later"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestLiveLogPast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livelogpast.moc"
