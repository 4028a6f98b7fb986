// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trace/trace.h"

#include <optional>
#include <string>
#include <vector>

/// One message that is told by several traces, because the client had to come back with it: each
/// time it was put off before the queue nothing but its sender, recipient and client was known.
namespace Estafeta {

/// Another time that the client came with a message for the same recipient.
struct OtherTry {
    TraceId trace;
    uint32_t recipient = 0; ///< into that trace's recipients
    Time time;
    HostId host = kNoHost; ///< where the client came to
    Verdict verdict = Verdict::Unknown;
    std::string reply;   ///< of a try that was put off or refused: our host's words
    std::string queueId; ///< empty when it got none

    friend bool operator==(const OtherTry &, const OtherTry &) = default;
};

/// What else belongs to the story of one recipient. Inferred always: the same sender, recipient and
/// client (or one of its site), near in time.
struct OtherTries {
    std::vector<OtherTry> before; ///< put off; oldest first
    std::vector<OtherTry> after;  ///< put off again; oldest first
    std::optional<OtherTry>
        end; ///< of a try that was put off: the one that was accepted or refused

    [[nodiscard]] bool isEmpty() const { return before.empty() && after.empty() && !end; }
    [[nodiscard]] bool cameBack() const { return !after.empty() || end; }
    friend bool operator==(const OtherTries &, const OtherTries &) = default;
};

} // namespace Estafeta
