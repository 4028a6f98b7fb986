// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/shownlivelog.h"
#include "widgets/livelog/lineheadings.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// The live log's columns, merged and by host.
class TestLiveLogColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsSomebodyMadeThem();
    void columnsChangeByKeys();
    void showsOneColumnPerHost();
    void columnsOfHostsTakeLinksAndKeys();
    void manyHostsAreScrolledToTheSide();
};

void TestLiveLogColumns::columnsAreAsWideAsSomebodyMadeThem()
{
    Shown shown;
    auto *headings = shown.view->findChild<LineHeadings *>();
    QSignalSpy changed(&shown.page, &LiveLogPage::settingsChanged);
    const QString client = u"192.0.2.17"_s;
    shown.key(Qt::Key_Home);
    const int before = shown.at(1, client).x();
    const int edge = headings->edgeOf(u"program"_s);
    const int middle = headings->height() / 2;
    QVERIFY(edge > 0);
    QTest::mousePress(headings, Qt::LeftButton, {}, {edge, middle});
    QMouseEvent drag(QEvent::MouseMove, QPointF(edge - 60, middle),
                     headings->mapToGlobal(QPointF(edge - 60, middle)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(headings, &drag);
    QTest::mouseRelease(headings, Qt::LeftButton, {}, {edge - 60, middle});
    const int moved = edge - headings->edgeOf(u"program"_s);
    QVERIFY2(moved > 50 && moved < 70, qPrintable(QString::number(moved)));
    QCOMPARE(before - shown.at(1, client).x(), moved / 2 * 2); // it looks at every second pixel
    QVERIFY(!changed.isEmpty());

    const LiveLogSettings kept = shown.page.settings();
    QCOMPARE(kept.columns.keys(), QStringList{u"program"_s});
    Shown other;
    const auto *others = other.view->findChild<LineHeadings *>();
    const int own = others->edgeOf(u"program"_s);
    other.page.setSettings(kept);
    QCOMPARE(others->edgeOf(u"program"_s), own - moved);
    QTest::mouseDClick(headings, Qt::LeftButton, {}, {headings->edgeOf(u"program"_s), middle});
    QCOMPARE(headings->edgeOf(u"program"_s), edge);
    QVERIFY(shown.page.settings().columns.isEmpty());
}

void TestLiveLogColumns::columnsChangeByKeys()
{
    Shown shown;
    auto *headings = shown.view->findChild<LineHeadings *>();
    headings->setFocus();
    QTest::keyClick(headings, Qt::Key_Right);
    QVERIFY2(headings->accessibleDescription().startsWith(u"Host, "_s),
             qPrintable(headings->accessibleDescription()));
    const int edge = headings->edgeOf(u"host"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(headings, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(headings->edgeOf(u"host"_s) > edge);
    QTest::keyClick(headings, Qt::Key_Return);
    QCOMPARE(headings->edgeOf(u"host"_s), edge);
    QTest::keyClick(headings, Qt::Key_Right);
    QTest::keyClick(headings, Qt::Key_Right);
    QTest::keyClick(headings, Qt::Key_Right, Qt::ShiftModifier); // the text takes the rest
    QVERIFY(shown.page.settings().columns.isEmpty());
    QTest::keyClick(headings, Qt::Key_Down);
    QVERIFY(shown.view->hasFocus());
}

void TestLiveLogColumns::showsOneColumnPerHost()
{
    Shown shown;
    QSignalSpy changed(&shown.page, &LiveLogPage::settingsChanged);
    auto *headings = shown.view->findChild<LineHeadings *>();
    const auto names = [&] {
        QStringList all;
        for (const HostColumn &host : shown.view->hostColumns())
            all.append(host.name);
        return all;
    };
    QVERIFY(names().isEmpty());
    shown.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(shown.page.settings().byHost);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names(), QStringList({u"mx1"_s, u"relay"_s, u"store1"_s}));
    QVERIFY(shown.view->isFollowing());
    shown.key(Qt::Key_Home);
    // Each line is in its host's column, and nothing of it in another.
    const QImage picture = shown.view->viewport()->grab().toImage();
    const int edge = headings->edgeOf(u"@mx1"_s);
    QVERIFY(edge > 0 && edge < headings->edgeOf(u"@relay"_s));
    const auto isEmpty = [&](size_t row, int from, int to) {
        const QRect rect = shown.view->rowRect(row).adjusted(0, 2, 0, -2);
        for (int y = rect.top(); y < rect.bottom(); ++y) {
            for (int x = from + 6; x < to - 6; ++x) {
                if (picture.pixelColor(x, y) != shown.page.palette().color(QPalette::Base))
                    return false;
            }
        }
        return true;
    };
    const int left = headings->edgeOf(u"time"_s);
    const int right = headings->edgeOf(u"@relay"_s);
    QCOMPARE(shown.page.lines().host(1), std::string("mx1"));
    QVERIFY(!isEmpty(1, left, edge));
    QVERIFY(isEmpty(1, edge, right));
    QCOMPARE(shown.page.lines().host(9), std::string("relay"));
    QVERIFY(isEmpty(9, left, edge));
    QVERIFY(!isEmpty(9, edge, right));
    // A host that is hidden has none.
    auto *button = shown.page.findChild<QPushButton *>(u"liveHosts"_s);
    Q_EMIT button->menu()->aboutToShow();
    const QList<QAction *> hosts = button->menu()->actions();
    (*std::ranges::find(hosts, u"store1"_s, &QAction::text))->trigger();
    QCOMPARE(names(), QStringList({u"mx1"_s, u"relay"_s}));
    shown.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(names().isEmpty());
}

void TestLiveLogColumns::columnsOfHostsTakeLinksAndKeys()
{
    Shown shown;
    QSignalSpy activated(&shown.page, &LiveLogPage::linkActivated);
    shown.page.setByHost(true);
    shown.key(Qt::Key_Home);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(3, u"4F0A1B2C3D"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(shown.row(), size_t{3});
    const QString whole = shown.label(u"liveWhole"_s);
    QVERIFY2(whole.contains(u"from=<prof@out.example>, size=24413, nrcpt=1 (queue active)"_s),
             qPrintable(whole));
    shown.key(Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(shown.page.lines().isMarked(*shown.view->current()));
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
             std::string(shown.page.lines().text(3)) + '\n');
    shown.page.openFind();
    auto *field = shown.page.findChild<QLineEdit *>(u"findField"_s);
    field->setText(u"imaps"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown.row(), size_t{14});
    QTest::keyClick(field, Qt::Key_Escape);
    shown.filter(u"deferred"_s);
    QCOMPARE(shown.page.lines().rowCount(), size_t{4});
    shown.key(Qt::Key_End);
    QVERIFY(shown.view->isFollowing());
}

void TestLiveLogColumns::manyHostsAreScrolledToTheSide()
{
    Shown shown;
    LineBatch batch;
    for (int i = 0; i < 12; ++i)
        batch.add("line", Time::fromSeconds(1'800'000'000 + i),
                  batch.hostNumber("node" + std::to_string(10 + i)));
    shown.page.addLive(batch);
    shown.page.setByHost(true);
    QCOMPARE(shown.view->hostColumns().size(), 15);
    QScrollBar *bar = shown.view->horizontalScrollBar();
    QVERIFY(bar->maximum() > shown.view->viewport()->width());
    auto *headings = shown.view->findChild<LineHeadings *>();
    const int width = shown.view->viewport()->width();
    QVERIFY(headings->edgeOf(u"@node21"_s) > width);
    shown.key(Qt::Key_End); // its column comes into sight
    QCOMPARE(shown.page.lines().host(shown.row()), std::string("node21"));
    QVERIFY(headings->edgeOf(u"@node21"_s) <= width + 20);
    QCOMPARE(headings->edgeOf(u"time"_s) > 0, true);
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.page.lines().host(shown.row()), std::string("mx1"));
    QCOMPARE(bar->value(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestLiveLogColumns test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_livelogcolumns.moc"
