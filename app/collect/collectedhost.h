// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/collecthosts.h"
#include "hosts/hostactor.h"
#include "workspace/storefeeder.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>

namespace Estafeta::Cli {

/// As syslog(3) numbers them.
enum class Priority { Error = 3, Warning = 4, Info = 6 };

/// How a host is doing, for whoever asks.
struct HostHealth {
    QString name;
    HostState state = HostState::Connecting;
    Time since;                          ///< the host is in this state
    uint64_t lines = 0;                  ///< stored since the program began
    Time lastLine;                       ///< of the newest line in the store; unset: none
    QString error;                       ///< a sentence; of a host that waits or has failed
    std::map<std::string, QString> logs; ///< by path: why it is not read now
    std::optional<BackProgress> back;    ///< older lines are read meanwhile
};

/// A host from one actor to the next: hears what it tells, answers its questions from the
/// credentials, and says what an administrator wants to read, once for each change.
class CollectedHost : public QObject
{
    Q_OBJECT
public:
    explicit CollectedHost(HostToCollect host, QObject *parent = nullptr);

    [[nodiscard]] const HostConfig &config() const { return m_host.config; }
    [[nodiscard]] const HostHealth &health() const { return m_health; }
    /// How often it was waited for since it was last followed.
    [[nodiscard]] int waits() const { return m_waits; }

    /// Connects the actor and starts it.
    void run(HostActor *actor);
    /// The workspace could not follow it, or not store what it sent.
    void fail(const Error &error);
    void noteLines(uint64_t count, Time newest);
    void stop();

Q_SIGNALS:
    void said(Estafeta::Cli::Priority priority, const QString &sentence);
    void changed();
    /// All there is was read; it may not be stored yet.
    void caughtUp();
    void waiting();
    /// It came to nothing.
    void failed(const QString &sentence, bool mayHeal);

private:
    void onState(const HostStatus &status);
    void onLogProblem(const LogProblem &problem);
    void onSecretNeeded(const SecretRequest &request);
    void onFinished(const Result<void> &result);
    [[nodiscard]] QString failureText(const Error &error) const;
    void enter(HostState state);
    void sayOnce(Priority priority, const QString &sentence);

    HostToCollect m_host;
    QPointer<HostActor> m_actor;
    HostHealth m_health;
    QList<AuthStep> m_steps;      ///< of this login
    std::optional<HostKey> m_key; ///< the one that is not known
    QString m_unanswered;         ///< a question that nobody could answer
    QString m_lastSaid;
    int m_waits = 0;
};

} // namespace Estafeta::Cli
