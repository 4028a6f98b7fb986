// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indicators/countcells.h"

namespace Estafeta {

namespace {

/// The cell of that key, which nearly always is the last one: keys come in their order.
MessageCell &messageCell(CountedTime &time, HostId host, Direction direction)
{
    for (auto cell = time.messages.rbegin(); cell != time.messages.rend(); ++cell) {
        if (cell->host == host && cell->direction == direction)
            return *cell;
    }
    MessageCell &made = time.messages.emplace_back();
    made.host = host;
    made.direction = direction;
    return made;
}

LineCell &lineCell(CountedTime &time, HostId host)
{
    for (LineCell &cell : time.lines) {
        if (cell.host == host)
            return cell;
    }
    LineCell &made = time.lines.emplace_back();
    made.host = host;
    return made;
}

void addClass(MessageCell &cell, const MessageClass &of, const MessageCounts &counts)
{
    for (size_t i = 0; i < cell.messages.size(); ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (!messageRule(indicator)->holds(of))
            continue;
        cell.messages[i] += counts.messages;
        cell.recipients[i] += counts.recipients;
        if (indicator != Indicator::Received)
            continue;
        cell.bytes += counts.bytes;
        cell.scores += counts.scores;
        cell.scoreMilli += counts.scoreMilli;
    }
}

} // namespace

CountedTime countedTime(Time begin, const Sums &sums)
{
    CountedTime time;
    time.begin = begin;
    for (const auto &[of, counts] : sums.messages)
        addClass(messageCell(time, of.host, of.direction), of, counts);
    for (const auto &[host, legs] : sums.legs)
        lineCell(time, host).legs += legs;
    for (const auto &[key, count] : sums.facts)
        lineCell(time, key.first).facts[static_cast<size_t>(key.second)] += count;
    for (const auto &[key, delays] : sums.delays)
        lineCell(time, key.first).delays.emplace_back(key.second, delays);
    return time;
}

} // namespace Estafeta
