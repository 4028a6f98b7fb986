// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QList>
#include <QPalette>
#include <QString>

namespace Estafeta {

/// A word that somebody wants to see in the live log.
struct Highlight {
    QString text;  ///< without regard to case
    int color = 0; ///< 0..kHighlightColors - 1

    friend bool operator==(const Highlight &, const Highlight &) = default;
};
inline constexpr int kHighlightColors = 6;

/// Grounds on which the palette's text has a contrast of 4.5 to 1 and more.
[[nodiscard]] QColor highlightGround(int color, const QPalette &palette);

class HighlightText
{
    Q_DECLARE_TR_FUNCTIONS(HighlightText)
public:
    [[nodiscard]] static QString name(int color);
};

} // namespace Estafeta
