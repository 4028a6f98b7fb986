// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/event.h"

#include <string_view>

/// The parts of the Postfix reader. `text` is what follows the queue id, or the whole message
/// where there is no id; event.queueId is set already.
namespace Estafeta::Postfix {

/// The tail that Postfix prints after what it says about a session:
/// "from=<a@b.example> to=<c@d.example> proto=ESMTP helo=<mx> sasl_username=x"
void readEnvelope(std::string_view text, Event &event);

/// "to=<...>, orig_to=<...>, relay=..., delay=..., dsn=..., status=... (...)", from any daemon.
LineFate readDelivery(std::string_view text, Event &event);

/// "reject: RCPT from name[ip]: 550 5.1.1 ...; from=<> to=<> proto=SMTP helo=<>" and its likes
/// (discard, hold, milter-reject, ...); LineFate::Unparsed when `text` is none of them.
LineFate readVerdict(std::string_view text, Event &event);

/// smtpd, postscreen and the like: lines with a queue id, and lines without.
LineFate readSmtpd(std::string_view text, Event &event);
LineFate readSmtpdPlain(std::string_view message, Event &event);
LineFate readPostscreen(std::string_view message, Event &event);

/// cleanup, qmgr, pickup, bounce, postsuper.
LineFate readCleanup(std::string_view text, Event &event);
LineFate readCleanupPlain(std::string_view message, Event &event);
LineFate readQmgr(std::string_view text, Event &event);
LineFate readPickup(std::string_view text, Event &event);
LineFate readBounce(std::string_view text, Event &event);
LineFate readPostsuper(std::string_view text, Event &event);

} // namespace Estafeta::Postfix
