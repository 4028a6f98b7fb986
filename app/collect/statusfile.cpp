// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/statusfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Estafeta::Cli {

namespace {

QString stateName(HostState state)
{
    switch (state) {
    case HostState::Connecting:
    case HostState::AskingHostKey:
        return u"connecting"_s;
    case HostState::Authenticating:
    case HostState::AskingSecret:
        return u"logging_in"_s;
    case HostState::CatchingUp:
        return u"catching_up"_s;
    case HostState::Following:
        return u"following"_s;
    case HostState::WaitingToReconnect:
        return u"waiting"_s;
    case HostState::Failed:
        return u"failed"_s;
    case HostState::Stopped:
        break;
    }
    return u"stopped"_s;
}

QJsonValue momentOrNull(Time time)
{
    return time.isSet() ? QString::fromStdString(formatUtc(time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : text;
}

/// What the folder takes on disk.
qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

QJsonValue backOrNull(const std::optional<BackProgress> &back)
{
    if (!back)
        return {};
    return QJsonObject{
        {u"bytes_done"_s, static_cast<qint64>(back->bytesDone)},
        {u"bytes"_s, static_cast<qint64>(back->bytesInAll)},
        {u"seconds_left"_s,
         back->left ? QJsonValue(static_cast<qint64>(back->left->count())) : QJsonValue()}};
}

QJsonObject hostJson(const HostHealth &host, Time now)
{
    QJsonArray logs;
    for (const auto &[path, why] : host.logs)
        logs.append(QJsonObject{{u"log"_s, QString::fromStdString(path)}, {u"error"_s, why}});
    QJsonValue lag;
    if (host.lastLine.isSet())
        lag = static_cast<qint64>(now.seconds() - host.lastLine.seconds());
    return {{u"name"_s, host.name},
            {u"state"_s, stateName(host.state)},
            {u"since"_s, momentOrNull(host.since)},
            {u"lines"_s, static_cast<qint64>(host.lines)},
            {u"last_line"_s, momentOrNull(host.lastLine)},
            {u"lag_seconds"_s, lag},
            {u"error"_s, textOrNull(host.error)},
            {u"unread_logs"_s, logs},
            {u"reading_back"_s, backOrNull(host.back)}};
}

} // namespace

QByteArray statusJson(const CollectorHealth &health, Time now)
{
    QJsonArray hosts;
    for (const HostHealth &host : health.hosts)
        hosts.append(hostJson(host, now));
    const QJsonObject store{{u"folder"_s, health.store},
                            {u"bytes"_s, sizeOf(health.store)},
                            {u"keeps"_s, textOrNull(health.rule)},
                            {u"let_go"_s, textOrNull(health.letGo)},
                            {u"let_go_at"_s, momentOrNull(health.letGoAt)}};
    return QJsonDocument(QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()},
                                     {u"pid"_s, QCoreApplication::applicationPid()},
                                     {u"state"_s, health.state},
                                     {u"started"_s, momentOrNull(health.started)},
                                     {u"written"_s, momentOrNull(now)},
                                     {u"store"_s, store},
                                     {u"hosts"_s, hosts}})
        .toJson();
}

QString writeStatus(const QString &file, const QByteArray &json)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return target.errorString();
    const bool good = target.write(json) == json.size();
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                          | QFileDevice::ReadOther);
    return good && target.commit() ? QString() : target.errorString();
}

} // namespace Estafeta::Cli
