// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"
#include "tests/support/kerberos.h"

#include <QFile>

using namespace Estafeta;
using namespace Qt::StringLiterals;

/// Logging in with a Kerberos ticket, from a real key distribution centre to a real sshd.
class TestSshTicket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void logsInWithATicket();
    void goesOnWithoutATicket();
    void goesOnWhenTheTicketIsRefused();
    void keepsToTheConfiguredOrder_data();
    void keepsToTheConfiguredOrder();
    void saysWhatToDo();

private:
    /// As ~/.ssh/config says: tickets may be shown, and `more`.
    [[nodiscard]] SshScene scene(const QByteArray &more = {}) const;

    Kerberos m_kerberos;
    std::unique_ptr<SshServer> m_server;
};

void TestSshTicket::initTestCase()
{
    QCOMPARE(m_kerberos.start(), QString());
    QCOMPARE(m_kerberos.addAccount(SshServer::userName()), QString());
    QCOMPARE(m_kerberos.addAccount(u"somebody-else"_s), QString());
    qputenv("KRB5_KTNAME", m_kerberos.path(u"keytab"_s).toUtf8()); // sshd's
}

void TestSshTicket::init()
{
    m_kerberos.logout();
    m_server = std::make_unique<SshServer>();
    m_server->configure("GSSAPIAuthentication yes\nGSSAPIStrictAcceptorCheck no");
    QCOMPARE(m_server->startWithKeys(), QString());
    trustServer(*m_server);
    const QByteArray known = QByteArray::fromStdString(contentOf(m_server->path(u"known/hosts"_s)));
    appendTo(m_server->path(u"known/hosts"_s), QByteArray(known).replace("127.0.0.1", "localhost"));
    appendTo(m_server->path(u"mail.log"_s), "first\n");
}

SshScene TestSshTicket::scene(const QByteArray &more) const
{
    const QString config = m_server->path(u"ssh_config"_s);
    appendTo(config,
             more + "\nGSSAPIAuthentication yes\nUserKnownHostsFile "
                 + m_server->path(u"known/hosts"_s).toUtf8() + "\n");
    SshScene scene(*m_server);
    scene.config.address = "localhost"; // as the ticket's service is called
    scene.options.ssh.sshProgram = "ssh";
    scene.options.ssh.sshConfigFile = config.toStdString();
    return scene;
}

void TestSshTicket::logsInWithATicket()
{
    QCOMPARE(m_kerberos.login(SshServer::userName()), QString());
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(), QStringList{u"ticket accepted"_s});
    QVERIFY(scene.secrets.isEmpty());
}

void TestSshTicket::goesOnWithoutATicket()
{
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(
        scene.stepLines(),
        (QStringList{u"ticket unusable [publickey,gssapi-with-mic]"_s,
                     u"agent unusable [publickey,gssapi-with-mic]"_s, u"key user accepted"_s}));
    QCOMPARE(scene.steps.first().hindrance, AuthHindrance::NoTicket);
}

void TestSshTicket::goesOnWhenTheTicketIsRefused()
{
    QCOMPARE(m_kerberos.login(u"somebody-else"_s), QString());
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines().first(), u"ticket refused [publickey,gssapi-with-mic]"_s);
    QCOMPARE(scene.stepLines().last(), u"key user accepted"_s);
}

void TestSshTicket::keepsToTheConfiguredOrder_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("steps");
    const QString agent = u"agent unusable [publickey,gssapi-with-mic]"_s;
    QTest::newRow("keys first") << QByteArray("PreferredAuthentications publickey,gssapi-with-mic")
                                << QStringList{agent, u"key user accepted"_s};
    QTest::newRow("tickets alone") << QByteArray("PreferredAuthentications gssapi-with-mic")
                                   << QStringList{u"ticket accepted"_s};
    QTest::newRow("no tickets") << QByteArray("GSSAPIAuthentication no")
                                << QStringList{agent, u"key user accepted"_s};
}

void TestSshTicket::keepsToTheConfiguredOrder()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, steps);
    QCOMPARE(m_kerberos.login(SshServer::userName()), QString());
    SshScene scene = this->scene(config);
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(), steps);
}

void TestSshTicket::saysWhatToDo()
{
    SshScene scene = this->scene("PreferredAuthentications gssapi-with-mic");
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::AuthenticationFailed);
    QCOMPARE(scene.steps.size(), 1);
    QCOMPARE(scene.steps.first().hindrance, AuthHindrance::NoTicket);
}

QTEST_GUILESS_MAIN(TestSshTicket)
#include "tst_sshticket.moc"
