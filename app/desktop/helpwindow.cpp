// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/helpwindow.h"

#include "widgets/common/plainlabel.h"

#include <QFile>
#include <QLocale>

namespace Estafeta {

HelpWindow::HelpWindow(QWidget *parent) : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Help of Estafeta"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(spacingUnit(this) * 2);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 36);
}

void HelpWindow::showPage(const QString &page)
{
    const QString language = QLocale().name().left(2);
    QString path = QStringLiteral(":/help/%1/%2.md").arg(language, page);
    if (!QFile::exists(path))
        path = QStringLiteral(":/help/en/%1.md").arg(page);
    setSource(QUrl(u"qrc" + path), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
}

/// Links name a page of the same language; where that is missing, the English one is shown.
QVariant HelpWindow::loadResource(int type, const QUrl &name)
{
    const QString path = u':' + name.path();
    if (name.scheme() == QLatin1String("qrc") && !QFile::exists(path))
        return QTextBrowser::loadResource(type,
                                          QUrl(QStringLiteral("qrc:/help/en/") + name.fileName()));
    return QTextBrowser::loadResource(type, name);
}

} // namespace Estafeta
