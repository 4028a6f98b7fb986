// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/servercontroller.h"
#include "widgets/common/serverpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Estafeta;
using namespace Qt::StringLiterals;

class TestServerController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opens_data();
    void opens();
    void asksForWhatIsMissing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void showsTheLastOneAgain();
    void goesAwayUnasked();

private:
    void type(const char *field, const QString &text)
    {
        auto *edit = m_panel->findChild<QLineEdit *>(QLatin1String(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void typeAServer()
    {
        type("servers", u"db1.uni.example"_s);
        type("database", u"estafeta"_s);
        type("user", u"desk"_s);
    }
    void clickOpen() { m_panel->findChild<QPushButton *>(u"openServer"_s)->click(); }

    QTemporaryDir m_settings;
    std::unique_ptr<ServerPanel> m_panel;
    std::unique_ptr<ServerController> m_controller;
};

void TestServerController::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestServerController::init()
{
    QSettings().clear();
    m_controller.reset();
    m_panel = std::make_unique<ServerPanel>();
    m_controller = std::make_unique<ServerController>(*m_panel);
    m_controller->open();
    QVERIFY(m_panel->isVisible());
}

void TestServerController::opens_data()
{
    QTest::addColumn<QString>("servers");
    QTest::addColumn<QString>("passwordFile");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"db1.uni.example"_s << QString() << true
                           << u"mariadb://desk@db1.uni.example/estafeta"_s;
    QTest::newRow("a cluster") << u" db1.uni.example, db2.uni.example:3307"_s << QString() << true
                               << u"mariadb://desk@db1.uni.example,db2.uni.example:3307/estafeta"_s;
    QTest::newRow("a file with a password")
        << u"db1.uni.example"_s << u"/home/ana/the password"_s << true
        << u"mariadb://desk@db1.uni.example/estafeta?password-file=%2Fhome%2Fana%2Fthe%20password"_s;
    QTest::newRow("without encryption") << u"db1.uni.example"_s << QString() << false
                                        << u"mariadb://desk@db1.uni.example/estafeta?tls=off"_s;
    QTest::newRow("encrypted on this machine")
        << u"127.0.0.1"_s << QString() << true << u"mariadb://desk@127.0.0.1/estafeta?tls=on"_s;
}

void TestServerController::opens()
{
    QFETCH(QString, servers);
    QFETCH(QString, passwordFile);
    QFETCH(bool, encrypted);
    QFETCH(QString, address);
    typeAServer();
    type("servers", servers);
    type("passwordFile", passwordFile);
    m_panel->findChild<QCheckBox *>(u"encrypted"_s)->setChecked(encrypted);
    QSignalSpy opened(m_controller.get(), &ServerController::opened);
    clickOpen();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), address);
    QVERIFY(!m_panel->isVisible());
}

void TestServerController::asksForWhatIsMissing()
{
    QSignalSpy opened(m_controller.get(), &ServerController::opened);
    type("servers", u"db1.uni.example"_s);
    type("database", u"estafeta"_s);
    QVERIFY(!m_panel->findChild<QPushButton *>(u"openServer"_s)->isEnabled());
    QTest::keyClick(m_panel->findChild<QLineEdit *>(u"database"_s), Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    type("user", u"desk"_s);
    QTest::keyClick(m_panel->findChild<QLineEdit *>(u"user"_s), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestServerController::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("a port that is none") << u"servers"_s << u"db1:port"_s;
    QTest::newRow("settings of the driver") << u"servers"_s << u"db1;ssl_enforce=0"_s;
    QTest::newRow("commas only") << u"servers"_s << u",,"_s;
    QTest::newRow("a path for a database") << u"database"_s << u"mail/box"_s;
    QTest::newRow("settings in a file") << u"passwordFile"_s << u"/a;ssl_enforce=0"_s;
}

void TestServerController::saysWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    typeAServer();
    auto *hint = m_panel->findChild<QLabel *>(u"serverHint"_s);
    const QString before = hint->text();
    type(field.toLatin1().constData(), text);
    QSignalSpy opened(m_controller.get(), &ServerController::opened);
    clickOpen();
    QCOMPARE(opened.count(), 0);
    QVERIFY(m_panel->isVisible());
    const QString problem = hint->text();
    QVERIFY(problem != before);
    QVERIFY2(!problem.contains(u"went wrong inside"), qPrintable(problem));
    type("user", u"ana"_s);
    QCOMPARE(hint->text(), before);
}

void TestServerController::showsTheLastOneAgain()
{
    typeAServer();
    type("passwordFile", u"/home/ana/secret"_s);
    const ServerPanel::Choice choice = m_panel->choice();
    clickOpen();
    m_controller.reset();
    m_panel = std::make_unique<ServerPanel>();
    m_controller = std::make_unique<ServerController>(*m_panel);
    m_controller->open();
    QVERIFY(m_panel->choice() == choice);
}

void TestServerController::goesAwayUnasked()
{
    QSignalSpy opened(m_controller.get(), &ServerController::opened);
    typeAServer();
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(opened.count(), 0);
}

QTEST_MAIN(TestServerController)
#include "tst_servercontroller.moc"
