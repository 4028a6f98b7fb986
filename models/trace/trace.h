// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"
#include "core/verdict.h"

#include <cstdint>
#include <string>
#include <vector>

/// What the correlator says about one submission: plain values, made by weave() from stored legs,
/// read by item models and the command line. Strings are the log's bytes (nearly always UTF-8).
namespace Estafeta {

/// Which submission: the bundle it is stored in, and which of the bundle's submissions.
struct TraceId {
    uint64_t bundle = 0;
    uint32_t submission = 0;
    friend auto operator<=>(const TraceId &, const TraceId &) = default;
};

enum class LegKind : uint8_t {
    Queue,   ///< one queue entry of an MTA
    Store,   ///< one LMTP session of a store, as far as this message goes
    Scan,    ///< a filter's or virus scanner's word that names no queue id of ours
    List,    ///< a list manager's lines about this Message-ID
    NoQueue, ///< a refusal before the queue
    Result,  ///< the end of a try whose beginning was not read
};

/// A line that proves something, with the words it is shown by when the archive has it no longer.
struct Proof {
    LineRef line;
    HostId host = kNoHost;
    Time time;
};

struct TraceLeg {
    LegKind kind = LegKind::Queue;
    HostId host = kNoHost;
    std::string queueId; ///< queue id, LMTP session id or filter id; may be empty
    std::string program; ///< first program seen, e.g. "postfix/smtpd"
    Time first;
    Time last;
    bool closed = false; ///< the queue said "removed" (or its like)
};

enum class EdgeKind : uint8_t { Filter, Handoff, Bounce, Fanout, Forward, Mailbox };

/// A leg that an edge could as well lead to, or come from.
struct RivalLeg {
    HostId host = kNoHost;
    std::string queueId;
    Time first;
};

/// How leg `from` became leg `to` (indices into Trace::legs).
struct TraceEdge {
    uint32_t from = 0;
    uint32_t to = 0;
    EdgeKind kind = EdgeKind::Handoff;
    Grade grade = Grade::Proven;
    Time time;
    std::vector<Proof> proofs;
    std::vector<RivalLeg> rivals = {}; ///< of a possible edge: others in the place of `from`,
    bool rivalsForTo = false;          ///< or of `to`
};

enum class StageKind : uint8_t {
    Accepted,  ///< taken into a queue; detail = client
    Queued,    ///< waiting in the queue
    Filter,    ///< at a content filter; detail = its word, score in scoreMilli
    Delivered, ///< handed on or stored; detail = relay or mailbox
    Deferred,  ///< tries that failed for now, collapsed; detail = reply
    Bounced,
    Expired,
    Rejected,
    Discarded,
    Held,
    Deleted,
    List,   ///< at a list manager
    Notice, ///< a bounce or delay notice was sent; detail = its queue id
};

/// One box of the timeline.
struct TraceStage {
    StageKind kind = StageKind::Accepted;
    uint32_t leg = 0;
    Time start;
    Time end;           ///< >= start; equal when the log gives one moment only
    uint32_t count = 1; ///< collapsed tries or recipients
    std::string detail; ///< the log's words: client, relay, reply, mailbox
    std::string dsn;
    int32_t scoreMilli = INT32_MIN; ///< of a filter stage; INT32_MIN: none
    std::vector<Proof> lines;
};

/// How an address became the one below it.
enum class Step : uint8_t { Original, Alias, Forward, List };

/// A recipient and what became of it. The root is the address as it was given in RCPT TO; children
/// are what it was expanded to; leaves are the final recipients.
struct TraceRecipient {
    std::string address;
    Step step = Step::Original;
    Verdict verdict = Verdict::Unknown;
    Grade grade = Grade::Proven;
    Reason reason = Reason::None;
    std::string dsn;
    std::string reply;     ///< the last words of the side that decided
    std::string relay;     ///< who took or refused it last
    std::string mailbox;   ///< folder at the store, when known
    HostId host = kNoHost; ///< where the verdict was decided
    uint32_t leg = 0;      ///< index into Trace::legs
    uint32_t attempts = 0;
    Time first;
    Time last;
    bool storeSeen = false; ///< the store's own log confirms it (or denies it)
    std::vector<Proof> proofs;
    std::vector<uint32_t> path; ///< of a root: the legs it went through, in order
    std::vector<TraceRecipient> children;

    /// The final recipients, in the order found.
    [[nodiscard]] std::vector<const TraceRecipient *> finals() const;
};

struct Trace {
    TraceId id;
    std::string messageId; ///< with angle brackets as logged; empty: none
    std::string sender;    ///< empty: the null sender (a bounce)
    std::string subject;   ///< without encoded words
    std::string client;
    std::string clientIp;
    std::string user; ///< authenticated as
    int64_t size = 0;
    Time first;
    Time last;
    SpamClass spam = SpamClass::None;
    int32_t scoreMilli = INT32_MIN;
    std::string virus;
    std::vector<TraceLeg> legs; ///< in the order the message met them
    std::vector<TraceEdge> edges;
    std::vector<TraceStage> stages; ///< by leg, then time
    std::vector<TraceRecipient> recipients;
    std::vector<Proof> lines;         ///< every line, by host order of legs and time
    std::string bounceOf;             ///< queue id of the message this one is a notice about
    std::vector<std::string> notices; ///< queue ids of notices about this one
};

/// How much of a trace is wanted.
enum class Detail : uint8_t {
    Verdicts, ///< of the legs only the first, no edges, stages, lines, replies, proofs: for
              ///< lists and counts
    All,
};

} // namespace Estafeta
