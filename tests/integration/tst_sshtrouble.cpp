// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"
#include "tests/support/stallingproxy.h"

#include <atomic>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What goes wrong between two machines that are both well, and how it is told.
class TestSshTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void noticesADeadPeer();
    void noticesADeadPeerWhileLoggingIn();
    void waitsLongerEachTime();
    void saysThatNobodyListens();
    void saysThatTheNameIsUnknown();
    void saysThatTheServerWasRestarted();
    void triesAtOnceAfterSleep();
    void asksQuicklyAfterSleep();

private:
    [[nodiscard]] SshScene scene() const { return SshScene(*m_server); }
    /// Reached through `network`.
    [[nodiscard]] SshScene scene(const StallingProxy &network) const;
    [[nodiscard]] static Error errorOf(const SshScene &scene)
    {
        return scene.actor->status().error.value_or(Error());
    }

    std::unique_ptr<SshServer> m_server;
};

void TestSshTrouble::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    appendTo(m_server->path(u"mail.log"_s), "first\n");
    trustServer(*m_server);
}

SshScene TestSshTrouble::scene(const StallingProxy &network) const
{
    SshScene scene(*m_server);
    scene.config.port = network.serverPort();
    scene.options.ssh.timeout = 1s;
    appendTo(m_server->path(u"known/hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(network.serverPort()) + " "
                 + QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s))));
    return scene;
}

void TestSshTrouble::noticesADeadPeer()
{
    StallingProxy network(m_server->port());
    SshScene scene = this->scene(network);
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.statuses.last().returned, HostReturn::None);
    scene.statuses.clear();
    network.stall();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.statuses.isEmpty(), kSceneWaitMs);
    // The first; the tries after it fail otherwise.
    QCOMPARE(scene.statuses.first().state, HostState::WaitingToReconnect);
    QCOMPARE(scene.statuses.first().error.value_or(Error()).code, ErrorCode::PeerSilent);
    appendTo(m_server->path(u"mail.log"_s), "second\n");
    network.resume();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\n", kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.statuses.last().returned, HostReturn::Reconnected);
    QVERIFY(scene.statuses.last().away > 0ms);
    QCOMPARE(scene.gaps, 0);
}

/// It may not look as if the login had been refused: nobody would try again.
void TestSshTrouble::noticesADeadPeerWhileLoggingIn()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    StallingProxy network(m_server->port());
    SshScene scene = this->scene(network);
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    network.stall();
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(errorOf(scene).code, ErrorCode::PeerSilent);
    network.resume();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.secrets.size(), 1); // the passphrase was not lost with the connection
}

void TestSshTrouble::waitsLongerEachTime()
{
    m_server->stop();
    SshScene scene = this->scene();
    scene.options.backOff = {20ms, 40ms, 80ms};
    scene.start();
    const auto pauses = [&scene] {
        QList<int> all;
        for (const HostStatus &status : std::as_const(scene.statuses)) {
            if (status.state == HostState::WaitingToReconnect)
                all << static_cast<int>(status.reconnectIn.count());
        }
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(pauses().size() >= 5, kSceneWaitMs);
    QCOMPARE(pauses().first(5), (QList{20, 40, 80, 80, 80}));
    // Once it was there, a new trouble begins with a short pause.
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    scene.statuses.clear();
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!pauses().isEmpty(), kSceneWaitMs);
    QCOMPARE(pauses().first(), 20);
}

void TestSshTrouble::saysThatNobodyListens()
{
    m_server->stop();
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(errorOf(scene).code, ErrorCode::HostRefuses);
    QCOMPARE(errorOf(scene).context, "127.0.0.1");
}

void TestSshTrouble::saysThatTheNameIsUnknown()
{
    SshScene scene = this->scene();
    // A label is shorter (RFC 1035, 2.3.4): no resolver has to be asked, and none can be slow.
    const std::string name = std::string(64, 'x') + ".invalid";
    scene.config.address = name;
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(errorOf(scene).code, ErrorCode::HostNameUnknown);
    QCOMPARE(errorOf(scene).context, name);
}

void TestSshTrouble::saysThatTheServerWasRestarted()
{
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(errorOf(scene).code == ErrorCode::HostRefuses, kSceneWaitMs);
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.statuses.last().returned, HostReturn::ServerRestarted);
}

void TestSshTrouble::triesAtOnceAfterSleep()
{
    std::atomic<int> asleepMs = 0;
    m_server->stop();
    SshScene scene = this->scene();
    scene.options.backOff = {1h};
    scene.options.timeAsleep = [&asleepMs] { return std::chrono::milliseconds(asleepMs); };
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(m_server->start(), QString());
    asleepMs = 8 * 3600 * 1000; // a night, which the clock of the pause does not count
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
}

/// A connection that did not survive the night is not waited for as long as one that is only slow.
void TestSshTrouble::asksQuicklyAfterSleep()
{
    std::atomic<bool> night = false;
    std::atomic_flag stalled;
    StallingProxy network(m_server->port());
    SshScene scene = this->scene(network);
    scene.options.ssh.timeout = 10min;
    // Asked before each look at the logs: the network must be gone before the look after the night.
    scene.options.timeAsleep = [&]() -> std::chrono::milliseconds {
        if (night && !stalled.test_and_set())
            network.stall();
        return night ? 8h : 0h;
    };
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    night = true;
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Connecting, kSceneWaitMs);
    network.resume();
    appendTo(m_server->path(u"mail.log"_s), "second\n");
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\n", kSceneWaitMs);
}

QTEST_GUILESS_MAIN(TestSshTrouble)
#include "tst_sshtrouble.moc"
