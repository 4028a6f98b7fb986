// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogcolumns.h"

#include "widgets/livelog/drawnline.h"

namespace Estafeta {

namespace {

constexpr int kMostHostLetters = 24;
constexpr int kMostProgramLetters = 32;
constexpr int kLeastGiven = 3;
constexpr int kMostGiven = 400;

QString timeKey()
{
    return QStringLiteral("time");
}

QString hostKey()
{
    return QStringLiteral("host");
}

QString programKey()
{
    return QStringLiteral("program");
}

} // namespace

void LiveLogColumns::setFonts(const QFont &rows, const QFont &headings)
{
    m_font = rows;
    m_titles = QFontMetrics(headings);
    const QFontMetrics metrics(rows);
    m_character = qMax(1, metrics.horizontalAdvance(u'0'));
    m_lineHeight = metrics.height() + 2;
    m_time = 0;
    m_host = 0;
    m_program = 0;
    m_message = 0;
}

bool LiveLogColumns::makeRoom(const DrawnLine &line)
{
    const QFontMetrics metrics(m_font);
    const auto grow = [](int &width, int wanted) {
        const bool grows = wanted > width;
        width = qMax(width, wanted);
        return grows;
    };
    const auto measured = [&](const QString &text, int most) {
        return qMin(metrics.horizontalAdvance(text) + 2, most * m_character); // they are rounded
    };
    const bool host = grow(m_host, measured(line.host, kMostHostLetters));
    const bool program = grow(m_program, measured(line.program, kMostProgramLetters));
    // Letters are of one width: measuring each message would cost as much as drawing it.
    const bool time = grow(m_time, static_cast<int>(line.time.size() + 1) * m_character);
    const bool message = grow(m_message, static_cast<int>(line.message.size()) * m_character);
    return time || host || program || message;
}

void LiveLogColumns::setWidth(const QString &key, int pixels)
{
    m_given[key] = qBound(kLeastGiven, qRound(1.0 * pixels / m_character), kMostGiven);
}

int LiveLogColumns::width(const QString &key, const QString &title, int natural) const
{
    if (const auto given = m_given.constFind(key); given != m_given.constEnd())
        return qBound(kLeastGiven, *given, kMostGiven) * m_character;
    return qMax(natural, m_titles.horizontalAdvance(title) + 2);
}

int LiveLogColumns::timeWidth() const
{
    return width(timeKey(), tr("Time"), m_time);
}

int LiveLogColumns::hostWidth() const
{
    return width(hostKey(), tr("Host"), m_host);
}

int LiveLogColumns::programWidth() const
{
    return width(programKey(), tr("Program"), m_program);
}

int LiveLogColumns::scrolledLeft() const
{
    return gutter() + timeWidth() + gap() + hostWidth() + gap() + programWidth() + gap();
}

int LiveLogColumns::scrollRange() const
{
    return qMax(0, m_message + m_character - (m_room - scrolledLeft()));
}

LiveLogColumns::Places LiveLogColumns::places(const DrawnLine &, int scrolled) const
{
    Places at;
    at.time = gutter();
    at.timeWidth = timeWidth();
    at.host = at.time + at.timeWidth + gap();
    at.hostWidth = hostWidth();
    at.bar = at.host - m_character;
    at.program = at.host + at.hostWidth + gap();
    at.programWidth = programWidth();
    at.from = scrolledLeft();
    at.message = at.from - scrolled;
    at.to = m_room;
    return at;
}

QList<LiveLogColumns::Heading> LiveLogColumns::headings(int) const
{
    const int host = gutter() + timeWidth() + gap();
    const int program = host + hostWidth() + gap();
    const int message = scrolledLeft();
    return {{timeKey(), tr("Time"), gutter(), timeWidth()},
            {hostKey(), tr("Host"), host, hostWidth()},
            {programKey(), tr("Program"), program, programWidth()},
            {{}, tr("Text"), message, qMax(0, m_room - message)}};
}

} // namespace Estafeta
