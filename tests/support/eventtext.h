// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "logs/header.h"

#include <span>
#include <string>
#include <string_view>

/// Events and headers as one readable line, for the expected values of table tests: only what is
/// set is printed, in the order of the declaration.
///
///     delivery status=bounced id=4A1B2C3D4E to=x@y.example relay=none dsn=5.4.4
namespace Estafeta {

struct EventText {
    std::string_view name;
    std::string_view Event::*view;
};

/// All that an event says in words, but for the program.
[[nodiscard]] std::span<const EventText> eventTexts();

[[nodiscard]] std::string eventText(const Event &event);
[[nodiscard]] std::string headerText(const Header &header);
[[nodiscard]] std::string fateText(LineFate fate);

/// The whole way of a line: "noise", "unparsed", "foreign", or eventText of what it means.
[[nodiscard]] std::string lineText(std::string_view line);

/// The same for a message whose program is known, without a header's text.
[[nodiscard]] std::string messageText(std::string_view program, std::string_view message);

/// Whether all that the event points at lies inside `line`, but for the readers' own words
/// ("non-delivery", "imap"), which live for ever.
[[nodiscard]] bool liesWithin(const Event &event, std::string_view line);

} // namespace Estafeta
