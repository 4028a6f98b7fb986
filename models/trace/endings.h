// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/legview.h"
#include "trace/trace.h"

/// How a recipient's way ended, from the line that ended it. Pure functions; they fill verdict,
/// reason and place of the node given.
namespace Estafeta {

/// A node with children stands for the worst of them; its grade is the least sure one's.
void takeWorstChild(TraceRecipient &node);

/// No delivery was tried for the address: refused, dropped, held, given up, or still on its way.
/// `decisive` may be null.
void decideWithoutTry(const LegView &leg, const Event *decisive, TraceRecipient &node);

/// The last try was deferred, bounced or expired.
void decideUnsent(const LegView &leg, const Event &event, TraceRecipient &node);

/// "status=sent" into a filter that dropped the message or bounces it itself.
[[nodiscard]] bool endsAtFilter(const Event &event);
/// `scan` is the filter's own line about it, or null.
void decideAtFilter(const Event &event, const Event *scan, TraceRecipient &node);
[[nodiscard]] Reason reasonOfScan(const Event &scan);

/// What a list manager said of a post that `delivery` handed to it; false when `post` is about
/// something else or says nothing final.
[[nodiscard]] bool decideAtList(const Event &post, const Event &delivery, TraceRecipient &node);

void decideAtStore(const Event &stored, TraceRecipient &node);
/// How well a store's line fits the try of `leg` for recipient `to`; 0: not at all.
[[nodiscard]] int storeLikeness(const LegView &leg, const Event &event, std::string_view to,
                                const Event &stored);

/// "status=sent" with nothing known beyond: a mailbox, a program, or a server we do not read.
[[nodiscard]] Verdict verdictOfSent(const Event &event);

} // namespace Estafeta
