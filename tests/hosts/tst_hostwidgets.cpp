// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/hosts/hostdialog.h"
#include "widgets/hosts/hostkeypanel.h"
#include "widgets/hosts/secretpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

HostForm goodForm()
{
    HostForm form;
    form.name = u"mx1"_s;
    form.address = u"mx1.uni.example"_s;
    form.logPaths = {u"/var/log/mail.log"_s};
    form.timezone = u"Europe/Madrid"_s;
    return form;
}

} // namespace

class TestHostWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheForm_data();
    void checksTheForm();
    void dialogGivesBackWhatItWasGiven();
    void dialogStaysOpenUntilItMakesSense();
    void dialogShowsTheTabOfTheProblem();
    void keyPanelTrustsOnlyByItsButton();
    void keyPanelNamesTheJumpHost();
    void secretPanelForgetsAtOnce();
    void secretPanelTellsAChangedPassword();
    void secretPanelKeepsOnlyWhatIsWanted();
    void secretPanelShowsTheServersWordsLiterally();
};

void TestHostWidgets::checksTheForm_data()
{
    QTest::addColumn<HostForm>("form");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, auto change, int field) {
        HostForm form = goodForm();
        change(form);
        QTest::newRow(name) << form << field;
    };
    row("good", [](HostForm &) {}, -1);
    row("no name", [](HostForm &f) { f.name.clear(); }, HostFormCheck::Name);
    row("a name that is taken", [](HostForm &f) { f.name = u"MX2"_s; }, HostFormCheck::Name);
    row("no address", [](HostForm &f) { f.address.clear(); }, HostFormCheck::Address);
    row("user in the address", [](HostForm &f) { f.address = u"a@b"_s; }, HostFormCheck::Address);
    row("IPv6", [](HostForm &f) { f.address = u"2001:db8::1"_s; }, -1);
    row("an option", [](HostForm &f) { f.address = u"-oX"_s; }, HostFormCheck::Address);
    row("a jump host", [](HostForm &f) { f.jumpHosts = u"bastion"_s; }, -1);
    row("directly", [](HostForm &f) { f.jumpHosts = u"none"_s; }, -1);
    row("jump hosts", [](HostForm &f) { f.jumpHosts = u"ana@b1:22, [2001:db8::1]:2200,b3"_s; }, -1);
    row(
        "an option for a jump host", [](HostForm &f) { f.jumpHosts = u"b1,-oX"_s; },
        HostFormCheck::JumpHosts);
    row(
        "two jump hosts without a comma", [](HostForm &f) { f.jumpHosts = u"b1 b2"_s; },
        HostFormCheck::JumpHosts);
    row("no logs", [](HostForm &f) { f.logPaths.clear(); }, HostFormCheck::LogPaths);
    row(
        "a relative log", [](HostForm &f) { f.logPaths = {u"mail.log"_s}; },
        HostFormCheck::LogPaths);
    row("a folder", [](HostForm &f) { f.logPaths = {u"/var/log/"_s}; }, HostFormCheck::LogPaths);
    row("a log twice", [](HostForm &f) { f.logPaths += f.logPaths; }, HostFormCheck::LogPaths);
    const QString exim = u"/var/log/exim4/mainlog"_s;
    row(
        "the journal beside a log of syslog's", [](HostForm &f) { f.journal = true; },
        HostFormCheck::LogPaths);
    row(
        "the journal alone",
        [](HostForm &f) {
            f.journal = true;
            f.logPaths.clear();
        },
        -1);
    row(
        "the journal beside Exim's own log",
        [&exim](HostForm &f) {
            f.journal = true;
            f.logPaths = {exim};
        },
        -1);
    row(
        "the journal beside a relative log",
        [](HostForm &f) {
            f.journal = true;
            f.logPaths = {u"exim4/mainlog"_s};
        },
        HostFormCheck::LogPaths);
    row(
        "a relative folder of journals",
        [](HostForm &f) {
            f.journal = true;
            f.logPaths.clear();
            f.journalFolder = u"remote"_s;
        },
        HostFormCheck::JournalFolder);
    row(
        "no key file there", [](HostForm &f) { f.identityFiles = {u"/nowhere/id"_s}; },
        HostFormCheck::IdentityFiles);
    row("no zone", [](HostForm &f) { f.timezone.clear(); }, -1);
    row("an offset", [](HostForm &f) { f.timezone = u"+01:00"_s; }, -1);
    row("not a zone", [](HostForm &f) { f.timezone = u"Madrid"_s; }, HostFormCheck::Timezone);
}

void TestHostWidgets::checksTheForm()
{
    QFETCH(HostForm, form);
    QFETCH(int, field);
    const QList<HostFormCheck::Problem> problems = HostFormCheck::problems(form, {u"mx2"_s});
    QCOMPARE(problems.size(), field < 0 ? 0 : 1);
    if (field >= 0)
        QCOMPARE(problems.first().field, field);
}

void TestHostWidgets::dialogGivesBackWhatItWasGiven()
{
    HostForm form = goodForm();
    form.port = 2222;
    form.user = u"log"_s;
    form.jumpHosts = u"bastion,inner"_s;
    form.logPaths.append(u"/var/log/a b.log"_s);
    form.identityFiles = {u"/home/ana/.ssh/a"_s, u"/home/ana/.ssh/b"_s};
    form.journal = true;
    form.journalFolder = u"/var/log/journal/remote"_s;
    form.daysBack = 3;
    form.kilobytesPerSecond = 500;
    form.sudo = true;
    form.roles = {MailRole::Mx, MailRole::ClusterNode};
    form.groups = {u"campus"_s, u"faculty of arts"_s};
    form.addresses = {u"192.0.2.11"_s, u"2001:db8::11"_s};
    form.virtualAddresses = {u"192.0.2.20"_s};
    form.mtaInstances = {u"postfix"_s, u"postfix-out"_s};
    HostDialog dialog({});
    QVERIFY(dialog.form() == HostForm()); // what a new host begins with
    dialog.setForm(form);
    QVERIFY(dialog.form() == form);
}

void TestHostWidgets::dialogStaysOpenUntilItMakesSense()
{
    HostDialog dialog({});
    const QSignalSpy entered(&dialog, &HostDialog::hostEntered);
    dialog.show();
    HostForm form = goodForm();
    form.name.clear();
    dialog.setForm(form);
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    auto *problem = dialog.findChild<QLabel *>(u"problem%1"_s.arg(HostFormCheck::Name));
    QVERIFY(!problem->isVisible());
    save->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(entered.isEmpty());
    dialog.setForm(goodForm());
    QVERIFY(!problem->isVisible());
    save->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(entered.size(), 1);
    QVERIFY(entered.first().first().value<HostForm>() == goodForm());
}

void TestHostWidgets::dialogShowsTheTabOfTheProblem()
{
    HostDialog dialog({});
    dialog.show();
    HostForm form = goodForm();
    form.virtualAddresses = {u"192.0.2.300"_s};
    dialog.setForm(form);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    auto *problem = dialog.findChild<QLabel *>(u"problem%1"_s.arg(HostFormCheck::VirtualAddresses));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"192.0.2.300"_s));
    dialog.findChild<QLineEdit *>(u"virtualAddresses"_s)->setText(u"192.0.2.30,2001:db8::3"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(dialog.form().virtualAddresses, (QStringList{u"192.0.2.30"_s, u"2001:db8::3"_s}));
}

void TestHostWidgets::keyPanelTrustsOnlyByItsButton()
{
    HostKeyPanel panel;
    const QSignalSpy trusted(&panel, &HostKeyPanel::trusted);
    const QSignalSpy rejected(&panel, &HostKeyPanel::rejected);
    panel.ask(u"mx1"_s, {}, {u"ssh-ed25519"_s, u"SHA256:abc"_s, u"+--[x]--+"_s});
    panel.show();
    QCOMPARE(panel.findChild<QLabel *>(u"fingerprint"_s)->text(), u"SHA256:abc"_s);
    auto *picture = panel.findChild<QLabel *>(u"keyPicture"_s);
    QCOMPARE(picture->text(), u"+--[x]--+"_s);
    QVERIFY(picture->accessibleName().contains(u"fingerprint"_s));
    QTest::keyClick(panel.focusWidget(), Qt::Key_Return);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    QVERIFY(trusted.isEmpty());
    QCOMPARE(rejected.size(), 1);
    panel.findChild<QPushButton *>(u"trust"_s)->click();
    QCOMPARE(trusted.size(), 1);
}

void TestHostWidgets::keyPanelNamesTheJumpHost()
{
    HostKeyPanel panel;
    panel.ask(u"mx1"_s, u"bastion"_s, {u"ssh-ed25519"_s, u"SHA256:abc"_s, u"+--[x]--+"_s});
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    const QString question = labels.first()->text();
    QVERIFY2(question.contains(u"mx1"_s) && question.contains(u"bastion"_s)
                 && question.contains(u"ssh-ed25519"_s),
             qUtf8Printable(question));
}

void TestHostWidgets::secretPanelTellsAChangedPassword()
{
    SecretPanel panel;
    auto *wrong = panel.findChild<QLabel *>(u"wrong"_s);
    panel.ask({.subject = u"log@mx1"_s, .last = SecretPanel::Last::NoLongerRight});
    QVERIFY(wrong->text().contains(u"changed"_s));
    panel.ask({.subject = u"log@mx1"_s, .last = SecretPanel::Last::Wrong});
    QVERIFY(!wrong->text().contains(u"changed"_s));
    panel.ask({.subject = u"log@mx1"_s});
    QVERIFY(wrong->isHidden());
}

void TestHostWidgets::secretPanelForgetsAtOnce()
{
    SecretPanel panel;
    const QSignalSpy entered(&panel, &SecretPanel::secretEntered);
    panel.ask({.subject = u"log@mx1"_s, .last = SecretPanel::Last::Wrong});
    panel.show();
    auto *line = panel.findChild<QLineEdit *>(u"secret"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QVERIFY(panel.findChild<QLabel *>(u"wrong"_s)->isVisible());
    QTest::keyClicks(line, u"hunter2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toByteArray(), QByteArray("hunter2"));
    QVERIFY(line->text().isEmpty());
    line->undo();
    QVERIFY(!line->text().contains(u"hunter"));
}

void TestHostWidgets::secretPanelKeepsOnlyWhatIsWanted()
{
    SecretPanel panel;
    panel.show();
    const QSignalSpy entered(&panel, &SecretPanel::secretEntered);
    auto *keep = panel.findChild<QCheckBox *>(u"keep"_s);
    auto *why = panel.findChild<QLabel *>(u"keyringProblem"_s);
    auto *submit = panel.findChild<QPushButton *>(u"submit"_s);
    panel.ask({.subject = u"log@mx1"_s});
    QVERIFY(keep->isVisible() && keep->isEnabled() && !keep->isChecked());
    QVERIFY(!why->isVisible());
    keep->click();
    submit->click();
    QVERIFY(entered.last()[1].toBool());
    panel.ask({.subject = u"log@mx1"_s}); // it is not meant for the next one
    QVERIFY(!keep->isChecked());
    submit->click();
    QVERIFY(!entered.last()[1].toBool());
    panel.ask({.subject = u"log@mx1"_s, .keyringProblem = u"no <b>bus</b>"_s});
    QVERIFY(!keep->isEnabled());
    QVERIFY(why->isVisible());
    QCOMPARE(
        why->text(),
        u"No keyring answers (no <b>bus</b>). One such as GNOME Keyring or KWallet has to run and "
        u"be unlocked."_s);
    QCOMPARE(why->textFormat(), Qt::PlainText);
    panel.ask({.kind = SecretPanel::Kind::Answer, .subject = u"Code"_s});
    QVERIFY(!keep->isVisible() && !why->isVisible());
}

void TestHostWidgets::secretPanelShowsTheServersWordsLiterally()
{
    SecretPanel panel;
    panel.ask({.kind = SecretPanel::Kind::Answer, .subject = u"<b>Code</b>"_s, .echo = true});
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(panel.findChild<QLineEdit *>(u"secret"_s)->echoMode(), QLineEdit::Normal);
}

QTEST_MAIN(TestHostWidgets)
#include "tst_hostwidgets.moc"
