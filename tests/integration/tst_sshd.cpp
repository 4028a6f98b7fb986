// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"

#include <algorithm>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSshd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void logsInWithAKey();
    void logsInWithAnEncryptedKey();
    void endsWhenThePassphraseIsDeclined();
    void logsInWithTheAgent();
    void refusesAWrongKey();
    void asksForAnUnknownHostKey();
    void endsWhenTheHostKeyIsRejected();
    void refusesAChangedHostKey();
    void refusesARevokedHostKey();
    void refusesAKeyWhereACertificateIsPromised();
    void stopsWhileItAsks();
    void reportsAMissingLog();
    void stopsReadingWhenNobodyTakes();
    void followsAWriterThroughRotations();
    void reconnectsWithoutLosingALine();

private:
    [[nodiscard]] SshScene scene() const { return SshScene(*m_server); }

    std::unique_ptr<SshServer> m_server;
};

void TestSshd::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    appendTo(m_server->path(u"mail.log"_s), "first\n");
    trustServer(*m_server);
}

void TestSshd::logsInWithAKey()
{
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.states,
             (QList{HostState::Connecting, HostState::Authenticating, HostState::CatchingUp,
                    HostState::Following}));
    QCOMPARE(scene.steps.last().method, AuthMethod::Key);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Accepted);
    QCOMPARE(scene.steps.last().subject, scene.config.identityFiles.front());
    QVERIFY(scene.hostKeys.isEmpty());
    scene.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    QCOMPARE(scene.state(), HostState::Stopped);
}

void TestSshd::logsInWithAnEncryptedKey()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    SshScene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    QCOMPARE(scene.secrets.first().kind, SecretKind::KeyPassphrase);
    QCOMPARE(scene.secrets.first().subject, scene.config.identityFiles.front());
    QCOMPARE(scene.state(), HostState::AskingSecret);
    scene.actor->provideSecret(Secret("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kSceneWaitMs);
    QCOMPARE(scene.secrets.last().attempt, 2);
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    for (const AuthStep &step : std::as_const(scene.steps))
        QVERIFY(step.detail.find("sesame") == std::string::npos);
}

void TestSshd::endsWhenThePassphraseIsDeclined()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    SshScene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kSceneWaitMs);
    scene.actor->declineSecret();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    QCOMPARE(scene.state(), HostState::Failed);
}

void TestSshd::logsInWithTheAgent()
{
    const QString socket = m_server->path(u"agent"_s);
    const SshAgent agent(socket);
    QCOMPARE(agent.add(m_server->path(u"user"_s)), QString());
    SshScene scene = this->scene();
    scene.config.identityFiles.clear();
    scene.options.ssh.defaultIdentities.clear();
    scene.options.ssh.agentSocket = socket.toStdString();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QCOMPARE(scene.steps.last().method, AuthMethod::Agent);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Accepted);
}

void TestSshd::refusesAWrongKey()
{
    QCOMPARE(m_server->makeKey(u"stranger"_s), QString());
    SshScene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"stranger"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::AuthenticationFailed);
    QCOMPARE(scene.state(), HostState::Failed);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Refused);
}

void TestSshd::asksForAnUnknownHostKey()
{
    const QString known = m_server->path(u"known/hosts"_s);
    QVERIFY(QFile::remove(known));
    appendTo(known, "other.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO/torn-line-without-end");
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 1, kSceneWaitMs);
    const auto key = scene.hostKeys.first();
    QCOMPARE(key.type, "ssh-ed25519");
    QVERIFY(key.fingerprint.starts_with("SHA256:"));
    QCOMPARE(scene.state(), HostState::AskingHostKey);
    scene.actor->acceptHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    const QByteArray lines = QByteArray::fromStdString(contentOf(known));
    const QByteArray added = "end\n[127.0.0.1]:" + QByteArray::number(m_server->port());
    QVERIFY2(lines.contains(added), lines);

    SshScene again = this->scene();
    again.start();
    QTRY_COMPARE_WITH_TIMEOUT(again.read, "first\n", kSceneWaitMs);
    QVERIFY(again.hostKeys.isEmpty());
}

void TestSshd::endsWhenTheHostKeyIsRejected()
{
    QVERIFY(QFile::remove(m_server->path(u"known/hosts"_s)));
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 1, kSceneWaitMs);
    scene.actor->rejectHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyUnknown);
    QVERIFY(!QFile::exists(m_server->path(u"known/hosts"_s)));
}

void TestSshd::refusesAChangedHostKey()
{
    QCOMPARE(m_server->makeKey(u"otherkey"_s), QString());
    m_server->stop();
    m_server->setHostKey(u"otherkey"_s);
    QCOMPARE(m_server->start(), QString());
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
    QVERIFY(scene.hostKeys.isEmpty());
    QVERIFY(scene.steps.isEmpty());
}

void TestSshd::refusesARevokedHostKey()
{
    const QByteArray key = QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s)));
    appendTo(m_server->path(u"known/hosts"_s), "@revoked * " + key);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyRevoked);
}

void TestSshd::refusesAKeyWhereACertificateIsPromised()
{
    const QString known = m_server->path(u"known/hosts"_s);
    QVERIFY(QFile::remove(known));
    appendTo(known,
             "@cert-authority * "
                 + QByteArray::fromStdString(contentOf(m_server->path(u"user.pub"_s))));
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyUncertified);
}

void TestSshd::stopsWhileItAsks()
{
    QVERIFY(QFile::remove(m_server->path(u"known/hosts"_s)));
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys.size(), 1, kSceneWaitMs);
    scene.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kSceneWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    scene.actor.reset(); // and once more, after its end
}

void TestSshd::reportsAMissingLog()
{
    SshScene scene = this->scene();
    const QString later = m_server->path(u"later.log"_s);
    scene.config.logPaths.push_back(later.toStdString());
    scene.start();
    const QSignalSpy problems(scene.actor.get(), &HostActor::logProblem);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kSceneWaitMs);
    const auto problem = problems.first().first().value<LogProblem>();
    QCOMPARE(problem.path, later.toStdString());
    QVERIFY(problem.error.has_value());
    QCOMPARE(problem.error->code, ErrorCode::NotFound);
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    appendTo(later, "late\n");
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nlate\n", kSceneWaitMs);
    QCOMPARE(problems.size(), 2);
    QVERIFY(!problems.last().first().value<LogProblem>().error.has_value());
}

void TestSshd::stopsReadingWhenNobodyTakes()
{
    const QByteArray block = QByteArray(99, 'x') + "\n";
    appendTo(m_server->path(u"mail.log"_s), block.repeated(100'000)); // 10 MB
    SshScene scene = this->scene();
    scene.options.queueBytes = 1024 * 1024;
    HostActor actor(scene.config, scene.options);
    const QSignalSpy ready(&actor, &HostActor::chunksReady);
    actor.start();
    size_t total = 0;
    size_t most = 0;
    const auto takeAll = [&] {
        size_t taken = 0;
        for (const LogChunk &chunk : actor.takeChunks())
            taken += chunk.bytes.size();
        most = std::max(most, taken);
        total += taken;
        return total;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kSceneWaitMs);
    // Taken at the leisure of QTRY: in between the queue fills up.
    const size_t expected = 6 + static_cast<size_t>(block.size()) * 100'000;
    QTRY_COMPARE_WITH_TIMEOUT(takeAll(), expected, kSceneWaitMs);
    QVERIFY(most <= 3 * scene.options.queueBytes);
}

void TestSshd::followsAWriterThroughRotations()
{
    // Writes torn lines at speed in a process of its own; keeps what it wrote in a second file.
    const QByteArray script = R"(
cd "$1" || exit 1
n=0
burst() { # FILE
    for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        n=$((n + 1))
        printf 'Jul 21 10:00:00 mx1 postfix/smtp[%d]: ' "$n" >&3
        printf 'status=sent (%d)\n' "$n" >&3
        printf 'Jul 21 10:00:00 mx1 postfix/smtp[%d]: status=sent (%d)\n' "$n" "$n" >>all
    done
}
some() { for j in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do burst; sleep 0.01; done; }
exec 3>>mail.log
some
mv mail.log mail.log.1; : >mail.log   # renamed; the daemon writes on for a while
burst; sleep 0.2; burst
exec 3>>mail.log
some
sleep 1.5                             # nobody writes while logrotate copies
mv mail.log.1 mail.log.2; cp mail.log mail.log.1; : >mail.log
some
gzip mail.log.2
some
: >done
)";
    SshScene scene = this->scene();
    QFile::copy(m_server->path(u"mail.log"_s), m_server->path(u"all"_s));
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    QProcess writer;
    writer.start(u"/bin/sh"_s,
                 {u"-c"_s, QString::fromUtf8(script), u"writer"_s, m_server->path({})});
    QTRY_VERIFY_WITH_TIMEOUT(writer.state() == QProcess::NotRunning, kSceneWaitMs);
    QVERIFY2(QFile::exists(m_server->path(u"done"_s)), writer.readAllStandardError());
    const std::string all = contentOf(m_server->path(u"all"_s));
    QVERIFY(all.size() > 50'000);
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= all.size(), kSceneWaitMs);
    QVERIFY(scene.read == all);
    QCOMPARE(scene.gaps, 0);
}

void TestSshd::reconnectsWithoutLosingALine()
{
    const QString log = m_server->path(u"mail.log"_s);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kSceneWaitMs);
    QVERIFY(scene.actor->status().error.has_value());
    appendTo(log, "second\n");
    QVERIFY(QFile::rename(log, log + u".1"_s));
    appendTo(log, "third\n");
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\nthird\n", kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
    QVERIFY(scene.finished->isEmpty());

    // The program starts again from what it stored.
    scene.actor.reset();
    appendTo(log, "fourth\n");
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\nthird\nfourth\n", kSceneWaitMs);
}

QTEST_GUILESS_MAIN(TestSshd)
#include "tst_sshd.moc"
