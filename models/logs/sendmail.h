// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"
#include "logs/fields.h"

#include <string_view>

/// The parts of the sendmail reader. `text` is what follows the queue id, or the whole message
/// where there is no id; event.queueId is set already.
namespace Estafeta::Sendmail {

inline LineFate only(EventKind kind, Event &event)
{
    event.kind = kind;
    return LineFate::Event;
}

/// "host.example. [192.0.2.1]", "[192.0.2.1]", "root@localhost", each perhaps with
/// " (may be forged)". The root dot of names is dropped.
[[nodiscard]] HostAddress relayOf(std::string_view text);

/// The value of the next field, up to ", key=". Values may hold commas: an address list, an
/// address's comment, the words of stat=.
std::string_view takeValue(std::string_view &text);

/// What follows "ruleset=": "check_rcpt, arg1=<a@b>, relay=name [192.0.2.1], reject=550 5.7.1
/// <a@b>... Relaying denied", "..., quarantine=why", "..., discard"
LineFate readRuleset(std::string_view text, Event &event);

/// "Milter: data, reject=550 ...", "milter=amavis, action=eom, reject=554 ...", "..., discard"
LineFate readMilter(std::string_view text, Event &event);

/// "AUTH failure (LOGIN): authentication failure (-13) ..., user=anna, relay=name [192.0.2.1]"
LineFate readAuthFailure(std::string_view text, Event &event);

/// What else sendmail says with an id; its texts are many, so unknown ones stay Unparsed.
LineFate readOther(std::string_view text, Event &event);

} // namespace Estafeta::Sendmail
