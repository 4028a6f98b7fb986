// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <string_view>

namespace Estafeta {

/// Reads what the next hop answered, as an MTA prints it in the parentheses of a delivery line,
/// and fills event.reply, code, nextId, sessionId and filterId. These are the links to the next
/// leg; a reply in another style (Gmail, Exchange) simply leaves them empty.
///
///     250 2.0.0 Ok: queued as 4A1B2C3D4E
///     host mx.example[192.0.2.1] said: 550 5.1.1 <x@example>: unknown (in reply to RCPT TO ...)
void readReply(std::string_view reply, Event &event) noexcept;

} // namespace Estafeta
