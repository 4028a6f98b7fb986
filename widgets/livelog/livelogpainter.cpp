// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogpainter.h"

#include "widgets/common/meaning.h"
#include "widgets/common/singleline.h"

#include <QFontMetrics>
#include <QPainter>

namespace Estafeta {

namespace {

constexpr int kMostHostLetters = 24;
constexpr int kMostProgramLetters = 32;

} // namespace

void LiveLogPainter::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetrics metrics(font);
    m_character = qMax(1, metrics.horizontalAdvance(u'0'));
    m_lineHeight = metrics.height() + 2;
    forgetWidths();
}

void LiveLogPainter::setPalette(const QPalette &palette)
{
    m_palette = palette;
}

void LiveLogPainter::forgetWidths()
{
    m_time = 0;
    m_host = 0;
    m_program = 0;
    m_messageWidth = 0;
}

bool LiveLogPainter::makeRoom(const DrawnLine &line)
{
    const QFontMetrics metrics(m_font);
    const auto grow = [&](int &width, const QString &text, int most) {
        const int wanted = metrics.horizontalAdvance(text) + 2; // advances are rounded
        const int room = qMin(wanted, most * m_character);
        const bool grows = room > width;
        width = qMax(width, room);
        return grows;
    };
    const bool host = grow(m_host, line.host, kMostHostLetters);
    const bool program = grow(m_program, line.program, kMostProgramLetters);
    // Letters are of one width: measuring each message would cost as much as drawing it.
    const auto growBySize = [&](int &width, const QString &text) {
        const int wanted = static_cast<int>(text.size()) * m_character;
        const bool grows = wanted > width;
        width = qMax(width, wanted);
        return grows;
    };
    const bool time = growBySize(m_time, line.time + u' ');
    const bool message = growBySize(m_messageWidth, line.message);
    return time || host || program || message;
}

int LiveLogPainter::messageLeft() const
{
    const int gap = 2 * m_character;
    return gutter() + m_time + gap + m_host + gap + m_program + gap;
}

void LiveLogPainter::paint(QPainter &painter, const QRect &row, const DrawnLine &line,
                           const RowState &state, int scrolled) const
{
    painter.setFont(m_font);
    if (state.selected)
        painter.fillRect(row, m_palette.color(QPalette::Highlight));
    else if (state.marked)
        painter.fillRect(row, meaningTint(Meaning::Deferred, m_palette));
    paintMessage(painter, row, line, state, scrolled);
    paintColumns(painter, row, line, state);
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

/// What stands left of the messages stays there when these are scrolled.
void LiveLogPainter::paintColumns(QPainter &painter, const QRect &row, const DrawnLine &line,
                                  const RowState &state) const
{
    const int gap = 2 * m_character;
    const QColor text =
        m_palette.color(state.selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = state.selected ? text : secondaryText(m_palette);
    const QFontMetrics metrics(m_font);
    int x = row.left();
    const auto cell = [&](const QString &content, int width, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QRect(x, row.top(), width, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(content, Qt::ElideMiddle, width));
        x += width + gap;
    };
    if (state.marked) {
        painter.setPen(state.selected ? text : meaningColor(Meaning::Deferred, m_palette));
        painter.drawText(QRect(x, row.top(), gutter(), row.height()), Qt::AlignCenter,
                         QStringLiteral("●"));
    }
    x += gutter();
    cell(line.time, m_time, quiet);
    const QColor host = hostColor(line.hostNumber, m_palette);
    painter.fillRect(QRect(x - m_character, row.top(), qMax(3, m_character / 2), row.height()),
                     host);
    cell(line.host, m_host, text);
    cell(line.program, m_program, quiet);
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
                                  const RowState &state, int scrolled) const
{
    // What lies beyond the right edge is not laid out.
    const int visible = (scrolled + row.width()) / m_character + 16;
    QTextLayout layout(line.message.left(visible), m_font);
    QList<QTextLayout::FormatRange> looks = formats(line, state);
    for (QTextLayout::FormatRange &range : looks)
        range.length = qBound(0, visible - range.start, range.length);
    looks.removeIf([](const QTextLayout::FormatRange &range) { return range.length == 0; });
    layout.setFormats(looks);
    layOutSingleLine(layout);
    painter.save();
    painter.setClipRect(row.adjusted(messageLeft(), 0, 0, 0), Qt::IntersectClip);
    painter.setPen(m_palette.color(state.selected ? QPalette::HighlightedText : QPalette::Text));
    const double y = row.top() + (row.height() - layout.boundingRect().height()) / 2;
    layout.draw(&painter, QPointF(row.left() + messageLeft() - scrolled, y));
    painter.restore();
}

int LiveLogPainter::characterAt(const DrawnLine &line, int x, int scrolled) const
{
    if (x < messageLeft())
        return -1;
    QTextLayout layout(line.message, m_font);
    layOutSingleLine(layout);
    return layout.lineAt(0).xToCursor(x - messageLeft() + scrolled, QTextLine::CursorOnCharacter);
}

int LiveLogPainter::xOf(const DrawnLine &line, int character) const
{
    QTextLayout layout(line.message, m_font);
    layOutSingleLine(layout);
    return qRound(layout.lineAt(0).cursorToX(character));
}

} // namespace Estafeta
