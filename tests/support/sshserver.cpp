// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshserver.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 20'000;
constexpr auto kServer = "/usr/sbin/sshd"_L1;

QString run(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool good = process.waitForFinished(kWaitMs)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? QString() : program + u": "_s + QString::fromLocal8Bit(process.readAll());
}

/// Why sshd would let nobody in, which would show as a test that waits in vain. Empty: it will.
QString hindrance()
{
    const passwd *entry = getpwuid(getuid());
    if (entry == nullptr)
        return u"sshd lets in only accounts of /etc/passwd; the user %1 is not in it."_s.arg(
            getuid());
    const QString shell = QString::fromLocal8Bit(entry->pw_shell);
    if (!shell.isEmpty() && !QFileInfo(shell).isExecutable())
        return u"sshd lets in only accounts whose shell is there; %1 has %2. Run the tests as "
               u"another "
               "user."_s.arg(QString::fromLocal8Bit(entry->pw_name), shell);
    QFile groups(u"/proc/self/setgroups"_s);
    if (getuid() == 0 && groups.open(QIODevice::ReadOnly) && groups.readAll().trimmed() == "deny")
        return u"sshd as root has to set groups, and this user namespace forbids it. Run the tests "
               u"as "
               "an ordinary user."_s;
    return {};
}

} // namespace

SshServer::SshServer()
{
    m_port = freePort();
}

SshServer::~SshServer()
{
    stop();
}

QByteArray SshServer::configuration() const
{
    return m_extra + "\nPort " + QByteArray::number(m_port)
        + "\nListenAddress 127.0.0.1"
          "\nHostKey "
        + path(m_hostKey).toUtf8() + "\nAuthorizedKeysFile " + path(u"authorized"_s).toUtf8()
        + "\nPidFile none"
          "\nStrictModes no"
          "\nUsePAM no"
          "\nPasswordAuthentication no"
          "\nKbdInteractiveAuthentication no"
          "\nPermitRootLogin prohibit-password"
          "\nForceCommand internal-sftp" // an account without a shell must do
          "\nMaxStartups 100"
          "\nPerSourcePenalties no"
        + (m_extra.contains("Subsystem") ? "" : "\nSubsystem sftp internal-sftp") + "\n";
}

QString SshServer::start()
{
    if (!QFile::exists(kServer))
        return u"There is no %1: install the package openssh-server, as ./dev does."_s.arg(kServer);
    const QString problem = hindrance();
    if (!problem.isEmpty())
        return problem;
    QFile file(path(u"sshd_config"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
        return file.errorString();
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path(u"sshd.log"_s), QIODevice::Append);
    // A group of its own, so that its sessions can be ended with it.
    m_process.setChildProcessModifier([] { setpgid(0, 0); });
    m_process.start(kServer, {u"-D"_s, u"-e"_s, u"-f"_s, file.fileName()});
    if (!m_process.waitForStarted(kWaitMs))
        return m_process.errorString();
    const QDeadlineTimer deadline(kWaitMs);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        if (answers())
            return {};
    }
    return QString::fromLocal8Bit(log());
}

QString SshServer::startWithKeys()
{
    for (const QString &key : {u"hostkey"_s, u"user"_s}) {
        if (const QString problem = makeKey(key); !problem.isEmpty())
            return problem;
    }
    setHostKey(u"hostkey"_s);
    authorize(u"user"_s);
    return start();
}

bool SshServer::answers() const
{
    QTcpSocket probe;
    probe.connectToHost(u"127.0.0.1"_s, m_port);
    return probe.waitForConnected(kWaitMs) && probe.waitForReadyRead(kWaitMs);
}

void SshServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(m_process.processId());
    // Each session has left the group by setsid: the server's children are looked up by hand.
    QProcess children;
    children.start(u"ps"_s, {u"-e"_s, u"-o"_s, u"pid=,ppid="_s});
    children.waitForFinished(kWaitMs);
    QList<pid_t> ours{group};
    const QList<QByteArray> lines = children.readAll().split('\n');
    for (qsizetype known = 0; known < ours.size(); ++known) {
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() == 2 && fields[1].toInt() == ours[known])
                ours.append(fields[0].toInt());
        }
    }
    for (const pid_t pid : std::as_const(ours))
        kill(pid, SIGKILL);
    m_process.waitForFinished(kWaitMs);
}

QString SshServer::makeKey(const QString &name, const QString &passphrase,
                           const QString &type) const
{
    return run(u"ssh-keygen"_s,
               {u"-q"_s, u"-t"_s, type, u"-N"_s, passphrase, u"-C"_s, name, u"-f"_s, path(name)});
}

QString SshServer::certify(const QString &name, const QString &authority, const QString &user) const
{
    return run(
        u"ssh-keygen"_s,
        {u"-q"_s, u"-s"_s, path(authority), u"-I"_s, name, u"-n"_s, user, path(name + u".pub"_s)});
}

QString SshServer::userName()
{
    const passwd *entry = getpwuid(getuid());
    return QString::fromLocal8Bit(entry->pw_name);
}

void SshServer::authorize(const QString &name) const
{
    QFile key(path(name + u".pub"_s));
    QFile list(path(u"authorized"_s));
    if (key.open(QIODevice::ReadOnly) && list.open(QIODevice::Append))
        list.write(key.readAll());
}

void SshServer::withoutRightToReadAll()
{
    // The login shell runs it, and shall not read the start files of who runs the test.
    if (geteuid() == 0)
        configure("SetEnv HOME=" + path({}).toUtf8()
                  + "\nForceCommand setpriv --bounding-set -dac_override,-dac_read_search "
                    "/usr/lib/openssh/sftp-server");
}

QByteArray SshServer::log()
{
    QFile file(path(u"sshd.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SshAgent::SshAgent(const QString &socket) : m_socket(socket)
{
    m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    m_process.waitForStarted(kWaitMs);
    const QDeadlineTimer deadline(kWaitMs);
    while (!QFile::exists(socket) && !deadline.hasExpired())
        QTest::qWait(5);
}

SshAgent::~SshAgent()
{
    m_process.terminate();
    m_process.waitForFinished(kWaitMs);
}

QString SshAgent::add(const QString &keyFile) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_AUTH_SOCK"_s, m_socket);
    return run(u"ssh-add"_s, {u"-q"_s, keyFile}, environment);
}

} // namespace Estafeta
