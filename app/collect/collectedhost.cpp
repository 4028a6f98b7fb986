// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collectedhost.h"

#include "app/cli/errortext.h"
#include "app/collect/credentials.h"
#include "app/collect/hosttext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

Time now()
{
    return Time::fromSeconds(QDateTime::currentSecsSinceEpoch());
}

} // namespace

CollectedHost::CollectedHost(HostToCollect host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
{
    m_health.name = QString::fromStdString(m_host.config.name);
    m_health.since = now();
}

void CollectedHost::run(HostActor *actor)
{
    m_actor = actor;
    m_steps.clear();
    m_key.reset();
    m_unanswered.clear();
    m_health.logs.clear();
    m_health.back.reset();
    enter(HostState::Connecting);
    connect(actor, &HostActor::stateChanged, this, &CollectedHost::onState);
    connect(actor, &HostActor::logProblem, this, &CollectedHost::onLogProblem);
    connect(actor, &HostActor::secretNeeded, this, &CollectedHost::onSecretNeeded);
    connect(actor, &HostActor::finished, this, &CollectedHost::onFinished);
    connect(actor, &HostActor::stepTaken, this,
            [this](const AuthStep &step) { m_steps.append(step); });
    connect(actor, &HostActor::hostKeyQuestion, this, [this](const HostKey &key) {
        m_key = key;
        m_actor->rejectHostKey();
    });
    connect(actor, &HostActor::configProblem, this,
            [this](const Error &problem) { sayOnce(Priority::Warning, errorSentence(problem)); });
    actor->start();
}

void CollectedHost::enter(HostState state)
{
    if (m_health.state != state)
        m_health.since = now();
    m_health.state = state;
    Q_EMIT changed();
}

/// While a host is away the same trouble comes with every try: the log needs it once.
void CollectedHost::sayOnce(Priority priority, const QString &sentence)
{
    if (sentence == m_lastSaid)
        return;
    m_lastSaid = sentence;
    Q_EMIT said(priority, sentence);
}

void CollectedHost::onState(const HostStatus &status)
{
    m_health.back = status.back;
    enter(status.state);
    switch (status.state) {
    case HostState::Connecting:
        m_steps.clear();
        break;
    case HostState::CatchingUp:
        sayOnce(Priority::Info, u"connected, reading what is new"_s);
        break;
    case HostState::Following:
        m_waits = 0;
        m_health.error.clear();
        sayOnce(Priority::Info,
                followingText(status,
                              m_host.config.logPaths.size() + (m_host.config.journal ? 1 : 0),
                              m_health.logs.size()));
        if (!status.back) // older lines are all read too
            Q_EMIT caughtUp();
        break;
    case HostState::WaitingToReconnect:
        ++m_waits;
        m_health.error = status.error ? errorSentence(*status.error) : QString();
        sayOnce(Priority::Warning, m_health.error + u" It is tried again."_s);
        Q_EMIT waiting();
        break;
    default:
        break;
    }
}

void CollectedHost::onLogProblem(const LogProblem &problem)
{
    const QString path = QString::fromStdString(problem.path);
    if (problem.error) {
        const QString sentence = logProblemText(problem);
        m_health.logs[problem.path] = sentence;
        Q_EMIT said(Priority::Warning, sentence);
    } else if (m_health.logs.erase(problem.path) > 0) {
        Q_EMIT said(Priority::Info, u"%1 is read"_s.arg(path));
    }
    Q_EMIT changed();
}

void CollectedHost::onSecretNeeded(const SecretRequest &request)
{
    const CredentialNames &names = m_host.credentials;
    const bool ofKey = request.kind == SecretKind::KeyPassphrase;
    // A password is for the mail host alone; the keys of the way there may be the same.
    const bool meant = ofKey || request.jumpHost.empty();
    const QString name = !meant ? QString() : ofKey ? names.passphrase : names.password;
    std::optional<Secret> secret = readCredential(name);
    const bool isFirst = request.attempt == 1 && !request.refusedNow;
    if (secret && isFirst && !request.echo) {
        m_actor->provideSecret(std::move(*secret));
        return;
    }
    m_unanswered = unansweredText(request, name, secret.has_value());
    m_actor->declineSecret();
}

QString CollectedHost::failureText(const Error &error) const
{
    if (error.code == ErrorCode::Cancelled && !m_unanswered.isEmpty())
        return m_unanswered;
    if (error.code == ErrorCode::HostKeyUnknown && m_key)
        return unknownKeyText(*m_key);
    if (error.code == ErrorCode::AuthenticationFailed && !m_steps.isEmpty())
        return u"%1 did not let us in. %2"_s.arg(QString::fromStdString(error.context),
                                                 triedText(m_steps));
    if (error.code == ErrorCode::DiskFull)
        return u"There is no room left to store its lines. Free some space."_s;
    return errorSentence(error);
}

void CollectedHost::onFinished(const Result<void> &result)
{
    if (!result.ok())
        fail(result.error());
}

void CollectedHost::fail(const Error &error)
{
    if (m_actor)
        m_actor->disconnect(this);
    m_health.error = failureText(error);
    enter(HostState::Failed);
    m_lastSaid.clear(); // it begins anew
    Q_EMIT failed(m_health.error, mayHeal(error.code));
}

void CollectedHost::noteLines(uint64_t count, Time newest)
{
    m_health.lines += count;
    m_health.lastLine = std::max(m_health.lastLine, newest);
    Q_EMIT changed();
}

void CollectedHost::stop()
{
    if (m_actor)
        m_actor->disconnect(this);
    enter(HostState::Stopped);
}

} // namespace Estafeta::Cli
