// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace Estafeta {

/// The language of all texts and formats. Lives as long as the application.
class Languages
{
public:
    /// Switches at once; widgets get QEvent::LanguageChange. What is not translated is English.
    void use(const QLocale &locale);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Estafeta
