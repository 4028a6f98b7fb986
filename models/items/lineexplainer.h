// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace Estafeta {

/// What a part of a log line is. The words for it are in widgets/trace/linewords.cpp.
enum class LineField : uint8_t {
    Time,
    Host,
    Program,
    Pid,
    QueueId,
    From,
    To,
    OriginalTo,
    Relay,
    Delay,
    Delays,
    Dsn,
    Status,
    Reply, ///< the words in the parentheses after a status
    Size,
    RecipientCount,
    MessageId,
    Client,
    User,
    AuthMethod,
    Uid,
    Protocol,
    Helo,
    OriginQueueId,
    OriginClient,
    Mailer,
    Priority,
    Hits,
    SpamTests,
    NextId, ///< the id the message got at the next hop or behind the filter
    Quarantine,
    MailId,
    Subject,
    Session,
    Text,  ///< what is left
    Other, ///< a key=value whose key is not known here
};
inline constexpr int kLineFieldCount = 36;

struct LinePart {
    LineField field = LineField::Other;
    std::string_view name; ///< the key as logged; empty when the line has none
    std::string_view value;
};

/// Takes a log line apart for a reader. Total: any bytes give parts, which are views into `line`.
/// This is for looking at; what a line means for a message is decided in logs/.
[[nodiscard]] std::vector<LinePart> explainLine(std::string_view line);

/// The line from its program on: without the time and the host, which stand beside it.
[[nodiscard]] std::string_view lineBody(std::string_view line);

} // namespace Estafeta
