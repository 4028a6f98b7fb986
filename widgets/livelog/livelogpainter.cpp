// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogpainter.h"

#include "widgets/common/meaning.h"
#include "widgets/common/singleline.h"

#include <QFontMetrics>
#include <QPainter>

namespace Estafeta {

void LiveLogPainter::paint(QPainter &painter, const QRect &row, const DrawnLine &line,
                           const RowState &state, int scrolled) const
{
    painter.setFont(m_font);
    if (state.selected)
        painter.fillRect(row, m_palette.color(QPalette::Highlight));
    else if (state.origin)
        painter.fillRect(row, meaningTint(Meaning::Transit, m_palette));
    else if (state.marked)
        painter.fillRect(row, meaningTint(Meaning::Deferred, m_palette));
    if (state.beginsMoment)
        painter.fillRect(row.left(), row.top(), row.width(), 1, faint());
    const LiveLogColumns::Places at = m_columns.places(line, scrolled);
    paintMessage(painter, row, line, state, at);
    paintColumns(painter, row, line, state, at);
    if (state.current) {
        QColor frame = secondaryText(m_palette);
        if (state.focused)
            frame =
                m_palette.color(state.selected ? QPalette::HighlightedText : QPalette::Highlight);
        painter.setPen(QPen(frame, 1, state.focused ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

QColor LiveLogPainter::faint() const
{
    QColor color = m_palette.color(QPalette::Text);
    color.setAlphaF(0.15F);
    return color;
}

void LiveLogPainter::paintGrid(QPainter &painter, const QRect &rows, int scrolled) const
{
    if (!m_columns.isByHost())
        return;
    for (const LiveLogColumns::Heading &heading : m_columns.headings(scrolled)) {
        const int left = heading.left - m_columns.character();
        if (heading.host >= 0 && left >= m_columns.scrolledLeft() - m_columns.character())
            painter.fillRect(rows.left() + left, rows.top(), 1, rows.height(), faint());
    }
}

/// What stands left of the messages stays there when these are scrolled.
void LiveLogPainter::paintColumns(QPainter &painter, const QRect &row, const DrawnLine &line,
                                  const RowState &state, const LiveLogColumns::Places &at) const
{
    const QColor text =
        m_palette.color(state.selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = state.selected ? text : secondaryText(m_palette);
    const QFontMetrics metrics(m_font);
    const auto cell = [&](const QString &content, int left, int width, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QRect(row.left() + left, row.top(), width, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(content, Qt::ElideMiddle, width));
    };
    if (state.marked || state.origin) {
        const Meaning meaning = state.marked ? Meaning::Deferred : Meaning::Transit;
        painter.setPen(state.selected ? text : meaningColor(meaning, m_palette));
        painter.drawText(QRect(row.left(), row.top(), m_columns.gutter(), row.height()),
                         Qt::AlignCenter, state.marked ? QStringLiteral("●") : QStringLiteral("▶"));
    }
    cell(line.time, at.time, at.timeWidth, quiet);
    painter.save();
    painter.setClipRect(
        QRect(row.left() + at.cellFrom, row.top(), at.cellTo - at.cellFrom, row.height()),
        Qt::IntersectClip);
    painter.fillRect(
        QRect(row.left() + at.bar, row.top(), qMax(3, m_columns.character() / 2), row.height()),
        hostColor(line.hostNumber, m_palette));
    cell(line.host, at.host, at.hostWidth, text);
    cell(line.program, at.program, at.programWidth, quiet);
    painter.restore();
}

void LiveLogPainter::addGround(QList<QTextLayout::FormatRange> &formats, const QString &message,
                               const QString &word, const QColor &ground) const
{
    if (word.isEmpty())
        return;
    for (qsizetype at = message.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = message.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        QTextCharFormat look;
        look.setBackground(ground);
        look.setForeground(m_palette.color(QPalette::Text));
        formats.append({static_cast<int>(at), static_cast<int>(word.size()), look});
    }
}

QList<QTextLayout::FormatRange> LiveLogPainter::formats(const DrawnLine &line,
                                                        const RowState &state) const
{
    QList<QTextLayout::FormatRange> formats;
    if (!state.selected) {
        for (QTextLayout::FormatRange format : line.formats) {
            // Links are underlined when they are pointed at: a page full of dots cannot be read.
            format.format.setUnderlineStyle(QTextCharFormat::NoUnderline);
            formats.append(format);
        }
        for (const Highlight &highlight : m_highlights)
            addGround(formats, line.message, highlight.text,
                      highlightGround(highlight.color, m_palette));
        addGround(formats, line.message, m_found, highlightGround(3, m_palette));
    }
    if (state.link >= 0 && state.link < line.links.size()) {
        QTextCharFormat look;
        look.setFontUnderline(true);
        if (!state.selected)
            look.setForeground(m_palette.color(QPalette::Link));
        const LineHighlighter::Link &link = line.links[state.link];
        formats.append({link.offset, link.length, look});
    }
    if (state.characters && state.characters->second > state.characters->first) {
        QTextCharFormat look;
        look.setBackground(m_palette.color(QPalette::Highlight));
        look.setForeground(m_palette.color(QPalette::HighlightedText));
        formats.append(
            {state.characters->first, state.characters->second - state.characters->first, look});
    }
    return formats;
}

void LiveLogPainter::paintMessage(QPainter &painter, const QRect &row, const DrawnLine &line,
                                  const RowState &state, const LiveLogColumns::Places &at) const
{
    if (at.to <= at.from)
        return;
    // What lies beyond the right edge is not laid out.
    const int visible = qMax(0, at.to - at.message) / m_columns.character() + 16;
    QTextLayout layout(line.message.left(visible), m_font);
    QList<QTextLayout::FormatRange> looks = formats(line, state);
    for (QTextLayout::FormatRange &range : looks)
        range.length = qBound(0, visible - range.start, range.length);
    looks.removeIf([](const QTextLayout::FormatRange &range) { return range.length == 0; });
    layout.setFormats(looks);
    layOutSingleLine(layout);
    // In a host's column a sign says that there is more: another column stands beside it.
    const bool cut = m_columns.isByHost()
        && at.message + static_cast<int>(line.message.size()) * m_columns.character() > at.to;
    const int to = cut ? at.to - m_columns.character() : at.to;
    painter.save();
    painter.setClipRect(QRect(row.left() + at.from, row.top(), at.to - at.from, row.height()),
                        Qt::IntersectClip);
    painter.setPen(m_palette.color(state.selected ? QPalette::HighlightedText : QPalette::Text));
    const double y = row.top() + (row.height() - layout.boundingRect().height()) / 2;
    if (cut)
        painter.drawText(QRect(row.left() + to, row.top(), m_columns.character(), row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
    painter.setClipRect(QRect(row.left() + at.from, row.top(), to - at.from, row.height()),
                        Qt::IntersectClip);
    layout.draw(&painter, QPointF(row.left() + at.message, y));
    painter.restore();
}

int LiveLogPainter::characterAt(const DrawnLine &line, int x, int scrolled) const
{
    const LiveLogColumns::Places at = m_columns.places(line, scrolled);
    if (x < at.from || x >= at.to)
        return -1;
    QTextLayout layout(line.message, m_font);
    layOutSingleLine(layout);
    return layout.lineAt(0).xToCursor(x - at.message, QTextLine::CursorOnCharacter);
}

int LiveLogPainter::xOf(const DrawnLine &line, int character) const
{
    QTextLayout layout(line.message, m_font);
    layOutSingleLine(layout);
    return qRound(layout.lineAt(0).cursorToX(character));
}

} // namespace Estafeta
