// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "trace/trace.h"

#include <optional>
#include <string>
#include <string_view>

/// How the events of a leg are kept, in memory while it is open and in the store for good: one
/// after the other, each as a mask of the fields it has and then those fields. Numbers are varints
/// (LEB128, signed ones zigzag), texts a length and their bytes; times and line numbers are
/// differences to the event before. A message of twelve lines takes about a kilobyte.
namespace Estafeta {

/// The id to give EventWriter and EventReader for a leg.
[[nodiscard]] inline std::string_view impliedQueueId(LegKind kind, std::string_view id)
{
    return kind == LegKind::Queue ? id : std::string_view();
}

/// One leg's identity and its events, encoded. The views point into the bundle's bytes.
struct EncodedLeg {
    LegKind kind = LegKind::Queue;
    HostId host = kNoHost;
    std::string_view id;     ///< queue id, session id, filter id; may be empty
    std::string_view events; ///< by EventWriter
};

/// Appends events to a leg's bytes. Keeps what the next difference is taken from, so that one
/// writer must write one leg from its first event on.
class EventWriter
{
public:
    /// `legId` is left out of events that name it; give an empty one for legs that are no queue
    /// entries.
    void append(std::string &events, std::string_view legId, const Event &event);

    /// Goes on where the events end that were read with next().
    void resumeAfter(const Event &last)
    {
        m_time = last.time.us;
        m_line = last.line;
    }

private:
    int64_t m_time = 0;
    LineRef m_line;
};

/// Reads them back in order. The events' views point into the bytes given.
class EventReader
{
public:
    EventReader(std::string_view events, std::string_view legId) : m_rest(events), m_legId(legId) {}

    /// False at the end, or where the bytes make no sense (a damaged store): what came before
    /// stands.
    bool next(Event &event)
    {
        event = Event();
        return readInto(event);
    }
    /// The same for an event that is new.
    bool readInto(Event &event);
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    std::string_view m_rest;
    std::string_view m_legId;
    int64_t m_time = 0;
    LineRef m_line;
    bool m_damaged = false;
};

/// The legs of a bundle as one string, and back. decodeLegs gives what it could read.
void appendLeg(std::string &bytes, LegKind kind, HostId host, std::string_view id,
               std::string_view events);
[[nodiscard]] std::vector<EncodedLeg> decodeLegs(std::string_view bytes);

} // namespace Estafeta
