// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "trace/othertries.h"
#include "trace/trace.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// One raw line as it is shown.
struct LineRow {
    HostId host = kNoHost;
    Time time;
    LineRef ref;
    std::string text;
};

/// Everything that the Trace page shows about one message.
struct TraceDocument {
    Trace trace;
    std::vector<LineRow> lines;         ///< in the order of Trace::lines
    std::vector<std::string> hostNames; ///< by HostId
    std::vector<OtherTries> otherTries; ///< in the order of Trace::recipients; may be shorter
    std::vector<int64_t> clockOffsets;  ///< by HostId, for the order of things only

    [[nodiscard]] std::string_view hostName(HostId host) const
    {
        return host < hostNames.size() ? std::string_view(hostNames[host]) : std::string_view();
    }
    /// Of the recipient with this index.
    [[nodiscard]] OtherTries otherTriesOf(size_t recipient) const
    {
        return recipient < otherTries.size() ? otherTries[recipient] : OtherTries();
    }
};

/// The final recipients below (or equal to) `root`, in the order found.
[[nodiscard]] std::vector<const TraceRecipient *> finalsBelow(const TraceRecipient &root);

/// How the finals of one recipient ended.
struct FinalCounts {
    int total = 0;
    int delivered = 0; ///< to a mailbox, a program, another server, or there already
    int waiting = 0;   ///< in transit, held, deferred, greylisted
    int failed = 0;    ///< everything else that is known
    int unknown = 0;
    const TraceRecipient *worst = nullptr; ///< the one that stands for all
};

[[nodiscard]] FinalCounts countFinals(const TraceRecipient &root);

/// The last hand-off on the way of a recipient of `trace` at which other legs fitted as well; null
/// when there is none.
[[nodiscard]] const TraceEdge *uncertainEdge(const Trace &trace, const TraceRecipient &root);

/// Good news, as far as the sender is concerned.
[[nodiscard]] bool isDelivered(Verdict verdict);
/// May still change by itself or by a person's hand.
[[nodiscard]] bool isWaiting(Verdict verdict);
/// Refused before it was taken, with a code that asks the client to come back.
[[nodiscard]] bool isPutOff(const TraceStage &stage);

} // namespace Estafeta
