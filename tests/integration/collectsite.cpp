// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/collectsite.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

const QString kCli = QStringLiteral(ESTAFETA_CLI);

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

CollectSite::CollectSite() : m_environment(QProcessEnvironment::systemEnvironment())
{
    setVariable(u"HOME"_s, path(u"home"_s)); // nothing of who runs the test
}

void CollectSite::addHost(const QString &name, const SshServer &server)
{
    m_hosts.append(QJsonObject{{u"name"_s, name},
                               {u"address"_s, u"127.0.0.1"_s},
                               {u"port"_s, server.port()},
                               {u"user"_s, SshServer::userName()},
                               {u"identityFiles"_s, QJsonArray{server.path(u"user"_s)}},
                               {u"logPaths"_s, QJsonArray{server.path(u"mail.log"_s)}},
                               {u"timezone"_s, u"UTC"_s}});
}

void CollectSite::setOfLastHost(const QString &key, const QJsonValue &value)
{
    QJsonObject host = m_hosts.takeAt(m_hosts.size() - 1).toObject();
    host[key] = value;
    m_hosts.append(host);
}

void CollectSite::trust(const SshServer &server) const
{
    appendTo(path(u"known_hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(server.port()) + " "
                 + QByteArray::fromStdString(contentOf(server.path(u"hostkey.pub"_s))));
}

void CollectSite::write(const QByteArray &lines) const
{
    writeFile(path(u"hosts.json"_s),
              QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"hosts"_s, m_hosts}}).toJson());
    writeFile(path(u"collect.conf"_s),
              "store = store\nhosts = hosts.json\nstatus = status.json\n"
              "known-hosts = known_hosts\n"
                  + lines);
}

void CollectSite::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

std::unique_ptr<QProcess> CollectSite::start(const QStringList &more,
                                             const QString &standardOutput) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    if (standardOutput.isEmpty())
        process->setProcessChannelMode(QProcess::MergedChannels);
    else
        process->setStandardOutputFile(standardOutput, QIODevice::Append);
    process->start(kCli, QStringList{u"collect"_s, u"--config"_s, path(u"collect.conf"_s)} + more);
    if (!process->waitForStarted(kSceneWaitMs))
        qFatal("%s: %s", qPrintable(kCli), qPrintable(process->errorString()));
    return process;
}

int CollectSite::runOnce(const QString &standardOutput)
{
    const auto process = start({u"--once"_s}, standardOutput);
    if (!process->waitForFinished(kSceneWaitMs))
        process->kill();
    m_said = QString::fromUtf8(process->readAll());
    return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
}

QJsonObject CollectSite::status() const
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(path(u"status.json"_s))))
        .object();
}

QJsonObject CollectSite::host(const QString &name) const
{
    const QJsonArray hosts = status()[u"hosts"_s].toArray();
    for (const QJsonValue &host : hosts) {
        if (host[u"name"_s] == name)
            return host.toObject();
    }
    return {};
}

QString CollectSite::state(const QString &name) const
{
    return host(name)[u"state"_s].toString();
}

QByteArray CollectSite::imported(const Logs &logs) const
{
    const QString store = path(u"imported"_s);
    for (const auto &[host, bytes] : logs) {
        QDir().mkpath(path(u"logs/"_s + host));
        writeFile(path(u"logs/%1/mail.log"_s.arg(host)), bytes);
    }
    QProcess process;
    process.start(kCli, {u"import"_s, u"--store"_s, store, path(u"logs"_s)});
    if (!process.waitForFinished(kSceneWaitMs) || process.exitCode() != 0)
        qFatal("import: %s", process.readAllStandardError().constData());
    return exportOf(store);
}

QByteArray CollectSite::exportOf(const QString &store)
{
    QProcess process;
    process.start(kCli, {u"export"_s, u"--store"_s, store});
    if (!process.waitForFinished(kSceneWaitMs) || process.exitCode() != 0)
        qFatal("export: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

std::unique_ptr<SshServer> startServer()
{
    auto server = std::make_unique<SshServer>();
    const QString problem = server->startWithKeys();
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return server;
}

int terminate(QProcess &process)
{
    process.terminate();
    constexpr int kSecondsMs = 10'000;
    const bool ended =
        process.state() == QProcess::NotRunning || process.waitForFinished(kSecondsMs);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray messageLines(int messages)
{
    QByteArray lines;
    for (int i = 0; i < messages; ++i) {
        const QByteArray head = QDateTime::fromSecsSinceEpoch(1'795'000'000 + i, QTimeZone::UTC)
                                    .toString(Qt::ISODate)
                                    .toUtf8()
            + " mx1 postfix/";
        const QByteArray id = QByteArray::number(0xA000000000LL + i, 16).toUpper();
        lines += head + "qmgr[1]: " + id
            + ": from=<ana@example.org>, size=2000, nrcpt=1 (queue active)\n" + head
            + "smtp[2]: " + id + ": to=<user" + QByteArray::number(i)
            + "@far.example>, relay=mx.far.example[198.51.100.3]:25, delay=1, "
              "delays=0.1/0/0.5/0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as R"
            + id + ")\n" + head + "qmgr[1]: " + id + ": removed\n";
    }
    return lines;
}

std::unique_ptr<QProcess> startWriter(const SshServer &server, bool rotates)
{
    const QString script = uR"(
cd "$1" || exit 1
exec 3>>mail.log
n=0
while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    n=$((n + 1))
    if [ $((n % 50)) = 0 ]; then sleep 0.008; fi
    if [ $n = "$2" ]; then mv mail.log mail.log.1; exec 3>>mail.log; fi
done <all
)"_s;
    const qsizetype lines = QByteArray::fromStdString(contentOf(server.path(u"all"_s))).count('\n');
    auto writer = std::make_unique<QProcess>();
    writer->setProcessChannelMode(QProcess::ForwardedChannels);
    writer->start(
        u"/bin/sh"_s,
        {u"-c"_s, script, u"writer"_s, server.path({}), QString::number(rotates ? lines / 2 : -1)});
    if (!writer->waitForStarted(kSceneWaitMs))
        qFatal("no writer");
    return writer;
}

} // namespace Estafeta
