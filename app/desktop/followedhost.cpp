// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/followedhost.h"

#include "app/desktop/hostoffer.h"
#include "app/desktop/hostrowtext.h"
#include "app/desktop/hoststatetext.h"
#include "app/desktop/logintext.h"
#include "widgets/common/errortext.h"

#include <QDateTime>

namespace Estafeta {

namespace {

Time now()
{
    constexpr qint64 kMicroseconds = 1'000;
    return {QDateTime::currentMSecsSinceEpoch() * kMicroseconds};
}

} // namespace

FollowedHost::FollowedHost(HostConfig config, Keyring &keyring, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_kept(keyring)
{}

bool FollowedHost::isWaiting() const
{
    return m_stage == Stage::Running && m_status.state == HostState::WaitingToReconnect;
}

void FollowedHost::begin(bool attended)
{
    stop(true);
    m_stage = Stage::Starting;
    m_attended = attended;
    Q_EMIT changed();
}

void FollowedHost::run(HostActor *actor)
{
    m_actor = actor;
    m_stage = Stage::Running;
    m_status = actor->status();
    connect(actor, &HostActor::stateChanged, this, &FollowedHost::onState);
    connect(actor, &HostActor::logProblem, this, &FollowedHost::onLogProblem);
    connect(actor, &HostActor::finished, this, &FollowedHost::onFinished);
    connect(actor, &HostActor::hostKeyQuestion, this, [this](const HostKey &key) {
        m_question = key;
        Q_EMIT changed();
    });
    connect(actor, &HostActor::secretNeeded, this, &FollowedHost::onSecretNeeded);
    connect(actor, &HostActor::stepTaken, this,
            [this](const AuthStep &step) { m_steps.append(step); });
    connect(actor, &HostActor::found, this, [this](const HostFindings &found) {
        m_found = found;
        Q_EMIT changed();
    });
    connect(actor, &HostActor::pulseFelt, this, [this](const HostPulse &pulse) {
        m_health.setLatency(pulse.latency.count());
        m_health.setClock(pulse.clockAheadUs);
    });
    connect(actor, &HostActor::configProblem, this,
            [this](const Error &problem) { m_configProblem = problem; });
    m_steps.clear();
    m_configProblem.reset();
    actor->start();
    Q_EMIT changed();
}

void FollowedHost::fail(const Error &error)
{
    stop(m_wanted);
    m_stage = Stage::Failed;
    m_failure = error;
    Q_EMIT changed();
}

void FollowedHost::stop(bool wanted)
{
    if (m_actor)
        m_actor->disconnect(this);
    m_actor.clear();
    m_stage = Stage::Off;
    m_status = {};
    m_health.setFollowing(false, now());
    m_logProblems.clear();
    m_question = {};
    m_kept.dropNoted();
    m_troubled = false;
    m_wanted = wanted;
    Q_EMIT changed();
}

void FollowedHost::onState(const HostStatus &status)
{
    m_status = status;
    m_sinceStatus.start();
    m_health.setFollowing(status.state == HostState::Following, now());
    m_question = {}; // asked before this state, if at all
    if (status.state == HostState::WaitingToReconnect) {
        m_troubled = true;
        m_steps.clear(); // those of the next try are to be seen alone
    }
    if (status.state == HostState::CatchingUp) {
        const QPointer self(this);
        m_kept.loggedIn([self](const QString &problem) {
            if (self)
                self->tellKeyring(problem);
        });
    }
    if (status.state == HostState::Following) {
        m_troubled = false;
        m_attended = false; // a question after hours may not take the keyboard
    }
    Q_EMIT changed();
}

/// What the keyring knows is not asked for.
void FollowedHost::onSecretNeeded(const SecretRequest &request)
{
    const auto ask = [this, request](const QString &problem) {
        m_question = request;
        m_keyringProblem = problem;
        Q_EMIT changed();
    };
    if (!KeptSecrets::mayBeKept(request))
        return ask({});
    const QPointer self(this);
    m_kept.find(request, [self, ask, actor = m_actor](Keyring::Answer answer) {
        if (!self || !actor || actor != self->m_actor)
            return; // nobody waits for it any more
        if (answer.secret)
            actor->provideSecret(std::move(*answer.secret));
        else
            ask(answer.problem);
    });
}

void FollowedHost::tellKeyring(const QString &problem)
{
    if (!problem.isEmpty())
        Q_EMIT keyringFailed(problem);
    Q_EMIT changed();
}

void FollowedHost::forgetKeptSecrets()
{
    const QPointer self(this);
    m_kept.forgetAll([self](const QString &problem) {
        if (self)
            self->tellKeyring(problem);
    });
    Q_EMIT changed();
}

void FollowedHost::onLogProblem(const LogProblem &problem)
{
    if (problem.error)
        m_logProblems[problem.path] = problem;
    else
        m_logProblems.erase(problem.path);
    Q_EMIT changed();
}

void FollowedHost::onFinished(const Result<void> &result)
{
    if (result.ok())
        return;
    fail(result.error());
    Q_EMIT ended();
}

void FollowedHost::takeLines(const TakenLines &lines)
{
    m_health.take(lines, now());
}

HostConfig FollowedHost::completed() const
{
    return HostOffer::completed(m_config, m_found);
}

void FollowedHost::answerKey(bool trusted)
{
    m_question = {};
    if (!m_actor)
        return;
    if (trusted)
        m_actor->acceptHostKey();
    else
        m_actor->rejectHostKey();
    m_wanted = trusted;
}

void FollowedHost::answerSecret(Secret secret, bool keep)
{
    if (const auto *request = std::get_if<SecretRequest>(&m_question))
        m_kept.note(*request, secret, keep);
    m_question = {};
    m_attended = true; // the next one, if any, comes at once
    if (m_actor)
        m_actor->provideSecret(std::move(secret));
}

void FollowedHost::declineSecret()
{
    m_question = {};
    m_wanted = false;
    if (m_actor)
        m_actor->declineSecret();
}

void FollowedHost::stopReadingBack()
{
    if (m_actor)
        m_actor->stopReadingBack();
}

bool FollowedHost::retryNow()
{
    if (!isWaiting() || !m_actor)
        return false;
    m_attended = true;
    m_actor->retryNow();
    return true;
}

int FollowedHost::secondsLeft() const
{
    const qint64 left = m_status.reconnectIn.count() - m_sinceStatus.elapsed();
    return static_cast<int>(qMax<qint64>(0, (left + 999) / 1000));
}

QString FollowedHost::line(bool behindImport) const
{
    switch (m_stage) {
    case Stage::Off:
        return HostStateText::notFollowed(name());
    case Stage::Starting:
        return HostStateText::starting(name(), behindImport);
    case Stage::Failed:
        return HostStateText::failed(name(), m_failure, LoginText::tried(m_steps));
    case Stage::Running:
        break;
    }
    const QString line = HostStateText::line(name(), m_status, isWaiting() ? secondsLeft() : 0);
    if (isWaiting() && m_configProblem) // perhaps the reason of it
        return HostStateText::withProblem(line, *m_configProblem);
    return m_logProblems.empty() ? line
                                 : HostStateText::withProblem(line, m_logProblems.begin()->second);
}

HostRow FollowedHost::row(bool behindImport) const
{
    HostRow row;
    row.name = name();
    row.health = m_health.health(now());
    row.about = HostOffer::about(m_found);
    row.offer = HostOffer::sentence(m_config, m_found);
    row.isWanted = m_wanted;
    row.isRunning = isRunning();
    row.isReadingBack = isReadingBack();
    row.hasKeptSecrets = hasKeptSecrets();
    row.login = LoginText::lines(m_steps);
    row.roles = QList<MailRole>(m_config.roles.begin(), m_config.roles.end());
    for (const std::string &group : m_config.groups)
        row.groups << QString::fromStdString(group);
    switch (m_stage) {
    case Stage::Off:
        HostRowText::notFollowed(row);
        break;
    case Stage::Starting:
        HostRowText::starting(row, behindImport);
        break;
    case Stage::Failed:
        HostRowText::failed(row, m_failure, m_steps);
        break;
    case Stage::Running:
        HostRowText::running(row, m_status, isWaiting() ? secondsLeft() : 0, m_logProblems);
        if (isWaiting() && m_configProblem)
            row.explanation += u' ' + ErrorText::what(*m_configProblem);
        break;
    }
    return row;
}

bool FollowedHost::needsCare() const
{
    return m_stage == Stage::Failed || m_troubled || asks() || !m_logProblems.empty();
}

} // namespace Estafeta
