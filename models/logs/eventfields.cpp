// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/eventfields.h"

#include "logs/fields.h"

#include <algorithm>
#include <array>

namespace Estafeta {

namespace {

using Type = EventField::Type;

constexpr EventField kFields[] = {
    {"status", Type::Status},
    {"action", Type::Action},
    {"contents", Type::Contents},
    {"recipientCount", Type::Count},
    {"code", Type::Code},
    {"size", Type::Size},
    {"delay", Type::Delay},
    {"score", Type::Score},
    {"queueId", Type::Text, &Event::queueId},
    {"messageId", Type::Text, &Event::messageId},
    {"from", Type::Text, &Event::from},
    {"to", Type::Text, &Event::to},
    {"originalTo", Type::Text, &Event::originalTo},
    {"client", Type::Text, &Event::client},
    {"clientIp", Type::Text, &Event::clientIp},
    {"originQueueId", Type::Text, &Event::originQueueId},
    {"originClient", Type::Text, &Event::originClient},
    {"relay", Type::Text, &Event::relay},
    {"relayIp", Type::Text, &Event::relayIp},
    {"dsn", Type::Text, &Event::dsn},
    {"reply", Type::Text, &Event::reply},
    {"nextId", Type::Text, &Event::nextId},
    {"sessionId", Type::Text, &Event::sessionId},
    {"filterId", Type::Text, &Event::filterId},
    {"user", Type::Text, &Event::user},
    {"mailbox", Type::Text, &Event::mailbox},
    {"virus", Type::Text, &Event::virus},
    {"quarantine", Type::Text, &Event::quarantine},
    {"stage", Type::Text, &Event::stage},
    {"helo", Type::Text, &Event::helo},
    {"service", Type::Text, &Event::service},
    {"text", Type::Text, &Event::text},
};

// Each in the order of its enum; the first ones ("none") are not for writing.
constexpr std::array<std::string_view, 7> kStatuses = {
    "none", "sent", "deferred", "bounced", "expired", "deliverable", "undeliverable",
};
static_assert(static_cast<size_t>(DeliveryStatus::Undeliverable) == kStatuses.size() - 1);

constexpr std::array<std::string_view, 24> kActions = {
    "none",
    "passed",
    "blocked",
    "temp-failed",
    "bounced",
    "stored",
    "filed-into",
    "duplicate",
    "dropped-by-sieve",
    "redirected",
    "rejected-by-sieve",
    "vacation",
    "over-quota",
    "mailbox-unknown",
    "accepted",
    "held-for-moderation",
    "rejected",
    "discarded",
    "sent",
    "ok",
    "failed",
    "started",
    "stopped",
    "reloaded",
};
static_assert(static_cast<size_t>(Action::Reloaded) == kActions.size() - 1);

constexpr std::array<std::string_view, 11> kContents = {
    "none",       "clean",     "spammy",    "spam",        "infected", "banned",
    "bad-header", "unchecked", "oversized", "mta-blocked", "other",
};
static_assert(static_cast<size_t>(Contents::Other) == kContents.size() - 1);

constexpr std::array<std::string_view, kEventKindCount> kKinds = {
    "none",     "accepted", "message-id",   "subject",  "queued",    "delivery",
    "closed",   "expired",  "notification", "rejected", "discarded", "held",
    "released", "deleted",  "canceled",     "scan",     "store",     "list",
    "login",    "service",  "repeated",     "dropped",  "started",
};
static_assert(static_cast<size_t>(EventKind::DeliveryStarted) == kKinds.size() - 1);

template<typename Enum, size_t Size>
bool setNamed(Enum &target, const std::array<std::string_view, Size> &names, std::string_view name)
{
    const auto known = std::find(names.begin() + 1, names.end(), name);
    if (known == names.end())
        return false;
    target = static_cast<Enum>(known - names.begin());
    return true;
}

template<typename Enum, size_t Size>
std::string nameOf(const std::array<std::string_view, Size> &names, Enum value)
{
    const auto index = static_cast<size_t>(value);
    return index == 0 || index >= Size ? std::string() : std::string(names[index]);
}

template<typename Number>
bool setNumber(Number &target, std::string_view text)
{
    const auto value = toNumber<Number>(text);
    if (!value || *value < 0)
        return false;
    target = *value;
    return true;
}

bool setDelay(Event &event, std::string_view seconds)
{
    const int64_t milli = readMilli(seconds);
    if (milli < 0)
        return false;
    event.delayMs = milli;
    return true;
}

/// Thousandths as a line prints them: "11.287", "-0.5", "3".
std::string decimal(int64_t milli)
{
    std::string text = std::to_string(milli < 0 ? -milli : milli);
    text.insert(0, text.size() < 4 ? 4 - text.size() : 0, '0');
    text.insert(text.size() - 3, ".");
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return milli < 0 ? "-" + text : text;
}

std::string numberText(int64_t value)
{
    return value == 0 ? std::string() : std::to_string(value);
}

} // namespace

std::span<const EventField> eventFields()
{
    return kFields;
}

const EventField *findEventField(std::string_view name)
{
    const auto *field = std::ranges::find(kFields, name, &EventField::name);
    return field == std::end(kFields) ? nullptr : field;
}

bool setEventField(Event &event, const EventField &field, std::string_view value) noexcept
{
    if (value.empty())
        return true;
    switch (field.type) {
    case Type::Status:
        return setNamed(event.status, kStatuses, value);
    case Type::Action:
        return setNamed(event.action, kActions, value);
    case Type::Contents:
        return setNamed(event.contents, kContents, value);
    case Type::Code:
        return setNumber(event.code, value);
    case Type::Count:
        return setNumber(event.recipientCount, value);
    case Type::Size:
        return setNumber(event.size, value);
    case Type::Delay:
        return setDelay(event, value);
    case Type::Score:
        return readSignedMilli(value, event.scoreMilli);
    case Type::Text:
        break;
    }
    event.*field.text = field.text == &Event::messageId ? cleanMessageId(value) : value;
    return true;
}

std::string eventFieldText(const Event &event, const EventField &field)
{
    switch (field.type) {
    case Type::Status:
        return nameOf(kStatuses, event.status);
    case Type::Action:
        return nameOf(kActions, event.action);
    case Type::Contents:
        return nameOf(kContents, event.contents);
    case Type::Code:
        return numberText(event.code);
    case Type::Count:
        return numberText(event.recipientCount);
    case Type::Size:
        return numberText(event.size);
    case Type::Delay:
        return event.delayMs < 0 ? std::string() : decimal(event.delayMs);
    case Type::Score:
        return event.hasScore() ? decimal(event.scoreMilli) : std::string();
    case Type::Text:
        break;
    }
    return std::string(event.*field.text);
}

std::optional<EventKind> eventKindNamed(std::string_view name)
{
    EventKind kind = EventKind::None;
    const bool known = setNamed(kind, kKinds, name);
    return known && kind <= EventKind::Service ? std::optional(kind) : std::nullopt;
}

std::string_view eventKindName(EventKind kind)
{
    const auto index = static_cast<size_t>(kind);
    return index < kKinds.size() ? kKinds[index] : std::string_view();
}

} // namespace Estafeta
