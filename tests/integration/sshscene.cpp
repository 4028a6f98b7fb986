// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sshscene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

QString nameOf(AuthMethod method)
{
    switch (method) {
    case AuthMethod::Ticket:
        return u"ticket"_s;
    case AuthMethod::Agent:
        return u"agent"_s;
    case AuthMethod::Key:
        return u"key"_s;
    case AuthMethod::Certificate:
        return u"certificate"_s;
    case AuthMethod::Password:
        return u"password"_s;
    case AuthMethod::Interactive:
        return u"questions"_s;
    }
    return {};
}

QString nameOf(AuthOutcome outcome)
{
    switch (outcome) {
    case AuthOutcome::Accepted:
        return u"accepted"_s;
    case AuthOutcome::Partial:
        return u"partial"_s;
    case AuthOutcome::Refused:
        return u"refused"_s;
    case AuthOutcome::NotUsable:
        return u"unusable"_s;
    case AuthOutcome::Unanswered:
        return u"unanswered"_s;
    }
    return {};
}

} // namespace

SshScene::SshScene(const SshServer &server)
{
    config.name = "mx1";
    config.address = "127.0.0.1";
    config.port = server.port();
    config.identityFiles = {server.path(u"user"_s).toStdString()};
    config.logPaths = {server.path(u"mail.log"_s).toStdString()};
    options.ssh.sshProgram.clear();
    options.ssh.home = server.path(u"home"_s).toStdString();
    options.ssh.knownHostsFile = server.path(u"known/hosts"_s).toStdString();
    options.ssh.systemKnownHosts.clear();
    options.ssh.agentSocket = server.path(u"no-agent"_s).toStdString();
    options.tick = 20ms;
    options.quiet = 600ms;
    options.journalPause = 50ms;
    options.backOff = {50ms, 100ms};
}

void SshScene::start()
{
    actor = std::make_unique<HostActor>(config, options);
    HostActor *host = actor.get();
    finished = std::make_unique<QSignalSpy>(host, &HostActor::finished);
    QObject::connect(host, &HostActor::stateChanged, host, [this](const HostStatus &status) {
        states.append(status.state);
        statuses.append(status);
    });
    QObject::connect(host, &HostActor::hostKeyQuestion, host,
                     [this](const HostKey &key) { hostKeys.append(key); });
    QObject::connect(host, &HostActor::secretNeeded, host,
                     [this](const SecretRequest &request) { secrets.append(request); });
    QObject::connect(host, &HostActor::stepTaken, host,
                     [this](const AuthStep &step) { steps.append(step); });
    QObject::connect(host, &HostActor::configProblem, host,
                     [this](const Error &problem) { configProblems.append(problem); });
    QObject::connect(host, &HostActor::finished, host,
                     [this](const Result<void> &ended) { result = ended; });
    QObject::connect(host, &HostActor::chunksReady, host, [this] { take(); });
    QObject::connect(host, &HostActor::found, host,
                     [this](const HostFindings &findings) { found = findings; });
    host->start();
}

void SshScene::take()
{
    for (const LogChunk &chunk : actor->takeChunks()) {
        (chunk.isBack() ? readBack : read) += chunk.bytes;
        gaps += chunk.gapBefore ? 1 : 0;
        if (!chunk.isBack())
            options.from[chunk.path] = chunk.after;
        if (chunk.plan)
            options.back[chunk.path] = *chunk.plan;
    }
}

ErrorCode SshScene::code() const
{
    return result && !result->ok() ? result->error().code : ErrorCode::Internal;
}

QStringList SshScene::stepLines() const
{
    QStringList lines;
    for (const AuthStep &step : steps) {
        QStringList words{nameOf(step.method)};
        if (!step.subject.empty())
            words << QFileInfo(QString::fromStdString(step.subject)).fileName();
        words << nameOf(step.outcome);
        if (!step.offered.empty())
            words << u"[%1]"_s.arg(QString::fromStdString(step.offered));
        lines << words.join(u' ');
    }
    return lines;
}

void trustServer(const SshServer &server)
{
    QDir(server.path({})).mkdir(u"known"_s);
    const QByteArray key = QByteArray::fromStdString(contentOf(server.path(u"hostkey.pub"_s)));
    appendTo(server.path(u"known/hosts"_s),
             "[127.0.0.1]:" + QByteArray::number(server.port()) + " " + key);
}

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void appendTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace Estafeta
