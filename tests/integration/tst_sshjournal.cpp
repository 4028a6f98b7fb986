// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/commandhost.h"
#include "tests/support/journalfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Estafeta;
using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kSecond = 1'000'000;

} // namespace

/// A host whose mail is in systemd's journal: real files, and the real journalctl.
class TestSshJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsMailAlone();
    void losesNothingWhenTheServerIsKilled();
    void losesNothingThatWaitsForRoom_data();
    void losesNothingThatWaitsForRoom();
    void goesOnInAnotherRun();
    void tellsWhatWasVacuumed();
    void readsATornEntryAgain();
    void readsWhatIsWanted_data();
    void readsWhatIsWanted();
    void followsTheJournalsOfAFolder();
    void tellsWhereThereIsNoJournalctl();
    void tellsWhoMayNotRead_data();
    void tellsWhoMayNotRead();
    void findsAJournalWithMail_data();
    void findsAJournalWithMail();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_journal.filePath(name); }
    /// Of mx1, a second after the other.
    [[nodiscard]] QList<WrittenEntry> entries(int first, int count) const;
    void add(const QList<WrittenEntry> &entries, const QString &name = u"system.journal"_s) const
    {
        QCOMPARE(addToJournal(file(name), entries), QString());
    }
    [[nodiscard]] SshScene scene() const;
    void installJournalctl(const QByteArray &before = {}) const;

    std::unique_ptr<CommandHost> m_server;
    QDir m_journal;
    int64_t m_begin = 0; ///< microseconds since 1970
};

void TestSshJournal::init()
{
    m_server = std::make_unique<CommandHost>();
    m_server->begin();
    QVERIFY(QDir(m_server->path({})).mkdir(u"journal"_s));
    m_journal.setPath(m_server->path(u"journal"_s));
    m_begin = (QDateTime::currentSecsSinceEpoch() - 3'600) * kSecond;
    installJournalctl();
}

/// The host's own journal is the one of the test.
void TestSshJournal::installJournalctl(const QByteArray &before) const
{
    m_server->install(u"journalctl"_s,
                      before + "exec /usr/bin/journalctl -D " + m_journal.path().toUtf8()
                          + " \"$@\"\n");
}

SshScene TestSshJournal::scene() const
{
    SshScene scene(*m_server);
    scene.config.logPaths.clear();
    scene.config.journal = true;
    return scene;
}

QList<WrittenEntry> TestSshJournal::entries(int first, int count) const
{
    QList<WrittenEntry> all;
    for (int i = first; i < first + count; ++i)
        all.append({m_begin + i * kSecond, "4F2A1B3C4D: line " + QByteArray::number(i)});
    return all;
}

void TestSshJournal::readsMailAlone()
{
    QList<WrittenEntry> all = entries(0, 6);
    all[1].facility = "9"; // cron's
    all[1].identifier = "CRON";
    all[2].facility = "10"; // of logins
    all[2].identifier = "saslauthd";
    all[3].facility = "22"; // local6
    all[3].identifier = "cyrus/imap";
    all[4].message = "two\nlines";
    all[5].more = "_SOURCE_REALTIME_TIMESTAMP="
        + QByteArray::number(static_cast<qint64>(all[5].us - kSecond)) + "\n";
    add(all);
    all[4].message = "two#012lines";
    all[5].us -= kSecond;
    all.removeAt(1);
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, linesOf(all).toStdString(), kSceneWaitMs);
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
}

void TestSshJournal::losesNothingWhenTheServerIsKilled()
{
    constexpr int kMany = 3'000;
    add(entries(0, kMany));
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.read.empty(), kSceneWaitMs); // perhaps in the middle of it
    m_server->stop();
    add(entries(kMany, 10));
    QCOMPARE(m_server->start(), QString());
    const QByteArray away = linesOf(entries(0, kMany + 10));
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= static_cast<size_t>(away.size()), kSceneWaitMs);
    add(entries(kMany + 10, 5));
    const QByteArray all = linesOf(entries(0, kMany + 15));
    QTRY_VERIFY_WITH_TIMEOUT(scene.read.size() >= static_cast<size_t>(all.size()), kSceneWaitMs);
    QVERIFY(scene.read == all.toStdString());
    QCOMPARE(scene.gaps, 0);
    QVERIFY(scene.states.contains(HostState::WaitingToReconnect));
}

void TestSshJournal::losesNothingThatWaitsForRoom_data()
{
    QTest::addColumn<bool>("journal");
    QTest::newRow("a journal") << true;
    QTest::newRow("a log file") << false;
}

/// The server goes while lines that were read wait for somebody to take the ones before.
void TestSshJournal::losesNothingThatWaitsForRoom()
{
    QFETCH(bool, journal);
    constexpr int kMany = 12'000;
    const QByteArray all = linesOf(entries(0, kMany));
    if (journal)
        add(entries(0, kMany));
    else
        appendTo(m_server->path(u"mail.log"_s), all);
    SshScene scene = journal ? this->scene() : SshScene(*m_server);
    scene.options.queueBytes = 1;
    HostActor actor(scene.config, scene.options);
    QList<HostState> states;
    connect(&actor, &HostActor::stateChanged, this,
            [&states](const HostStatus &status) { states.append(status.state); });
    const QSignalSpy ready(&actor, &HostActor::chunksReady);
    actor.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.empty(), kSceneWaitMs);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(HostState::WaitingToReconnect), kSceneWaitMs);
    QCOMPARE(m_server->start(), QString());
    QByteArray read;
    const auto take = [&] {
        for (const LogChunk &chunk : actor.takeChunks())
            read += QByteArray::fromStdString(chunk.bytes);
        return read.size() >= all.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(take(), kSceneWaitMs);
    QVERIFY(read == all);
}

void TestSshJournal::goesOnInAnotherRun()
{
    add(entries(0, 20));
    SshScene first = scene();
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.read, linesOf(entries(0, 20)).toStdString(), kSceneWaitMs);
    first.actor.reset();
    add(entries(20, 20));
    SshScene second = scene();
    second.options.from = first.options.from;
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.read, linesOf(entries(20, 20)).toStdString(), kSceneWaitMs);
    QCOMPARE(second.gaps, 0);
}

void TestSshJournal::tellsWhatWasVacuumed()
{
    add(entries(0, 20));
    SshScene first = scene();
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.read, linesOf(entries(0, 20)).toStdString(), kSceneWaitMs);
    first.actor.reset();
    QVERIFY(QFile::remove(file(u"system.journal"_s)));
    SshScene second = scene();
    second.options.from = first.options.from;
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), HostState::Following, kSceneWaitMs);
    add(entries(30, 5)); // what was between them is gone
    QTRY_COMPARE_WITH_TIMEOUT(second.read, linesOf(entries(30, 5)).toStdString(), kSceneWaitMs);
    QCOMPARE(second.gaps, 1);
    add(entries(35, 5));
    QTRY_COMPARE_WITH_TIMEOUT(second.read, linesOf(entries(30, 10)).toStdString(), kSceneWaitMs);
    QCOMPARE(second.gaps, 1);
}

void TestSshJournal::readsATornEntryAgain()
{
    add(entries(0, 50));
    // The third call, which reads for the first time, breaks off in the middle of an entry.
    const QByteArray count = m_server->path(u"calls"_s).toUtf8();
    m_server->install(u"journalctl"_s,
                      "echo x >>" + count + "\nif [ $(wc -l <" + count
                          + ") = 2 ]; then /usr/bin/journalctl -D " + m_journal.path().toUtf8()
                          + " \"$@\" | head -c 5000; exit 1; fi\nexec /usr/bin/journalctl -D "
                          + m_journal.path().toUtf8() + " \"$@\"\n");
    SshScene scene = this->scene();
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, linesOf(entries(0, 50)).toStdString(), kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
    QCOMPARE(scene.states.count(HostState::WaitingToReconnect), 0);
}

void TestSshJournal::readsWhatIsWanted_data()
{
    QTest::addColumn<int>("daysBack");
    QTest::addColumn<int>("storedUpTo"); ///< an entry; 0: none
    QTest::addColumn<int>("first");
    QTest::newRow("all of the last days") << 15 << 0 << 0;
    QTest::newRow("nothing old") << 0 << 0 << 10;
    QTest::newRow("not what the store has from log files") << 15 << 4 << 5;
}

void TestSshJournal::readsWhatIsWanted()
{
    QFETCH(int, daysBack);
    QFETCH(int, storedUpTo);
    QFETCH(int, first);
    add(entries(0, 10));
    SshScene scene = this->scene();
    scene.config.daysBack = daysBack;
    scene.options.journalFrom = storedUpTo > 0 ? m_begin + storedUpTo * kSecond + 1 : 0;
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    add(entries(7'200, 1)); // in the future: new, whatever the clock
    QByteArray expected = linesOf(entries(first, 10 - first)) + linesOf(entries(7'200, 1));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, expected.toStdString(), kSceneWaitMs);
}

/// Of a host that gathers the journals of others.
void TestSshJournal::followsTheJournalsOfAFolder()
{
    const QString ours = u"remote-mx1.journal"_s;
    const QString other = u"remote-mx 2 [x].journal"_s;
    add(entries(0, 5), ours);
    QList<WrittenEntry> late = entries(2, 2);
    for (WrittenEntry &entry : late)
        entry.host = "mx2";
    SshScene scene = this->scene();
    m_server->install(u"journalctl"_s, "exec /usr/bin/journalctl \"$@\"\n");
    scene.config.journalFolder = m_journal.path().toStdString() + "/";
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, linesOf(entries(0, 5)).toStdString(), kSceneWaitMs);
    // What comes late lies before what was read; and one is rotated meanwhile.
    add(late, other);
    QByteArray expected = linesOf(entries(0, 5)) + linesOf(late);
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, expected.toStdString(), kSceneWaitMs);
    QVERIFY(QFile::rename(file(ours), file(u"remote-mx1@4f2a-0001-0002.journal"_s)));
    add(entries(5, 5), ours);
    expected += linesOf(entries(5, 5));
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, expected.toStdString(), kSceneWaitMs);
    QCOMPARE(scene.gaps, 0);
    QCOMPARE(scene.options.from.size(), size_t{2});
    QVERIFY(scene.options.from.contains(file(ours).toStdString()));
}

void TestSshJournal::tellsWhereThereIsNoJournalctl()
{
    SshServer filesOnly; // an account for SFTP alone
    QCOMPARE(filesOnly.startWithKeys(), QString());
    trustServer(filesOnly);
    appendTo(filesOnly.path(u"mainlog"_s), "first\n");
    SshScene scene(filesOnly);
    scene.config.logPaths = {filesOnly.path(u"mainlog"_s).toStdString()};
    scene.config.journal = true;
    QList<LogProblem> problems;
    scene.start();
    QObject::connect(scene.actor.get(), &HostActor::logProblem, scene.actor.get(),
                     [&problems](const LogProblem &problem) { problems.append(problem); });
    QTRY_COMPARE_WITH_TIMEOUT(scene.read, "first\n", kSceneWaitMs); // the others are read
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kSceneWaitMs);
    QCOMPARE(problems[0].path, "journal");
    QVERIFY(problems[0].error.has_value());
    QCOMPARE(problems[0].error->code, ErrorCode::NotFound);
    QCOMPARE(problems[0].error->detail, "journalctl");
}

void TestSshJournal::tellsWhoMayNotRead_data()
{
    QTest::addColumn<bool>("sudo");
    QTest::addColumn<QByteArray>("words"); ///< journalctl's
    QTest::addColumn<bool>("isRead");
    const QByteArray hint = "Hint: You are currently not seeing messages from other users and the "
                            "system.";
    const QByteArray nothing = "No journal files were opened due to insufficient permissions.";
    QTest::newRow("only its own entries") << false << hint << false;
    QTest::newRow("none") << false << nothing << false;
    QTest::newRow("sudo lets it") << true << hint << true;
}

void TestSshJournal::tellsWhoMayNotRead()
{
    QFETCH(bool, sudo);
    QFETCH(QByteArray, words);
    QFETCH(bool, isRead);
    add(entries(0, 5));
    installJournalctl("[ \"$MAY\" ] || echo \"" + words + "\" >&2\n");
    m_server->install(u"sudo"_s, "shift; MAY=1 exec \"$@\"\n");
    SshScene scene = this->scene();
    scene.config.sudo = sudo;
    QList<LogProblem> problems;
    scene.start();
    QObject::connect(scene.actor.get(), &HostActor::logProblem, scene.actor.get(),
                     [&problems](const LogProblem &problem) { problems.append(problem); });
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    // What it may see alone is not read: going on behind it would pass over the rest.
    QCOMPARE(scene.read, isRead ? linesOf(entries(0, 5)).toStdString() : std::string());
    QCOMPARE(problems.size(), isRead ? 0 : 1);
    if (isRead)
        return;
    QCOMPARE(problems[0].error->code, ErrorCode::NotReadable);
    QCOMPARE(problems[0].error->context, "journal");
}

void TestSshJournal::findsAJournalWithMail_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("the log is not there") << false;
    QTest::newRow("the log is read") << true; // and the journal is not looked through
}

void TestSshJournal::findsAJournalWithMail()
{
    QFETCH(bool, isThere);
    add(entries(0, 1));
    SshScene scene(*m_server);
    if (isThere)
        appendTo(m_server->path(u"mail.log"_s), "first\n");
    scene.start();
    const QSignalSpy found(scene.actor.get(), &HostActor::found);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kSceneWaitMs);
    const auto findings = found[0][0].value<HostFindings>();
    const bool hasLog = QFile::exists(u"/var/log/mail.log"_s); // of this machine
    QCOMPARE(findings.journal, !isThere && !hasLog);
}

QTEST_GUILESS_MAIN(TestSshJournal)
#include "tst_sshjournal.moc"
