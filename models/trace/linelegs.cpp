// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/linelegs.h"

#include "core/varint.h"
#include "logs/header.h"
#include "logs/lineparser.h"

namespace Estafeta {

namespace {

// How an event is written; stored, append only.
constexpr uint64_t kInFull = 1;       ///< its own bytes follow
constexpr uint64_t kSameBlock = 2;    ///< as the event before
constexpr uint64_t kWholeSeconds = 4; ///< since the event before

/// A little more than legs and events take, so that the room is found at once.
constexpr size_t kUsualLegBytes = 12;
constexpr size_t kUsualEventBytes = 6;

bool isWhatItsLineSays(const Event &event)
{
    return event.line.isSet() && !event.approximateTime && !event.foldersName && !event.byFormat;
}

/// What the next event's place is told by.
struct Place {
    int64_t time = 0;
    LineRef line;
};

void putPlace(std::string &out, uint64_t form, const Event &event, Place &last)
{
    const int64_t step = event.time.us - last.time;
    const bool whole = step % Time::kSecond == 0;
    const bool same = event.line.day == last.line.day && event.line.block == last.line.block;
    char bytes[5 * kLongestNumber];
    char *end = writeUnsigned(bytes, form | (whole ? kWholeSeconds : 0) | (same ? kSameBlock : 0));
    end = writeSigned(end, whole ? step / Time::kSecond : step);
    if (!same) {
        end = writeSigned(end, int64_t{event.line.day} - last.line.day);
        end = writeSigned(end, static_cast<int64_t>(event.line.block) - last.line.block);
    }
    end = writeSigned(end, static_cast<int64_t>(event.line.line) - (same ? last.line.line : 0));
    out.append(bytes, end);
    last = {event.time.us, event.line};
}

bool getPlace(std::string_view &in, uint64_t &form, Place &place)
{
    int64_t step = 0;
    int64_t day = 0;
    int64_t block = 0;
    int64_t line = 0;
    if (!getUnsigned(in, form) || !getSigned(in, step))
        return false;
    const bool same = (form & kSameBlock) != 0;
    if ((!same && (!getSigned(in, day) || !getSigned(in, block))) || !getSigned(in, line))
        return false;
    // By way of unsigned numbers: a damaged step must not overflow.
    const auto scale = static_cast<uint64_t>((form & kWholeSeconds) != 0 ? Time::kSecond : 1);
    place.time = static_cast<int64_t>(static_cast<uint64_t>(place.time)
                                      + static_cast<uint64_t>(step) * scale);
    place.line.day = static_cast<int32_t>(place.line.day + day);
    place.line.block = static_cast<uint32_t>(place.line.block + block);
    place.line.line = static_cast<uint32_t>((same ? place.line.line : 0) + line);
    return true;
}

struct KeptEvent {
    Place place;
    std::string_view whole; ///< of an event kept in full
};

struct KeptLeg {
    EncodedLeg leg; ///< without its events
    std::vector<KeptEvent> events;
};

bool getEvents(std::string_view &in, Place &place, std::vector<KeptEvent> &events)
{
    uint64_t count = 0;
    if (!getUnsigned(in, count))
        return false;
    for (; count > 0; --count) {
        uint64_t form = 0;
        KeptEvent &event = events.emplace_back();
        if (!getPlace(in, form, place) || ((form & kInFull) != 0 && !getText(in, event.whole)))
            return false;
        event.place = place;
    }
    return true;
}

bool getLegs(std::string_view in, std::vector<KeptLeg> &legs)
{
    Place place;
    while (!in.empty()) {
        KeptLeg &kept = legs.emplace_back();
        kept.leg.kind = static_cast<LegKind>(in.front());
        in.remove_prefix(1);
        uint64_t host = 0;
        if (!getUnsigned(in, host) || !getText(in, kept.leg.id)
            || !getEvents(in, place, kept.events))
            return false;
        kept.leg.host = static_cast<HostId>(host);
    }
    return true;
}

/// Reads the line that `kept` names again; false when it says nothing (any more).
bool readEvent(const KeptEvent &kept, std::string_view line, std::string_view legId, Event &event)
{
    if (!kept.whole.empty())
        return EventReader(kept.whole, legId).next(event);
    const Header header = parseHeader(line);
    if (parseLine(header, event) != LineFate::Event)
        return false;
    event.time = {kept.place.time};
    event.line = kept.place.line;
    return true;
}

} // namespace

std::string packLegs(const std::vector<LegView> &legs)
{
    std::string out;
    size_t expected = 0;
    for (const LegView &leg : legs)
        expected += kUsualLegBytes + leg.id.size() + kUsualEventBytes * leg.events.size();
    out.reserve(expected);
    Place last;
    for (const LegView &leg : legs) {
        out.push_back(static_cast<char>(leg.kind));
        putUnsigned(out, leg.host);
        putText(out, leg.id);
        putUnsigned(out, leg.events.size());
        for (const Event &event : leg.events) {
            const bool inFull = !isWhatItsLineSays(event);
            putPlace(out, inFull ? kInFull : 0, event, last);
            if (!inFull)
                continue;
            std::string whole;
            EventWriter().append(whole, impliedQueueId(leg.kind, leg.id), event);
            putText(out, whole);
        }
    }
    return out;
}

Result<std::string> unpackLegs(std::string_view packed, const LineLookup &lookup)
{
    std::vector<KeptLeg> legs;
    if (!getLegs(packed, legs))
        return Error{ErrorCode::Corrupt, "legs of a bundle", {}};
    std::vector<LineRef> refs;
    for (const KeptLeg &leg : legs) {
        for (const KeptEvent &event : leg.events) {
            if (event.whole.empty())
                refs.push_back(event.place.line);
        }
    }
    auto lines = lookup(refs);
    if (!lines)
        return lines.error();
    std::string bytes;
    auto line = lines->begin();
    for (const KeptLeg &kept : legs) {
        const std::string_view id = impliedQueueId(kept.leg.kind, kept.leg.id);
        std::string events;
        EventWriter writer;
        for (const KeptEvent &one : kept.events) {
            const auto text = one.whole.empty() ? std::string_view(*line++) : std::string_view();
            Event event;
            if (readEvent(one, text, id, event))
                writer.append(events, id, event);
        }
        appendLeg(bytes, kept.leg.kind, kept.leg.host, kept.leg.id, events);
    }
    return bytes;
}

} // namespace Estafeta
