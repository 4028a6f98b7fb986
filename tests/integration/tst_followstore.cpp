// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/result.h"
#include "tests/integration/logload.h"
#include "tests/integration/sshscene.h"

#include <QDir>
#include <QProcess>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

/// A program that follows the server's log into a store, in a process that may die.
class Follower
{
public:
    Follower(const SshServer &server, const QString &store, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, server.path(u"home"_s));
        environment.remove(u"SSH_AUTH_SOCK"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FOLLOW_CHILD),
                        QStringList{store, QString::number(server.port()), server.path(u"user"_s),
                                    server.path(u"mail.log"_s)}
                            + more);
    }
    ~Follower() { kill(); }

    void tell(const QByteArray &command)
    {
        m_process.write(command + '\n');
        m_process.waitForBytesWritten(kSceneWaitMs);
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kSceneWaitMs);
    }

    /// So many lines are in the store.
    [[nodiscard]] qint64 lines()
    {
        tell("count");
        const QByteArray word = "lines ";
        const qsizetype before = m_said.size();
        const auto isSaid = [&] {
            m_said += m_process.readAllStandardOutput();
            return m_said.mid(before).contains(word) && m_said.endsWith('\n');
        };
        while (!isSaid() && m_process.waitForReadyRead(kSceneWaitMs)) {
        }
        return last(word);
    }

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// The number that came last behind this word; -1: none.
    [[nodiscard]] qint64 last(const QByteArray &word)
    {
        m_said += m_process.readAllStandardOutput();
        const QList<QByteArray> lines = m_said.first(m_said.lastIndexOf('\n') + 1).split('\n');
        for (qsizetype i = lines.size(); i-- > 0;) {
            if (lines[i].startsWith(word))
                return lines[i].mid(word.size()).toLongLong();
        }
        return -1;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// While another process writes 5,000 lines a second: what is in the store in the end is what was
/// written, byte for byte.
class TestFollowStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void programKilledAndStarted();
    void fullDisk();

private:
    static constexpr int kLines = 30'000;

    void endsWithAll(Follower &follower);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<LogLoad> m_load;
};

void TestFollowStore::init()
{
    m_server = std::make_unique<SshServer>();
    QCOMPARE(m_server->startWithKeys(), QString());
    trustServer(*m_server);
    QVERIFY(QDir(m_server->path({})).mkpath(u"home/.ssh"_s));
    QVERIFY(QDir(m_server->path({})).mkpath(u"store"_s));
    QVERIFY(
        QFile::copy(m_server->path(u"known/hosts"_s), m_server->path(u"home/.ssh/known_hosts"_s)));
    m_load = std::make_unique<LogLoad>(m_server->path({}));
}

void TestFollowStore::endsWithAll(Follower &follower)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isDone(), kSceneWaitMs);
    const std::string all = m_load->all();
    QCOMPARE(std::ranges::count(all, '\n'), kLines);
    QTRY_VERIFY_WITH_TIMEOUT(follower.lines() >= kLines, kSceneWaitMs);
    const QString dumped = m_server->path(u"dumped"_s);
    follower.tell("dump " + dumped.toLocal8Bit());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dumped), kSceneWaitMs);
    const std::string stored = contentOf(dumped);
    QCOMPARE(std::ranges::count(stored, '\n'), kLines);
    QVERIFY(stored == all);
}

void TestFollowStore::programKilledAndStarted()
{
    const QString store = m_server->path(u"store"_s);
    m_load->start(kLines);
    int kills = 0;
    while (m_load->isWriting() && kills < 5) {
        Follower follower(*m_server, store);
        const qint64 before = follower.lines();
        follower.tell("follow");
        // It commits all the time, so the kill falls anywhere.
        QTRY_VERIFY_WITH_TIMEOUT(follower.lines() > before || !m_load->isWriting(), kSceneWaitMs);
        if (kills % 2 == 0)
            m_load->rename();
        follower.kill();
        m_load->reopen();
        ++kills;
    }
    QVERIFY2(kills >= 2, "the writer was done before");
    Follower follower(*m_server, store);
    follower.tell("follow");
    endsWithAll(follower);
}

void TestFollowStore::fullDisk()
{
    m_load->start(kLines);
    Follower follower(*m_server, m_server->path(u"store"_s), {u"3m"_s});
    follower.tell("follow");
    QTRY_VERIFY_WITH_TIMEOUT(follower.last("failed ") >= 0, kSceneWaitMs);
    QCOMPARE(static_cast<ErrorCode>(follower.last("failed ")), ErrorCode::DiskFull);
    QVERIFY(follower.isRunning());
    QVERIFY(follower.lines() > 0); // some had room
    follower.tell("grow");
    follower.tell("follow");
    endsWithAll(follower);
}

QTEST_GUILESS_MAIN(TestFollowStore)
#include "tst_followstore.moc"
