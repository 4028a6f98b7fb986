// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QPushButton;

namespace Estafeta {

/// A label that takes every text literally. Log text is hostile: a label that guesses would
/// render its markup and load its links.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Shows the text as less important, or as any other again.
    void setSecondary(bool secondary = true);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool m_secondary = false;
};

/// A tooltip that shows `text` as it is: Qt would render what looks like markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The page's font made larger or smaller by the same steps everywhere.
enum class TextSize { Title, Section, Small };
[[nodiscard]] QFont textFont(const QFont &base, TextSize size);
/// Makes a button as wide as its text with air around it. Call it after the text is set.
void giveRoom(QPushButton *button);
/// Half the font's line height: the unit of all margins and gaps.
[[nodiscard]] int spacingUnit(const QWidget *widget);
[[nodiscard]] QFont monospaceFont();
/// As large as `like`, for letters within other text.
[[nodiscard]] QFont monospaceFont(const QFont &like);

} // namespace Estafeta
