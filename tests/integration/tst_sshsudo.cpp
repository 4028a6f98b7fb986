// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandhost.h"

#include <QFile>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Logs that the account may not read: its SFTP server opens none. "sudo" is a fake that keeps what
/// it was asked, and does it, or refuses.
class TestSshSudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void followsWhatSudoMayRead();
    void readsMuchOnTheWay();
    void asksNobodyUnlessItIsWanted();
    void saysWhenSudoRefuses();

private:
    [[nodiscard]] SshScene scene() const
    {
        SshScene scene(*m_host);
        scene.config.sudo = true;
        scene.options.sudoPause = 50ms;
        return scene;
    }
    [[nodiscard]] QString log() const { return m_host->path(u"mail.log"_s); }
    [[nodiscard]] QByteArray asked() const
    {
        return QByteArray::fromStdString(contentOf(m_host->path(u"asked"_s)));
    }

    std::unique_ptr<CommandHost> m_host;
};

void TestSshSudo::init()
{
    m_host = std::make_unique<CommandHost>();
    m_host->begin("Subsystem sftp internal-sftp -P open\n");
    m_host->install(u"sudo"_s,
                    "echo \"$*\" >>" + m_host->path(u"asked"_s).toUtf8()
                        + "\n[ \"$1\" = -n ] || exit 1\nshift\nexec \"$@\"\n");
    appendTo(log(), logLines(1000, 5));
}

void TestSshSudo::followsWhatSudoMayRead()
{
    appendTo(log() + u".1"_s, logLines(0, 10));
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack, logLines(0, 10).toStdString(), kSceneWaitMs);
    appendTo(log(), logLines(1005, 5));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, logLines(1000, 10).toStdString(), kSceneWaitMs);
    QVERIFY(QFile::rename(log() + u".1"_s, log() + u".2"_s));
    QVERIFY(QFile::rename(log(), log() + u".1"_s));
    appendTo(log() + u".1"_s, logLines(1010, 5));
    appendTo(log(), logLines(2000, 3));
    const std::string expected = logLines(1000, 15).toStdString() + logLines(2000, 3).toStdString();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, expected, kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
    for (const QByteArray &line : asked().split('\n')) {
        // Nothing else than what the help's line for the sudoers file allows.
        QVERIFY2(line.isEmpty() || line.startsWith("-n stat -L -c %d_%i_%s -- /")
                     || line.startsWith("-n tail -c +"),
                 line.constData());
    }
}

void TestSshSudo::readsMuchOnTheWay()
{
    m_host->install(u"zstd"_s, ": >" + m_host->path(u"packed"_s).toUtf8() + "\nexec gzip -1 -c\n");
    constexpr int kMany = 200'000;
    appendTo(log() + u".1"_s, logLines(500'000, kMany));
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.readBack.size(), logLines(500'000, kMany).size(), kSceneWaitMs);
    QVERIFY(scene.readBack == logLines(500'000, kMany).toStdString());
    QVERIFY(QFile::exists(m_host->path(u"packed"_s)));
}

void TestSshSudo::asksNobodyUnlessItIsWanted()
{
    SshScene scene = this->scene();
    scene.config.sudo = false;
    scene.start();
    const QSignalSpy problems(scene.actor.get(), &HostActor::logProblem);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kSceneWaitMs);
    const auto problem = problems.first().first().value<LogProblem>();
    QCOMPARE(problem.error->code, ErrorCode::NotReadable);
    QVERIFY(!problem.error->detail.starts_with("sudo"));
    QCOMPARE(asked(), "");
}

void TestSshSudo::saysWhenSudoRefuses()
{
    m_host->install(u"sudo"_s,
                    "echo \"$*\" >>" + m_host->path(u"asked"_s).toUtf8()
                        + "\necho 'sudo: a password is required' >&2\nexit 1\n");
    SshScene scene = this->scene();
    scene.start();
    const QSignalSpy problems(scene.actor.get(), &HostActor::logProblem);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(problems.size(), 1);
    const auto problem = problems.first().first().value<LogProblem>();
    QCOMPARE(problem.error->code, ErrorCode::NotReadable);
    QCOMPARE(problem.error->detail, "sudo: a password is required");
}

QTEST_GUILESS_MAIN(TestSshSudo)
#include "tst_sshsudo.moc"
