// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delayhistogram.h"
#include "core/ids.h"
#include "core/result.h"
#include "core/verdict.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace Estafeta {

/// What a delay is the delay of.
enum class DelayStage : uint8_t {
    Whole,       ///< a delivered recipient: from the first line of the message to its last
    Attempt,     ///< a try that ended in "sent", as its line says: in all,
    BeforeQueue, ///< and, where the line has the four parts: until it was in the queue,
    InQueue,
    Connection, ///< until the other side was ready
    Sending,
    PutOff, ///< a try that was put off: how long the recipient had been waiting
};
inline constexpr int kDelayStageCount = 7;

/// What a single line tells of its host.
enum class LineFact : uint8_t {
    TrySent,
    TryDeferred,
    TryBounced,
    TryExpired, ///< given up after the queue's lifetime
    Refused,    ///< a client's message, or one of its recipients
    LoginOk,
    LoginFailed,
};
inline constexpr int kLineFactCount = 7;

/// What the counts tell rows apart by.
struct MessageClass {
    HostId host = kNoHost; ///< that took the message in
    Verdict verdict = Verdict::Unknown;
    Direction direction = Direction::Unknown;
    Finding finding = Finding::None;
    bool queued = true; ///< false: refused before any queue
    friend auto operator<=>(const MessageClass &, const MessageClass &) = default;
};

struct MessageCounts {
    int64_t recipients = 0; ///< rows: original recipients
    int64_t messages = 0;   ///< submissions; each where the first of its rows is counted
    int64_t bytes = 0;      ///< of those messages
    int64_t scores = 0;     ///< of those messages: how many have a spam score, and their sum
    int64_t scoreMilli = 0;
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

struct LineCounts {
    int64_t lines = 0;    ///< of a mail program, each once, by their own times
    int64_t events = 0;   ///< of these, those that mean something
    int64_t unparsed = 0; ///< of these, those not understood; the rest is known to say nothing
    friend bool operator==(const LineCounts &, const LineCounts &) = default;
};

struct DomainCounts {
    int64_t recipients = 0; ///< rows whose original recipient is in the domain
    int64_t bytes = 0;      ///< of their messages, once for each recipient
    int64_t troubled = 0;   ///< rows with a verdict from Verdict::Deferred on
    friend bool operator==(const DomainCounts &, const DomainCounts &) = default;
};

using MessageMap = std::map<MessageClass, MessageCounts>;

/// Everything that is counted of a stretch of time. Rows count where their message's first line is,
/// at the host that took it in; a late line that changes a verdict moves them.
struct Sums {
    MessageMap messages;
    std::map<HostId, int64_t> legs;                       ///< queue entries that begin then
    std::map<std::pair<HostId, LineFact>, int64_t> facts; ///< lines, by their own times
    std::map<std::pair<HostId, DelayStage>, DelayHistogram> delays;
    std::map<std::pair<HostId, std::string>, LineCounts> programs;
    std::map<std::string, DomainCounts> domains; ///< of days only: the busiest, "" the rest

    /// Adds another one, or takes it away (`times` -1). What comes to nothing is not there.
    void add(const Sums &other, int64_t times = 1);
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const Sums &, const Sums &) = default;
};

void putMessages(std::string &out, const MessageMap &messages);
/// What comes to nothing is not there.
void addMessages(const MessageMap &more, MessageMap &messages);
/// Adds them to what is there. False where the bytes make no sense.
[[nodiscard]] bool addMessages(std::string_view &in, MessageMap &messages);

/// Stored: append only.
[[nodiscard]] std::string encodeSums(const Sums &sums);
[[nodiscard]] Result<Sums> decodeSums(std::string_view bytes);
/// Adds it to what is there, which a chart of many hours does for each of them.
[[nodiscard]] Result<void> addEncoded(std::string_view bytes, Sums &sums);

} // namespace Estafeta
