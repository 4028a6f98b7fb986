// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/legcodec.h"

#include "core/varint.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Estafeta {

namespace {

// The order of both tables is the stored format: append only.
constexpr std::array kTexts = {
    &Event::program,      &Event::queueId,    &Event::messageId,
    &Event::from,         &Event::to,         &Event::originalTo,
    &Event::client,       &Event::clientIp,   &Event::originQueueId,
    &Event::originClient, &Event::relay,      &Event::relayIp,
    &Event::dsn,          &Event::reply,      &Event::nextId,
    &Event::sessionId,    &Event::filterId,   &Event::user,
    &Event::mailbox,      &Event::virus,      &Event::quarantine,
    &Event::stage,        &Event::helo,       &Event::service,
    &Event::text,         &Event::deliveryId, &Event::queuedBy,
};
constexpr size_t kQueueIdText = 1;

enum NumberField : uint32_t {
    PidField = kTexts.size(),
    RecipientCountField,
    CodeField,
    SizeField,
    DelayField,
    StagesField,
    ScoreField,
    FlagsField, ///< approximateTime | truncated << 1 | inodeId << 2 | nextIsProcess << 3
                ///< | foldersName << 4 | byFormat << 5
    ActionField,
    ContentsField,
    StatusField,
};

constexpr uint64_t bit(uint32_t field)
{
    return uint64_t{1} << field;
}
constexpr uint64_t kTextMask = bit(kTexts.size()) - 1;

/// The text of the lowest bit of `mask`.
std::string_view textOf(const Event &event, uint64_t mask)
{
    return event.*kTexts[static_cast<size_t>(std::countr_zero(mask))];
}

uint8_t flagsOf(const Event &event)
{
    return static_cast<uint8_t>((event.approximateTime ? 1 : 0) | (event.truncated ? 2 : 0)
                                | (event.inodeId ? 4 : 0) | (event.nextIsProcess ? 8 : 0)
                                | (event.foldersName ? 16 : 0) | (event.byFormat ? 32 : 0));
}

void setFlags(Event &event, uint8_t flags)
{
    event.approximateTime = flags & 1;
    event.truncated = flags & 2;
    event.inodeId = flags & 4;
    event.nextIsProcess = flags & 8;
    event.foldersName = flags & 16;
    event.byFormat = flags & 32;
}

bool hasStages(const Event &event)
{
    return event.stageMs[0] >= 0;
}

uint64_t fieldMask(const Event &event, std::string_view legId)
{
    uint64_t mask = 0;
    for (uint32_t i = 0; i < kTexts.size(); ++i) {
        if (!(event.*kTexts[i]).empty())
            mask |= bit(i);
    }
    if (event.queueId == legId)
        mask &= ~bit(kQueueIdText);
    const auto set = [&mask](uint32_t field, bool present) { mask |= present ? bit(field) : 0; };
    set(PidField, event.pid != 0);
    set(RecipientCountField, event.recipientCount != 0);
    set(CodeField, event.code != 0);
    set(SizeField, event.size != 0);
    set(DelayField, event.delayMs >= 0);
    set(StagesField, hasStages(event));
    set(ScoreField, event.hasScore());
    set(FlagsField, flagsOf(event) != 0);
    set(ActionField, event.action != Action::None);
    set(ContentsField, event.contents != Contents::None);
    set(StatusField, event.status != DeliveryStatus::None);
    return mask;
}

char *writeNumbers(char *place, uint64_t mask, const Event &event)
{
    const auto put = [&](uint32_t field, int64_t value) {
        if (mask & bit(field))
            place = writeSigned(place, value);
    };
    put(PidField, event.pid);
    put(RecipientCountField, event.recipientCount);
    put(CodeField, event.code);
    put(SizeField, event.size);
    put(DelayField, event.delayMs);
    for (const int32_t stage : event.stageMs)
        put(StagesField, stage);
    put(ScoreField, event.scoreMilli);
    put(FlagsField, flagsOf(event));
    put(ActionField, static_cast<int64_t>(event.action));
    put(ContentsField, static_cast<int64_t>(event.contents));
    put(StatusField, static_cast<int64_t>(event.status));
    return place;
}
/// The numbers that an event may have: the mask, its place, and those of writeNumbers().
constexpr size_t kMostNumbers = 5 + 14;
/// What nearly every event has room in.
constexpr size_t kUsualRoom = 1024;

bool getNumbers(std::string_view &in, uint64_t mask, Event &event)
{
    bool good = true;
    const auto get = [&](uint32_t field, auto &number) {
        if (good && (mask & bit(field)))
            good = getNumber(in, number);
    };
    uint8_t flags = 0;
    uint8_t action = 0;
    uint8_t contents = 0;
    uint8_t status = 0;
    get(PidField, event.pid);
    get(RecipientCountField, event.recipientCount);
    get(CodeField, event.code);
    get(SizeField, event.size);
    get(DelayField, event.delayMs);
    for (int32_t &stage : event.stageMs)
        get(StagesField, stage);
    get(ScoreField, event.scoreMilli);
    get(FlagsField, flags);
    get(ActionField, action);
    get(ContentsField, contents);
    get(StatusField, status);
    setFlags(event, flags);
    event.action = static_cast<Action>(action);
    event.contents = static_cast<Contents>(contents);
    event.status = static_cast<DeliveryStatus>(status);
    return good;
}

} // namespace

void EventWriter::append(std::string &events, std::string_view legId, const Event &event)
{
    const uint64_t mask = fieldMask(event, legId);
    size_t most = 1 + kMostNumbers * kLongestNumber;
    for (uint64_t rest = mask & kTextMask; rest != 0; rest &= rest - 1)
        most += kLongestNumber + textOf(event, rest).size();

    // Room for the most it can be, written without looking.
    std::array<char, kUsualRoom> usual;
    std::string large;
    if (most > usual.size())
        large.resize(most);
    char *const begin = large.empty() ? usual.data() : large.data();
    char *place = begin;
    *place++ = static_cast<char>(event.kind);
    place = writeUnsigned(place, mask);
    place = writeSigned(place, event.time.us - m_time);
    place = writeSigned(place, int64_t{event.line.day} - m_line.day);
    place = writeSigned(place, static_cast<int64_t>(event.line.block) - m_line.block);
    place = writeSigned(place, static_cast<int64_t>(event.line.line) - m_line.line);
    m_time = event.time.us;
    m_line = event.line;
    for (uint64_t rest = mask & kTextMask; rest != 0; rest &= rest - 1) {
        const std::string_view text = textOf(event, rest);
        place = writeUnsigned(place, text.size());
        place = std::ranges::copy(text, place).out;
    }
    place = writeNumbers(place, mask, event);
    events.append(begin, place);
}

bool EventReader::readInto(Event &event)
{
    if (m_rest.empty() || m_damaged)
        return false;
    const auto kind = static_cast<uint8_t>(m_rest.front());
    m_rest.remove_prefix(1);
    uint64_t mask = 0;
    int64_t time = 0;
    int64_t day = 0;
    int64_t block = 0;
    int64_t line = 0;
    bool good = kind < kEventKindCount && getUnsigned(m_rest, mask) && getSigned(m_rest, time)
        && getSigned(m_rest, day) && getSigned(m_rest, block) && getSigned(m_rest, line);
    event.kind = static_cast<EventKind>(kind);
    for (uint64_t rest = mask & kTextMask; good && rest != 0; rest &= rest - 1)
        good = getText(m_rest, event.*kTexts[static_cast<size_t>(std::countr_zero(rest))]);
    if (!good || !getNumbers(m_rest, mask, event)) {
        m_damaged = true;
        return false;
    }
    // By way of unsigned numbers: damaged differences must not overflow.
    m_time = static_cast<int64_t>(static_cast<uint64_t>(m_time) + static_cast<uint64_t>(time));
    m_line.day =
        static_cast<int32_t>(static_cast<uint32_t>(m_line.day) + static_cast<uint32_t>(day));
    m_line.block = static_cast<uint32_t>(m_line.block + block);
    m_line.line = static_cast<uint32_t>(m_line.line + line);
    event.time = {m_time};
    event.line = m_line;
    // The leg's own id is not repeated in its events.
    if (event.queueId.empty())
        event.queueId = m_legId;
    return true;
}

void appendLeg(std::string &bytes, LegKind kind, HostId host, std::string_view id,
               std::string_view events)
{
    bytes.push_back(static_cast<char>(kind));
    putUnsigned(bytes, host);
    putText(bytes, id);
    putText(bytes, events);
}

std::vector<EncodedLeg> decodeLegs(std::string_view bytes)
{
    std::vector<EncodedLeg> legs;
    while (!bytes.empty()) {
        EncodedLeg leg;
        leg.kind = static_cast<LegKind>(bytes.front());
        bytes.remove_prefix(1);
        uint64_t host = 0;
        std::string_view id;
        std::string_view events;
        if (!getUnsigned(bytes, host) || !getText(bytes, id) || !getText(bytes, events))
            break;
        leg.host = static_cast<HostId>(host);
        leg.id = id;
        leg.events = events;
        legs.push_back(std::move(leg));
    }
    return legs;
}

} // namespace Estafeta
