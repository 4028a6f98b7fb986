// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"
#include "tests/support/passwordserver.h"

#include <QFile>
#include <QFileInfo>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every way to log in that we know, each against a server that lets in by nothing else.
class TestSshLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForThePasswordAgain();
    void endsAfterThreeWrongPasswords();
    void answersTheServersQuestions();
    void asksTheQuestionsAgain();
    void givesPasswordAndAnswersInTurn();
    void comesBackWithoutAskingAgain();
    void asksOnceAPasswordWasChanged();
    void keepsNoAnswers();

    void triesTheAgentAndThenTheKeys();
    void logsInWithTwoKeysInTurn();
    void logsInWithACertificate();
    void takesALateAnswer();

private:
    /// Follows with the password server, which has no key that it would take.
    [[nodiscard]] SshScene passwordScene() const;

    std::unique_ptr<SshServer> m_server; ///< for its keys, and for what a real sshd can
    std::unique_ptr<PasswordServer> m_passwords;
};

void TestSshLogin::init()
{
    m_passwords.reset();
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->makeKey(u"hostkey"_s), QString());
    QCOMPARE(m_server->makeKey(u"user"_s), QString());
    m_server->setHostKey(u"hostkey"_s);
    appendTo(m_server->path(u"mail.log"_s), "first\n");
    trustServer(*m_server);
    m_passwords = std::make_unique<PasswordServer>(m_server->path(u"hostkey"_s));
}

SshScene TestSshLogin::passwordScene() const
{
    SshScene scene(*m_server);
    scene.config.port = m_passwords->port();
    scene.config.user = "log";
    const QByteArray key = QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s)));
    appendTo(m_server->path(u"known/hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(m_passwords->port()) + " " + key);
    return scene;
}

void TestSshLogin::asksForThePasswordAgain()
{
    m_passwords->setPassword("correct horse");
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().kind, SecretKind::Password);
    QCOMPARE(scene.secrets.last().subject, "log@127.0.0.1");
    QCOMPARE(scene.secrets.last().attempt, 1);
    QVERIFY(!scene.secrets.last().echo);
    QCOMPARE(scene.state(), HostState::AskingSecret);
    scene.actor->provideSecret(Secret("wrong horse"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().attempt, 2);
    QVERIFY(!scene.secrets.last().refusedNow);
    scene.actor->provideSecret(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"password refused [password]"_s, u"password accepted"_s}));
    for (const AuthStep &step : std::as_const(scene.steps))
        QVERIFY(step.detail.find("horse") == std::string::npos);
}

void TestSshLogin::endsAfterThreeWrongPasswords()
{
    m_passwords->setPassword("right");
    SshScene scene = passwordScene();
    scene.start();
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), i, kSceneWaitMs);
        scene.actor->provideSecret(Secret("wrong"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::AuthenticationFailed);
    QCOMPARE(scene.result->error().context, "127.0.0.1");
    QCOMPARE(scene.state(), HostState::Failed); // no further try by itself
    QCOMPARE(scene.secrets.size(), 3);
    QCOMPARE(m_passwords->tries(), 3);
    QVERIFY(scene.result->error().detail.find("wrong") == std::string::npos);
}

void TestSshLogin::answersTheServersQuestions()
{
    m_passwords->setQuestions({{"Password: ", false, "pass"}, {"Your <token>: ", true, "123 456"}});
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().kind, SecretKind::Answer);
    QCOMPARE(scene.secrets.last().subject, "Password: ");
    QVERIFY(!scene.secrets.last().echo);
    scene.actor->provideSecret(Secret("pass"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().subject, "Your <token>: ");
    QVERIFY(scene.secrets.last().echo);
    scene.actor->provideSecret(Secret("123 456"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(), QStringList{u"questions accepted"_s});
}

void TestSshLogin::asksTheQuestionsAgain()
{
    m_passwords->setQuestions({{"Password: ", false, "pass"}});
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("typo"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().attempt, 2);
    scene.actor->provideSecret(Secret("pass"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"questions refused [keyboard-interactive]"_s, u"questions accepted"_s}));
}

void TestSshLogin::givesPasswordAndAnswersInTurn()
{
    m_passwords->setPassword("first half");
    m_passwords->setQuestions({{"Code: ", true, "42"}});
    m_passwords->setBothWanted(true);
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("mistyped"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    scene.actor->provideSecret(Secret("first half"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 3, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().kind, SecretKind::Answer);
    scene.actor->provideSecret(Secret("42"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"password refused [password]"_s,
                          u"password partial [keyboard-interactive]"_s, u"questions accepted"_s}));
}

void TestSshLogin::comesBackWithoutAskingAgain()
{
    m_passwords->setPassword("secret");
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("secret"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    appendTo(m_server->path(u"mail.log"_s), "second\n");
    m_passwords->dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\n", kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_passwords->tries(), 2, kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.statuses.last().returned, HostReturn::Reconnected);
    QCOMPARE(scene.secrets.size(), 1);
}

void TestSshLogin::asksOnceAPasswordWasChanged()
{
    m_passwords->setPassword("old");
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("old"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    m_passwords->setPassword("new");
    m_passwords->dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QVERIFY(scene.secrets.last().refusedNow);
    QCOMPARE(scene.state(), HostState::AskingSecret);
    QCOMPARE(m_passwords->tries(), 2); // the old one was tried once, and not again
    scene.actor->provideSecret(Secret("new"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(m_passwords->tries(), 3);
    // From now on it is the new one that brings it back.
    m_passwords->dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_passwords->tries(), 4, kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.secrets.size(), 2);
}

void TestSshLogin::keepsNoAnswers()
{
    m_passwords->setQuestions({{"One-time code: ", true, "77"}});
    SshScene scene = passwordScene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("77"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    m_passwords->dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QVERIFY(!scene.secrets.last().refusedNow);
    QCOMPARE(scene.secrets.last().attempt, 1);
    QCOMPARE(m_passwords->tries(), 1);
}

void TestSshLogin::triesTheAgentAndThenTheKeys()
{
    QCOMPARE(m_server->makeKey(u"stranger"_s), QString());
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    QCOMPARE(m_server->start(), QString());
    const QString socket = m_server->path(u"agent"_s);
    const SshAgent agent(socket);
    QCOMPARE(agent.add(m_server->path(u"stranger"_s)), QString());
    SshScene scene(*m_server);
    scene.config.identityFiles.clear();
    scene.options.ssh.agentSocket = socket.toStdString();
    scene.options.ssh.defaultIdentities = {m_server->path(u"user"_s).toStdString(),
                                           m_server->path(u"not-there"_s).toStdString(),
                                           m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"agent refused [publickey]"_s, u"key user refused [publickey]"_s,
                          u"key locked accepted"_s}));
}

void TestSshLogin::logsInWithTwoKeysInTurn()
{
    QCOMPARE(m_server->makeKey(u"second"_s), QString());
    m_server->authorize(u"user"_s);
    m_server->authorize(u"second"_s);
    m_server->configure("AuthenticationMethods publickey,publickey");
    QCOMPARE(m_server->start(), QString());
    SshScene scene(*m_server);
    scene.config.identityFiles.push_back(m_server->path(u"second"_s).toStdString());
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"agent unusable [publickey]"_s, u"key user partial [publickey]"_s,
                          u"agent unusable [publickey]"_s, u"key user refused [publickey]"_s,
                          u"key second accepted"_s}));
    QCOMPARE(scene.steps.first().hindrance, AuthHindrance::NoAgent);
}

void TestSshLogin::logsInWithACertificate()
{
    QCOMPARE(m_server->makeKey(u"authority"_s), QString());
    QCOMPARE(m_server->certify(u"user"_s, u"authority"_s, SshServer::userName()), QString());
    const QString elsewhere = m_server->path(u"signed.pub"_s);
    QVERIFY(QFile::rename(m_server->path(u"user-cert.pub"_s), elsewhere));
    m_server->configure("TrustedUserCAKeys " + m_server->path(u"authority.pub"_s).toLocal8Bit());
    QCOMPARE(m_server->start(), QString());
    // Named by the configuration, as it does not lie beside the key.
    const QString config = m_server->path(u"ssh_config"_s);
    appendTo(config,
             "CertificateFile " + elsewhere.toLocal8Bit() + "\nUserKnownHostsFile "
                 + m_server->path(u"known/hosts"_s).toLocal8Bit() + "\n");
    SshScene scene(*m_server);
    scene.options.ssh.sshProgram = "ssh";
    scene.options.ssh.sshConfigFile = config.toStdString();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines().last(), u"certificate signed.pub accepted"_s);
}

/// The server gives up long before the user has found the passphrase.
void TestSshLogin::takesALateAnswer()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    m_server->configure("LoginGraceTime 1");
    QCOMPARE(m_server->start(), QString());
    SshScene scene(*m_server);
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("Timeout before authentication"),
                             kSceneWaitMs);
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.secrets.size(), 1);
}

QTEST_GUILESS_MAIN(TestSshLogin)
#include "tst_sshlogin.moc"
