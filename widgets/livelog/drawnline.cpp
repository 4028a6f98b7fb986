// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/drawnline.h"

#include "items/linecolumns.h"
#include "items/logtext.h"
#include "widgets/common/timetext.h"

namespace Estafeta {

namespace {

/// Of a longer message the beginning is drawn, without a torn character at its end.
std::string_view beginning(std::string_view message)
{
    constexpr size_t kMostBytes = 8'000;
    if (message.size() <= kMostBytes)
        return message;
    size_t length = kMostBytes;
    while (length > 0 && (static_cast<unsigned char>(message[length]) & 0xc0) == 0x80)
        --length;
    return message.substr(0, length);
}

DrawnLine plainLine(const LiveLines &lines, size_t row, bool withDate)
{
    const RingLine &line = lines.row(row);
    const LineColumns columns = columnsOf(lines.text(row));
    DrawnLine shown;
    shown.time = withDate ? TimeText::moment(line.key.time) : TimeText::clock(line.key.time);
    shown.host = shownText(lines.host(row));
    shown.program = shownText(columns.program);
    shown.message = shownText(beginning(columns.message));
    shown.hostNumber = line.host;
    return shown;
}

} // namespace

DrawnLine drawnLine(const LiveLines &lines, size_t row, bool withDate, LineHighlighter &highlighter)
{
    DrawnLine shown = plainLine(lines, row, withDate);
    // The highlighter takes a word with a colon at the beginning for a program: it gets one.
    const QString prefix = QStringLiteral("x: ");
    const auto before = static_cast<int>(prefix.size());
    const QString whole = prefix + shown.message;
    const LineHighlighter::Reading reading = highlighter.read(whole);
    for (QTextLayout::FormatRange format : reading.formats) {
        if (format.start >= before) {
            format.start -= before;
            shown.formats.append(format);
        }
    }
    for (LineHighlighter::Link link : reading.links) {
        link.offset -= before;
        shown.links.append(link);
    }
    return shown;
}

QString shortProgram(const QString &program)
{
    const QString name = program.left(program.indexOf(u'['));
    return name.mid(name.lastIndexOf(u'/') + 1);
}

QString spokenLine(const LiveLines &lines, size_t row, bool withDate)
{
    const DrawnLine shown = plainLine(lines, row, withDate);
    QString spoken = shown.time + u' ' + shown.host;
    if (!shown.program.isEmpty())
        spoken += u' ' + shown.program;
    return spoken + u' ' + shown.message;
}

} // namespace Estafeta
