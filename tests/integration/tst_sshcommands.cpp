// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/shellquote.h"
#include "tests/integration/commandhost.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <csignal>

using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 70'000; // 5 MB: worth to be compressed on the way

} // namespace

/// A host where commands may run.
class TestSshCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWordIsAWordWhateverIsInIt_data();
    void aWordIsAWordWhateverIsInIt();
    void muchIsCompressedOnTheWay();
    void littleIsNot();
    void anyPathIsReadThatWay();
    void whatBreaksOffIsReadPlainly_data();
    void whatBreaksOffIsReadPlainly();
    void goesOnInTheMiddle();
    void leavesNoProcessBehind();
    void aShellThatNeverBeginsIsNotWaitedFor();
    void asksPostfixWhatItIs();
    void asksEximWhatItIs();

private:
    [[nodiscard]] SshScene scene() const { return SshScene(*m_server); }

    void readsBack(SshScene &scene, const QByteArray &older) const
    {
        scene.start();
        QTRY_COMPARE_WITH_TIMEOUT(scene.readBack.size(), older.size(), kSceneWaitMs);
        QVERIFY(scene.readBack == older.toStdString());
    }

    std::unique_ptr<CommandHost> m_server;
};

void TestSshCommands::init()
{
    m_server = std::make_unique<CommandHost>();
    m_server->begin();
    appendTo(m_server->path(u"mail.log"_s), logLines(900'000, 5));
    // Whichever of them is asked: it tells how it was started, and works.
    m_server->install(u"zstd"_s,
                      "echo \"$(nice) $$ $*\" >>" + m_server->path(u"packed"_s).toUtf8()
                          + "\nexec gzip -1 -c\n");
}

void TestSshCommands::aWordIsAWordWhateverIsInIt_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word :
         {"plain", "",           "two words",   "it's",        "'",   "''",        "a'b'c",
          "$HOME", "$(id)",      "`id`",        "back\\slash", "\\'", "line\nend", "-n",
          "*",     "\"quoted\"", "a;b&c|d>e<f", "#",           "~",   "\xff\xfe"})
        QTest::addRow("%s", word) << QByteArray(word);
}

void TestSshCommands::aWordIsAWordWhateverIsInIt()
{
    QFETCH(QByteArray, word);
    QProcess shell;
    const std::string quoted = shellQuoted(word.toStdString());
    QFile script(m_server->path(u"script"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("printf %s " + QByteArray::fromStdString(quoted));
    script.close();
    shell.start(u"/bin/sh"_s, {script.fileName()});
    QVERIFY(shell.waitForFinished(kSceneWaitMs));
    QCOMPARE(shell.readAllStandardOutput(), word);
}

void TestSshCommands::muchIsCompressedOnTheWay()
{
    const QByteArray older = logLines(0, kMany);
    appendTo(m_server->path(u"mail.log.1"_s), older);
    SshScene scene = this->scene();
    readsBack(scene, older);
    const std::string started = contentOf(m_server->path(u"packed"_s));
    QVERIFY2(started.starts_with("19 "), started.c_str()); // last of all on that host
    QVERIFY2(started.ends_with(" -q -1 -c\n"), started.c_str());
    QCOMPARE(scene.read, logLines(900'000, 5).toStdString());
}

void TestSshCommands::littleIsNot()
{
    const QByteArray older = logLines(0, 1'000);
    appendTo(m_server->path(u"mail.log.1"_s), older);
    SshScene scene = this->scene();
    readsBack(scene, older);
    QVERIFY(!QFile::exists(m_server->path(u"packed"_s)));
}

void TestSshCommands::anyPathIsReadThatWay()
{
    const QString name = u"it's \"a\" $(touch pwned) `touch pwned` log"_s;
    const QByteArray much = logLines(0, kMany);
    appendTo(m_server->path(name), much);
    SshScene scene = this->scene();
    scene.config.logPaths = {m_server->path(name).toStdString()};
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.read.size(), much.size(), kSceneWaitMs);
    QVERIFY(scene.read == much.toStdString());
    QVERIFY(QFile::exists(m_server->path(u"packed"_s)));
    QVERIFY(!QFile::exists(m_server->path(u"pwned"_s)));
    QVERIFY(!QFile::exists(QDir::home().filePath(u"pwned"_s)));
}

void TestSshCommands::whatBreaksOffIsReadPlainly_data()
{
    QTest::addColumn<QByteArray>("packer");
    QTest::newRow("it fails at once") << QByteArray("exit 1");
    QTest::newRow("it ends too early") << QByteArray("head -c 3000000 | gzip -1 -c; exit 1");
    QTest::newRow("its archive is torn") << QByteArray("gzip -1 -c | head -c 200000");
    QTest::newRow("it is another file") << QByteArray("echo another | gzip -1 -c");
    QTest::newRow("it is no archive") << QByteArray("cat");
}

void TestSshCommands::whatBreaksOffIsReadPlainly()
{
    QFETCH(QByteArray, packer);
    m_server->install(u"zstd"_s, packer + "\n");
    const QByteArray older = logLines(0, kMany);
    appendTo(m_server->path(u"mail.log.1"_s), older);
    SshScene scene = this->scene();
    readsBack(scene, older);
    QCOMPARE(scene.states.count(HostState::WaitingToReconnect), 0);
}

void TestSshCommands::goesOnInTheMiddle()
{
    const QByteArray older = logLines(0, 2 * kMany);
    appendTo(m_server->path(u"mail.log.1"_s), older);
    SshScene scene = this->scene();
    scene.config.kilobytesPerSecond = 500; // of what crosses the wire, which is less
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(!scene.readBack.empty(), kSceneWaitMs);
    scene.actor.reset();
    QVERIFY(scene.readBack.size() < static_cast<size_t>(older.size()));
    scene.config.kilobytesPerSecond = 0;
    readsBack(scene, older);
}

void TestSshCommands::leavesNoProcessBehind()
{
    m_server->install(u"zstd"_s,
                      "echo $$ >>" + m_server->path(u"pid"_s).toUtf8()
                          + "\nexec gzip -1 -c </dev/zero\n"); // endless, as far as it goes
    QVERIFY(QFile::remove(m_server->path(u"mail.log"_s)));
    appendTo(m_server->path(u"mail.log"_s), QByteArray(20 << 20, '\0') + "\n");
    SshScene scene = this->scene();
    scene.options.queueBytes = 1; // nobody takes: it stands still
    scene.actor = std::make_unique<HostActor>(scene.config, scene.options);
    scene.actor->start();
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(m_server->path(u"pid"_s)).ends_with('\n'), kSceneWaitMs);
    const pid_t pid = std::stoi(contentOf(m_server->path(u"pid"_s)));
    scene.actor.reset();
    QTRY_VERIFY_WITH_TIMEOUT(kill(pid, 0) != 0 && errno == ESRCH, kSceneWaitMs);
}

void TestSshCommands::aShellThatNeverBeginsIsNotWaitedFor()
{
    m_server->install(u"sh"_s, "exec sleep 10\n");
    SshScene scene = this->scene();
    scene.options.ssh.timeout = 1s;
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.state(), HostState::Following, kSceneWaitMs);
    QCOMPARE(scene.read, logLines(900'000, 5).toStdString());
    QCOMPARE(scene.states.count(HostState::WaitingToReconnect), 0);
}

/// Two instances; what their names are made of is put in by Postfix.
void TestSshCommands::asksPostfixWhatItIs()
{
    m_server->install(u"postconf"_s, R"(case "$*" in
"-h mail_version") echo 3.10.5;;
"-x -h queue_directory") echo /var/spool/postfix;;
"-x -h syslog_name") echo postfix;;
"-c /etc/postfix -x -h syslog_name") echo postfix;;
"-c /etc/postfix-out -x -h syslog_name") echo postfix-out;;
*) echo "asked for $*" >&2; exit 1;;
esac
)");
    m_server->install(u"postmulti"_s,
                      R"(echo "-               -               y         /etc/postfix"
echo "postfix-out     out             y         /etc/postfix-out"
)");
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.found.has_value(), kSceneWaitMs);
    QCOMPARE(scene.found->mta, "Postfix 3.10.5");
    QCOMPARE(scene.found->queueFolder, "/var/spool/postfix");
    QVERIFY((scene.found->instances == std::vector<std::string>{"postfix", "postfix-out"}));
}

void TestSshCommands::asksEximWhatItIs()
{
    m_server->install(u"exim4"_s, R"([ "$*" = "-bV" ] || exit 1
echo "Exim version 4.98.2 #2 built 15-May-2025 10:00:00"
echo "Copyright (c) University of Cambridge"
)");
    SshScene scene = this->scene();
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.found.has_value(), kSceneWaitMs);
    QCOMPARE(scene.found->mta, "Exim 4.98.2");
    QVERIFY(scene.found->instances.empty());
}

QTEST_GUILESS_MAIN(TestSshCommands)
#include "tst_sshcommands.moc"
