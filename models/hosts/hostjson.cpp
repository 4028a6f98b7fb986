// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosts/hostjson.h"

#include "core/ipaddress.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Estafeta {

namespace {

constexpr int kMaxPort = 65535;
constexpr int kMostDaysBack = 3650;

constexpr std::array<std::pair<MailRole, QLatin1StringView>, kMailRoles.size()> kRoleNames{{
    {MailRole::Mx, "mx"_L1},
    {MailRole::Filter, "filter"_L1},
    {MailRole::Relay, "relay"_L1},
    {MailRole::Store, "store"_L1},
    {MailRole::Lists, "lists"_L1},
    {MailRole::Webmail, "webmail"_L1},
    {MailRole::ClusterNode, "clusterNode"_L1},
}};

void insertList(QJsonObject &object, QLatin1StringView key, const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &item : list)
        array.append(QString::fromStdString(item));
    if (!array.isEmpty())
        object.insert(key, array);
}

void insertRoles(QJsonObject &object, const std::vector<MailRole> &roles)
{
    QJsonArray array;
    for (const auto &[role, name] : kRoleNames) {
        if (std::ranges::find(roles, role) != roles.end())
            array.append(name);
    }
    if (!array.isEmpty())
        object.insert("roles"_L1, array);
}

/// Takes the fields out of an object, and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}

    void text(QLatin1StringView key, std::string &text)
    {
        const QJsonValue value = m_object.value(key);
        text = value.toString().toStdString();
        check(key, value.isUndefined() || value.isString());
    }

    void list(QLatin1StringView key, std::vector<std::string> &list)
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray array = value.toArray();
        check(key, value.isUndefined() || value.isArray());
        for (const QJsonValue &item : array) {
            check(key, item.isString());
            list.push_back(item.toString().toStdString());
        }
    }

    void addresses(QLatin1StringView key, std::vector<std::string> &addresses)
    {
        list(key, addresses);
        check(key, std::ranges::all_of(addresses, isExactIpAddress));
    }

    void roles(std::vector<MailRole> &roles)
    {
        std::vector<std::string> names;
        list("roles"_L1, names);
        for (const auto &[role, name] : kRoleNames) {
            if (std::ranges::find(names, name.toString().toStdString()) != names.end())
                roles.push_back(role);
        }
    }

    void flag(QLatin1StringView key, bool &flag)
    {
        const QJsonValue value = m_object.value(key);
        flag = value.toBool(flag);
        check(key, value.isUndefined() || value.isBool());
    }

    template<typename Number>
    void number(QLatin1StringView key, int64_t least, int64_t most, Number &number)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        const qint64 given = value.toInteger(least - 1);
        check(key, given >= least && given <= most);
        number = static_cast<Number>(given);
    }

    void check(QLatin1StringView key, bool good)
    {
        if (!good && m_wrong.empty())
            m_wrong = key.toString().toStdString();
    }

    [[nodiscard]] const std::string &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    std::string m_wrong;
};

} // namespace

QJsonObject hostToJson(const HostConfig &host)
{
    QJsonObject object{{u"name"_s, QString::fromStdString(host.name)},
                       {u"address"_s, QString::fromStdString(host.address)},
                       {u"user"_s, QString::fromStdString(host.user)},
                       {u"timezone"_s, QString::fromStdString(host.timezone)}};
    // Left out where it is open: a program from before it could be takes 22, as it always did.
    if (host.port != 0)
        object.insert(u"port"_s, host.port);
    if (!host.jumpHosts.empty())
        object.insert(u"jumpHosts"_s, QString::fromStdString(host.jumpHosts));
    insertList(object, "identityFiles"_L1, host.identityFiles);
    insertList(object, "logPaths"_L1, host.logPaths);
    if (host.journal)
        object.insert(u"journal"_s, true);
    if (!host.journalFolder.empty())
        object.insert(u"journalFolder"_s, QString::fromStdString(host.journalFolder));
    const HostConfig usual;
    if (host.daysBack != usual.daysBack)
        object.insert(u"daysBack"_s, host.daysBack);
    if (host.kilobytesPerSecond != usual.kilobytesPerSecond)
        object.insert(u"kilobytesPerSecond"_s, static_cast<qint64>(host.kilobytesPerSecond));
    if (host.sudo)
        object.insert(u"sudo"_s, true);
    insertRoles(object, host.roles);
    insertList(object, "addresses"_L1, host.addresses);
    insertList(object, "virtualAddresses"_L1, host.virtualAddresses);
    insertList(object, "mtaInstances"_L1, host.mtaInstances);
    insertList(object, "groups"_L1, host.groups);
    return object;
}

Result<HostConfig> hostFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Fields fields(object);
    HostConfig host;
    fields.text("name"_L1, host.name);
    fields.check("name"_L1, !host.name.empty());
    fields.text("address"_L1, host.address);
    fields.text("user"_L1, host.user);
    fields.text("timezone"_L1, host.timezone);
    fields.text("jumpHosts"_L1, host.jumpHosts);
    fields.number("port"_L1, 1, kMaxPort, host.port);
    fields.list("identityFiles"_L1, host.identityFiles);
    fields.list("logPaths"_L1, host.logPaths);
    fields.flag("journal"_L1, host.journal);
    fields.text("journalFolder"_L1, host.journalFolder);
    fields.number("daysBack"_L1, 0, kMostDaysBack, host.daysBack);
    fields.number("kilobytesPerSecond"_L1, 0, std::numeric_limits<uint32_t>::max(),
                  host.kilobytesPerSecond);
    fields.flag("sudo"_L1, host.sudo);
    fields.roles(host.roles);
    fields.addresses("addresses"_L1, host.addresses);
    fields.addresses("virtualAddresses"_L1, host.virtualAddresses);
    fields.list("mtaInstances"_L1, host.mtaInstances);
    fields.list("groups"_L1, host.groups);
    if (!fields.wrong().empty())
        return Error{ErrorCode::Corrupt, host.name, fields.wrong()};
    return host;
}

} // namespace Estafeta
