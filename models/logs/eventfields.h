// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// An Event's parts by the names that format files give them.
namespace Estafeta {

struct EventField {
    enum class Type : uint8_t { Text, Status, Action, Contents, Code, Count, Size, Delay, Score };

    std::string_view name; ///< as Event's member, "delay" and "score" as the line prints them
    Type type = Type::Text;
    std::string_view Event::*text = nullptr; ///< of Type::Text
};

/// All of them, in the order of Event's declaration.
[[nodiscard]] std::span<const EventField> eventFields();
/// Null when there is none of that name.
[[nodiscard]] const EventField *findEventField(std::string_view name);

/// Writes `value` into the event: a view of it, a number, or the value of that name. False, and
/// nothing changed, when it is none for this field. An empty value leaves the field unset.
[[nodiscard]] bool setEventField(Event &event, const EventField &field,
                                 std::string_view value) noexcept;

/// The other way round; empty when the field is unset.
[[nodiscard]] std::string eventFieldText(const Event &event, const EventField &field);

/// "accepted", "delivery", "scan", "service", ...
[[nodiscard]] std::string_view eventKindName(EventKind kind);
/// The other way round, of the kinds that a format file may write: not the loggers' own
/// ("repeated", "dropped"), nor "started", which needs qmail's numbers.
[[nodiscard]] std::optional<EventKind> eventKindNamed(std::string_view name);

} // namespace Estafeta
