// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collectcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/errortext.h"
#include "app/collect/collector.h"
#include "app/collect/servicemanager.h"
#include "app/collect/stopsignals.h"
#include "formats/formatlibrary.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

/// A line of the log, at once: who reads it may be waiting. sd-daemon(3): "<6>text".
void sayLine(bool inJournal, Priority priority, const QString &text)
{
    const QString prefix = inJournal ? u"<%1>"_s.arg(static_cast<int>(priority)) : QString();
    printOut(prefix + text + u'\n');
    std::fflush(stdout);
}

Checked<std::shared_ptr<const FormatSet>> formatsOf(const CollectConfig &config)
{
    const FormatLibrary library =
        config.formats.isEmpty() ? loadUserFormats() : loadFormats({config.formats});
    if (library.problems.empty())
        return {library.formats, {}};
    return {{}, errorSentence(library.problems.front())};
}

HostOptions optionsOf(const CollectConfig &config)
{
    HostOptions options;
    if (!config.knownHosts.isEmpty())
        options.ssh.knownHostsFile = QFile::encodeName(config.knownHosts).toStdString();
    if (!config.sshConfig.isEmpty())
        options.ssh.sshConfigFile = QFile::encodeName(config.sshConfig).toStdString();
    return options;
}

Checked<CollectPlan> planOf(const QString &file, bool once)
{
    const Checked<CollectConfig> config = loadCollectConfig(file);
    if (!config.ok())
        return {{}, config.problem};
    Checked<std::vector<HostToCollect>> hosts = hostsToCollect(config.value);
    if (!hosts.ok())
        return {{}, hosts.problem};
    const auto formats = formatsOf(config.value);
    if (!formats.ok())
        return {{}, formats.problem};
    return {{config.value, std::move(hosts.value), optionsOf(config.value), formats.value, once},
            {}};
}

/// What the service manager hears of the collector.
void tellManager(const ServiceManager &manager, Collector &collector, QTimer &watchdog)
{
    QObject::connect(&collector, &Collector::begun, &collector,
                     [&manager] { manager.tell("READY=1"); });
    QObject::connect(
        &collector, &Collector::summaryChanged, &collector,
        [&manager](const QString &summary) { manager.tell("STATUS=" + summary.toUtf8()); });
    QObject::connect(&watchdog, &QTimer::timeout, &collector,
                     [&manager] { manager.tell("WATCHDOG=1"); });
    if (manager.watchdogPause().count() > 0)
        watchdog.start(manager.watchdogPause());
}

int collect(CollectPlan plan)
{
    std::signal(SIGPIPE, SIG_IGN); // whoever reads our log may go
    const bool inJournal = isStdoutTheJournal();
    const ServiceManager manager;
    QTimer watchdog;
    Collector collector(std::move(plan));
    QObject::connect(&collector, &Collector::said, &collector,
                     [inJournal](Priority priority, const QString &text) {
                         sayLine(inJournal, priority, text);
                     });
    QObject::connect(
        &collector, &Collector::finished, &collector,
        [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    tellManager(manager, collector, watchdog);
    const StopSignals signals_([&manager, &collector] {
        manager.tell("STOPPING=1");
        collector.stop();
    });
    if (auto started = collector.start(); !started)
        return fail(started.error());
    return QCoreApplication::exec();
}

} // namespace

int runCollect(const QStringList &arguments)
{
    CommandLine options(
        u"collect --config FILE [--once]"_s,
        u"Follows mail hosts by SSH into a store, without a window, until it is stopped. The file\n"
        "says which hosts and where to; it is described in estafeta-cli(1)."_s);
    options.addOption(u"config"_s, u"What to collect."_s, u"FILE"_s);
    options.addFlag(u"once"_s, u"Read all there is now, and end."_s);
    if (const auto status = options.parse(arguments))
        return *status;
    if (!options.has(u"config"_s) || !options.rest().isEmpty())
        return options.refuse(u"It needs --config FILE and nothing else."_s);
    Checked<CollectPlan> plan = planOf(options.text(u"config"_s), options.has(u"once"_s));
    if (!plan.ok())
        return options.refuse(plan.problem);
    return collect(std::move(plan.value));
}

} // namespace Estafeta::Cli
