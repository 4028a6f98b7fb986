// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/livelog/drawnline.h"
#include "widgets/livelog/highlight.h"
#include "widgets/livelog/livelogcolumns.h"

#include <QFont>
#include <QPalette>
#include <QRect>

#include <optional>
#include <utility>

class QPainter;

namespace Estafeta {

/// How one row of the live log looks besides its text.
struct RowState {
    bool selected = false;
    bool current = false;
    bool focused = false; ///< the view has the focus
    bool marked = false;
    bool beginsMoment = false;                     ///< the row above, of another time, is set off
    bool origin = false;                           ///< its surroundings are shown
    std::optional<std::pair<int, int>> characters; ///< selected in the message: from, to
    int link = -1;                                 ///< the one under the mouse or the keys
};

/// Draws rows of the live log in columns, and knows where in them a place is.
class LiveLogPainter
{
public:
    /// `columns` must outlive this.
    explicit LiveLogPainter(const LiveLogColumns &columns) : m_columns(columns) {}

    void setFont(const QFont &font) { m_font = font; }
    void setPalette(const QPalette &palette) { m_palette = palette; }
    void setHighlights(const QList<Highlight> &highlights) { m_highlights = highlights; }
    void setFound(const QString &text) { m_found = text; }

    /// `scrolled`: pixels that are out of sight on the left.
    void paint(QPainter &painter, const QRect &row, const DrawnLine &line, const RowState &state,
               int scrolled) const;
    /// The lines between the columns of hosts.
    void paintGrid(QPainter &painter, const QRect &rows, int scrolled) const;
    /// The character of the message at `x` of the row; -1: beside the message.
    [[nodiscard]] int characterAt(const DrawnLine &line, int x, int scrolled) const;
    /// From the message's left.
    [[nodiscard]] int xOf(const DrawnLine &line, int character) const;

private:
    void paintColumns(QPainter &painter, const QRect &row, const DrawnLine &line,
                      const RowState &state, const LiveLogColumns::Places &at) const;
    void paintMessage(QPainter &painter, const QRect &row, const DrawnLine &line,
                      const RowState &state, const LiveLogColumns::Places &at) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const DrawnLine &line,
                                                          const RowState &state) const;
    [[nodiscard]] QColor faint() const;
    void addGround(QList<QTextLayout::FormatRange> &formats, const QString &message,
                   const QString &word, const QColor &ground) const;

    const LiveLogColumns &m_columns;
    QFont m_font;
    QPalette m_palette;
    QList<Highlight> m_highlights;
    QString m_found;
};

} // namespace Estafeta
