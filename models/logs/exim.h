// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <string_view>

/// The parts of the Exim reader. `text` is what follows the message id, or the whole message where
/// there is no id; event.queueId is set already.
namespace Estafeta::Exim {

/// Who is at the other end: "mx.example (helo) [192.0.2.1]:4711", each part may be missing.
struct Peer {
    std::string_view name;
    std::string_view helo;
    std::string_view ip;
};

/// Cuts the peer off the front; what follows its "]" stays.
Peer takePeer(std::string_view &text);

/// The word after `key` (" R="), or nothing.
[[nodiscard]] std::string_view word(std::string_view text, std::string_view key);

/// What follows "<= ": a message comes in.
LineFate readArrival(std::string_view text, Event &event);

/// What follows "=> ", "-> ", ">> " (sent), "== " (deferred), "** " (bounced).
LineFate readDelivery(std::string_view text, DeliveryStatus status, Event &event);

/// "H=... F=<a> rejected RCPT <b>: why" and its likes; Unparsed when `text` is none of them.
LineFate readRefusal(std::string_view text, Event &event);

} // namespace Estafeta::Exim
