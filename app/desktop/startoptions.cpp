// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Estafeta {

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
                                    "Use the store in this folder; it is made if there is none."),
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
        options.store = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                            .filePath(QStringLiteral("store"));
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths)
        options.imports << QDir::current().absoluteFilePath(path);
    return options;
}

} // namespace Estafeta
