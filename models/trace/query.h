// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coverage.h"
#include "core/ids.h"
#include "core/time.h"
#include "core/verdict.h"
#include "trace/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Estafeta {

/// Detail of NotFound: the store knows no host that is called as the query's.
inline constexpr std::string_view kNoSuchHost = "no such host";

/// What is asked for. Empty fields ask for nothing; given ones must all hold.
struct SearchQuery {
    std::string to;   ///< recipient, original or final: whole address, "@domain", or a part of one
    std::string from; ///< sender, likewise
    std::string address;   ///< either side
    std::string messageId; ///< with or without angle brackets; without "@" within it: a part
    std::string queueId;
    std::string ip;      ///< of the sending machine: an address, or a network as IpNetwork reads it
    std::string relay;   ///< a part of the name or address of a next hop that was tried
    std::string subject; ///< a part
    std::string virus;   ///< a part of the name of a virus or a banned part
    std::string host;    ///< our host that it came by, by whole or short name; several: "a,b"
    std::optional<int32_t> minScoreMilli; ///< spam score in thousandths, inclusive
    std::optional<int32_t> maxScoreMilli; ///< inclusive
    std::optional<int64_t> minSize;       ///< bytes, inclusive
    std::optional<int64_t> maxSize;       ///< inclusive
    Time since;                           ///< unset: from the first
    Time until;                           ///< unset: to the last
    VerdictSet verdicts;                  ///< one of them
    std::optional<Direction> direction;
    std::optional<Finding> finding;
    std::optional<bool> queued;  ///< whether it was taken into a queue
    std::string takenInBy;       ///< the host whose line is its first, as `host`
    std::string recipientDomain; ///< of the original recipient; `to` looks at final ones too
    bool onePerMessage = false;  ///< of each submission only its first recipient
    uint32_t limit = 5000;       ///< rows; the answer says when it cut

    /// Whether it asks for nothing but a period.
    [[nodiscard]] bool isEmpty() const
    {
        SearchQuery period;
        period.since = since;
        period.until = until;
        period.limit = limit;
        return *this == period;
    }

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// One row of a result list: an original recipient of a submission.
struct ResultRow {
    TraceId trace;
    uint32_t recipientIndex = 0; ///< into Trace::recipients
    Time first;
    Time last;
    std::string sender;
    std::string recipient;
    std::string subject;
    Verdict verdict = Verdict::Unknown;
    Grade grade = Grade::Proven;
    Reason reason = Reason::None;
    SpamClass spam = SpamClass::None;
    Direction direction = Direction::Unknown;
    Finding finding = Finding::None;
    bool queued = true; ///< false: refused, or put off, before any queue took it
    int32_t scoreMilli = INT32_MIN;
    int64_t size = 0;
    uint32_t attempts = 0;
    uint32_t finals = 1;
    HostId host = kNoHost;                   ///< where it was taken in
    std::string place;                       ///< mailbox, relay or folder it ended at; may be empty
    std::vector<std::string> finalAddresses; ///< normalised, without those equal to `recipient`

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

} // namespace Estafeta
