// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Estafeta {

/// What a colour stands for, everywhere. It never comes without its icon and a word.
enum class Meaning {
    Delivered,
    Transit,  ///< on its way, or held
    Deferred, ///< asked to wait
    Failed,   ///< bounced, rejected, expired, over quota
    Filtered, ///< spam and policy: discarded, quarantined
    Infected, ///< virus, forbidden attachment
    Unknown,  ///< not read, a gap
};
inline constexpr int kMeaningCount = 7;

/// What is only possible is shown as not known.
[[nodiscard]] Meaning meaningOf(Verdict verdict, Reason reason = Reason::None,
                                Grade grade = Grade::Proven);

[[nodiscard]] bool isDark(const QPalette &palette);
/// For text and icons on the palette's base: at least 4.5 to 1 (Okabe and Ito's hues).
[[nodiscard]] QColor meaningColor(Meaning meaning, const QPalette &palette);
/// For the ground behind text of the palette.
[[nodiscard]] QColor meaningTint(Meaning meaning, const QPalette &palette);
/// Drawn for the application's palette at the time of drawing.
[[nodiscard]] QIcon meaningIcon(Meaning meaning);

/// For text that is less important, on the palette's window or base: still 4.5 to 1.
[[nodiscard]] QColor secondaryText(const QPalette &palette);

/// Tells hosts apart; the name always stands beside it.
[[nodiscard]] QColor hostColor(int host, const QPalette &palette);

} // namespace Estafeta
