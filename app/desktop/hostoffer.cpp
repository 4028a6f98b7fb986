// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hostoffer.h"

#include "core/ownlog.h"
#include "items/logtext.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace Estafeta {

namespace {

/// What `now` has and `before` has not.
QString added(const std::vector<std::string> &before, const std::vector<std::string> &now)
{
    QStringList all;
    for (const std::string &each : now) {
        if (std::ranges::find(before, each) == before.end())
            all << shownText(each);
    }
    return all.join(QStringLiteral(", "));
}

/// They hold the same lines; one is enough.
bool isSyslog(std::string_view path)
{
    return path == "/var/log/mail.log" || path == "/var/log/maillog"
        || path == "/var/log/mail.info";
}

/// Only in the place of logs that are not there: any other may have the same lines.
bool offersJournal(const HostConfig &host, const HostFindings &found)
{
    return found.journal && !host.journal
        && std::ranges::all_of(host.logPaths, [](const std::string &path) {
               return isSyslog(path) || isOwnLog(path);
           });
}

void add(std::vector<std::string> &list, const std::vector<std::string> &more)
{
    for (const std::string &each : more) {
        if (std::ranges::find(list, each) == list.end())
            list.push_back(each);
    }
}

} // namespace

HostConfig HostOffer::completed(HostConfig host, const HostFindings &found)
{
    if (offersJournal(host, found)) {
        std::erase_if(host.logPaths, isSyslog); // they are not there
        host.journal = true;
    }
    const bool hasSyslog = std::ranges::any_of(host.logPaths, isSyslog);
    for (const std::string &log : found.logs) {
        if (host.journal ? isOwnLog(log) : !hasSyslog || !isSyslog(log))
            add(host.logPaths, {log});
    }
    add(host.mtaInstances, found.instances);
    // An open zone is this machine's: it needs no name when that is the same.
    const bool isOurs = host.timezone.empty()
        && QTimeZone::systemTimeZoneId() == QByteArray::fromStdString(found.timezone);
    if (host.timezone.empty() && !isOurs)
        host.timezone = found.timezone;
    return host;
}

QString HostOffer::about(const HostFindings &found)
{
    if (found.mta.empty())
        return {};
    const QString program = shownText(found.mta);
    return found.queueFolder.empty()
        ? tr("It runs %1.").arg(program)
        : tr("It runs %1, with its queue in %2.").arg(program, shownText(found.queueFolder));
}

QString HostOffer::sentence(const HostConfig &host, const HostFindings &found)
{
    const HostConfig now = completed(host, found);
    QStringList sentences;
    const QString logs = added(host.logPaths, now.logPaths);
    if (!logs.isEmpty())
        sentences << tr("It has more mail logs: %1.").arg(logs);
    if (now.journal != host.journal)
        sentences << tr("It has no log file of its mail; its journal has those lines.");
    if (now.timezone != host.timezone)
        sentences << tr("Its time zone is %1.").arg(shownText(now.timezone));
    const QString instances = added(host.mtaInstances, now.mtaInstances);
    if (!instances.isEmpty())
        sentences << tr("Its mail services log as %1.").arg(instances);
    return sentences.join(u' ');
}

} // namespace Estafeta
