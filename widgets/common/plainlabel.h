// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Estafeta {

/// A label that takes every text literally. Log text is hostile: a label that guesses would
/// render its markup and load its links.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// A tooltip that shows `text` as it is: Qt would render what looks like markup.
[[nodiscard]] QString plainToolTip(const QString& text);

/// The page's font made larger or smaller by the same steps everywhere.
enum class TextSize { Title, Section, Small };
[[nodiscard]] QFont textFont(const QFont& base, TextSize size);
/// Half the font's line height: the unit of all margins and gaps.
[[nodiscard]] int spacingUnit(const QWidget* widget);
[[nodiscard]] QFont monospaceFont();

} // namespace Estafeta
