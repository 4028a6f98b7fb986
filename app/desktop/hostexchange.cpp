// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostexchange.h"

#include "app/desktop/routetext.h"
#include "hosts/inventory.h"
#include "hosts/routelookup.h"
#include "hosts/sshaliases.h"
#include "widgets/hosts/hostchoicedialog.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

HostConfig configOf(const std::string &alias)
{
    HostConfig host;
    host.name = alias;
    host.address = alias; // so that it goes where ssh goes, also when the configuration changes
    return host;
}

QList<HostChoiceDialog::Choice> choicesOf(const std::vector<HostConfig> &hosts,
                                          const QStringList &known)
{
    QList<HostChoiceDialog::Choice> choices;
    for (const HostConfig &host : hosts) {
        const QString name = QString::fromStdString(host.name);
        choices.append({name, QString::fromStdString(host.address),
                        known.contains(name, Qt::CaseInsensitive)});
    }
    return choices;
}

} // namespace

HostExchange::HostExchange(QWidget *window) : QObject(window), m_window(window) {}

void HostExchange::importSshConfig(const QStringList &known)
{
    const SshSettings settings = SshSettings::ofThisUser();
    const auto aliases = sshAliases(settings);
    if (!aliases)
        return Q_EMIT failed(aliases.error());
    if (aliases->empty())
        return Q_EMIT nothingFound(u"~/.ssh/config"_s);
    std::vector<HostConfig> hosts;
    for (const std::string &alias : *aliases)
        hosts.push_back(configOf(alias));
    auto *dialog =
        new HostChoiceDialog(tr("Hosts of ~/.ssh/config"), choicesOf(hosts, known), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *ways = new RouteLookUp(settings, dialog);
    connect(ways, &RouteLookUp::found, dialog,
            [dialog](const HostConfig &host, const Result<SshRoute> &route) {
                const QString where = RouteText::sentence(host, route);
                if (!where.isEmpty())
                    dialog->setWhere(QString::fromStdString(host.name), where);
            });
    ways->findAll(hosts);
    connect(dialog, &HostChoiceDialog::hostsChosen, this,
            [this](const QStringList &names, const QStringList &logs) {
                std::vector<HostConfig> chosen;
                for (const QString &name : names) {
                    HostConfig host = configOf(name.toStdString());
                    for (const QString &log : logs)
                        host.logPaths.push_back(log.toStdString());
                    chosen.push_back(std::move(host));
                }
                Q_EMIT hostsChosen(chosen);
            });
    dialog->open();
}

void HostExchange::importFile(const QStringList &known)
{
    auto *chooser =
        new QFileDialog(m_window, tr("A list of hosts"), QString(), tr("Lists of hosts (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, known](const QString &file) { chooseFrom(file, known); });
    chooser->open();
}

void HostExchange::chooseFrom(const QString &file, const QStringList &known)
{
    const auto hosts = loadInventory(file);
    if (!hosts)
        return Q_EMIT failed(hosts.error());
    if (hosts->empty())
        return Q_EMIT nothingFound(file);
    auto *dialog =
        new HostChoiceDialog(tr("A list of hosts"), choicesOf(*hosts, known), false, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HostChoiceDialog::hostsChosen, this,
            [this, all = *hosts](const QStringList &names) {
                std::vector<HostConfig> chosen;
                for (const HostConfig &host : all) {
                    if (names.contains(QString::fromStdString(host.name)))
                        chosen.push_back(host);
                }
                Q_EMIT hostsChosen(chosen);
            });
    dialog->open();
}

void HostExchange::exportFile(const std::vector<HostConfig> &hosts)
{
    auto *chooser = new QFileDialog(m_window, tr("Write the list of hosts"), QString(),
                                    tr("Lists of hosts (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // it asks before a file is replaced
    chooser->setDefaultSuffix(u"json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this, hosts](const QString &file) {
        const Result<void> saved = saveInventory(file, hosts);
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    chooser->open();
}

} // namespace Estafeta
