// SPDX-FileCopyrightText: 2026 The Estafeta developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trace/endings.h"

#include "core/text.h"
#include "trace/edges.h"
#include "trace/reasons.h"
#include "trace/shortids.h"
#include "trace/terms.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Estafeta {

namespace {

constexpr int64_t kStoreSkew = 5 * 60 * Time::kSecond;

/// Local delivery agents that sites run behind pipe(8): what they take is in a mailbox.
constexpr std::array<std::string_view, 8> kDeliveryAgents = {
    "maildrop", "procmail", "dovecot", "cyrus", "deliver", "mail.local", "lda", "vdeliver"};

bool isDeliveryAgent(std::string_view relay)
{
    return std::ranges::any_of(
        kDeliveryAgents, [relay](std::string_view agent) { return containsNoCase(relay, agent); });
}

void decideRejected(const Event &event, TraceRecipient &node)
{
    node.dsn = event.dsn;
    node.reply = event.reply;
    node.reason =
        event.contents == Contents::None ? reasonOf(event.reply, event.dsn) : reasonOfScan(event);
    if (event.code >= 500 || event.code == 0)
        node.verdict = Verdict::Rejected;
    else
        node.verdict = isGreylisting(event.reply) ? Verdict::Greylisted : Verdict::Deferred;
}

/// The local part of an address or user: "uni0048" of "uni0048@x" and of "uni0048".
std::string_view localPart(std::string_view address)
{
    return before(before(address, "@"), "+");
}

/// The folder of a Cyrus mailbox name without its owner: "user.ana^ruiz.Junk" is "Junk", and
/// "user.ana^ruiz" the inbox. (With the netnews namespace "." parts and "^" is a dot; with the UNIX
/// one "/" parts.) Other stores name the folder as it is.
std::string folderOf(std::string_view mailbox)
{
    std::string_view path = mailbox;
    if (path.find('!') != std::string_view::npos)
        path = after(path, "!"); // virtual domains: "uni.example!user.ana"
    if (!consume(path, "user.") && !consume(path, "user/"))
        return std::string(mailbox);
    const char separator = *(path.data() - 1);
    const size_t end = path.find(separator);
    if (end == std::string_view::npos)
        return "INBOX";
    std::string folder(path.substr(end + 1));
    if (separator == '.') {
        std::ranges::replace(folder, '.', '/');
        std::ranges::replace(folder, '^', '.');
    }
    return folder;
}

/// "did_1+0+0": so many mailboxes, forwards and programs took it; none at all drop it.
Verdict verdictOfLocalReport(std::string_view report)
{
    const std::string_view counts = before(after(report, "did_"), "/");
    if (counts == "0+0+0")
        return Verdict::Discarded;
    if (!counts.starts_with("0+"))
        return Verdict::DeliveredMailbox;
    return counts.ends_with("+0") ? Verdict::InTransit : Verdict::DeliveredProgram;
}

} // namespace

void takeWorstChild(TraceRecipient &node)
{
    bool first = true;
    for (const TraceRecipient &child : node.children) {
        node.grade = std::max(node.grade, child.grade);
        node.attempts = std::max(node.attempts, child.attempts);
        node.last = node.last.isSet() ? std::max(node.last, child.last) : child.last;
        if (child.first.isSet())
            node.first = node.first.isSet() ? std::min(node.first, child.first) : child.first;
        if (!first && child.verdict <= node.verdict)
            continue;
        first = false;
        node.verdict = child.verdict;
        node.reason = child.reason;
        node.dsn = child.dsn;
        node.reply = child.reply;
        node.relay = child.relay;
        node.mailbox = child.mailbox;
        node.host = child.host;
        node.leg = child.leg;
        node.storeSeen = child.storeSeen;
        node.proofs = child.proofs;
    }
}

void decideWithoutTry(const LegView &leg, const Event *decisive, TraceRecipient &node)
{
    if (decisive && decisive->kind == EventKind::MailboxStore) {
        decideAtStore(*decisive, node);
        node.storeSeen = true;
    } else if (decisive && decisive->kind == EventKind::Rejected) {
        decideRejected(*decisive, node);
    } else if (decisive && decisive->kind == EventKind::Discarded) {
        node.verdict = Verdict::Discarded;
        node.reason = reasonOfScan(*decisive); // a filter's contents, or none: policy
        node.reply = decisive->reply;
    } else if (leg.deleted) {
        node.verdict = Verdict::Discarded;
        node.reason = Reason::DeletedByAdmin;
    } else if (leg.held) {
        node.verdict = Verdict::Held;
        node.reason = Reason::Policy;
    } else if (leg.canceled) {
        node.verdict = Verdict::Unknown;
        node.reason = Reason::ClientGaveUp;
    } else if (leg.expired) {
        node.verdict = Verdict::Expired;
    } else {
        node.verdict = leg.closed ? Verdict::Unknown : Verdict::InTransit;
    }
}

void decideUnsent(const LegView &leg, const Event &event, TraceRecipient &node)
{
    node.reason = reasonOf(event.reply, event.dsn);
    if (event.status == DeliveryStatus::Bounced) {
        node.verdict = Verdict::Bounced;
    } else if (leg.deleted) {
        node.verdict = Verdict::Discarded;
        node.reason = Reason::DeletedByAdmin;
    } else if (leg.expired || event.status == DeliveryStatus::Expired || leg.closed) {
        node.verdict = Verdict::Expired;
    } else if (leg.held) {
        node.verdict = Verdict::Held;
    } else {
        node.verdict = node.reason == Reason::Greylisting ? Verdict::Greylisted : Verdict::Deferred;
    }
}

bool endsAtFilter(const Event &event)
{
    return !event.filterId.empty() && event.nextId.empty();
}

Reason reasonOfScan(const Event &scan)
{
    switch (scan.contents) {
    case Contents::Infected:
        return Reason::Virus;
    case Contents::Banned:
        return Reason::Banned;
    case Contents::Spam:
    case Contents::Spammy:
        return Reason::Spam;
    default:
        return Reason::Policy;
    }
}

void decideAtFilter(const Event &event, const Event *scan, TraceRecipient &node)
{
    node.reason = scan ? reasonOfScan(*scan) : reasonOf(event.reply, {});
    if (containsNoCase(event.reply, "bounce"))
        node.verdict = Verdict::Bounced;
    else if (containsNoCase(event.reply, "discard"))
        node.verdict =
            scan && !scan->quarantine.empty() ? Verdict::Quarantined : Verdict::Discarded;
    else if (scan && scan->action == Action::Blocked)
        node.verdict = scan->quarantine.empty() ? Verdict::Discarded : Verdict::Quarantined;
    else
        node.verdict = Verdict::InTransit; // let through, and not seen again yet
    if (node.verdict == Verdict::InTransit)
        node.reason = Reason::None;
}

/// Whether the delivery went to the list that `post` speaks of. A list manager sits on the same
/// machine; some of its lines name the message only, Mailman 2's the list without its domain.
static bool isForList(const Event &post, const Event &delivery)
{
    if (post.to.empty())
        return isLoopback(delivery.relay, delivery.relayIp);
    if (post.to.find('@') == std::string_view::npos)
        return equalsNoCase(post.to, before(delivery.to, "@"));
    return equalsNoCase(post.to, delivery.to);
}

bool decideAtList(const Event &post, const Event &delivery, TraceRecipient &node)
{
    if (!isForList(post, delivery))
        return false;
    switch (post.action) {
    case Action::HeldForModeration:
        node.verdict = Verdict::Held;
        node.reason = Reason::Moderation;
        break;
    case Action::Rejected:
        node.verdict = Verdict::Bounced;
        node.reason = Reason::Moderation;
        break;
    case Action::Discarded:
        node.verdict = Verdict::Discarded;
        node.reason = Reason::Moderation;
        break;
    case Action::Accepted:
    case Action::Sent:
        node.verdict = Verdict::DeliveredList;
        break;
    default:
        return false;
    }
    if (!post.reply.empty())
        node.reply = post.reply;
    return true;
}

void decideAtStore(const Event &stored, TraceRecipient &node)
{
    node.mailbox = folderOf(stored.mailbox);
    switch (stored.action) {
    case Action::Duplicate:
        node.verdict = Verdict::Duplicate;
        node.reason = Reason::DuplicateMessage;
        node.mailbox.clear(); // the line names the mailbox by its unique id only
        break;
    case Action::DroppedBySieve:
        node.verdict = Verdict::Discarded;
        node.reason = Reason::Policy;
        break;
    case Action::RejectedBySieve:
        node.verdict = Verdict::Bounced;
        node.reason = Reason::Policy;
        break;
    case Action::OverQuota:
        node.verdict = Verdict::OverQuota;
        node.reason = Reason::MailboxFull;
        break;
    case Action::MailboxUnknown:
        node.verdict = Verdict::Bounced;
        node.reason = Reason::UserUnknown;
        break;
    case Action::Redirected:
        node.verdict = Verdict::InTransit;
        break;
    default:
        node.verdict = Verdict::DeliveredMailbox;
        return;
    }
    // What the MTA was told ("250 Success") is not what the store did.
    node.reply = stored.reply;
    node.dsn.clear();
}

int storeLikeness(const LegView &leg, const Event &event, std::string_view to, const Event &stored)
{
    if (stored.kind != EventKind::MailboxStore || stored.action == Action::Vacation
        || std::abs(stored.time - event.time) > kStoreSkew)
        return 0;
    const bool bothIds = !leg.messageId.empty() && !stored.messageId.empty();
    if (bothIds && !isSameMessage(leg.messageId, stored.messageId))
        return 0;
    const bool bothSessions = !event.sessionId.empty() && !stored.sessionId.empty();
    if (bothSessions && event.sessionId != stored.sessionId)
        return 0;
    int score = bothSessions ? 4 : 0;
    if (stored.service == kAudit)
        --score; // the same in other words, and fewer
    const std::string_view local = localPart(to);
    if (!stored.user.empty()) {
        if (!equalsNoCase(localPart(stored.user), local))
            return 0;
        // A try at ida@elsewhere did not end in the mailbox of ida@here.
        const std::string_view domain = after(stored.user, "@");
        if (!bothSessions && !domain.empty() && !equalsNoCase(domain, after(to, "@")))
            return 0;
        return score + 4;
    }
    if (stored.action == Action::Duplicate || stored.mailbox.empty()) {
        // No session and no user in the line (dupelim, Sieve's actions), but Cyrus puts the pid
        // into the session's name.
        const std::string pid = "-" + std::to_string(stored.pid) + "-";
        return event.sessionId.find(pid) != std::string_view::npos ? 2 : 0;
    }
    if (containsNoCase(stored.mailbox, local))
        return score + 3;
    return 0;
}

/// Exim names its transport; sites choose the names, but these words are in nearly all.
static Verdict verdictOfExim(const Event &event)
{
    if (event.relay == "/dev/null" || event.relay == ":blackhole:")
        return Verdict::Discarded;
    if (event.relay.starts_with('|') || event.user == "address_pipe")
        return Verdict::DeliveredProgram;
    if (containsNoCase(event.user, "lmtp") || !event.sessionId.empty())
        return Verdict::DeliveredMailbox;
    if (isLoopback(event.relay, event.relayIp))
        return Verdict::InTransit;
    if (!event.relayIp.empty())
        return Verdict::DeliveredRemote;
    const bool program = containsNoCase(event.user, "pipe") && !isDeliveryAgent(event.user);
    return program || containsNoCase(event.user, "mailman") ? Verdict::DeliveredProgram
                                                            : Verdict::DeliveredMailbox;
}

Verdict verdictOfSent(const Event &event)
{
    const std::string_view program = event.program;
    if (program.starts_with("exim"))
        return verdictOfExim(event);
    if (program.ends_with("/discard") || event.reply.find("/dev/null") != std::string_view::npos)
        return Verdict::Discarded;
    if (isLocalReport(event))
        return verdictOfLocalReport(event.reply);
    if (program.ends_with("/local") || program.ends_with("/virtual")) {
        if (event.reply.starts_with("forwarded as"))
            return Verdict::InTransit;
        return event.reply.starts_with("delivered to command") ? Verdict::DeliveredProgram
                                                               : Verdict::DeliveredMailbox;
    }
    if (program.ends_with("/lmtp"))
        return event.service == "mailman" ? Verdict::DeliveredList : Verdict::DeliveredMailbox;
    if (program.ends_with("/pipe"))
        return isDeliveryAgent(event.relay) ? Verdict::DeliveredMailbox : Verdict::DeliveredProgram;
    // sendmail and OpenSMTPD name their mailer.
    if (event.user == "prog")
        return Verdict::DeliveredProgram;
    if (event.user == "local" || event.user == "*file*" || event.user == "mda"
        || event.relay == "mda" || isDeliveryAgent(event.user))
        return Verdict::DeliveredMailbox;
    if (isLoopback(event.relay, event.relayIp))
        return Verdict::InTransit;
    return Verdict::DeliveredRemote;
}

} // namespace Estafeta
