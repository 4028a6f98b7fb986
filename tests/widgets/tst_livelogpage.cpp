// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownlivelog.h"
#include "widgets/livelog/livelogaccessible.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestLiveLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsUntilSomebodyScrolls();
    void staysInPlaceWhilePaused();
    void movesByKeys();
    void selectsAndCopiesLines();
    void selectsAPartOfALine();
    void showsControlCharacters();
    void opensLinksByMouse();
    void opensLinksByKeys();
    void aLineHasAMenu();
    void marks();
    void highlights();
    void finds();
    void saysWhatIsWrongInAFilter();
    void hidesAHost();
    void savesFilters();
    void zooms();
    void savesLines();
    void saysItsState();
    void readsTheVisibleLines();
    void highlightsCanBeRead();
};

void TestLiveLogPage::followsUntilSomebodyScrolls()
{
    Shown shown;
    QVERIFY(shown.view->isFollowing());
    QCOMPARE(shown.top(), shown.view->verticalScrollBar()->maximum());
    shown.page.addLive(one("last", 1'795'253'683));
    shown.view->refresh();
    QCOMPARE(shown.top(), shown.view->verticalScrollBar()->maximum());
    shown.view->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    QVERIFY(!shown.view->isFollowing());
    shown.page.addLive(Fixtures::manyLines(20));
    shown.page.addLive(one("last", 1'800'000'001));
    QVERIFY2(shown.status().startsWith(u"Paused, 21 new line"_s), qPrintable(shown.status()));
    shown.page.findChild<QAbstractButton *>(u"liveResume"_s)->click();
    QVERIFY(shown.view->isFollowing());
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"liveResume"_s)->isVisible());
    QVERIFY(shown.status().startsWith(u"Following mx1"_s));
    shown.key(Qt::Key_Space);
    QVERIFY(!shown.view->isFollowing());
    QVERIFY(shown.status().startsWith(u"Paused, nothing new"_s));
    shown.key(Qt::Key_End);
    QVERIFY(shown.view->isFollowing());
}

void TestLiveLogPage::staysInPlaceWhilePaused()
{
    Shown shown;
    shown.view->verticalScrollBar()->setValue(10);
    const std::string first(shown.page.lines().text(10));
    LineBatch earlier;
    for (int i = 0; i < 5; ++i)
        earlier.add("earlier", Time::fromSeconds(1'700'000'000), earlier.hostNumber("relay"));
    shown.page.addLive(earlier);
    shown.view->refresh();
    QCOMPARE(shown.top(), 15);
    QCOMPARE(std::string(shown.page.lines().text(15)), first);
}

void TestLiveLogPage::movesByKeys()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.row(), size_t{0});
    QCOMPARE(shown.top(), 0);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.row(), size_t{1});
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.row() > 10);
    QVERIFY(shown.view->rowRect(shown.row()).bottom() <= shown.view->viewport()->height());
    shown.key(Qt::Key_End);
    QCOMPARE(shown.row(), size_t{63});
    QVERIFY(shown.view->isFollowing());
    shown.key(Qt::Key_Right);
    QVERIFY(shown.view->horizontalScrollBar()->value() > 0);
}

void TestLiveLogPage::selectsAndCopiesLines()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const LiveLines &lines = shown.page.lines();
    std::string expected;
    for (size_t row = 0; row < 3; ++row)
        expected += std::string(lines.text(row)) + '\n';
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), expected);

    const QPoint from = shown.view->rowRect(5).center();
    QTest::mousePress(shown.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.view->viewport(), shown.view->rowRect(7).center());
    QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {},
                        shown.view->rowRect(7).center());
    QCOMPARE(shown.view->selectedText().count(u'\n'), 3);
    QVERIFY(
        shown.view->selectedText().startsWith(QString::fromStdString(std::string(lines.text(5)))));

    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.view->selectedText().count(u'\n'), 64);
    QVERIFY(hasColor(shown.view->viewport()->grab().toImage(),
                     shown.page.palette().color(QPalette::Highlight)));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.view->selectedText().count(u'\n'), 1); // the current one
}

void TestLiveLogPage::selectsAPartOfALine()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    const QPoint id = shown.at(1, u"4F0A1B2C3D"_s);
    QVERIFY(!id.isNull());
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, id);
    QCOMPARE(shown.view->selectedText(), u"4F0A1B2C3D"_s);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4F0A1B2C3D"_s);
}

void TestLiveLogPage::showsControlCharacters()
{
    Shown shown;
    shown.page.addLive(one("Nov 21 10:00:00 mx1 prog: a\x1b[31m\xe2\x80\xae<b>"));
    shown.view->refresh();
    shown.key(Qt::Key_End);
    const QString copied = shown.view->selectedText();
    QVERIFY(!copied.contains(u'\x1b'));
    QVERIFY2(copied.contains(u"a\u241b[31m[U+202e]<b>"_s), qPrintable(copied));
}

void TestLiveLogPage::opensLinksByMouse()
{
    Shown shown;
    QSignalSpy activated(&shown.page, &LiveLogPage::linkActivated);
    shown.key(Qt::Key_Home);
    const QPoint link = shown.at(3, u"prof@out.example"_s);
    QVERIFY(!link.isNull());
    shown.point(link);
    QCOMPARE(shown.view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(hasColor(shown.view->viewport()->grab().toImage(),
                     shown.page.palette().color(QPalette::Link)));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), u"prof@out.example"_s);
    // Beside it is none.
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, {30, link.y()});
    QCOMPARE(activated.size(), 1);
    QVERIFY(!shown.view->isFollowing());
}

void TestLiveLogPage::opensLinksByKeys()
{
    Shown shown;
    QSignalSpy activated(&shown.page, &LiveLogPage::linkActivated);
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Right, Qt::ControlModifier); // round
    shown.key(Qt::Key_Return);
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated[0][0].toString(), u"4F0A1B2C3D"_s);
    QCOMPARE(activated[1][0].toString(), u"192.0.2.17"_s);
    QCOMPARE(activated[2][0].toString(), u"4F0A1B2C3D"_s);
}

void TestLiveLogPage::aLineHasAMenu()
{
    Shown shown;
    QSignalSpy activated(&shown.page, &LiveLogPage::linkActivated);
    shown.key(Qt::Key_Home);
    const QPoint link = shown.at(3, u"prof@out.example"_s);
    QTest::mouseClick(shown.view->viewport(), Qt::RightButton, {}, link);
    Q_EMIT shown.view->menuRequested(shown.view->viewport()->mapToGlobal(link));
    auto *menu = shown.view->findChild<QMenu *>(u"lineMenu"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().constFirst()->text(), u"&Trace prof@out.example"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(activated.size(), 1);
    const QList<QAction *> actions = menu->actions();
    const auto filter = std::ranges::find_if(
        actions, [](const QAction *each) { return each->text().startsWith(u"&Only lines"_s); });
    QVERIFY(filter != actions.end());
    (*filter)->trigger();
    QTRY_VERIFY(!shown.page.lines().isFiltering());
    QCOMPARE(shown.page.lines().rowCount(), size_t{8});
    menu->close();
}

void TestLiveLogPage::marks()
{
    Shown shown;
    QVERIFY(!shown.action(u"Next mark"_s)->isEnabled());
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_F2, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i)
        shown.key(Qt::Key_Down);
    shown.key(Qt::Key_F2, Qt::ControlModifier);
    shown.key(Qt::Key_Down);
    shown.page.goToMark(true);
    QCOMPARE(shown.row(), size_t{0});
    shown.page.goToMark(true);
    QCOMPARE(shown.row(), size_t{4});
    shown.page.goToMark(false);
    QCOMPARE(shown.row(), size_t{0});
    shown.page.setHosts(shown.hosts);
    QVERIFY(shown.action(u"Next mark"_s)->isEnabled());
    shown.page.toggleMark();
    QVERIFY(!shown.page.lines().isMarked(*shown.view->current()));
}

void TestLiveLogPage::highlights()
{
    Shown shown;
    QSignalSpy changed(&shown.page, &LiveLogPage::settingsChanged);
    const QColor ground = highlightGround(4, shown.page.palette());
    QVERIFY(!hasColor(shown.view->viewport()->grab().toImage(), ground));
    shown.page.highlight(u"STATUS=deferred"_s, 4);
    shown.page.highlight(u"removed"_s, 2);
    QVERIFY(hasColor(shown.view->viewport()->grab().toImage(),
                     highlightGround(2, shown.page.palette())));
    QCOMPARE(shown.page.settings().highlights.size(), 2);
    shown.page.highlight(u"removed"_s, 4); // another colour for the same word
    QCOMPARE(shown.page.settings().highlights.size(), 2);
    QVERIFY(hasColor(shown.view->viewport()->grab().toImage(), ground));
    shown.page.unhighlight(u"removed"_s);
    shown.page.unhighlight(u"STATUS=deferred"_s);
    QVERIFY(shown.page.settings().highlights.isEmpty());
    QCOMPARE(changed.size(), 5);
}

void TestLiveLogPage::finds()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    shown.page.openFind();
    auto *field = shown.page.findChild<QLineEdit *>(u"findField"_s);
    QVERIFY(field->isVisible());
    field->setText(u"imaps"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.row(), size_t{14});
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.row(), size_t{30});
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(shown.row(), size_t{14});
    field->setText(u"nowhere"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!shown.label(u"findResult"_s).isEmpty());
    QCOMPARE(shown.row(), size_t{14});
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(shown.view->hasFocus());
}

void TestLiveLogPage::saysWhatIsWrongInAFilter()
{
    Shown shown;
    shown.filter(u"host:relay"_s);
    QCOMPARE(shown.page.lines().rowCount(), size_t{16});
    shown.filter(u"host:relay AND ñ ("_s);
    auto *error = shown.page.findChild<QLabel *>(u"filterError"_s);
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith(u"Character 18: "_s), qPrintable(error->text()));
    QCOMPARE(shown.page.lines().rowCount(), size_t{16}); // the filter before stays
    shown.filter(u"host:relay AND (deferred)"_s);
    QVERIFY(!error->isVisible());
    QCOMPARE(shown.page.lines().rowCount(), size_t{4});
    QVERIFY2(shown.status().contains(u"4 of 64 lines"_s), qPrintable(shown.status()));
}

void TestLiveLogPage::hidesAHost()
{
    Shown shown;
    auto *button = shown.page.findChild<QPushButton *>(u"liveHosts"_s);
    shown.page.setHosts(shown.hosts);
    Q_EMIT button->menu()->aboutToShow();
    const auto host = [&](const QString &name) {
        const QList<QAction *> all = button->menu()->actions();
        return *std::ranges::find(all, name, &QAction::text);
    };
    QVERIFY(host(u"mx1"_s)->isChecked());
    host(u"mx1"_s)->trigger();
    QTRY_COMPARE(shown.page.lines().rowCount(), size_t{24});
    QVERIFY(button->text() != u"All hosts"_s);
    Q_EMIT button->menu()->aboutToShow();
    QVERIFY(!host(u"mx1"_s)->isChecked());
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(shown.page.lines().rowCount(), size_t{64});
}

void TestLiveLogPage::savesFilters()
{
    Shown shown;
    QSignalSpy changed(&shown.page, &LiveLogPage::settingsChanged);
    auto *button = shown.page.findChild<QPushButton *>(u"savedFilters"_s);
    shown.filter(u"a & b"_s);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().constLast()->trigger();
    QCOMPARE(shown.page.settings().filters, QStringList({u"a & b"_s}));
    shown.filter({});
    Q_EMIT button->menu()->aboutToShow();
    QVERIFY(!button->menu()->actions().constLast()->isEnabled());
    button->menu()->actions().constFirst()->trigger();
    QCOMPARE(shown.page.findChild<QLineEdit *>(u"liveFilter"_s)->text(), u"a & b"_s);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().constLast()->trigger(); // forget it
    QVERIFY(shown.page.settings().filters.isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestLiveLogPage::zooms()
{
    Shown shown;
    const int height = shown.view->rowRect(0).height();
    shown.action(u"Larger text"_s)->trigger();
    shown.action(u"Larger text"_s)->trigger();
    QVERIFY(shown.view->rowRect(0).height() > height);
    QCOMPARE(shown.page.settings().zoom, 2);
    shown.action(u"Normal text size"_s)->trigger();
    QCOMPARE(shown.view->rowRect(0).height(), height);
}

void TestLiveLogPage::savesLines()
{
    Shown shown;
    QSignalSpy saved(&shown.page, &LiveLogPage::saveRequested);
    shown.page.save();
    QCOMPARE(saved[0][0].toByteArray().count('\n'), 64);
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.page.save();
    QCOMPARE(saved[1][0].toByteArray().count('\n'), 2);
    QVERIFY(saved[1][0].toByteArray().startsWith("2026-11-21T09:34:01"));
}

void TestLiveLogPage::saysItsState()
{
    LiveLogPage page;
    page.show();
    const auto title = [&page] {
        return page.findChild<QWidget *>(u"livePanel"_s)
            ->findChild<QLabel *>(u"stateTitle"_s)
            ->text();
    };
    QCOMPARE(title(), u"No host is followed."_s);
    QSignalSpy connectHost(&page, &LiveLogPage::connectHostRequested);
    page.findChild<QWidget *>(u"livePanel"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(connectHost.size(), 1);
    page.setHosts({{u"mx1"_s, LiveHost::State::Following}});
    QCOMPARE(title(), u"Nothing yet."_s);
    page.setLoading(true);
    QCOMPARE(title(), u"Reading the last lines …"_s);
    page.addStored(Fixtures::siteLines());
    QVERIFY(page.view()->isVisible());
    page.setFilter(u"nobody@uni.example"_s);
    QTRY_COMPARE(title(), u"No line passes the filter."_s);
    QVERIFY(!page.view()->isVisible());
    page.findChild<QWidget *>(u"livePanel"_s)->findChild<QPushButton *>()->click();
    QTRY_VERIFY(page.view()->isVisible());

    LineBatch batch = one("x");
    batch.skipped = 1'234;
    page.addLive(batch);
    page.setHosts({{u"mx1"_s, LiveHost::State::Following}, {u"mx2"_s, LiveHost::State::Lost}});
    const QString care = page.findChild<QLabel *>(u"liveCare"_s)->text();
    QVERIFY2(care.contains(u"mx2: lost"_s) && care.contains(u"1,234 line"_s), qPrintable(care));
}

void TestLiveLogPage::readsTheVisibleLines()
{
    Shown shown;
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Down);
    LiveLogAccessible reader(shown.view);
    auto *text =
        static_cast<QAccessibleTextInterface *>(reader.interface_cast(QAccessible::TextInterface));
    const QString all = text->text(0, text->characterCount());
    QVERIFY2(all.startsWith(u"21 Nov 09:34:01 mx1 postfix/smtpd[20113] connect from"_s),
             qPrintable(all.left(100)));
    const auto [first, count] = shown.view->visibleRows();
    QCOMPARE(all.count(u'\n') + 1, static_cast<qsizetype>(count));
    QCOMPARE(text->cursorPosition(), all.indexOf(u'\n') + 1);
    QCOMPARE(text->characterRect(text->cursorPosition()).height(), shown.view->rowRect(1).height());
}

void TestLiveLogPage::highlightsCanBeRead()
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
            + 0.0722 * part(color.blueF());
    };
    for (const auto &[base, text] : {std::pair(QColor(Qt::white), QColor(Qt::black)),
                                     std::pair(QColor(0x1f2123), QColor(0xe4e6e8))}) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        for (int color = 0; color < kHighlightColors; ++color) {
            const double a = luminance(text);
            const double b = luminance(highlightGround(color, palette));
            const double contrast = (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
            QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
        }
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestLiveLogPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livelogpage.moc"
