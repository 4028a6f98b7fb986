// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/collecthosts.h"

#include "app/cli/errortext.h"
#include "app/collect/credentials.h"
#include "hosts/inventory.h"
#include "hosts/journalsource.h"

#include <algorithm>

#include <QFile>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

QString nameOf(const HostConfig &host)
{
    return QString::fromStdString(host.name);
}

qsizetype timesThere(const std::vector<HostConfig> &hosts, const QString &name)
{
    return std::ranges::count_if(hosts,
                                 [&name](const HostConfig &host) { return nameOf(host) == name; });
}

CredentialNames credentialsOf(const CollectConfig &config, const QString &host)
{
    CredentialNames names = config.credentials;
    const auto own = config.of.find(host);
    if (own == config.of.end())
        return names;
    for (QString CredentialNames::*each :
         {&CredentialNames::key, &CredentialNames::passphrase, &CredentialNames::password}) {
        if (!(own->second.*each).isEmpty())
            names.*each = own->second.*each;
    }
    return names;
}

QString inventorySentence(const Error &error, const QString &file)
{
    QString place = QString::fromStdString(error.context); // the file, or a host in it
    if (place != file)
        place = place.isEmpty() ? file : u"%1, host %2,"_s.arg(file, place);
    if (error.code == ErrorCode::NewerStore)
        return u"%1 was written by a newer Estafeta; update this program."_s.arg(place);
    const QString detail = QString::fromStdString(error.detail);
    if (error.code == ErrorCode::NotReadable)
        return u"%1 cannot be read (%2)."_s.arg(place, detail);
    return u"%1 cannot be used: %2."_s.arg(place, detail);
}

/// Empty: nothing is wrong.
QString problemOf(const CollectConfig &config, const std::vector<HostConfig> &hosts)
{
    if (hosts.empty())
        return u"%1 holds no hosts."_s.arg(config.hosts);
    QStringList named = config.follow;
    for (const auto &[host, credentials] : config.of)
        named << host;
    for (const QString &name : std::as_const(named)) {
        if (timesThere(hosts, name) == 0)
            return u"There is no host \"%1\" in %2."_s.arg(name, config.hosts);
    }
    for (const HostConfig &host : hosts) {
        if (timesThere(hosts, nameOf(host)) > 1)
            return u"%1: two hosts are called %2."_s.arg(config.hosts, nameOf(host));
        if (host.address.empty())
            return u"%1: the host %2 has no address."_s.arg(config.hosts, nameOf(host));
        if (host.logPaths.empty() && !host.journal)
            return u"%1: the host %2 has no logs."_s.arg(config.hosts, nameOf(host));
        if (const Result<void> good = checkSources(host, {}); !good)
            return u"%1, host %2: %3"_s.arg(config.hosts, nameOf(host),
                                            errorSentence(good.error()));
    }
    return {};
}

} // namespace

Checked<std::vector<HostToCollect>> hostsToCollect(const CollectConfig &config)
{
    if (!QFile::exists(config.hosts))
        return {{}, u"%1 is not there; it is the list of hosts."_s.arg(config.hosts)};
    const Result<std::vector<HostConfig>> inventory = loadInventory(config.hosts);
    if (!inventory)
        return {{}, inventorySentence(inventory.error(), config.hosts)};
    const QString problem = problemOf(config, *inventory);
    if (!problem.isEmpty())
        return {{}, problem};
    std::vector<HostToCollect> hosts;
    for (const HostConfig &host : *inventory) {
        if (!config.follow.isEmpty() && !config.follow.contains(nameOf(host)))
            continue;
        HostToCollect collected{host, credentialsOf(config, nameOf(host))};
        if (collected.config.kilobytesPerSecond == 0)
            collected.config.kilobytesPerSecond = config.kilobytesPerSecond;
        if (!collected.credentials.key.isEmpty())
            collected.config.identityFiles = {
                QFile::encodeName(credentialFile(collected.credentials.key)).toStdString()};
        hosts.push_back(std::move(collected));
    }
    return {std::move(hosts), {}};
}

} // namespace Estafeta::Cli
