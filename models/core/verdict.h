// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace Estafeta {

/// What became of one original recipient. The order is the order of trouble for a complainant:
/// with several final recipients the one that is last here stands for all of them.
enum class Verdict : uint8_t {
    DeliveredMailbox, ///< stored in a mailbox, proven or said by the last hop
    DeliveredProgram, ///< handed to a program (pipe, maildrop, vacation)
    DeliveredRemote,  ///< accepted by a server outside the hosts we read
    DeliveredList,    ///< accepted by a mailing list; its copies are listed as finals
    Duplicate,        ///< the store had this Message-ID already and dropped the copy
    InTransit,        ///< accepted, nothing wrong, no end seen yet
    Held,             ///< waits for a person: hold queue, moderation
    Greylisted,       ///< asked to come back later, by policy
    Deferred,         ///< a try failed; the queue tries again
    Quarantined,      ///< kept by a filter, not delivered
    Discarded,        ///< dropped without a bounce: virus, spam, policy
    OverQuota,        ///< the mailbox is full and the message is gone
    Unknown,          ///< the logs read do not tell
    Expired,          ///< the queue gave up after its lifetime
    Bounced,          ///< refused for good; the sender got a notice
    Rejected,         ///< refused before the queue; the client was told
};
inline constexpr int kVerdictCount = 16;

/// Some verdicts; none of them where nothing is asked.
class VerdictSet
{
public:
    constexpr VerdictSet() = default;
    constexpr VerdictSet(std::initializer_list<Verdict> verdicts)
    {
        for (const Verdict verdict : verdicts)
            m_bits |= bitOf(verdict);
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool has(Verdict verdict) const
    {
        return (m_bits & bitOf(verdict)) != 0;
    }
    constexpr void add(Verdict verdict) { m_bits |= bitOf(verdict); }
    /// One for each, in their order from the lowest bit on.
    [[nodiscard]] constexpr uint32_t bits() const { return m_bits; }

    friend constexpr bool operator==(VerdictSet, VerdictSet) = default;

private:
    static constexpr uint32_t bitOf(Verdict verdict)
    {
        return uint32_t{1} << static_cast<unsigned>(verdict);
    }
    uint32_t m_bits = 0;
};

/// How sure a connection between two legs is.
enum class Grade : uint8_t {
    Proven,   ///< an id printed by both sides
    Inferred, ///< Message-ID, recipient, size and time agree; no id printed
    Possible, ///< several candidates, or time alone
};

/// What a content filter said about spam.
enum class SpamClass : uint8_t { None, Clean, Spammy, Spam, Unchecked };

/// Which way a recipient's copy went. From inside is: with a login, from an account on the host,
/// from a private or loopback address, or a notice that a host made itself.
enum class Direction : uint8_t {
    Unknown, ///< the beginning of the message was not read
    In,      ///< from outside, wherever it ended
    Out,     ///< from inside, to a remote host; without an end, to another domain than the sender's
    Local,   ///< from inside, and ended here: in a mailbox, program or list, or meant to
};
inline constexpr int kDirectionCount = 4;

/// What was found in a message; the worst of it.
enum class Finding : uint8_t {
    None,
    Spam, ///< marked, dropped, kept or refused for it
    Banned,
    Virus,
};
inline constexpr int kFindingCount = 4;

/// Why, in a word a sentence can be made of. The log's own words are kept beside it.
enum class Reason : uint8_t {
    None,
    UserUnknown,
    MailboxFull,
    Greylisting,
    HostNotFound,     ///< DNS: no such domain, or no answer
    ConnectionFailed, ///< refused, timed out, lost
    Blocklisted,      ///< an RBL or a local ban names the client
    RelayDenied,
    SenderRejected,
    ContentRejected, ///< the remote side disliked what it read
    Spam,
    Virus,
    Banned, ///< a forbidden attachment
    Policy, ///< header/body/access rule or milter of our own
    TooLarge,
    LocalError, ///< our side: a map, a database, a disk, a filter that failed
    AuthenticationRequired,
    UnsupportedFeature, ///< SMTPUTF8, 8BITMIME, TLS wanted and not offered
    Moderation,         ///< a list's moderator decides
    Loop,
    TooManyConnections,
    ClientGaveUp,
    DeletedByAdmin,
    DuplicateMessage,
    Other,
};
inline constexpr int kReasonCount = 25;

/// The snake_case names of the export ("delivered_mailbox", "proven", "spammy", "user_unknown").
[[nodiscard]] std::string_view verdictName(Verdict verdict);
[[nodiscard]] std::string_view gradeName(Grade grade);
[[nodiscard]] std::string_view spamClassName(SpamClass spam);
[[nodiscard]] std::string_view reasonName(Reason reason);
[[nodiscard]] std::optional<Verdict> verdictFromName(std::string_view name);
[[nodiscard]] std::string_view directionName(Direction direction); ///< "in"
[[nodiscard]] std::string_view findingName(Finding finding);       ///< "virus"
[[nodiscard]] std::optional<Direction> directionFromName(std::string_view name);
[[nodiscard]] std::optional<Finding> findingFromName(std::string_view name);

} // namespace Estafeta
