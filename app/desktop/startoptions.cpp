// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startoptions.h"

#include "core/storeaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace Estafeta {

namespace {

constexpr auto kStoreSetting = "store/last";

/// The one that was opened last, if it is still there; else the user's own.
QString rememberedStore()
{
    QString last = QSettings().value(QLatin1String(kStoreSetting)).toString();
    if (isServerAddress(last.toStdString()) || (!last.isEmpty() && QDir(last).exists()))
        return last;
    return StartOptions::ownStore();
}

} // namespace

QString StartOptions::ownStore()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("store"));
}

void StartOptions::rememberStore(const QString &place)
{
    QSettings().setValue(QLatin1String(kStoreSetting), place);
}

StartOptions StartOptions::fromCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "StartOptions", "Traces messages through the logs of mail hosts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"),
        QCoreApplication::translate("StartOptions",
                                    "Use the store in this folder, which is made if there is "
                                    "none, or at mariadb://USER@HOST/DATABASE."),
        QStringLiteral("PATH"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("StartOptions", "Show the demo site; nothing of it is kept."));
    parser.addOption(store);
    parser.addOption(demo);
    parser.addPositionalArgument(
        QStringLiteral("logs"),
        QCoreApplication::translate("StartOptions", "Folders and files of logs to read."),
        QStringLiteral("[FOLDER|FILE...]"));
    parser.process(application);

    StartOptions options;
    options.demo = parser.isSet(demo);
    options.store = parser.value(store);
    if (options.store.isEmpty())
        options.store = rememberedStore();
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths)
        options.imports << QDir::current().absoluteFilePath(path);
    return options;
}

} // namespace Estafeta
