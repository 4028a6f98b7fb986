// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/keptsecrets.h"
#include "hosts/hostactor.h"
#include "items/hostrow.h"
#include "workspace/healthmeter.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <variant>

namespace Estafeta {

/// One host of the inventory and how it is doing: the memory between an actor, which lives for one
/// run, and what the window shows.
class FollowedHost : public QObject
{
    Q_OBJECT
public:
    /// The keyring must outlive this.
    FollowedHost(HostConfig config, Keyring &keyring, QObject *parent = nullptr);

    [[nodiscard]] const HostConfig &config() const { return m_config; }
    void setConfig(HostConfig config) { m_config = std::move(config); }
    [[nodiscard]] QString name() const { return QString::fromStdString(m_config.name); }

    /// The user wants it followed, now and after the next start.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// It is followed or on the way there: not failed, not stopped.
    [[nodiscard]] bool isRunning() const
    {
        return m_stage == Stage::Starting || m_stage == Stage::Running;
    }
    [[nodiscard]] bool isWaiting() const;

    /// The workspace was asked to follow it. `attended`: somebody is there who asked for it, and
    /// its questions may open by themselves.
    void begin(bool attended);
    /// Connects the actor and starts it.
    void run(HostActor *actor);
    /// It came to nothing; it is still wanted.
    void fail(const Error &error);
    /// The actor is gone or goes now.
    void stop(bool wanted);

    using Question = std::variant<std::monostate, HostKey, SecretRequest>;
    [[nodiscard]] const Question &question() const { return m_question; }
    [[nodiscard]] bool asks() const { return m_question.index() != 0; }
    [[nodiscard]] bool isAttended() const { return m_attended; }
    void answerKey(bool trusted);
    /// `keep`: in the keyring, once the host took it.
    void answerSecret(Secret secret, bool keep);
    void declineSecret();
    /// Of a question for a secret: why it could not be kept; empty: it could.
    [[nodiscard]] const QString &keyringProblem() const { return m_keyringProblem; }
    [[nodiscard]] bool hasKeptSecrets() const { return m_kept.hasAny(); }
    void forgetKeptSecrets();
    /// Older logs are read; what is left of them can be given up.
    [[nodiscard]] bool isReadingBack() const { return m_status.back.has_value(); }
    void stopReadingBack();
    /// Ends a wait for the next try; false when there is none.
    bool retryNow();

    [[nodiscard]] QString line(bool behindImport) const;
    /// The same for the list of hosts, without `action`.
    [[nodiscard]] HostRow row(bool behindImport) const;
    /// Its lines are in the store.
    void takeLines(const TakenLines &lines);
    /// The host with what was found on it.
    [[nodiscard]] HostConfig completed() const;
    [[nodiscard]] PauseTable &pauses() { return m_health.pauses(); }
    /// Its figures change with the time.
    [[nodiscard]] bool isFollowing() const
    {
        return m_stage == Stage::Running && m_status.state == HostState::Following;
    }
    /// What was tried to log in, the last time.
    [[nodiscard]] const QList<AuthStep> &loginSteps() const { return m_steps; }
    /// Something is wrong, or is asked, since it was last followed well.
    [[nodiscard]] bool needsCare() const;

Q_SIGNALS:
    void changed();
    /// Its actor has ended by itself.
    void ended();
    /// The keyring did not do what it was asked for.
    void keyringFailed(const QString &problem);

private:
    enum class Stage { Off, Starting, Running, Failed };

    void onState(const HostStatus &status);
    void onSecretNeeded(const SecretRequest &request);
    void tellKeyring(const QString &problem);
    void onLogProblem(const LogProblem &problem);
    void onFinished(const Result<void> &result);
    [[nodiscard]] int secondsLeft() const;

    HostConfig m_config;
    QPointer<HostActor> m_actor;
    Stage m_stage = Stage::Off;
    HostStatus m_status;
    HealthMeter m_health;
    HostFindings m_found;
    QElapsedTimer m_sinceStatus;
    Error m_failure;                                 ///< of Stage::Failed
    std::map<std::string, LogProblem> m_logProblems; ///< by path
    std::optional<Error> m_configProblem;            ///< of the run that is or was the last
    QList<AuthStep> m_steps;
    Question m_question;
    KeptSecrets m_kept;
    QString m_keyringProblem;
    bool m_wanted = false;
    bool m_attended = false;
    bool m_troubled = false; ///< had to wait since it was last followed
};

} // namespace Estafeta
