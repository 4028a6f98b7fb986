// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/highlight.h"

#include "widgets/common/meaning.h"

namespace Estafeta {

QColor highlightGround(int color, const QPalette &palette)
{
    const QColor hue = hostColor(color, palette);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int part, int ground) { return (part * 35 + ground * 65) / 100; };
    return QColor(mixed(hue.red(), base.red()), mixed(hue.green(), base.green()),
                  mixed(hue.blue(), base.blue()));
}

QString HighlightText::name(int color)
{
    switch (color) {
    case 0:
        return tr("Blue");
    case 1:
        return tr("Pink");
    case 2:
        return tr("Green");
    case 3:
        return tr("Yellow");
    case 4:
        return tr("Orange");
    default:
        return tr("Grey");
    }
}

} // namespace Estafeta
