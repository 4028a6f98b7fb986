// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mainwindow.h"
#include "app/desktop/startoptions.h"
#include "widgets/common/languages.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

using namespace Estafeta;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Estafeta"));
    QCoreApplication::setApplicationName(QStringLiteral("estafeta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ESTAFETA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Estafeta"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.estafeta.Estafeta"));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));

    Languages languages;
    languages.use(QLocale::system());
    const StartOptions options = StartOptions::fromCommandLine(application);
    Workspace workspace;
    MainWindow window(workspace);
    window.show();
    window.start(options);
    return QApplication::exec();
}
