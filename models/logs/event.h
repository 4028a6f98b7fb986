// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <cstdint>
#include <string_view>

namespace Estafeta {

/// What a line means. The comment names the fields of Event that such an event may carry; a field
/// that the line does not print is empty, 0 or unset.
enum class EventKind : uint8_t {
    None,
    Accepted,  ///< a queue entry opens: queueId client clientIp user(SASL or uid) originQueueId
               ///< originClient inodeId
    MessageId, ///< queueId messageId
    Subject,   ///< queueId text(subject, as logged) from to
    Queued,    ///< queueId from size recipientCount; sendmail also messageId client clientIp;
               ///< Exim also to helo user text(subject) originQueueId(what this bounce is about);
               ///< qmail also queuedBy user(uid)
    Delivery,  ///< one try: queueId to(list) originalTo relay relayIp delay stages dsn status reply
               ///< nextId sessionId filterId service; sendmail also user(mailer), Exim
               ///< user(transport);
               ///< qmail deliveryId instead of queueId and to
    Closed,    ///< queueId: removed, done, end msg
    Expired,   ///< queueId from: returned because the lifetime is over
    Notification, ///< queueId text("non-delivery", "delay", "success", "postmaster") nextId(the
                  ///< DSN)
    Rejected,  ///< queueId (empty: before the queue) client clientIp stage code dsn reply from to
               ///< helo; by a filter also contents score virus
    Discarded, ///< queueId (may be empty) stage reply from to client clientIp: dropped by a rule;
               ///< by a filter also contents score virus
    Held,      ///< queueId (may be empty) reply from to: put on hold by a rule or a person
    Released,  ///< queueId: back from hold, or requeued by an administrator
    Deleted,   ///< queueId: removed by an administrator
    Canceled,  ///< queueId: the client went away or the entry was never completed
    Scan,      ///< a content filter's word on a message: queueId filterId messageId action spam
               ///< score virus quarantine nextId from to size clientIp; a greylist's pass: delay
    MailboxStore, ///< a store took (or dropped) a copy: sessionId messageId user mailbox action
                  ///< service(kAudit)
    ListPost,     ///< a list manager: messageId from to(list address) action(accepted, held,
                  ///< rejected, discarded, sent, failed) recipientCount
    Login,        ///< user client clientIp service action(ok, failed)
    Service,      ///< a daemon starts, stops, reloads: action text; a ban (action Blocked), its
                  ///< end (Passed) or its cause (Failed): clientIp service(the jail)
    Repeated,     ///< "last message repeated N times": recipientCount = N
    Dropped,      ///< the logger itself says that lines are missing: recipientCount = how many (0:
                  ///< unknown)
    DeliveryStarted, ///< qmail: queueId deliveryId to relay("local", "remote")
};
inline constexpr int kEventKindCount = 23;

/// How one delivery try ended, as the MTA logged it.
enum class DeliveryStatus : uint8_t {
    None,
    Sent,
    Deferred,
    Bounced,
    Expired,
    Deliverable,
    Undeliverable
};

/// What a filter, store or list did.
enum class Action : uint8_t {
    None,
    Passed,     ///< filter: let through
    Blocked,    ///< filter: not let through; see quarantine, status of the try
    TempFailed, ///< filter: asked the MTA to try again
    Bounced,    ///< filter: sent the bounce itself
    Stored,     ///< store: into the inbox (or the folder named by mailbox)
    FiledInto,  ///< store: a Sieve rule chose the folder
    Duplicate,  ///< store: had it already, dropped
    DroppedBySieve,
    Redirected, ///< Sieve redirect; to = the new address
    RejectedBySieve,
    Vacation, ///< an automatic answer was sent
    OverQuota,
    MailboxUnknown,
    Accepted,
    HeldForModeration,
    Rejected,
    Discarded,
    Sent, ///< list: handed to the MTA
    Ok,
    Failed,
    Started,
    Stopped,
    Reloaded,
};

/// What a filter found, beside spam. (amavisd-new's contents categories)
enum class Contents : uint8_t {
    None,
    Clean,
    Spammy,
    Spam,
    Infected,
    Banned,
    BadHeader,
    Unchecked,
    Oversized,
    MtaBlocked,
    Other
};

/// One log line's meaning. All views point into the line that was parsed (or into a stored leg):
/// an Event lives as long as those bytes do.
struct Event {
    EventKind kind = EventKind::None;
    DeliveryStatus status = DeliveryStatus::None;
    Action action = Action::None;
    Contents contents = Contents::None;
    bool approximateTime = false; ///< from "repeated" lines
    bool truncated = false;       ///< the line ends in the middle of a field
    bool inodeId = false;     ///< qmail: queueId is an inode, the next message's when this one ends
    bool foldersName = false; ///< program is what the file's folder is called
    bool nextIsProcess =
        false;             ///< qmail: nextId is the process that put the message into the queue
    bool byFormat = false; ///< a format file read it, which may not be there next time

    Time time;
    LineRef line;
    uint32_t pid = 0;
    int32_t recipientCount = 0;
    int32_t code = 0;                      ///< SMTP reply code, 0 when none
    int64_t size = 0;                      ///< bytes
    int64_t delayMs = -1;                  ///< total delay of a try; -1: not printed
    int32_t stageMs[4] = {-1, -1, -1, -1}; ///< Postfix delays=a/b/c/d
    int32_t scoreMilli = kNoScore;         ///< spam score in thousandths

    std::string_view program; ///< as logged, e.g. "postfix/smtp"
    std::string_view queueId;
    std::string_view messageId;     ///< with its angle brackets as logged; "<>" is given as empty
    std::string_view from;          ///< envelope sender, without brackets; may be empty
    std::string_view to;            ///< one address without brackets, or a list "<a>,<b>" as logged
    std::string_view originalTo;    ///< before aliases (orig_to=, ctladdr=)
    std::string_view client;        ///< host name of the SMTP client, as logged
    std::string_view clientIp;      ///< without brackets and "IPv6:"
    std::string_view originQueueId; ///< XFORWARD: the queue id of the leg before
    std::string_view originClient;  ///< XFORWARD: "name[ip]" of the true client
    std::string_view
        relay; ///< name of the next hop as logged ("none", "local", "maildrop", a host name)
    std::string_view relayIp;
    std::string_view dsn;    ///< "4.2.2"
    std::string_view reply;  ///< the words in the parentheses: the remote's or the daemon's
    std::string_view nextId; ///< the id that the next hop, the DSN or the filter's re-injection got
    std::string_view sessionId; ///< LMTP session of the store
    std::string_view filterId;  ///< amavis "pid-seq[-seq]"
    std::string_view user;
    std::string_view mailbox;
    std::string_view virus; ///< virus name, or the banned part's name
    std::string_view quarantine;
    std::string_view
        stage; ///< SMTP stage of a reject ("RCPT", "END-OF-MESSAGE", "header", "milter")
    std::string_view helo;
    std::string_view service;    ///< "imap", "pop3", "smtp", "lmtp"; of a try, "mailman"
    std::string_view text;       ///< subject, notification type, words of a service event
    std::string_view deliveryId; ///< qmail's number of a try: the line of its end names no message
    std::string_view queuedBy;   ///< qmail: the process ("qp") that put the message into the queue

    static constexpr int32_t kNoScore = INT32_MIN;
    [[nodiscard]] bool hasScore() const { return scoreMilli != kNoScore; }
};

/// The service of a store's word that repeats what another line of it says, or might have said.
inline constexpr std::string_view kAudit = "audit";

/// What became of a line.
enum class LineFate : uint8_t {
    Event,    ///< it means something: the Event is filled
    Noise,    ///< a known line that says nothing about a message (connect, TLS, statistics)
    Unparsed, ///< from a mail program we read, but the line is not known
    Foreign,  ///< from a program that is no mail program of ours
};

} // namespace Estafeta
