// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/linehighlighter.h"

#include <QStyledItemDelegate>

namespace Estafeta {

/// Draws a line's text with its parts highlighted, and its host with the host's colour. Works on
/// visible lines alone: the view asks for no others.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LineDelegate(QObject *parent = nullptr);

    void setPalette(const QPalette &palette);
    /// What can be searched for at `x`, counted from the cell's left; empty: nothing.
    [[nodiscard]] QString linkAt(const QModelIndex &index, int x, const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option,
                   const QString &text) const;

    mutable LineHighlighter m_highlighter;
};

} // namespace Estafeta
