// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/keeppanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestLineDays = 7;

QString planOf(const KeepPanel &panel)
{
    return panel.findChild<QLabel *>(u"plan"_s)->text();
}

} // namespace

class TestKeepPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRule();
    void keepsLinesThatAreNeeded();
    void canBeCalledBack();
    void goesWhenNobodyCallsItBack();
};

void TestKeepPanel::showsTheRule()
{
    KeepPanel panel;
    QSignalSpy edited(&panel, &KeepPanel::edited);
    panel.open({30, 10, 0}, kFewestLineDays);
    QVERIFY(panel.isVisible());
    QVERIFY((panel.choice() == KeepPanel::Choice{30, 10, 0}));
    QCOMPARE(edited.count(), 1);
    panel.findChild<QCheckBox *>(u"bySize"_s)->setChecked(true);
    QVERIFY((panel.choice() == KeepPanel::Choice{30, 10, 20}));
    QVERIFY(!panel.findChild<QSpinBox *>(u"traceDays"_s)->isEnabled());
    panel.open({30, 10, 5}, kFewestLineDays);
    QCOMPARE(panel.choice().gigabytes, 5);
}

void TestKeepPanel::keepsLinesThatAreNeeded()
{
    KeepPanel panel;
    panel.open({15, 15, 0}, kFewestLineDays);
    auto *lines = panel.findChild<QSpinBox *>(u"lineDays"_s);
    lines->setValue(2);
    QCOMPARE(panel.choice().lineDays, kFewestLineDays);
    panel.findChild<QSpinBox *>(u"traceDays"_s)->setValue(2);
    lines->setValue(2);
    QVERIFY((panel.choice() == KeepPanel::Choice{2, 2, 0}));
}

void TestKeepPanel::canBeCalledBack()
{
    KeepPanel panel;
    QSignalSpy chosen(&panel, &KeepPanel::chosen);
    panel.open({15, 15, 0}, kFewestLineDays);
    panel.setPlan(u"Two days go."_s, u"Let go"_s);
    auto *choose = panel.findChild<QPushButton *>(u"choose"_s);
    auto *undo = panel.findChild<QPushButton *>(u"undo"_s);
    QVERIFY(choose->isVisible() && !undo->isVisible());
    choose->click();
    QVERIFY(!choose->isVisible() && undo->isVisible());
    QVERIFY(planOf(panel).contains(u"Two days go."_s) && planOf(panel).contains(u"10"_s));
    undo->click();
    QVERIFY(choose->isVisible() && !undo->isVisible());
    QCOMPARE(planOf(panel), u"Two days go."_s);
    QVERIFY(!chosen.wait(1500));
}

void TestKeepPanel::goesWhenNobodyCallsItBack()
{
    KeepPanel panel;
    QSignalSpy chosen(&panel, &KeepPanel::chosen);
    panel.open({15, 15, 0}, kFewestLineDays);
    panel.setPlan(u"Two days go."_s, u"Let go"_s);
    panel.findChild<QPushButton *>(u"choose"_s)->click();
    QVERIFY(chosen.wait(14'000));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!panel.findChild<QPushButton *>(u"undo"_s)->isVisible());
    panel.setOutcome(u"Two days went."_s);
    QCOMPARE(planOf(panel), u"Two days went."_s);
}

QTEST_MAIN(TestKeepPanel)
#include "tst_keeppanel.moc"
