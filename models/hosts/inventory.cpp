// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/inventory.h"

#include "core/ipaddress.h"
#include "core/text.h"
#include "hosts/hostjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <set>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kVersion = 1;

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
        Result<HostConfig> host = hostFromJson(value);
        if (!host)
            return host.error();
        hosts.push_back(std::move(*host));
    }
    return hosts;
}

std::map<std::string, std::string, std::less<>> hostsByAddress(const std::vector<HostConfig> &hosts)
{
    std::map<std::string, std::set<std::string>> owners;
    for (const HostConfig &host : hosts) {
        for (const auto *list : {&host.addresses, &host.virtualAddresses}) {
            for (const std::string &address : *list)
                owners[lowered(address)].insert(host.name);
        }
        if (isExactIpAddress(host.address))
            owners[lowered(host.address)].insert(host.name);
    }
    std::map<std::string, std::string, std::less<>> names;
    for (const auto &[address, of] : owners) {
        if (of.size() == 1)
            names.emplace(address, *of.begin());
    }
    return names;
}

Result<void> saveInventory(const QString &file, const std::vector<HostConfig> &hosts)
{
    QJsonArray array;
    for (const HostConfig &host : hosts)
        array.append(hostToJson(host));
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
