// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostactor.h"
#include "tests/support/sshserver.h"
#include "widgets/livelog/livelogpage.h"
#include "widgets/livelog/livelogview.h"
#include "workspace/workspace.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <thread>

/// Hosts over a real sshd on the loopback, beside what ssh itself needs.
///
///     ESTAFETA_BENCH_MEGABYTES   of the log that is caught up with (256)
///     ESTAFETA_BENCH_SECONDS     of following (20); beyond four minutes Qt Test's own limit,
///                                QTEST_FUNCTION_TIMEOUT in ms, has to be raised as well
using namespace Estafeta;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWaitMs = 600'000;

int setting(const char *name, int usual)
{
    const int given = qEnvironmentVariableIntValue(name);
    return given > 0 ? given : usual;
}

double cpuOf(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int64_t nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// The lines that one host writes about its messages, each taken in and delivered.
class HostLines
{
public:
    explicit HostLines(int host) : m_host(host) {}

    std::string next()
    {
        const std::string id = "4F" + std::to_string(m_host) + "G" + std::to_string(m_message);
        const std::string number = std::to_string(m_message) + "." + std::to_string(m_host);
        const std::array texts = {
            std::string("postfix/smtpd[101]: connect from mail.norte.example[198.51.100.7]"),
            "postfix/smtpd[101]: " + id + ": client=mail.norte.example[198.51.100.7]",
            "postfix/cleanup[102]: " + id + ": message-id=<m" + number + "@norte.example>",
            "postfix/qmgr[103]: " + id + ": from=<s" + number
                + "@norte.example>, size=4096, nrcpt=1 (queue active)",
            "postfix/lmtp[104]: " + id + ": to=<u" + number
                + "@uni.example>, relay=127.0.0.1[127.0.0.1]:24, delay=0.4, delays=0.2/0/0/0.2, "
                  "dsn=2.1.5, status=sent (250 2.1.5 Ok)",
            "postfix/qmgr[103]: " + id + ": removed"};
        const QByteArray time =
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        std::string line =
            time.toStdString() + " mx" + std::to_string(m_host) + ' ' + texts.at(m_step) + '\n';
        m_step = (m_step + 1) % texts.size();
        m_message += m_step == 0 ? 1 : 0;
        return line;
    }

private:
    int m_host;
    int m_message = 0;
    size_t m_step = 0;
};

/// Writes into logs at a steady rate, each on a thread of this process; its own cost is known.
class Writers
{
public:
    using Make = std::function<std::string(size_t log)>;

    Writers(std::vector<std::string> logs, int linesPerSecond, Make make)
        : m_thread([this, logs = std::move(logs), linesPerSecond, make = std::move(make)](
                       const std::stop_token &stop) { run(logs, linesPerSecond, make, stop); })
    {}

    /// Ends, and says its CPU seconds.
    double end()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_cpu;
    }

private:
    void run(const std::vector<std::string> &logs, int rate, const Make &make,
             const std::stop_token &stop)
    {
        std::vector<FILE *> files;
        for (const std::string &log : logs)
            files.push_back(std::fopen(log.c_str(), "a"));
        const auto start = Clock::now();
        for (int64_t line = 0; !stop.stop_requested(); ++line) {
            std::this_thread::sleep_until(start
                                          + std::chrono::microseconds(1'000'000 * line / rate));
            for (size_t i = 0; i < files.size(); ++i) {
                std::fputs(make(i).c_str(), files[i]);
                std::fflush(files[i]);
            }
        }
        std::ranges::for_each(files, std::fclose);
        m_cpu = cpuOf(RUSAGE_THREAD);
    }

    double m_cpu = 0;
    std::jthread m_thread;
};

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}

} // namespace

class BenchFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void catchesUp();
    void reachesTheScreen();
    void followsTwentyHosts();

private:
    [[nodiscard]] HostConfig host(int number) const;
    [[nodiscard]] QStringList sshTo(const QString &command) const;
    void transport(const char *name, const QString &command, qint64 bytes) const;
    void ours(qint64 bytes) const;

    SshServer m_server;
};

void BenchFollow::initTestCase()
{
    // ssh runs commands, without what the shell of the person who runs it does first.
    m_server.configure("ForceCommand none\nSetEnv HOME=" + QDir::homePath().toLocal8Bit());
    QCOMPARE(m_server.startWithKeys(), QString());
    QVERIFY(QDir::home().mkpath(u".ssh"_s));
    QFile key(m_server.path(u"hostkey.pub"_s));
    QFile known(QDir::home().filePath(u".ssh/known_hosts"_s));
    QVERIFY(key.open(QIODevice::ReadOnly) && known.open(QIODevice::WriteOnly));
    known.write("[127.0.0.1]:" + QByteArray::number(m_server.port()) + " " + key.readAll());
}

HostConfig BenchFollow::host(int number) const
{
    HostConfig host;
    host.name = "mx" + std::to_string(number);
    host.address = "127.0.0.1";
    host.port = m_server.port();
    host.identityFiles = {m_server.path(u"user"_s).toStdString()};
    host.logPaths = {m_server.path(u"mail%1.log"_s.arg(number)).toStdString()};
    host.timezone = "UTC";
    return host;
}

QStringList BenchFollow::sshTo(const QString &command) const
{
    return {u"-F"_s,        u"none"_s,
            u"-p"_s,        QString::number(m_server.port()),
            u"-i"_s,        m_server.path(u"user"_s),
            u"-o"_s,        u"UserKnownHostsFile="_s + QDir::home().filePath(u".ssh/known_hosts"_s),
            u"-o"_s,        u"Ciphers=aes128-gcm@openssh.com"_s,
            u"127.0.0.1"_s, command};
}

void BenchFollow::transport(const char *name, const QString &command, qint64 bytes) const
{
    const double before = cpuOf(RUSAGE_CHILDREN);
    const auto start = Clock::now();
    QProcess ssh;
    ssh.setStandardOutputFile(QProcess::nullDevice());
    ssh.start(u"ssh"_s, sshTo(command));
    QVERIFY(ssh.waitForFinished(kWaitMs));
    QCOMPARE(ssh.exitCode(), 0);
    const std::chrono::duration<double> wall = Clock::now() - start;
    qInfo("%-24s %7.0f MB/s  %5.2f s CPU of the client", name,
          static_cast<double>(bytes) / 1e6 / wall.count(), cpuOf(RUSAGE_CHILDREN) - before);
}

/// The transport alone: what comes is thrown away.
void BenchFollow::ours(qint64 bytes) const
{
    const double before = cpuOf(RUSAGE_SELF);
    const auto start = Clock::now();
    HostOptions options;
    HostActor actor(host(0), options);
    qint64 got = 0;
    QEventLoop loop;
    connect(&actor, &HostActor::chunksReady, &loop, [&] {
        for (const LogChunk &chunk : actor.takeChunks())
            got += std::ssize(chunk.bytes);
        if (got >= bytes)
            loop.quit();
    });
    connect(&actor, &HostActor::finished, &loop, &QEventLoop::quit);
    actor.start();
    loop.exec();
    QVERIFY2(got == bytes, "the host ended before its log was read");
    const std::chrono::duration<double> wall = Clock::now() - start;
    qInfo("%-24s %7.0f MB/s  %5.2f s CPU of the client", "Estafeta",
          static_cast<double>(bytes) / 1e6 / wall.count(), cpuOf(RUSAGE_SELF) - before);
}

void BenchFollow::catchesUp()
{
    const qint64 wanted = 1'000'000 * qint64{setting("ESTAFETA_BENCH_MEGABYTES", 256)};
    QFile log(QString::fromStdString(host(0).logPaths.front()));
    QVERIFY(log.open(QIODevice::WriteOnly));
    HostLines lines(0);
    while (log.pos() < wanted)
        log.write(QByteArray::fromStdString(lines.next()));
    log.close();
    const qint64 bytes = log.size();
    const QString path = log.fileName();
    for (int run = 0; run < 3; ++run) {
        transport("ssh host cat", u"cat "_s + path, bytes);
        transport("ssh host zstd -1", u"zstd -q -1 -c "_s + path, bytes);
        ours(bytes);
    }
    QVERIFY(log.remove());
}

/// Notes when what was given to the page has been painted.
class PaintWatch : public QObject
{
public:
    std::vector<int64_t> waiting; ///< when the lines were written
    std::vector<double> agesMs;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // after this one is done
            QMetaObject::invokeMethod(
                this,
                [this, due = std::exchange(waiting, {})] {
                    const int64_t now = nowUs();
                    for (const int64_t written : due)
                        agesMs.push_back(static_cast<double>(now - written) / 1'000);
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

void BenchFollow::reachesTheScreen()
{
    constexpr int kLinesPerSecond = 1'000;
    const QTemporaryDir store;
    Workspace workspace;
    QVERIFY(workspace.open(store.filePath(u"store"_s)).ok());
    LiveLogPage page;
    page.resize(1280, 800);
    page.show();
    PaintWatch watch;
    page.view()->viewport()->installEventFilter(&watch);
    workspace.setLinesWanted(true);
    connect(&workspace, &Workspace::linesArrived, &page, [&](const LineBatch &lines) {
        for (const LineBatch::Line &line : lines.lines) {
            const std::string_view text = lines.textOf(line);
            watch.waiting.push_back(std::stoll(std::string(text.substr(text.rfind(' ') + 1))));
        }
        page.addLive(lines);
    });
    connect(&workspace, &Workspace::hostAdded, [](HostActor *actor) { actor->start(); });
    HostLines lines(0);
    Writers writers({host(0).logPaths.front()}, kLinesPerSecond, [&lines](size_t) {
        std::string line = lines.next();
        line.pop_back();
        return line + ' ' + std::to_string(nowUs()) + '\n';
    });
    workspace.follow(host(0));
    QTRY_VERIFY_WITH_TIMEOUT(!watch.agesMs.empty(), kWaitMs);
    QTest::qWait(1'000); // the first look finds what was written before
    watch.agesMs.clear();
    QTest::qWait(setting("ESTAFETA_BENCH_SECONDS", 20) * 1'000);
    (void)writers.end();
    QVERIFY(watch.agesMs.size() > 1'000);
    qInfo("%d lines/s, from the write to the painted line: median %.0f ms, 99 %% %.0f ms, longest "
          "%.0f ms (%zu lines)",
          kLinesPerSecond, percentile(watch.agesMs, 0.5), percentile(watch.agesMs, 0.99),
          percentile(watch.agesMs, 1), watch.agesMs.size());
}

void BenchFollow::followsTwentyHosts()
{
    constexpr int kHosts = 20;
    constexpr int kLinesPerSecond = 200;
    const QTemporaryDir store;
    Workspace workspace;
    QVERIFY(workspace.open(store.filePath(u"store"_s)).ok());
    connect(&workspace, &Workspace::hostAdded, [](HostActor *actor) { actor->start(); });
    int failed = 0;
    connect(&workspace, &Workspace::hostFailed, &workspace, [&failed] { ++failed; });
    std::vector<HostLines> lines;
    std::vector<std::string> logs;
    for (int i = 1; i <= kHosts; ++i) {
        lines.emplace_back(i);
        logs.push_back(host(i).logPaths.front());
        workspace.follow(host(i));
    }
    Writers writers(logs, kLinesPerSecond, [&lines](size_t log) { return lines[log].next(); });
    QTest::qWait(5'000); // connected, and in the stride
    const double before = cpuOf(RUSAGE_SELF);
    const auto start = Clock::now();
    QTest::qWait(setting("ESTAFETA_BENCH_SECONDS", 20) * 1'000);
    const std::chrono::duration<double> wall = Clock::now() - start;
    const double all = cpuOf(RUSAGE_SELF) - before;
    const double writing = writers.end() * wall.count() / (wall.count() + 5);
    QCOMPARE(failed, 0);
    qInfo("%d hosts, %d lines/s each, %.0f s: %.1f %% of a core", kHosts, kLinesPerSecond,
          wall.count(), (all - writing) / wall.count() * 100);
}

/// With a home of its own: known_hosts is the user's.
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qunsetenv("SSH_AUTH_SOCK");
    QApplication application(argc, argv);
    BenchFollow bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_follow.moc"
