// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/logload.h"
#include "tests/integration/sshscene.h"
#include "tests/support/passwordserver.h"
#include "tests/support/stallingproxy.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// While another process writes 5,000 lines a second: whatever goes wrong, what arrives is what was
/// written, byte for byte.
class TestFollowLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void renamed();
    void copiedAndTruncated();
    void compressedAfterTheRotation();
    void compressedWhileWeWereAway();
    void serverKilledAndStarted();
    void networkStalled();
    void slowLink();
    void wrongThenRightPassword();
    void keyWithPassphrase();
    void agent();
    void throughAJumpHost();
    void changedHostKey();
    void unreadableLog();

private:
    /// Follows the log that is written, and waits until the first lines are there.
    void begin(SshScene &scene);
    /// Waits until so many more bytes were read.
    static void readOn(SshScene &scene, size_t bytes = 100'000);
    void end(SshScene &scene);
    void trust(uint16_t port) const;

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<LogLoad> m_load;
};

void TestFollowLoad::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    trustServer(*m_server);
    m_load = std::make_unique<LogLoad>(m_server->path({}));
}

void TestFollowLoad::begin(SshScene &scene)
{
    m_load->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_load->bytesWritten() > 0, kSceneWaitMs);
    scene.start();
    readOn(scene, 1);
}

void TestFollowLoad::readOn(SshScene &scene, size_t bytes)
{
    const size_t wanted = scene.read.size() + bytes;
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= wanted, kSceneWaitMs);
}

void TestFollowLoad::end(SshScene &scene)
{
    readOn(scene);
    m_load->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isDone(), kSceneWaitMs);
    const std::string all = m_load->all();
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= all.size(), kSceneWaitMs);
    QVERIFY(scene.read == all);
    QCOMPARE(scene.gaps, 0);
}

/// The server's key is the right one at that port, too.
void TestFollowLoad::trust(uint16_t port) const
{
    appendTo(m_server->path(u"known/hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(port) + " "
                 + QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s))));
}

void TestFollowLoad::renamed()
{
    SshScene scene(*m_server);
    begin(scene);
    for (int i = 0; i < 3; ++i) {
        m_load->rename();
        readOn(scene);
        m_load->reopen();
        readOn(scene, 1);
    }
    end(scene);
}

void TestFollowLoad::copiedAndTruncated()
{
    SshScene scene(*m_server);
    begin(scene);
    for (int i = 0; i < 3; ++i) {
        m_load->copyAndTruncate();
        readOn(scene);
    }
    end(scene);
}

void TestFollowLoad::compressedAfterTheRotation()
{
    SshScene scene(*m_server);
    begin(scene);
    for (int i = 0; i < 3; ++i) {
        m_load->rename();
        m_load->reopen();
        m_load->compress();
        readOn(scene);
    }
    end(scene);
    QVERIFY(QFile::exists(m_server->path(u"mail.log.3.gz"_s)));
}

void TestFollowLoad::compressedWhileWeWereAway()
{
    SshScene scene(*m_server);
    begin(scene);
    readOn(scene);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    m_load->rename();
    m_load->reopen();
    m_load->compress();
    const QString compressed = m_server->path(u"mail.log.1.gz"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(compressed) && !QFile::exists(m_server->path(u"mail.log.1"_s)), kSceneWaitMs);
    QCOMPARE(m_server->start(), QString());
    end(scene);
}

void TestFollowLoad::serverKilledAndStarted()
{
    SshScene scene(*m_server);
    begin(scene);
    for (int i = 0; i < 3; ++i) {
        readOn(scene, 1);
        m_server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
        QCOMPARE(m_server->start(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    }
    end(scene);
}

void TestFollowLoad::networkStalled()
{
    StallingProxy network(m_server->port());
    trust(network.serverPort());
    SshScene scene(*m_server);
    scene.config.port = network.serverPort();
    scene.options.ssh.timeout = 500ms;
    begin(scene);
    network.stall();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    network.resume();
    end(scene);
}

/// Less gets through than is written: it falls behind, and catches up.
void TestFollowLoad::slowLink()
{
    StallingProxy network(m_server->port());
    network.setBytesPerSecond(300'000);
    trust(network.serverPort());
    SshScene scene(*m_server);
    scene.config.port = network.serverPort();
    begin(scene);
    const auto behind = [&] { return m_load->bytesWritten() - std::ssize(scene.read); };
    QTRY_VERIFY_WITH_TIMEOUT(behind() > 500'000, kSceneWaitMs);
    end(scene);
}

void TestFollowLoad::wrongThenRightPassword()
{
    PasswordServer passwords(m_server->path(u"hostkey"_s));
    passwords.setPassword("correct horse");
    trust(passwords.port());
    SshScene scene(*m_server);
    scene.config.port = passwords.port();
    scene.config.user = "log";
    m_load->start();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("wrong horse"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QVERIFY(scene.read.empty());
    scene.actor->provideSecret(Secret("correct horse"));
    end(scene);
}

void TestFollowLoad::keyWithPassphrase()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    SshScene scene(*m_server);
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    m_load->start();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->provideSecret(Secret("open sesame"));
    end(scene);
    QCOMPARE(scene.stepLines().last(), u"key locked accepted"_s);
}

void TestFollowLoad::agent()
{
    const QString socket = m_server->path(u"agent"_s);
    const SshAgent agent(socket);
    QCOMPARE(agent.add(m_server->path(u"user"_s)), QString());
    SshScene scene(*m_server);
    scene.config.identityFiles.clear();
    scene.options.ssh.defaultIdentities.clear();
    scene.options.ssh.agentSocket = socket.toStdString();
    begin(scene);
    end(scene);
    QCOMPARE(scene.steps.last().method, AuthMethod::Agent);
}

void TestFollowLoad::throughAJumpHost()
{
    SshServer bastion;
    QCOMPARE(bastion.makeKey(u"hostkey"_s), QString());
    bastion.setHostKey(u"hostkey"_s);
    QVERIFY(QFile::copy(m_server->path(u"user.pub"_s), bastion.path(u"user.pub"_s)));
    bastion.authorize(u"user"_s);
    QCOMPARE(bastion.start(), QString());
    appendTo(m_server->path(u"known/hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(bastion.port()) + " "
                 + QByteArray::fromStdString(contentOf(bastion.path(u"hostkey.pub"_s))));
    SshScene scene(*m_server);
    scene.options.ssh.defaultIdentities = scene.config.identityFiles;
    scene.config.jumpHosts = "127.0.0.1:" + std::to_string(bastion.port());
    begin(scene);
    readOn(scene);
    bastion.stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(bastion.start(), QString());
    end(scene);
}

void TestFollowLoad::changedHostKey()
{
    const QString known = m_server->path(u"known/hosts"_s);
    const std::string right = contentOf(known);
    QCOMPARE(m_server->makeKey(u"otherkey"_s), QString());
    QVERIFY(QFile::remove(known));
    appendTo(known,
             "[127.0.0.1]:" + QByteArray::number(m_server->port()) + " "
                 + QByteArray::fromStdString(contentOf(m_server->path(u"otherkey.pub"_s))));
    m_load->start();
    SshScene scene(*m_server);
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
    QVERIFY(scene.read.empty());
    QVERIFY(scene.steps.isEmpty());
    // Somebody looked into it and put it right by hand.
    QVERIFY(QFile::remove(known));
    appendTo(known, QByteArray::fromStdString(right));
    scene.start();
    end(scene);
}

void TestFollowLoad::unreadableLog()
{
    // A user who may read what its permissions say, also where root runs the test.
    m_server->stop();
    m_server->withoutRightToReadAll();
    QCOMPARE(m_server->start(), QString());
    m_load->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_load->bytesWritten() > 0, kSceneWaitMs);
    QFile log(m_server->path(u"mail.log"_s));
    QVERIFY(log.setPermissions({}));
    SshScene scene(*m_server);
    QList<LogProblem> problems;
    scene.start();
    connect(scene.actor.get(), &HostActor::logProblem, this,
            [&problems](const LogProblem &problem) { problems.append(problem); });
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kSceneWaitMs);
    QVERIFY(problems.first().error.has_value());
    QCOMPARE(problems.first().error->code, ErrorCode::NotReadable);
    QVERIFY(scene.read.empty());
    QVERIFY(log.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    end(scene);
    QCOMPARE(problems.size(), 2);
    QVERIFY(!problems.last().error.has_value());
}

QTEST_GUILESS_MAIN(TestFollowLoad)
#include "tst_followload.moc"
