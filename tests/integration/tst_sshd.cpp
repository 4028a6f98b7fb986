// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostactor.h"
#include "tests/support/sshserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;

/// A host under test: its actor, and what it told and read.
struct Scene {
    HostConfig config;
    HostOptions options;
    std::unique_ptr<HostActor> actor;
    std::unique_ptr<QSignalSpy> hostKeys;
    std::unique_ptr<QSignalSpy> finished;
    QList<HostState> states;
    QList<SecretRequest> secrets;
    QList<AuthStep> steps;
    std::optional<Result<void>> result;
    std::string read;
    int gaps = 0;

    void start()
    {
        actor = std::make_unique<HostActor>(config, options);
        hostKeys = std::make_unique<QSignalSpy>(actor.get(), &HostActor::hostKeyQuestion);
        finished = std::make_unique<QSignalSpy>(actor.get(), &HostActor::finished);
        QObject::connect(actor.get(), &HostActor::stateChanged, actor.get(),
                         [this](const HostStatus &status) { states.append(status.state); });
        QObject::connect(actor.get(), &HostActor::secretNeeded, actor.get(),
                         [this](const SecretRequest &request) { secrets.append(request); });
        QObject::connect(actor.get(), &HostActor::stepTaken, actor.get(),
                         [this](const AuthStep &step) { steps.append(step); });
        QObject::connect(actor.get(), &HostActor::finished, actor.get(),
                         [this](const Result<void> &ended) { result = ended; });
        QObject::connect(actor.get(), &HostActor::chunksReady, actor.get(), [this] { take(); });
        actor->start();
    }

    void take()
    {
        for (const LogChunk &chunk : actor->takeChunks()) {
            read += chunk.bytes;
            gaps += chunk.gapBefore ? 1 : 0;
            options.from[chunk.path] = chunk.after;
        }
    }

    [[nodiscard]] HostState state() const { return actor->status().state; }

    [[nodiscard]] ErrorCode code() const
    {
        return result && !result->ok() ? result->error().code : ErrorCode::Internal;
    }
};

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

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
    [[nodiscard]] Scene scene() const;
    void trustServer() const;

    std::unique_ptr<SshServer> m_server;
};

void TestSshd::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->makeKey(u"hostkey"_s), QString());
    QCOMPARE(m_server->makeKey(u"user"_s), QString());
    m_server->setHostKey(u"hostkey"_s);
    m_server->authorize(u"user"_s);
    QCOMPARE(m_server->start(), QString());
    append(m_server->path(u"mail.log"_s), "first\n");
    trustServer();
}

Scene TestSshd::scene() const
{
    Scene scene;
    scene.config.name = "mx1";
    scene.config.address = "127.0.0.1";
    scene.config.port = m_server->port();
    scene.config.identityFiles = {m_server->path(u"user"_s).toStdString()};
    scene.config.logPaths = {m_server->path(u"mail.log"_s).toStdString()};
    scene.options.ssh.knownHostsFile = m_server->path(u"known/hosts"_s).toStdString();
    scene.options.ssh.systemKnownHosts.clear();
    scene.options.ssh.agentSocket = m_server->path(u"no-agent"_s).toStdString();
    scene.options.tick = 20ms;
    scene.options.quiet = 600ms;
    scene.options.backOff = {50ms, 100ms};
    return scene;
}

void TestSshd::trustServer() const
{
    QDir(m_server->path({})).mkdir(u"known"_s);
    const QByteArray key = QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s)));
    append(m_server->path(u"known/hosts"_s),
           "[127.0.0.1]:" + QByteArray::number(m_server->port()) + " " + key);
}

void TestSshd::logsInWithAKey()
{
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kWaitMs);
    QCOMPARE(scene.states,
             (QList{HostState::Connecting, HostState::Authenticating, HostState::CatchingUp,
                    HostState::Following}));
    QCOMPARE(scene.steps.last().method, AuthMethod::Key);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Accepted);
    QCOMPARE(scene.steps.last().subject, scene.config.identityFiles.front());
    QVERIFY(scene.hostKeys->isEmpty());
    scene.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    QCOMPARE(scene.state(), HostState::Stopped);
}

void TestSshd::logsInWithAnEncryptedKey()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    Scene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kWaitMs);
    QCOMPARE(scene.secrets.first().kind, SecretKind::KeyPassphrase);
    QCOMPARE(scene.secrets.first().subject, scene.config.identityFiles.front());
    QCOMPARE(scene.state(), HostState::AskingSecret);
    scene.actor->provideSecret(Secret("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 2, kWaitMs);
    QCOMPARE(scene.secrets.last().attempt, 2);
    scene.actor->provideSecret(Secret("open sesame"));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    for (const AuthStep &step : std::as_const(scene.steps))
        QVERIFY(step.detail.find("sesame") == std::string::npos);
}

void TestSshd::endsWhenThePassphraseIsDeclined()
{
    QCOMPARE(m_server->makeKey(u"locked"_s, u"open sesame"_s), QString());
    m_server->authorize(u"locked"_s);
    Scene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"locked"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.secrets.size(), 1, kWaitMs);
    scene.actor->declineSecret();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    QCOMPARE(scene.state(), HostState::Failed);
}

void TestSshd::logsInWithTheAgent()
{
    const QString socket = m_server->path(u"agent"_s);
    const SshAgent agent(socket);
    QCOMPARE(agent.add(m_server->path(u"user"_s)), QString());
    Scene scene = this->scene();
    scene.config.identityFiles.clear();
    scene.options.ssh.defaultIdentities.clear();
    scene.options.ssh.agentSocket = socket.toStdString();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    QCOMPARE(scene.steps.last().method, AuthMethod::Agent);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Accepted);
}

void TestSshd::refusesAWrongKey()
{
    QCOMPARE(m_server->makeKey(u"stranger"_s), QString());
    Scene scene = this->scene();
    scene.config.identityFiles = {m_server->path(u"stranger"_s).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::AuthenticationFailed);
    QCOMPARE(scene.state(), HostState::Failed);
    QCOMPARE(scene.steps.last().outcome, AuthOutcome::Refused);
}

void TestSshd::asksForAnUnknownHostKey()
{
    const QString known = m_server->path(u"known/hosts"_s);
    QVERIFY(QFile::remove(known));
    append(known, "other.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO/torn-line-without-end");
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys->size(), 1, kWaitMs);
    const auto key = scene.hostKeys->first().first().value<HostKey>();
    QCOMPARE(key.type, "ssh-ed25519");
    QVERIFY(key.fingerprint.starts_with("SHA256:"));
    QCOMPARE(scene.state(), HostState::AskingHostKey);
    scene.actor->acceptHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    const QByteArray lines = QByteArray::fromStdString(contentOf(known));
    const QByteArray added = "end\n[127.0.0.1]:" + QByteArray::number(m_server->port());
    QVERIFY2(lines.contains(added), lines);

    Scene again = this->scene();
    again.start();
    QTRY_COMPARE_WITH_TIMEOUT(again.read, "first\n", kWaitMs);
    QVERIFY(again.hostKeys->isEmpty());
}

void TestSshd::endsWhenTheHostKeyIsRejected()
{
    QVERIFY(QFile::remove(m_server->path(u"known/hosts"_s)));
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys->size(), 1, kWaitMs);
    scene.actor->rejectHostKey();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyUnknown);
    QVERIFY(!QFile::exists(m_server->path(u"known/hosts"_s)));
}

void TestSshd::refusesAChangedHostKey()
{
    QCOMPARE(m_server->makeKey(u"otherkey"_s), QString());
    m_server->stop();
    m_server->setHostKey(u"otherkey"_s);
    QCOMPARE(m_server->start(), QString());
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
    QVERIFY(scene.hostKeys->isEmpty());
    QVERIFY(scene.steps.isEmpty());
}

void TestSshd::refusesARevokedHostKey()
{
    const QByteArray key = QByteArray::fromStdString(contentOf(m_server->path(u"hostkey.pub"_s)));
    append(m_server->path(u"known/hosts"_s), "@revoked * " + key);
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
}

void TestSshd::refusesAKeyWhereACertificateIsPromised()
{
    const QString known = m_server->path(u"known/hosts"_s);
    QVERIFY(QFile::remove(known));
    append(known,
           "@cert-authority * "
               + QByteArray::fromStdString(contentOf(m_server->path(u"user.pub"_s))));
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::HostKeyChanged);
}

void TestSshd::stopsWhileItAsks()
{
    QVERIFY(QFile::remove(m_server->path(u"known/hosts"_s)));
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.hostKeys->size(), 1, kWaitMs);
    scene.actor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.finished->size(), 1, kWaitMs);
    QCOMPARE(scene.code(), ErrorCode::Cancelled);
    scene.actor.reset(); // and once more, after its end
}

void TestSshd::reportsAMissingLog()
{
    Scene scene = this->scene();
    const QString later = m_server->path(u"later.log"_s);
    scene.config.logPaths.push_back(later.toStdString());
    scene.start();
    const QSignalSpy problems(scene.actor.get(), &HostActor::logProblem);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kWaitMs);
    const auto problem = problems.first().first().value<LogProblem>();
    QCOMPARE(problem.path, later.toStdString());
    QVERIFY(problem.error.has_value());
    QCOMPARE(problem.error->code, ErrorCode::NotFound);
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    append(later, "late\n");
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nlate\n", kWaitMs);
    QCOMPARE(problems.size(), 2);
    QVERIFY(!problems.last().first().value<LogProblem>().error.has_value());
}

void TestSshd::stopsReadingWhenNobodyTakes()
{
    const QByteArray block = QByteArray(99, 'x') + "\n";
    append(m_server->path(u"mail.log"_s), block.repeated(100'000)); // 10 MB
    Scene scene = this->scene();
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
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kWaitMs);
    // Taken at the leisure of QTRY: in between the queue fills up.
    const size_t expected = 6 + static_cast<size_t>(block.size()) * 100'000;
    QTRY_COMPARE_WITH_TIMEOUT(takeAll(), expected, kWaitMs);
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
    Scene scene = this->scene();
    QFile::copy(m_server->path(u"mail.log"_s), m_server->path(u"all"_s));
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    QProcess writer;
    writer.start(u"/bin/sh"_s,
                 {u"-c"_s, QString::fromUtf8(script), u"writer"_s, m_server->path({})});
    QTRY_VERIFY_WITH_TIMEOUT(writer.state() == QProcess::NotRunning, kWaitMs);
    QVERIFY2(QFile::exists(m_server->path(u"done"_s)), writer.readAllStandardError());
    const std::string all = contentOf(m_server->path(u"all"_s));
    QVERIFY(all.size() > 50'000);
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= all.size(), kWaitMs);
    QVERIFY(scene.read == all);
    QCOMPARE(scene.gaps, 0);
}

void TestSshd::reconnectsWithoutLosingALine()
{
    const QString log = m_server->path(u"mail.log"_s);
    Scene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kWaitMs);
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::WaitingToReconnect, kWaitMs);
    QVERIFY(scene.actor->status().error.has_value());
    append(log, "second\n");
    QVERIFY(QFile::rename(log, log + u".1"_s));
    append(log, "third\n");
    QCOMPARE(m_server->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\nthird\n", kWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kWaitMs);
    QCOMPARE(scene.gaps, 0);
    QVERIFY(scene.finished->isEmpty());

    // The program starts again from what it stored.
    scene.actor.reset();
    append(log, "fourth\n");
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\nsecond\nthird\nfourth\n", kWaitMs);
}

QTEST_GUILESS_MAIN(TestSshd)
#include "tst_sshd.moc"
