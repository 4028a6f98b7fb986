// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/hoststore.h"

#include "hosts/inventory.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace Estafeta {

namespace {

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString inventoryFile()
{
    return settingsFolder() + QStringLiteral("/hosts.json");
}

/// A store as a settings key: its path, with nothing in it that means something to QSettings.
QString keyOf(const QString &folder)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QDir(folder).absolutePath()));
}

QString nameKey(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString folderOf(const QString &key)
{
    return QUrl::fromPercentEncoding(key.toLatin1());
}

} // namespace

Result<std::vector<HostConfig>> HostStore::load()
{
    return loadInventory(inventoryFile());
}

Result<void> HostStore::save(const std::vector<HostConfig> &hosts)
{
    QDir().mkpath(settingsFolder()); // what fails here fails again below, with words
    return saveInventory(inventoryFile(), hosts);
}

QStringList HostStore::followed(const QString &folder)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("followed"));
    return settings.value(keyOf(folder)).toStringList();
}

void HostStore::setFollowed(const QString &folder, const QStringList &names)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("followed"));
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys) {
        if (!QDir(folderOf(key)).exists())
            settings.remove(key);
    }
    if (names.isEmpty())
        settings.remove(keyOf(folder));
    else
        settings.setValue(keyOf(folder), names);
}

PauseTable HostStore::pauses(const QString &name)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("pauses"));
    PauseTable pauses;
    pauses.resume(settings.value(nameKey(name)).toByteArray().toStdString());
    return pauses;
}

void HostStore::setPauses(const QString &name, const PauseTable &pauses)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("pauses"));
    settings.setValue(nameKey(name), QByteArray::fromStdString(pauses.encoded()));
}

namespace {

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

std::vector<std::string> toTexts(const QStringList &list)
{
    std::vector<std::string> texts;
    for (const QString &text : list)
        texts.push_back(text.toStdString());
    return texts;
}

} // namespace

HostForm HostStore::formOf(const HostConfig &config)
{
    HostForm form;
    form.name = QString::fromStdString(config.name);
    form.address = QString::fromStdString(config.address);
    form.port = config.port;
    form.user = QString::fromStdString(config.user);
    form.jumpHosts = QString::fromStdString(config.jumpHosts);
    for (const std::string &file : config.identityFiles)
        form.identityFiles << QFile::decodeName(file.c_str());
    form.logPaths = toList(config.logPaths);
    form.journal = config.journal;
    form.journalFolder = QString::fromStdString(config.journalFolder);
    form.timezone = QString::fromStdString(config.timezone);
    form.daysBack = config.daysBack;
    form.kilobytesPerSecond = static_cast<int>(config.kilobytesPerSecond);
    form.sudo = config.sudo;
    form.roles = QList<MailRole>(config.roles.begin(), config.roles.end());
    form.groups = toList(config.groups);
    form.addresses = toList(config.addresses);
    form.virtualAddresses = toList(config.virtualAddresses);
    form.mtaInstances = toList(config.mtaInstances);
    return form;
}

HostConfig HostStore::configOf(const HostForm &form)
{
    HostConfig config;
    config.name = form.name.toStdString();
    config.address = form.address.toStdString();
    config.port = static_cast<uint16_t>(form.port);
    config.user = form.user.toStdString();
    config.jumpHosts = form.jumpHosts.toStdString();
    for (const QString &file : form.identityFiles)
        config.identityFiles.push_back(QFile::encodeName(file).toStdString());
    config.logPaths = toTexts(form.logPaths);
    config.journal = form.journal;
    config.journalFolder = form.journalFolder.toStdString();
    config.timezone = form.timezone.toStdString();
    config.daysBack = form.daysBack;
    config.kilobytesPerSecond = static_cast<uint32_t>(form.kilobytesPerSecond);
    config.sudo = form.sudo;
    config.roles.assign(form.roles.begin(), form.roles.end());
    config.groups = toTexts(form.groups);
    config.addresses = toTexts(form.addresses);
    config.virtualAddresses = toTexts(form.virtualAddresses);
    config.mtaInstances = toTexts(form.mtaInstances);
    return config;
}

} // namespace Estafeta
