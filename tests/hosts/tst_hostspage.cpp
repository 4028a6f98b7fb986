// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/hostmodel.h"
#include "items/itemroles.h"
#include "widgets/hosts/hostpresentation.h"
#include "widgets/hosts/hostspage.h"
#include "widgets/hosts/hosttext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

HostRow rowOf(const QString &name, HostCondition condition, const QString &action = {})
{
    HostRow row;
    row.name = name;
    row.condition = condition;
    row.state = u"state of "_s + name;
    row.sentence = name + u": in full"_s;
    row.action = action;
    row.isWanted = condition != HostCondition::NotFollowed;
    row.isRunning = row.isWanted && condition != HostCondition::Failed;
    return row;
}

} // namespace

/// The list of hosts and the card of the current one.
class TestHostsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void keepsWhatIsSelected();
    void putsTroubleFirst();
    void sortsUnknownFiguresLast();
    void offersWhatCanBeDone();
    void showsTextLiterally();
    void isEmptyInWords();
    void tellsFigures_data();
    void tellsFigures();
};

void TestHostsPage::keepsWhatIsSelected()
{
    HostModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({rowOf(u"a"_s, HostCondition::Good), rowOf(u"b"_s, HostCondition::Good)});
    const QPersistentModelIndex b(model.index(1, 0));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({rowOf(u"b"_s, HostCondition::Failed), rowOf(u"c"_s, HostCondition::Good)});
    QVERIFY(b.isValid());
    QCOMPARE(b.data().toString(), u"b"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changed.size(), 1);
    model.setRows({rowOf(u"b"_s, HostCondition::Failed), rowOf(u"c"_s, HostCondition::Good)});
    QCOMPARE(changed.size(), 1); // nothing is new
    QCOMPARE(model.find(u"a"_s), -1);
}

void TestHostsPage::putsTroubleFirst()
{
    HostsPage page;
    page.setRows({rowOf(u"off"_s, HostCondition::NotFollowed), rowOf(u"b"_s, HostCondition::Good),
                  rowOf(u"a"_s, HostCondition::Good), rowOf(u"away"_s, HostCondition::Waiting),
                  rowOf(u"key"_s, HostCondition::Failed)});
    const auto *model = page.findChild<QTableView *>(u"hosts"_s)->model();
    QStringList names;
    for (int i = 0; i < model->rowCount(); ++i)
        names << model->index(i, HostModel::NameColumn).data().toString();
    QCOMPARE(names, (QStringList{u"key"_s, u"away"_s, u"a"_s, u"b"_s, u"off"_s}));
}

void TestHostsPage::sortsUnknownFiguresLast()
{
    HostModel model;
    HostRow slow = rowOf(u"slow"_s, HostCondition::Good);
    slow.health.linesPerSecond = 0.5;
    HostRow fast = rowOf(u"fast"_s, HostCondition::Good);
    fast.health.linesPerSecond = 90;
    model.setRows({rowOf(u"unknown"_s, HostCondition::Good), slow, fast});
    HostPresentation presentation;
    const QAbstractItemModelTester tester(&presentation);
    presentation.setSourceModel(&model);
    const auto names = [&presentation] {
        QStringList all;
        for (int i = 0; i < presentation.rowCount(); ++i)
            all << presentation.index(i, 0).data().toString();
        return all;
    };
    presentation.sort(HostModel::RateColumn, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"slow"_s, u"fast"_s, u"unknown"_s}));
    presentation.sort(HostModel::RateColumn, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{u"fast"_s, u"slow"_s, u"unknown"_s}));
    presentation.setFilterText(u"FAST"_s);
    QCOMPARE(names(), QStringList{u"fast"_s});
}

void TestHostsPage::offersWhatCanBeDone()
{
    HostsPage page;
    page.resize(900, 600);
    page.show();
    page.setRows({rowOf(u"mx1"_s, HostCondition::Waiting, u"Try now"_s),
                  rowOf(u"mx2"_s, HostCondition::NotFollowed)});
    const auto isShown = [&page](const QString &name) {
        return page.findChild<QPushButton *>(name + u"Button"_s)->isVisible();
    };
    page.select(u"mx1"_s);
    QVERIFY(isShown(u"act"_s) && isShown(u"stop"_s) && !isShown(u"follow"_s));
    const QSignalSpy acted(&page, &HostsPage::actionRequested);
    page.findChild<QPushButton *>(u"actButton"_s)->click();
    QCOMPARE(acted.value(0).value(0).toString(), u"mx1"_s);

    page.select(u"mx2"_s);
    QVERIFY(!isShown(u"act"_s) && !isShown(u"stop"_s) && isShown(u"follow"_s));
    auto *table = page.findChild<QTableView *>(u"hosts"_s);
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    const auto *menu = page.findChild<QMenu *>(u"hostMenu"_s);
    QVERIFY(menu != nullptr);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text();
    QCOMPARE(offered, (QStringList{u"&Follow"_s, u"&Edit …"_s, u"&Remove mx2"_s}));
    const QSignalSpy removed(&page, &HostsPage::removeRequested);
    menu->actions().constLast()->trigger();
    QCOMPARE(removed.value(0).value(0).toString(), u"mx2"_s);
}

void TestHostsPage::showsTextLiterally()
{
    HostsPage page;
    HostRow row = rowOf(u"mx1"_s, HostCondition::Failed);
    row.explanation = u"<b>said the host</b>"_s;
    page.setRows({row});
    const auto *label = page.findChild<QLabel *>(u"hostExplanation"_s);
    QCOMPARE(label->text(), row.explanation);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestHostsPage::isEmptyInWords()
{
    HostsPage page;
    page.show();
    const auto *title = page.findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible() && !title->text().isEmpty());
    page.setRows({rowOf(u"mx1"_s, HostCondition::Good)});
    QVERIFY(!title->isVisible());
}

void TestHostsPage::tellsFigures_data()
{
    QTest::addColumn<HostHealth>("health");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing known") << HostHealth() << QString();
    HostHealth health;
    health.usualPauseUs = 90 * Time::kSecond;
    health.isQuiet = true;
    health.quietUs = 600 * Time::kSecond;
    QTest::newRow("quiet") << health
                           << u"No line for 10 min; at this hour it hardly ever pauses for more "
                              "than 90 s."_s;
    health = {};
    health.clockAheadUs = -42 * Time::kSecond;
    health.mailLines = 1000;
    health.unparsed = 15;
    QTest::newRow("slow clock") << health
                                << u"Its clock is 42 s slow. 1.5 % of its lines are not "
                                   "understood."_s;
    health = {};
    health.clockAheadUs = Time::kSecond / 2;
    health.mailLines = 10;
    QTest::newRow("right clock") << health << u"All its lines are understood."_s;
    health.mailLines = 100'000;
    health.unparsed = 1;
    QTest::newRow("hardly any") << health << u"Less than 0.1 % of its lines are not understood."_s;
}

void TestHostsPage::tellsFigures()
{
    QFETCH(const HostHealth, health);
    QFETCH(const QString, words);
    QCOMPARE(HostText::figures(health).join(u' '), words);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Estafeta"_s);
    QCoreApplication::setApplicationName(u"tst_hostspage"_s);
    TestHostsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostspage.moc"
