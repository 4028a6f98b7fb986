// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"
#include "tests/support/stallingproxy.h"

#include <QDir>
#include <QFile>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The way to a host by ~/.ssh/config and through jump hosts, each a real sshd.
class TestSshJump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void resolvesAnAlias();
    void letsTheUsersWordsWin();
    void knowsHostsByAliasAndHashed();
    void prefersTheKindOfKeyThatIsKnown();
    void goesOnWithoutTheSshProgram();
    void stopsAtABrokenConfig();
    void stopsAtAProxyCommand();
    void stopsWhileTheConfigHangs();

    void passesAJumpHost();
    void passesTwoJumpHosts();
    void asksForTheJumpHostByName();
    void goesDirectlyWhenTold();
    void refusesAChangedKeyOfTheJumpHost();
    void saysThatTheJumpHostIsAway();
    void saysThatTheJumpHostWent();
    void saysThatTheHostBehindWent();
    void noticesASilentJumpHost();
    void saysThatTheJumpHostLetsNobodyThrough();
    void stopsBehindAJumpHost();

private:
    using Server = std::unique_ptr<SshServer>;

    [[nodiscard]] static Server makeServer();
    /// A block of the configuration for `alias`, at that server, with its key and known hosts.
    void addHost(const QByteArray &alias, const SshServer &server, const QByteArray &more = {});
    /// Follows mail.log of m_host by its alias "mx".
    [[nodiscard]] SshScene scene() const;

    Server m_host;
    Server m_bastion;
};

TestSshJump::Server TestSshJump::makeServer()
{
    auto server = std::make_unique<SshServer>();
    if (!server->startWithKeys().isEmpty())
        return nullptr;
    trustServer(*server);
    return server;
}

void TestSshJump::init()
{
    m_host = makeServer();
    m_bastion = makeServer();
    QVERIFY(m_host && m_bastion);
    appendTo(m_host->path(u"mail.log"_s), "first\n");
}

void TestSshJump::addHost(const QByteArray &alias, const SshServer &server, const QByteArray &more)
{
    const auto path = [&server](const QString &name) { return server.path(name).toLocal8Bit(); };
    appendTo(m_host->path(u"config"_s),
             "Host " + alias + "\n " + more + "\n HostName 127.0.0.1\n Port "
                 + QByteArray::number(server.port()) + "\n IdentityFile " + path(u"user"_s)
                 + "\n UserKnownHostsFile " + path(u"known/hosts"_s) + "\n");
}

SshScene TestSshJump::scene() const
{
    SshScene scene(*m_host);
    scene.config.address = "mx";
    scene.config.port = 0;
    scene.config.identityFiles.clear();
    scene.options.ssh.sshProgram = "ssh";
    scene.options.ssh.sshConfigFile = m_host->path(u"config"_s).toStdString();
    return scene;
}

void TestSshJump::resolvesAnAlias()
{
    addHost("mx", *m_host, "User " + SshServer::userName().toLocal8Bit());
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QVERIFY(scene.hostKeys.isEmpty());
    QCOMPARE(scene.stepLines().last(), u"key user accepted"_s);
}

void TestSshJump::letsTheUsersWordsWin()
{
    QCOMPARE(m_host->makeKey(u"mine"_s), QString());
    m_host->authorize(u"mine"_s);
    addHost("mx", *m_host, "Port 1\n User nobody-of-that-name");
    SshScene scene = this->scene();
    scene.config.port = m_host->port();
    scene.config.user = SshServer::userName().toStdString();
    scene.config.identityFiles = {m_host->path(u"mine"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines().last(), u"key mine accepted"_s);
}

void TestSshJump::knowsHostsByAliasAndHashed()
{
    const QString known = m_host->path(u"new folder/known"_s);
    addHost("mx", *m_host,
            "HostKeyAlias the-mail-host\n HashKnownHosts yes\n UserKnownHostsFile \""
                + known.toLocal8Bit() + "\"");
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.hostKeys.first().jumpHost, "");
    scene.actor->acceptHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    const std::string line = contentOf(known);
    QVERIFY2(line.starts_with("|1|"), line.c_str());
    QVERIFY(line.find("the-mail-host") == std::string::npos);
    // OpenSSH finds its line again, by the alias and without a port.
    QProcess finder;
    finder.start(u"ssh-keygen"_s, {u"-F"_s, u"the-mail-host"_s, u"-f"_s, known});
    QVERIFY(finder.waitForFinished(kSceneWaitMs));
    QCOMPARE(finder.exitCode(), 0);

    SshScene again = this->scene();
    again.start();
    QTRY_COMPARE_WITH_TIMEOUT(again.read, "first\n", kSceneWaitMs);
    QVERIFY(again.hostKeys.isEmpty());
}

/// A host with two keys, of which only the one that nobody prefers is known.
void TestSshJump::prefersTheKindOfKeyThatIsKnown()
{
    QCOMPARE(m_host->makeKey(u"ecdsa"_s, {}, u"ecdsa"_s), QString());
    m_host->stop();
    m_host->configure("HostKey " + m_host->path(u"ecdsa"_s).toLocal8Bit());
    QCOMPARE(m_host->start(), QString());
    const QString known = m_host->path(u"known/hosts"_s);
    QVERIFY(QFile::remove(known));
    appendTo(known,
             "[127.0.0.1]:" + QByteArray::number(m_host->port()) + " "
                 + QByteArray::fromStdString(contentOf(m_host->path(u"ecdsa.pub"_s))));
    addHost("mx", *m_host);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QVERIFY(scene.hostKeys.isEmpty());
}

void TestSshJump::goesOnWithoutTheSshProgram()
{
    SshScene scene(*m_host);
    scene.options.ssh.sshProgram = "/nowhere/ssh";
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.configProblems.size(), 1);
    QCOMPARE(scene.configProblems.first().code, ErrorCode::NoSshProgram);
    QCOMPARE(scene.configProblems.first().context, "/nowhere/ssh");
}

void TestSshJump::stopsAtABrokenConfig()
{
    addHost("mx", *m_host, "NoSuchWord yes");
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::BadSshConfig);
    QCOMPARE(scene.result->error().context, "mx");
    QVERIFY(scene.result->error().detail.find("bad configuration option") != std::string::npos);
}

void TestSshJump::stopsAtAProxyCommand()
{
    addHost("mx", *m_host, "ProxyCommand /bin/false %h");
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::BadSshConfig);
    QVERIFY(scene.result->error().detail.starts_with("ProxyCommand"));
}

void TestSshJump::stopsWhileTheConfigHangs()
{
    const QString started = m_host->path(u"started"_s);
    appendTo(m_host->path(u"config"_s),
             "Match exec \"touch '" + started.toLocal8Bit() + "'; sleep 1000\"\n");
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(started), kSceneWaitMs);
    scene.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);

    // And without anybody's help, when its time is over.
    SshScene impatient = this->scene();
    impatient.options.ssh.timeout = 300ms;
    impatient.start();
    QTRY_COMPARE_WITH_TIMEOUT(impatient.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(impatient.code(), ErrorCode::BadSshConfig);
}

void TestSshJump::passesAJumpHost()
{
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.stepLines(),
             (QStringList{u"agent unusable [publickey]"_s, u"key user accepted"_s,
                          u"agent unusable [publickey]"_s, u"key user accepted"_s}));
    QCOMPARE(scene.steps[1].jumpHost, "bastion");
    QCOMPARE(scene.steps[3].jumpHost, "");
    // It was the bastion that connected to the host, not we.
    QVERIFY(m_bastion->log().contains("Accepted publickey"));

    const QByteArray block = QByteArray(99, 'x') + "\n";
    appendTo(m_host->path(u"mail.log"_s), block.repeated(50'000)); // more than any window
    QTRY_COMPARE_WITH_TIMEOUT(scene.read.size(), 6 + size_t(block.size()) * 50'000, kSceneWaitMs);
    QVERIFY(scene.read == contentOf(m_host->path(u"mail.log"_s)));
    QCOMPARE(scene.gaps, 0);
}

void TestSshJump::passesTwoJumpHosts()
{
    const Server second = makeServer();
    QVERIFY(second);
    addHost("mx", *m_host);
    addHost("bastion", *m_bastion);
    addHost("inner", *second);
    SshScene scene = this->scene();
    scene.config.jumpHosts = "bastion,inner"; // given by hand
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QStringList passed;
    for (const AuthStep &step : std::as_const(scene.steps)) {
        if (step.outcome == AuthOutcome::Accepted)
            passed << QString::fromStdString(step.jumpHost);
    }
    QCOMPARE(passed, (QStringList{u"bastion"_s, u"inner"_s, QString()}));
}

void TestSshJump::asksForTheJumpHostByName()
{
    QCOMPARE(m_bastion->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_bastion->authorize(u"locked"_s);
    QVERIFY(QFile::remove(m_bastion->path(u"known/hosts"_s)));
    QVERIFY(QFile::remove(m_host->path(u"known/hosts"_s)));
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion, "IdentityFile " + m_bastion->path(u"locked"_s).toLocal8Bit());
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.hostKeys.last().jumpHost, "bastion");
    const std::string bastionKey = scene.hostKeys.last().fingerprint;
    scene.actor->acceptHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().jumpHost, "bastion");
    QCOMPARE(scene.secrets.last().subject, m_bastion->path(u"locked"_s).toStdString());
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 2, kSceneWaitMs);
    QCOMPARE(scene.hostKeys.last().jumpHost, "");
    QVERIFY(scene.hostKeys.last().fingerprint != bastionKey);
    scene.actor->acceptHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QVERIFY(!contentOf(m_bastion->path(u"known/hosts"_s)).empty());
}

void TestSshJump::goesDirectlyWhenTold()
{
    m_bastion->stop();
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.config.jumpHosts = "none";
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
}

void TestSshJump::refusesAChangedKeyOfTheJumpHost()
{
    QCOMPARE(m_bastion->makeKey(u"otherkey"_s), QString());
    m_bastion->stop();
    m_bastion->setHostKey(u"otherkey"_s);
    QCOMPARE(m_bastion->start(), QString());
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
    QCOMPARE(scene.result->error().context, "bastion");
    const std::string place = m_bastion->path(u"known/hosts"_s).toStdString() + ":1";
    QVERIFY(scene.result->error().detail.ends_with(place));
    QVERIFY(scene.steps.isEmpty());
}

void TestSshJump::saysThatTheJumpHostIsAway()
{
    m_bastion->stop();
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    const Error error = scene.actor->status().error.value_or(Error());
    QCOMPARE(error.code, ErrorCode::JumpHostLost);
    QCOMPARE(error.context, "bastion");
    QCOMPARE(m_bastion->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
}

void TestSshJump::saysThatTheJumpHostWent()
{
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    m_bastion->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    const auto first =
        std::find_if(scene.statuses.cbegin(), scene.statuses.cend(),
                     [](const HostStatus &status) { return status.error.has_value(); });
    QCOMPARE(first->error->code, ErrorCode::JumpHostLost);
    QCOMPARE(first->error->context, "bastion");
    appendTo(m_host->path(u"mail.log"_s), "second\n");
    QCOMPARE(m_bastion->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\n", kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
}

void TestSshJump::saysThatTheHostBehindWent()
{
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    m_host->stop();
    QTRY_VERIFY_WITH_TIMEOUT(scene.statuses.last().error
                                 && scene.statuses.last().error->code == ErrorCode::HostUnreachable,
                             kSceneWaitMs);
    for (const HostStatus &status : std::as_const(scene.statuses))
        QVERIFY(!status.error || status.error->code != ErrorCode::JumpHostLost);
    QCOMPARE(scene.statuses.last().error->context, "mx");
    QCOMPARE(m_host->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
}

/// Nothing is closed, nothing comes: only asking tells.
void TestSshJump::noticesASilentJumpHost()
{
    StallingProxy network(m_bastion->port());
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion,
            "Port " + QByteArray::number(network.serverPort()) + "\n HostKeyAlias bastion");
    appendTo(m_bastion->path(u"known/hosts"_s),
             "bastion " + QByteArray::fromStdString(contentOf(m_bastion->path(u"hostkey.pub"_s))));
    SshScene scene = this->scene();
    scene.options.ssh.timeout = 2s;
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    network.stall();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QCOMPARE(scene.actor->status().error->code, ErrorCode::JumpHostLost);
    QCOMPARE(scene.actor->status().error->context, "bastion");
    appendTo(m_host->path(u"mail.log"_s), "second\n");
    network.resume();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\n", kSceneWaitMs);
}

void TestSshJump::saysThatTheJumpHostLetsNobodyThrough()
{
    m_bastion->stop();
    m_bastion->configure("AllowTcpForwarding no");
    QCOMPARE(m_bastion->start(), QString());
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::JumpHostRefuses);
    QCOMPARE(scene.result->error().context, "bastion");
}

void TestSshJump::stopsBehindAJumpHost()
{
    QVERIFY(QFile::remove(m_host->path(u"known/hosts"_s)));
    addHost("mx", *m_host, "ProxyJump bastion");
    addHost("bastion", *m_bastion);
    SshScene asking = this->scene();
    asking.start();
    QTRY_COMPARE_WITH_TIMEOUT(asking.hostKeys.size(), 1, kSceneWaitMs);
    asking.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(asking.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(asking.code(), ErrorCode::Cancelled);

    trustServer(*m_host);
    SshScene following = this->scene();
    following.start();
    QTRY_COMPARE_WITH_TIMEOUT(following.state(), HostState::Following, kSceneWaitMs);
    following.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(following.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(following.code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSshJump)
#include "tst_sshjump.moc"
