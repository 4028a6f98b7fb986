// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/collectedhost.h"
#include "app/collect/statusfile.h"
#include "logs/formatset.h"
#include "workspace/workspace.h"

#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace Estafeta::Cli {

/// What to collect, and how.
struct CollectPlan {
    CollectConfig config;
    std::vector<HostToCollect> hosts;
    HostOptions options;
    std::shared_ptr<const FormatSet> formats;
    bool once = false; ///< ends when all that there is was stored
};

/// Follows hosts into a store until it is stopped. A host that fails never ends the others.
class Collector : public QObject
{
    Q_OBJECT
public:
    explicit Collector(CollectPlan plan, QObject *parent = nullptr);
    ~Collector() override;

    /// An error means that the store cannot be opened, and nothing else comes.
    [[nodiscard]] Result<void> start();
    /// finished() follows within seconds, with what was read on disk.
    void stop();

Q_SIGNALS:
    void said(Estafeta::Cli::Priority priority, const QString &sentence);
    /// The store is ours, and the first host is on its way.
    void begun();
    /// "following 3 of 4 hosts"; at most five times a second.
    void summaryChanged(const QString &summary);
    /// Once, with the exit status of the program.
    void finished(int status);

private:
    void wire(CollectedHost &host);
    [[nodiscard]] CollectedHost *find(const std::string &name) const;
    void onHostAdded(HostActor *actor);
    void onHostFailed(const std::string &name, const Error &error);
    void onFailed(CollectedHost &host, const QString &sentence, bool mayHeal);
    void onCaughtUp(CollectedHost &host);
    void onStored(const std::string &name, const TakenLines &lines);
    void keep();
    void noteLetGo(const Result<RetentionOutcome> &outcome);
    void noteCoverage(const Coverage &coverage);
    void settle(const std::string &name, bool wasRead);
    void finish(int status);
    void close(int status);
    void report();
    void writeStatusFile(const QString &state);

    CollectPlan m_plan;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<CollectedHost>> m_hosts;
    std::set<std::string> m_read;    ///< and stored; of --once
    std::set<std::string> m_settled; ///< read, or given up
    QTimer m_statusTimer;
    QTimer m_reportTimer; ///< many changes make one report
    QString m_statusProblem;
    QString m_rule;
    QString m_letGo;
    Time m_letGoAt;
    Time m_started;
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace Estafeta::Cli
