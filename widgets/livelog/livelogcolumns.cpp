// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/livelog/livelogcolumns.h"

#include "widgets/livelog/drawnline.h"

namespace Estafeta {

namespace {

constexpr int kMostHostLetters = 24;
constexpr int kMostProgramLetters = 32;
constexpr int kLeastHostColumn = 36;
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

/// Of a host's own column.
QString keyOf(const HostColumn &host)
{
    return u'@' + host.name;
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

/// What is left for each column that nobody gave a width, down to what can still be read.
int LiveLogColumns::evenWidth() const
{
    int room = m_room - scrolledLeft();
    int columns = 0;
    for (const HostColumn &host : m_hosts) {
        const auto given = m_given.constFind(keyOf(host));
        const bool isGiven = given != m_given.constEnd();
        room -= gap() + (isGiven ? *given * m_character : 0);
        columns += isGiven ? 0 : 1;
    }
    return qMax(kLeastHostColumn * m_character, columns > 0 ? room / columns : 0);
}

int LiveLogColumns::hostColumnWidth(const HostColumn &host) const
{
    return width(keyOf(host), host.name, evenWidth());
}

int LiveLogColumns::scrolledLeft() const
{
    const int hosts = gutter() + timeWidth() + gap();
    return isByHost() ? hosts : hosts + hostWidth() + gap() + programWidth() + gap();
}

int LiveLogColumns::scrollRange() const
{
    int wanted = m_message + m_character;
    if (isByHost()) {
        wanted = 0;
        for (const HostColumn &host : m_hosts)
            wanted += hostColumnWidth(host) + gap();
    }
    return qMax(0, wanted - (m_room - scrolledLeft()));
}

LiveLogColumns::Places LiveLogColumns::places(const DrawnLine &line, int scrolled) const
{
    if (isByHost())
        return placesByHost(line, scrolled);
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
    at.cellTo = m_room;
    return at;
}

LiveLogColumns::Places LiveLogColumns::placesByHost(const DrawnLine &line, int scrolled) const
{
    Places at;
    at.time = gutter();
    at.timeWidth = timeWidth();
    int left = scrolledLeft() - scrolled;
    for (const HostColumn &host : m_hosts) {
        const int wide = hostColumnWidth(host);
        if (host.number == line.hostNumber) {
            at.bar = left - m_character;
            at.program = left;
            at.programWidth =
                qMin(QFontMetrics(m_font).horizontalAdvance(line.program) + 2, wide / 2);
            at.message = left + at.programWidth + m_character;
            at.cellFrom = scrolledLeft() - gap() / 2;
            at.cellTo = qMin(left + wide, m_room);
            at.from = qMax(at.cellFrom, at.message);
            at.to = at.cellTo;
            break;
        }
        left += wide + gap();
    }
    return at;
}

QList<LiveLogColumns::Heading> LiveLogColumns::headings(int scrolled) const
{
    QList<Heading> headings{{timeKey(), tr("Time"), gutter(), timeWidth()}};
    if (isByHost()) {
        int left = scrolledLeft() - scrolled;
        for (const HostColumn &host : m_hosts) {
            headings.append({keyOf(host), host.name, left, hostColumnWidth(host), host.number});
            left += headings.constLast().width + gap();
        }
        return headings;
    }
    const int host = gutter() + timeWidth() + gap();
    const int program = host + hostWidth() + gap();
    const int message = scrolledLeft();
    headings.append({hostKey(), tr("Host"), host, hostWidth()});
    headings.append({programKey(), tr("Program"), program, programWidth()});
    headings.append({{}, tr("Text"), message, qMax(0, m_room - message)});
    return headings;
}

} // namespace Estafeta
