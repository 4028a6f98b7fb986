// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mariadbserver.h"

#include "tests/support/freeport.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kWaitMs = 30'000;

/// It does not run as root, and a cluster's nodes must not copy each other's data as root.
const passwd *serverAccount()
{
    return geteuid() == 0 ? getpwnam("mysql") : nullptr;
}

void giveToServer(const QString &path)
{
    if (const passwd *account = serverAccount())
        (void)::chown(path.toLocal8Bit().constData(), account->pw_uid, account->pw_gid);
}

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + u"/estafeta-mariadb-XXXXXX"_s;
}

} // namespace

MariadbServer::MariadbServer() : m_folder(folderTemplate()), m_port(freePort())
{
    // Who it runs as must get into the folder.
    (void)::chmod(m_folder.path().toLocal8Bit().constData(), 0755);
    giveToServer(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

MariadbServer::~MariadbServer()
{
    kill();
}

QByteArray MariadbServer::configuration() const
{
    QByteArray text = "[mariadbd]\ndatadir=" + path(u"data"_s).toUtf8()
        + "\nsocket=" + path(u"socket"_s).toUtf8() + "\ntmpdir=" + path(u"tmp"_s).toUtf8()
        + "\nport=" + QByteArray::number(m_port)
        + "\nbind-address=127.0.0.1"
          "\nskip-name-resolve"
          "\nperformance-schema=OFF"
          "\ninnodb-buffer-pool-size=128M"
          "\ninnodb-log-file-size=32M"
          "\ninnodb-flush-log-at-trx-commit=2\n";
    if (const passwd *account = serverAccount())
        text += QByteArray("user=") + account->pw_name + '\n';
    return text + m_extra + '\n';
}

QString MariadbServer::makeData()
{
    for (const QString &name : {u"data"_s, u"tmp"_s}) {
        QDir(m_folder.path()).mkdir(name);
        giveToServer(path(name));
    }
    QStringList arguments{u"--no-defaults"_s,
                          u"--datadir="_s + path(u"data"_s),
                          u"--auth-root-authentication-method=normal"_s,
                          u"--skip-name-resolve"_s,
                          u"--skip-test-db"_s,
                          u"--force"_s};
    if (const passwd *account = serverAccount())
        arguments << u"--user="_s + QString::fromLocal8Bit(account->pw_name);
    QProcess install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(u"mariadb-install-db"_s, arguments);
    if (!install.waitForFinished(kWaitMs) || install.exitCode() != 0)
        return u"mariadb-install-db: "_s + install.errorString() + u' '
            + QString::fromLocal8Bit(install.readAll());
    return {};
}

QString MariadbServer::begin(const QStringList &arguments)
{
    if (!QFile::exists(path(u"data"_s))) {
        if (const QString problem = makeData(); !problem.isEmpty())
            return problem;
    }
    QFile file(path(u"server.cnf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
        return file.errorString();
    file.close();
    QString program = QStandardPaths::findExecutable(u"mariadbd"_s);
    if (program.isEmpty())
        program = u"/usr/sbin/mariadbd"_s;
    m_logStart = QFile(path(u"log"_s)).size();
    m_process.setStandardOutputFile(path(u"log"_s), QIODevice::Append);
    m_process.start(program, QStringList{u"--defaults-file="_s + file.fileName()} + arguments);
    return m_process.waitForStarted(kWaitMs) ? QString() : m_process.errorString();
}

QString MariadbServer::waitUntilReady()
{
    const QDeadlineTimer deadline(kWaitMs);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QFile log(path(u"log"_s));
        if (log.open(QIODevice::ReadOnly) && log.seek(m_logStart)
            && log.readAll().contains("ready for connections"))
            return {};
        m_process.waitForFinished(20);
    }
    return QString::fromLocal8Bit(log());
}

QString MariadbServer::start(const QStringList &arguments)
{
    const QString problem = begin(arguments);
    return problem.isEmpty() ? waitUntilReady() : problem;
}

void MariadbServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kWaitMs))
        kill();
}

void MariadbServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kWaitMs);
}

QByteArray MariadbServer::log() const
{
    QFile file(path(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool MariadbServer::tryToRun(const QString &sql, QByteArray *output) const
{
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(u"mariadb"_s,
                 {u"--no-defaults"_s, u"--skip-ssl"_s, u"--user=root"_s,
                  u"--socket="_s + path(u"socket"_s), u"--batch"_s, u"--skip-column-names"_s});
    client.write(sql.toUtf8());
    client.closeWriteChannel();
    const bool good = client.waitForFinished(kWaitMs) && client.exitCode() == 0;
    *output = client.readAll();
    return good;
}

QByteArray MariadbServer::run(const QString &sql) const
{
    QByteArray output;
    if (!tryToRun(sql, &output))
        qFatal("%s: %s", qPrintable(sql), output.constData());
    return output;
}

void MariadbServer::addAccount(const QString &account)
{
    QFile file(path(account));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a password");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write("secret of " + account.toUtf8() + '\n');
    run(u"CREATE USER IF NOT EXISTS '%1'@'%' IDENTIFIED BY 'secret of %1'"_s.arg(account));
}

std::string MariadbServer::address(const QString &database, const QString &account) const
{
    return u"mariadb://%1@127.0.0.1:%2/%3?password-file=%4"_s.arg(account)
        .arg(m_port)
        .arg(database, path(account))
        .toStdString();
}

std::string MariadbServer::newDatabase()
{
    const QString name = u"store%1"_s.arg(++m_databases);
    addAccount(u"collector"_s);
    run(u"CREATE DATABASE %1; GRANT ALL ON %1.* TO 'collector'@'%'"_s.arg(name));
    return address(name, u"collector"_s);
}

} // namespace Estafeta
