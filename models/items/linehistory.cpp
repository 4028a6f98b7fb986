// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/linehistory.h"

#include "items/livelines.h"

#include <algorithm>
#include <utility>

namespace Estafeta {

namespace {

constexpr size_t kPiece = 4'000;
/// Of lines without fractions of a second more than a piece may bear the same time.
constexpr size_t kMostPiece = 256'000;
/// With a filter: about two screens.
constexpr size_t kRowsWanted = 100;

} // namespace

LineHistory::LineHistory(LiveLines &lines, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_piece(kPiece)
{
    connect(&m_lines, &LiveLines::changed, this, &LineHistory::goOnSeeking);
}

void LineHistory::wantOlder()
{
    if (m_asked != Side::None || m_lines.ring().size() == 0 || !m_lines.completeFrom().isSet())
        return;
    m_seeking = Side::Older;
    m_seekFrom.reset();
    if (m_lines.rowCount() > 0)
        m_seekFrom = m_lines.row(0).key;
    ask(Side::Older);
}

void LineHistory::wantNewer()
{
    if (m_asked != Side::None || m_lines.ring().size() == 0 || m_lines.isLive())
        return;
    m_seeking = Side::Newer;
    m_seekFrom.reset();
    if (m_lines.rowCount() > 0)
        m_seekFrom = m_lines.row(m_lines.rowCount() - 1).key;
    ask(Side::Newer);
}

void LineHistory::stop()
{
    m_asked = Side::None;
    m_seeking = Side::None;
    m_piece = kPiece;
    m_older = Older::Unknown;
    Q_EMIT changed();
}

void LineHistory::ask(Side side)
{
    m_asked = side;
    if (side == Side::Older) {
        if (m_older != Older::Beginning) // asked again in silence: the store may have grown there
            m_older = Older::Loading;
        Q_EMIT changed();
        // With those of the same moment.
        Q_EMIT requested(m_lines.completeFrom() + 1, m_piece, 0);
    } else {
        Q_EMIT changed();
        Q_EMIT requested(m_lines.ring()[m_lines.ring().size() - 1].key.time, 0, m_piece);
    }
}

void LineHistory::take(const LineBatch &lines)
{
    if (m_asked == Side::Older)
        takeOlder(lines);
    else if (m_asked == Side::Newer)
        takeNewer(lines);
    Q_EMIT changed();
}

void LineHistory::takeOlder(const LineBatch &lines)
{
    const bool all = lines.lines.size() < m_piece && !lines.more;
    const size_t added = m_lines.addOlder(lines);
    m_asked = Side::None; // not before: what changes would ask again
    if (added == 0 && !all && m_piece < kMostPiece) {
        m_piece *= 2;
        return ask(Side::Older);
    }
    m_piece = kPiece;
    m_older = added == 0 && all ? Older::Beginning : Older::Unknown;
    if (added == 0)
        m_seeking = Side::None;
    goOnSeeking();
}

void LineHistory::takeNewer(const LineBatch &lines)
{
    const bool all = lines.lines.size() < m_piece && !lines.more;
    const size_t added = m_lines.addNewer(lines, all);
    m_asked = Side::None;
    if (added == 0 && !all && m_piece < kMostPiece) {
        m_piece *= 2;
        return ask(Side::Newer);
    }
    m_piece = kPiece;
    m_older = Older::Unknown; // what made room may be read again
    if (all)
        m_seeking = Side::None;
    goOnSeeking();
}

void LineHistory::fail()
{
    const Side asked = std::exchange(m_asked, Side::None);
    m_seeking = Side::None;
    m_piece = kPiece;
    if (asked == Side::Older)
        m_older = Older::Failed;
    Q_EMIT changed();
}

size_t LineHistory::rowsFound() const
{
    if (!m_seekFrom)
        return m_lines.rowCount();
    const size_t row = m_lines.findRow(*m_seekFrom);
    return m_seeking == Side::Older ? row : m_lines.rowCount() - std::min(row, m_lines.rowCount());
}

/// When the filter has looked through the piece.
void LineHistory::goOnSeeking()
{
    if (m_seeking == Side::None || m_asked != Side::None || m_lines.isFiltering())
        return;
    const bool enough = !m_lines.isFiltered() || rowsFound() >= kRowsWanted;
    // What it would find next would cost rows that are in sight.
    const bool full = m_seeking == Side::Older && !m_lines.isLive();
    if (enough || full) {
        m_seeking = Side::None;
        Q_EMIT changed();
        return;
    }
    ask(m_seeking);
}

} // namespace Estafeta
