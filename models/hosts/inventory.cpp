// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/inventory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kVersion = 1;
constexpr int kMaxPort = 65535;
constexpr int kMostDaysBack = 3650;

QJsonArray toArray(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &item : list)
        array.append(QString::fromStdString(item));
    return array;
}

QJsonObject toJson(const HostConfig &host)
{
    QJsonObject object{{u"name"_s, QString::fromStdString(host.name)},
                       {u"address"_s, QString::fromStdString(host.address)},
                       {u"user"_s, QString::fromStdString(host.user)},
                       {u"identityFiles"_s, toArray(host.identityFiles)},
                       {u"logPaths"_s, toArray(host.logPaths)},
                       {u"timezone"_s, QString::fromStdString(host.timezone)}};
    // What is left open is left out: a program from before it could be takes 22, as it always did.
    if (host.port != 0)
        object.insert(u"port"_s, host.port);
    if (!host.jumpHosts.empty())
        object.insert(u"jumpHosts"_s, QString::fromStdString(host.jumpHosts));
    const HostConfig usual;
    if (host.daysBack != usual.daysBack)
        object.insert(u"daysBack"_s, host.daysBack);
    if (host.kilobytesPerSecond != usual.kilobytesPerSecond)
        object.insert(u"kilobytesPerSecond"_s, static_cast<qint64>(host.kilobytesPerSecond));
    if (host.sudo)
        object.insert(u"sudo"_s, true);
    if (host.journal)
        object.insert(u"journal"_s, true);
    return object;
}

bool readText(const QJsonObject &object, QLatin1StringView key, std::string &text)
{
    const QJsonValue value = object.value(key);
    text = value.toString().toStdString();
    return value.isUndefined() || value.isString();
}

bool readList(const QJsonObject &object, QLatin1StringView key, std::vector<std::string> &list)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return false;
        list.push_back(item.toString().toStdString());
    }
    return true;
}

bool readFlag(const QJsonObject &object, QLatin1StringView key, bool &flag)
{
    const QJsonValue value = object.value(key);
    flag = value.toBool(flag);
    return value.isUndefined() || value.isBool();
}

template<typename Number>
bool readNumber(const QJsonObject &object, QLatin1StringView key, int64_t most, Number &number)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return true;
    const qint64 given = value.toInteger(-1);
    number = static_cast<Number>(given);
    return given >= 0 && given <= most;
}

/// How its logs are read.
bool readReading(const QJsonObject &object, HostConfig &host)
{
    return readNumber(object, "daysBack"_L1, kMostDaysBack, host.daysBack)
        && readNumber(object, "kilobytesPerSecond"_L1, std::numeric_limits<uint32_t>::max(),
                      host.kilobytesPerSecond)
        && readFlag(object, "sudo"_L1, host.sudo) && readFlag(object, "journal"_L1, host.journal);
}

Result<HostConfig> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    HostConfig host;
    const QJsonValue given = object.value("port"_L1);
    const int port = given.toInt(-1);
    const bool good = value.isObject() && readText(object, "name"_L1, host.name)
        && readText(object, "address"_L1, host.address) && readText(object, "user"_L1, host.user)
        && readList(object, "identityFiles"_L1, host.identityFiles)
        && readList(object, "logPaths"_L1, host.logPaths)
        && readText(object, "timezone"_L1, host.timezone)
        && readText(object, "jumpHosts"_L1, host.jumpHosts) && readReading(object, host)
        && !host.name.empty() && (given.isUndefined() || (port > 0 && port <= kMaxPort));
    if (!good)
        return Error{ErrorCode::Corrupt, host.name, "a field of this host is missing or wrong"};
    if (!given.isUndefined())
        host.port = static_cast<uint16_t>(port);
    return host;
}

} // namespace

Result<std::vector<HostConfig>> loadInventory(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return std::vector<HostConfig>();
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, file.toStdString(),
                     source.errorString().toStdString()};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &problem);
    if (!document.isObject())
        return Error{ErrorCode::Corrupt, file.toStdString(), problem.errorString().toStdString()};
    if (document.object().value("version"_L1).toInt() > kVersion)
        return Error{ErrorCode::NewerStore, file.toStdString(), {}};
    std::vector<HostConfig> hosts;
    const QJsonArray array = document.object().value("hosts"_L1).toArray();
    for (const QJsonValue &value : array) {
        Result<HostConfig> host = fromJson(value);
        if (!host)
            return host.error();
        hosts.push_back(std::move(*host));
    }
    return hosts;
}

Result<void> saveInventory(const QString &file, const std::vector<HostConfig> &hosts)
{
    QJsonArray array;
    for (const HostConfig &host : hosts)
        array.append(toJson(host));
    const QJsonObject root{{u"version"_s, kVersion}, {u"hosts"_s, array}};
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::NotWritable, file.toStdString(),
                     target.errorString().toStdString()};
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(QJsonDocument(root).toJson());
    if (!target.commit())
        return Error{ErrorCode::DiskFull, file.toStdString(), target.errorString().toStdString()};
    return {};
}

} // namespace Estafeta
