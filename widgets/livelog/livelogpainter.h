// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/livelog/drawnline.h"
#include "widgets/livelog/highlight.h"

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
    std::optional<std::pair<int, int>> characters; ///< selected in the message: from, to
    int link = -1;                                 ///< the one under the mouse or the keys
};

/// Draws rows of the live log in columns, and knows where in them a place is.
class LiveLogPainter
{
public:
    void setFont(const QFont &font);
    void setPalette(const QPalette &palette);
    void setHighlights(const QList<Highlight> &highlights) { m_highlights = highlights; }
    void setFound(const QString &text) { m_found = text; }
    /// Columns grow with what they hold, up to a limit, and never shrink under the reader's eyes.
    /// Returns whether they grew.
    bool makeRoom(const DrawnLine &line);
    void forgetWidths();

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// Where the messages begin when they are not scrolled.
    [[nodiscard]] int messageLeft() const;
    /// Of the longest message so far.
    [[nodiscard]] int messageWidth() const { return m_messageWidth; }
    [[nodiscard]] int characterWidth() const { return m_character; }
    /// The right end of the column for marks.
    [[nodiscard]] int gutter() const { return m_character * 2; }

    /// `scrolled`: pixels of the messages that are out of sight on the left.
    void paint(QPainter &painter, const QRect &row, const DrawnLine &line, const RowState &state,
               int scrolled) const;
    /// The character of the message at `x` of the row; -1: left of the messages.
    [[nodiscard]] int characterAt(const DrawnLine &line, int x, int scrolled) const;
    /// From the message's left.
    [[nodiscard]] int xOf(const DrawnLine &line, int character) const;

private:
    void paintColumns(QPainter &painter, const QRect &row, const DrawnLine &line,
                      const RowState &state) const;
    void paintMessage(QPainter &painter, const QRect &row, const DrawnLine &line,
                      const RowState &state, int scrolled) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const DrawnLine &line,
                                                          const RowState &state) const;
    void addGround(QList<QTextLayout::FormatRange> &formats, const QString &message,
                   const QString &word, const QColor &ground) const;

    QFont m_font;
    QPalette m_palette;
    QList<Highlight> m_highlights;
    QString m_found;
    int m_character = 8;
    int m_lineHeight = 16;
    int m_time = 0;
    int m_host = 0;
    int m_program = 0;
    int m_messageWidth = 0;
};

} // namespace Estafeta
