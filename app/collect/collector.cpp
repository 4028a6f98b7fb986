// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collector.h"

#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/cli/keeptext.h"
#include "app/cli/moment.h"
#include "hosts/inventory.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Estafeta::Cli {

namespace {

constexpr auto kStatusPause = 5s;
constexpr auto kReportPause = 200ms;
constexpr int kPatienceOfOnce = 3; ///< waits for a host that is away

} // namespace

Collector::Collector(CollectPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_workspace(std::make_unique<Workspace>())
    , m_started(now())
{
    m_statusTimer.setInterval(kStatusPause);
    m_reportTimer.setInterval(kReportPause);
    m_reportTimer.setSingleShot(true);
    connect(&m_statusTimer, &QTimer::timeout, this, &Collector::report);
    connect(&m_reportTimer, &QTimer::timeout, this, &Collector::report);
    connect(m_workspace.get(), &Workspace::hostAdded, this, &Collector::onHostAdded);
    connect(m_workspace.get(), &Workspace::hostFailed, this, &Collector::onHostFailed);
    connect(m_workspace.get(), &Workspace::linesTaken, this, &Collector::onStored);
    connect(m_workspace.get(), &Workspace::coverageLoaded, this,
            [this](RequestId, const Coverage &coverage) { noteCoverage(coverage); });
    connect(m_workspace.get(), &Workspace::letGo, this, &Collector::noteLetGo);
    connect(m_workspace.get(), &Workspace::retentionSet, this,
            [this](RequestId, const Result<RetentionOutcome> &outcome) { noteLetGo(outcome); });
    connect(m_workspace.get(), &Workspace::retentionLoaded, this,
            [this](RequestId, const Result<RetentionState> &state) {
                if (state)
                    m_rule = ruleText(state->rule);
            });
    for (HostToCollect &host : m_plan.hosts)
        wire(*m_hosts.emplace_back(std::make_unique<CollectedHost>(std::move(host))));
}

Collector::~Collector() = default;

void Collector::wire(CollectedHost &host)
{
    const QString name = host.health().name;
    connect(&host, &CollectedHost::said, this,
            [this, name](Priority priority, const QString &text) {
                Q_EMIT said(priority, u"host %1: %2"_s.arg(name, text));
            });
    connect(&host, &CollectedHost::changed, this, [this] {
        if (!m_reportTimer.isActive())
            m_reportTimer.start();
    });
    connect(&host, &CollectedHost::caughtUp, this, [this, &host] { onCaughtUp(host); });
    connect(&host, &CollectedHost::waiting, this, [this, &host] {
        if (host.waits() >= kPatienceOfOnce)
            settle(host.config().name, false);
    });
    connect(&host, &CollectedHost::failed, this,
            [this, &host](const QString &sentence, bool mayHeal) {
                onFailed(host, sentence, mayHeal);
            });
}

Result<void> Collector::start()
{
    m_workspace->setFormats(m_plan.formats);
    m_workspace->setHostOptions(m_plan.options);
    std::vector<HostConfig> configs;
    for (const auto &host : m_hosts)
        configs.push_back(host->config());
    m_workspace->setHostAddresses(hostsByAddress(configs));
    if (auto opened = m_workspace->open(m_plan.config.store); !opened)
        return opened;
    m_workspace->loadCoverage();
    for (const auto &host : m_hosts)
        m_workspace->follow(host->config());
    return {};
}

void Collector::stop()
{
    if (m_plan.once)
        Q_EMIT said(Priority::Warning, u"stopped before all was read"_s);
    finish(m_plan.once ? kNothingFound : kDone);
}

CollectedHost *Collector::find(const std::string &name) const
{
    const auto found = std::ranges::find_if(
        m_hosts, [&name](const auto &host) { return host->config().name == name; });
    return found == m_hosts.end() ? nullptr : found->get();
}

void Collector::onHostAdded(HostActor *actor)
{
    CollectedHost *host = find(actor->host().name);
    if (host == nullptr || m_finished)
        return;
    if (!std::exchange(m_begun, true)) {
        m_statusTimer.start();
        keep();
        Q_EMIT begun();
    }
    host->run(actor);
}

/// The store is ours: what the configuration says becomes its rule.
void Collector::keep()
{
    if (m_plan.config.keep) {
        m_rule = ruleText(m_plan.config.keep);
        m_workspace->setRetention(*m_plan.config.keep);
    } else {
        m_workspace->loadRetention();
    }
}

void Collector::noteLetGo(const Result<RetentionOutcome> &outcome)
{
    if (!outcome) {
        Q_EMIT said(Priority::Warning,
                    u"Days that are too old could not be let go of. "_s
                        + errorSentence(outcome.error()));
        return;
    }
    if (outcome->isEmpty())
        return;
    m_letGo = wentText(*outcome);
    m_letGoAt = now();
    Q_EMIT said(Priority::Info, m_letGo);
}

/// Before anything was begun it is the store that is at fault, and all hosts would fail alike.
void Collector::onHostFailed(const std::string &name, const Error &error)
{
    CollectedHost *host = find(name);
    if (host == nullptr || m_finished)
        return;
    if (!m_begun && error.code != ErrorCode::BadInput) {
        Q_EMIT said(Priority::Error, errorSentence(error));
        finish(kFailed);
        return;
    }
    host->fail(error);
}

/// It stays with the workspace until it is tried again, so that the store stays ours.
void Collector::onFailed(CollectedHost &host, const QString &sentence, bool mayHeal)
{
    if (m_finished)
        return;
    const bool again = mayHeal && !m_plan.once;
    QString text = sentence;
    if (again) {
        const int64_t us = std::chrono::microseconds(m_plan.config.retry).count();
        text += u" It is tried again in %1."_s.arg(durationText(us));
        QTimer::singleShot(m_plan.config.retry, this, [this, &host] {
            if (!m_finished)
                m_workspace->follow(host.config());
        });
    } else if (!m_plan.once) {
        text += u" It is not tried again before this program is started anew."_s;
    }
    Q_EMIT said(Priority::Error, u"host %1: %2"_s.arg(host.health().name, text));
    settle(host.config().name, false);
}

/// What comes later is news.
void Collector::onCaughtUp(CollectedHost &host)
{
    const std::string &name = host.config().name;
    if (!m_plan.once || m_settled.contains(name))
        return;
    m_workspace->whenStored(name,
                            [this, &host, name] { settle(name, host.health().logs.empty()); });
}

void Collector::onStored(const std::string &name, const TakenLines &lines)
{
    CollectedHost *host = find(name);
    if (host == nullptr)
        return;
    host->noteLines(lines.stored, lines.newest);
}

/// What an earlier run read is known too.
void Collector::noteCoverage(const Coverage &coverage)
{
    for (const FileCoverage &file : coverage.files) {
        if (CollectedHost *host = find(file.host))
            host->noteLines(0, file.last);
    }
}

/// Of --once: nothing more is expected of this host.
void Collector::settle(const std::string &name, bool wasRead)
{
    if (!m_plan.once || m_finished)
        return;
    if (m_settled.insert(name).second && wasRead)
        m_read.insert(name);
    if (m_settled.size() < m_hosts.size())
        return;
    QStringList unread;
    for (const auto &host : m_hosts) {
        if (!m_read.contains(host->config().name))
            unread << host->health().name;
    }
    if (!unread.isEmpty())
        Q_EMIT said(Priority::Warning, u"not read to the end: %1"_s.arg(unread.join(u", "_s)));
    finish(unread.isEmpty() ? kDone : kNothingFound);
}

void Collector::finish(int status)
{
    if (std::exchange(m_finished, true))
        return;
    m_statusTimer.stop();
    for (const auto &host : m_hosts) {
        host->disconnect(this);
        if (host->health().state != HostState::Failed)
            host->stop();
    }
    // Later: a signal of what goes then may be what brought us here. Until then lines are counted.
    m_workspace->whenStored(
        {}, [this, status] { QTimer::singleShot(0, this, [this, status] { close(status); }); });
}

/// Waits for the last commit.
void Collector::close(int status)
{
    m_workspace.reset();
    m_reportTimer.stop();
    writeStatusFile(u"stopped"_s);
    Q_EMIT finished(status);
}

void Collector::report()
{
    const auto following = std::ranges::count_if(
        m_hosts, [](const auto &host) { return host->health().state == HostState::Following; });
    Q_EMIT summaryChanged(u"following %1 of %2 hosts"_s.arg(following).arg(m_hosts.size()));
    writeStatusFile(u"running"_s);
}

void Collector::writeStatusFile(const QString &state)
{
    // Until the store is ours, another collector may be, and the file may be its.
    if (m_plan.config.status.isEmpty() || !m_begun)
        return;
    CollectorHealth health{state, m_plan.config.store, m_started, {}, {}, {}, {}};
    for (const auto &host : m_hosts)
        health.hosts.push_back(host->health());
    health.rule = m_rule;
    health.letGo = m_letGo;
    health.letGoAt = m_letGoAt;
    const QString problem = writeStatus(m_plan.config.status, statusJson(health, now()));
    if (problem != std::exchange(m_statusProblem, problem) && !problem.isEmpty())
        Q_EMIT said(
            Priority::Warning,
            u"The status file %1 cannot be written (%2)."_s.arg(m_plan.config.status, problem));
}

} // namespace Estafeta::Cli
