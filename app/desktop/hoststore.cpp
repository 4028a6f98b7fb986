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
    for (const std::string &path : config.logPaths)
        form.logPaths << QString::fromStdString(path);
    form.timezone = QString::fromStdString(config.timezone);
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
    for (const QString &path : form.logPaths)
        config.logPaths.push_back(path.toStdString());
    config.timezone = form.timezone.toStdString();
    return config;
}

} // namespace Estafeta
