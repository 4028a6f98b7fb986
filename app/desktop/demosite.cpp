// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/demosite.h"

#include <QDir>

namespace Estafeta {

QString DemoSite::logs()
{
    const QString places[] = {QStringLiteral(ESTAFETA_DEMO_INSTALLED),
                              QStringLiteral(ESTAFETA_DEMO_BUILD)};
    for (const QString &place : places) {
        if (QDir(place).exists())
            return place;
    }
    return {};
}

QString DemoSite::storeFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
    return m_folder->filePath(QStringLiteral("store"));
}

} // namespace Estafeta
