// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Estafeta {

void Languages::use(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, QStringLiteral("estafeta"), QStringLiteral("_"),
                   QStringLiteral(":/i18n"))
        || m_own.load(QStringLiteral(":/i18n/estafeta_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace Estafeta
