// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostformcheck.h"

#include "core/ipaddress.h"
#include "core/ownlog.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Estafeta {

QList<HostFormCheck::Problem> HostFormCheck::problems(const HostForm &form,
                                                      const QStringList &otherNames)
{
    QList<Problem> found{
        {Name, nameProblem(form.name, otherNames)},
        {Address, addressProblem(form.address)},
        {IdentityFiles, identityProblem(form.identityFiles)},
        {JumpHosts, jumpProblem(form.jumpHosts)},
        {LogPaths, form.journal ? journalProblem(form) : logsProblem(form.logPaths)},
        {JournalFolder, journalFolderProblem(form)},
        {Timezone, timezoneProblem(form.timezone)},
        {Addresses, ipProblem(form.addresses)},
        {VirtualAddresses, ipProblem(form.virtualAddresses)}};
    found.removeIf([](const Problem &problem) { return problem.sentence.isEmpty(); });
    return found;
}

QString HostFormCheck::nameProblem(const QString &name, const QStringList &otherNames)
{
    if (name.isEmpty())
        return tr("Give the host a name, for example \"mx1\".");
    if (otherNames.contains(name, Qt::CaseInsensitive))
        return tr("There is a host with this name already. Choose another name.");
    return {};
}

QString HostFormCheck::addressProblem(const QString &address)
{
    static const QRegularExpression blank(QStringLiteral("[\\s/@]"));
    if (address.isEmpty())
        return tr("Enter the host's name or IP address.");
    if (address.startsWith(u'-'))
        return tr("A host name does not begin with \"-\".");
    if (address.contains(blank))
        return tr("Enter a host name or an IP address alone; user and port have fields of their "
                  "own.");
    return {};
}

QString HostFormCheck::identityProblem(const QStringList &files)
{
    for (const QString &file : files) {
        if (!QFileInfo(file).isReadable() || !QFileInfo(file).isFile())
            return tr("The key file \"%1\" cannot be read. Check its path, or leave the field "
                      "empty to use your usual keys.")
                .arg(file);
        if (file.endsWith(QStringLiteral(".pub")))
            return tr("\"%1\" is the public half. Choose the private key beside it.").arg(file);
    }
    return {};
}

QString HostFormCheck::jumpProblem(const QString &jumpHosts)
{
    static const QRegularExpression one(QStringLiteral(
        "^([^-\\s,@][^\\s,]*@)?(\\[[^\\s,\\]]+\\]|[^-\\s,@:\\[][^\\s,@:]*)(:\\d{1,5})?$"));
    if (jumpHosts.isEmpty())
        return {};
    const QStringList all = jumpHosts.split(u',');
    for (const QString &jump : all) {
        if (!one.match(jump.trimmed()).hasMatch())
            return tr("Enter jump hosts such as \"bastion\" or \"user@bastion:2222\", with commas "
                      "between them, or \"none\".");
    }
    return {};
}

QString HostFormCheck::logsProblem(const QStringList &paths)
{
    if (paths.isEmpty())
        return tr("Enter at least one log, for example \"/var/log/mail.log\".");
    for (const QString &path : paths) {
        if (!path.startsWith(u'/') || path.endsWith(u'/'))
            return tr("\"%1\" is not the full path of a file. Begin with \"/\".").arg(path);
        if (paths.count(path) > 1)
            return tr("\"%1\" is there twice. Remove one line.").arg(path);
    }
    return {};
}

QString HostFormCheck::journalProblem(const HostForm &form)
{
    if (form.logPaths.isEmpty())
        return {};
    for (const QString &path : form.logPaths) {
        if (path.startsWith(u'/') && !isOwnLog(path.toStdString()))
            return tr("\"%1\" may hold the lines of the journal a second time. Remove it, or "
                      "follow "
                      "log files instead of the journal.")
                .arg(path);
    }
    return logsProblem(form.logPaths);
}

QString HostFormCheck::journalFolderProblem(const HostForm &form)
{
    if (!form.journal || form.journalFolder.isEmpty() || form.journalFolder.startsWith(u'/'))
        return {};
    return tr("\"%1\" is not the full path of a folder. Begin with \"/\".").arg(form.journalFolder);
}

QString HostFormCheck::ipProblem(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (!isExactIpAddress(address.toStdString()))
            return tr("\"%1\" is not an IP address. Enter such as \"192.0.2.11\" or "
                      "\"2001:db8::11\", with blanks between them.")
                .arg(address);
    }
    return {};
}

QString HostFormCheck::timezoneProblem(const QString &timezone)
{
    static const QRegularExpression offset(QStringLiteral("^[+-](0\\d|1[0-4]):[0-5]\\d$"));
    if (timezone.isEmpty() || offset.match(timezone).hasMatch()
        || QTimeZone::isTimeZoneIdAvailable(timezone.toUtf8()))
        return {};
    return tr("\"%1\" is not a time zone. Enter one such as \"Europe/Madrid\" or \"+01:00\".")
        .arg(timezone);
}

} // namespace Estafeta
